"""Where windows can appear: the person's desktop, or a hidden display that the tests bring themselves."""

import contextlib
import os
import re
import select
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

HIDDEN_DISPLAYS = "CONSOLE_TEST_DISPLAYS"  # in the environment, separated by spaces
XVFB_STARTS_WITHIN = 20.0  # seconds, on a busy computer
WITH_A_VALUE = ("--data-dir", "--database", "--language", "--quit-when")
ONLY_PRINTS = ("--version", "--help", "-h")

# Settings of the person's desktop that change what windows do or look like, and so what a test sees.
OF_THE_DESKTOP = re.compile(
    rf"{HIDDEN_DISPLAYS}|WAYLAND_DISPLAY|XMODIFIERS|DBUS_SESSION_BUS_ADDRESS|LANGUAGE|QT_.*|XDG_(CURRENT_DESKTOP|SESSION_TYPE)"
)


def command_of(args: list[str]) -> str | None:
    """The command among the console's arguments; nothing stands for the workstation application itself."""
    words = iter(args)
    for word in words:
        if word in ONLY_PRINTS:
            return word
        if word in WITH_A_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def is_reachable(environ: Mapping[str, str]) -> bool:
    """Whether Qt will find a place for windows. Only Linux can be without one."""
    if sys.platform != "linux" or environ.get("QT_QPA_PLATFORM"):
        return True
    return _answers_wayland(environ) or _answers_x11(environ.get("DISPLAY", ""))


def _answers_wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(environ.get("XDG_RUNTIME_DIR", ""), name or "").is_socket()


def _answers_x11(display: str) -> bool:
    """Whether an X server listens. One on another computer (`host:0`) is believed without asking."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if not local:
        return ":" in display
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108  where every X server has its socket
    return any(_connects(address) for address in (path, "\0" + path))


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(address)
        except OSError:
            return False
    return True


@contextlib.contextmanager
def hidden_displays(number: int) -> Iterator[dict[str, str]]:
    """The environment of a test run: on Linux with displays of its own, so that no window reaches a desktop.

    HIDDEN_DISPLAYS names all of them, for two windows of one display would take each other the keyboard.
    """
    if sys.platform != "linux":
        yield dict(os.environ)
        return
    with contextlib.ExitStack() as stack:
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="console-tests-"))
        displays = [stack.enter_context(_xvfb()) for _ in range(number)]
        environ = {key: value for key, value in os.environ.items() if not OF_THE_DESKTOP.fullmatch(key)}
        environ |= {"XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        if all(displays):
            environ |= {"DISPLAY": displays[0], HIDDEN_DISPLAYS: " ".join(displays), "QT_QPA_PLATFORM": "xcb"}
        yield environ


@contextlib.contextmanager
def _xvfb() -> Iterator[str]:
    """A virtual X server, as the value for DISPLAY; empty where there is none."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    try:
        server = subprocess.Popen(command, pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        os.close(ours)
        os.close(theirs)
        yield ""
        return
    os.close(theirs)
    try:
        ready, _, _ = select.select([ours], [], [], XVFB_STARTS_WITHIN)
        number = os.read(ours, 16).decode().strip() if ready else ""
        yield f":{number}" if number else ""
    finally:
        os.close(ours)
        server.terminate()
        server.wait()
