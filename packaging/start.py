"""What `run.py` does: make the environment, then become the console with the arguments it was given."""

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import NoReturn

import locks
from display import command_of, is_reachable
from set_up import make_ready
from set_up_error import SetUpError, guarded
from system import FOR_RUNNING, Part, Without, stops

NO_DISPLAY = (
    "There is no display here, so the console's windows cannot open. To see it all the same, off-screen, "
    "with pictures in a folder: python3 packaging/run.py tour --output DIR"
)
NO_LIBRARIES = "Without that, the console's windows cannot open. Install it and run the same command again."


def main(args: list[str]) -> int:
    return guarded(lambda: start(args))


def start(args: list[str]) -> int:
    """Make ready and start; returns only where the console had to become a child process."""
    files = [locks.RUN, locks.SERVER] if wants_a_server(args, os.environ) else [locks.RUN]
    blocks = locks.wanted(*files, old_qt=locks.only_old_qt_fits())
    environment, missing = make_ready(blocks, FOR_RUNNING)
    environ = dict(os.environ)
    environ |= window_settings(command_of(args), environ, missing)
    command = [str(environment.program("agent-console")), *args]
    if sys.platform == "win32":
        return subprocess.run(command, env=environ, check=False).returncode
    return become(command, environ)


def become(command: list[str], environ: Mapping[str, str]) -> NoReturn:
    """Turn this process into the console, so that signals and the exit code are the console's own."""
    sys.stdout.flush()
    os.execve(command[0], command, environ)  # noqa: S606  nothing here comes from outside but the arguments


def wants_a_server(args: list[str], environ: Mapping[str, str]) -> bool:
    """Whether the calls are to be kept in PostgreSQL, which needs its driver."""
    told = [*args, environ.get("AGENT_CONSOLE_DATABASE", "")]
    return any(word.removeprefix("--database=").startswith("postgresql") for word in told)


def window_settings(command: str | None, environ: Mapping[str, str], missing: tuple[Part, ...]) -> dict[str, str]:
    """What this command needs in its environment to show its windows, if it has any; raises where it cannot."""
    if command not in (None, "tour"):
        return {}
    if stops(missing, Without.NO_QT):
        raise SetUpError(NO_LIBRARIES)
    reachable = is_reachable(environ)
    if command == "tour":
        return {} if reachable and not stops(missing, Without.NO_WINDOW) else {"QT_QPA_PLATFORM": "offscreen"}
    if not reachable:
        raise SetUpError(NO_DISPLAY)
    if stops(missing, Without.NO_WINDOW):
        raise SetUpError(NO_LIBRARIES)
    return {}
