"""A small desktop of its own for one test: display, message bus, window manager, input method."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE_S = 60.0
_POLL_S = 0.02
_QUIET_POLLS = 8
_LAST_LINES = 40

# A bus that starts nothing by itself: one that is asked for an input method before ours is there would bring another.
_BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

FCITX_PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""


def comes_true(probe: Callable[[], Any], within_s: float) -> bool:
    """Whether `probe` gives something truthy before `within_s` seconds are over."""
    ends = time.monotonic() + within_s
    while not probe():
        if time.monotonic() >= ends:
            return False
        time.sleep(_POLL_S)
    return True


def wait_for(probe: Callable[[], Any], what: str) -> Any:
    """The first truthy answer of `probe`; AssertionError names `what` did not come."""
    ends = time.monotonic() + PATIENCE_S
    while True:
        answer = probe()
        if answer:
            return answer
        assert time.monotonic() < ends, f"not within {PATIENCE_S:g} s: {what}"
        time.sleep(_POLL_S)


IBUS_SETTINGS = (Path("/usr/libexec/ibus-memconf"), Path("/usr/lib/ibus/ibus-memconf"))


class Desktop:
    """Programs started on it see only it; keys and clicks go to whatever has the focus there."""

    def __init__(self, environ: dict[str, str], stack: ExitStack) -> None:
        self.environ = environ
        self._stack = stack
        self._programs: list[subprocess.Popen[bytes]] = []
        self.logs: list[Path] = []

    def start(self, *command: str, log: Path | None = None, **environ: str) -> subprocess.Popen[bytes]:
        """Start a program that ends with the desktop."""
        out = self._stack.enter_context(log.open("wb")) if log else subprocess.DEVNULL
        self.logs += [log] if log and log not in self.logs else []
        program = subprocess.Popen(
            command, env={**self.environ, **environ}, stdout=out, stderr=out, stdin=subprocess.DEVNULL
        )
        self._stack.callback(_end, program)
        self._programs.append(program)
        return program

    def settle(self) -> None:
        """Wait until every program here sleeps, as a person looks before typing.

        An input method answers later than the window: letters sent while the focus still moves go to nobody.
        """
        quiet = 0

        def sleeping() -> bool:
            nonlocal quiet
            quiet = 0 if any(_works(program.pid) for program in self._programs) else quiet + 1
            return quiet >= _QUIET_POLLS

        wait_for(sleeping, "the programs to be done with what they were sent")

    def run(self, *command: str) -> str:
        """Run a program to its end and give what it printed."""
        return subprocess.run(command, env=self.environ, capture_output=True, text=True, check=False).stdout

    def told(self) -> str:
        """For whoever looks into a failure: which window has the keyboard, which there are, what was logged."""
        said = ["the keyboard: " + self._window(self.run("xdotool", "getwindowfocus").strip())]
        named = self.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
        said += [f"a window: {self._window(window)}" for window in named]
        for log in self.logs:
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.is_file() else ["not there"]
            said += [f"{log.name}: {line}" for line in lines[-_LAST_LINES:]]
        return "\n".join(said)

    def _window(self, number: str) -> str:
        if not number:
            return "nobody has it"
        told = [self.run("xdotool", word, number).strip() or "?" for word in ("getwindowpid", "getwindowname")]
        return f"{number} of process {told[0]}, {told[1]}"

    def type(self, letters: str) -> None:
        """Real key presses of ASCII letters."""
        self.settle()
        self.run("xdotool", "type", "--delay", "40", "--", letters)

    def key(self, *keys: str) -> None:
        """Real keys by their X names: space, F9, ctrl+Return."""
        self.settle()
        self.run("xdotool", "key", "--delay", "40", *keys)

    def click(self, place: list[int]) -> None:
        """A real click at a point of the screen."""
        self.settle()
        self.run("xdotool", "mousemove", str(place[0]), str(place[1]), "click", "1")


@contextmanager
def small_desktop(home: Path) -> Iterator[Desktop]:
    """Xvfb, a message bus and openbox in `home`, an empty folder; all gone afterwards."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH") if name in os.environ}
    environ = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8"}
    with ExitStack() as stack:
        desktop = Desktop(environ, stack)
        environ["DISPLAY"] = _display(desktop, home / "display")
        bus = runtime / "bus"
        environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
        settings = home / "bus.conf"
        settings.write_text(_BUS.format(path=bus), encoding="utf-8")
        desktop.start("dbus-daemon", "--nofork", f"--config-file={settings}", log=home / "bus.log")
        wait_for(bus.exists, "the message bus")
        try:
            start_openbox(desktop)
            yield desktop
        except AssertionError:  # an input method that did not come, for one
            sys.stderr.write(desktop.told())
            raise


def start_openbox(desktop: Desktop) -> None:
    """The window manager; begun again where it has given up."""
    log = Path(desktop.environ["HOME"]) / "openbox.log"
    manager = desktop.start("openbox", log=log)

    def there() -> bool:
        nonlocal manager
        if manager.poll() is not None:
            manager = desktop.start("openbox", log=log)
        return "window id" in desktop.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    wait_for(there, "openbox")


def _display(desktop: Desktop, number: Path) -> str:
    with number.open("wb") as out:
        server = subprocess.Popen(
            # without -noreset it begins anew whenever its last program leaves, and takes one just coming with it
            ["Xvfb", "-displayfd", str(out.fileno()), "-screen", "0", "1000x700x24", "-nolisten", "tcp", "-noreset"],
            env=desktop.environ,
            stderr=subprocess.DEVNULL,
            pass_fds=[out.fileno()],
        )
    desktop._stack.callback(_end, server)
    wait_for(lambda: number.read_text().endswith("\n"), "a display")
    return ":" + number.read_text().strip()


@dataclass(frozen=True)
class InputMethod:
    """A real one: what it needs, how a desktop with it is set up, and how it shows letters while composing:
    without the last letter and with it, for some show the whole word after half of the letters, too.
    """

    name: str
    programs: tuple[str, ...]
    environ: dict[str, str]
    start: Callable[[Desktop], None]
    shows: dict[str, tuple[str, str]]


def start_fcitx(desktop: Desktop) -> None:
    """fcitx5 with pinyin switched on in every input."""
    home = Path(desktop.environ["HOME"])
    folder = home / ".config" / "fcitx5"
    folder.mkdir(parents=True)
    (folder / "profile").write_text(FCITX_PROFILE, encoding="utf-8")
    (folder / "config").write_text("[Behavior]\nActiveByDefault=True\n", encoding="utf-8")
    desktop.start("fcitx5", "-D", "--disable", "notifications,cloudpinyin", log=home / "fcitx.log")
    wait_for(lambda: desktop.run("fcitx5-remote").strip(), "fcitx5")


def start_ibus(desktop: Desktop) -> None:
    """Ibus with libpinyin as the one engine, its settings in memory."""
    memory = next(str(path) for path in IBUS_SETTINGS if path.exists())
    command = ("ibus-daemon", "--panel", "disable", "--emoji-extension", "disable", "--config", memory)
    log = Path(desktop.environ["HOME"]) / "ibus.log"
    daemon = desktop.start(*command, log=log)

    def chosen() -> bool:
        nonlocal daemon
        if daemon.poll() is not None:  # it gives up when its own first call takes too long
            daemon = desktop.start(*command, log=log)
        desktop.run("ibus", "engine", "libpinyin")
        return desktop.run("ibus", "engine").strip() == "libpinyin"

    wait_for(chosen, "ibus with libpinyin")


FCITX = InputMethod(
    name="fcitx5",
    programs=("fcitx5", "fcitx5-remote"),
    environ={"XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "fcitx", "GTK_IM_MODULE": "fcitx"},
    start=start_fcitx,
    shows={"nihao": ("ni ha", "ni hao"), "zhongguo": ("zhong gu", "zhong guo")},
)
IBUS = InputMethod(
    name="ibus",
    programs=("ibus-daemon", "ibus"),
    environ={"XMODIFIERS": "@im=ibus", "QT_IM_MODULE": "ibus", "GTK_IM_MODULE": "ibus"},
    start=start_ibus,
    shows={"nihao": ("你哈", "你好"), "zhongguo": ("中古", "中国")},
)


class Typing:
    """The window under test, as seen from outside."""

    def __init__(self, desktop: Desktop, state: Path) -> None:
        self._desktop = desktop
        self._state = state

    @classmethod
    @contextmanager
    def started(cls, desktop: Desktop, *options: str, **environ: str) -> "Iterator[Typing]":
        """The window, with the focus in its note; gone afterwards."""
        home = Path(tempfile.mkdtemp(dir=desktop.environ["HOME"]))
        script = Path(__file__).with_name("typing_window.py")
        environ["PYTHONPATH"] = str(Path(__file__).parents[2])
        log = home / "window.log"
        program = desktop.start(sys.executable, str(script), str(home / "state.json"), *options, log=log, **environ)
        try:
            wait_for((home / "state.json").exists, "the window")
            window = cls(desktop, home / "state.json")
            window.until(lambda state: state["focus"] == "note", "the focus in the note")
            yield window
        finally:
            _end(program)
            sys.stderr.write(log.read_text(encoding="utf-8"))

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads(self._state.read_text(encoding="utf-8"))
        return state

    def until(self, true: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        """Wait until the window's state is so, and give it."""
        try:
            wait_for(lambda: true(self.state()), what)
        except AssertionError as error:
            raise AssertionError(f"{error}; the window: {self.state()}") from error
        return self.state()

    def click(self, name: str) -> None:
        self._desktop.click(self.state()["places"][name])


def _works(pid: int) -> bool:
    """Whether a thread of the process runs, or waits for a processor or a disk; a process that is gone does not."""
    for stat in Path(f"/proc/{pid}/task").glob("*/stat"):
        try:
            if stat.read_text().rpartition(")")[2].split()[0] in ("R", "D"):
                return True
        except OSError:  # it ended in between
            continue
    return False


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(5)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def missing_programs(*names: str) -> list[str]:
    return [name for name in names if shutil.which(name) is None]
