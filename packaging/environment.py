"""The .venv in the project folder: made, repaired after a kill, and brought up to the locked packages."""

import contextlib
import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from locks import name_of
from pip_log import sentence_for
from project_wheel import pin_of, write_wheel
from set_up_error import SetUpError, disk_full, from_system, say

ENOUGH_FREE = 1_000_000_000  # bytes; the largest environment, with the development group, is some 700 MB
UNWELCOME = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_NO_BINARY", "PIP_USER", "PYTHONHOME", "PYTHONPATH")


class Environment:
    """One virtual environment and the note in it that says what it holds.

    The note says `ready: false` from before the first file until the last package is in, so an environment that
    was killed while it was made is recognised and made again.
    """

    def __init__(self, project: Path) -> None:
        self.project = project
        self.folder = project / ".venv"
        self.log = self.folder / "install.log"
        self._note = self.folder / "agent-console.json"

    def program(self, name: str) -> Path:
        """The path of a command of this environment, whether it exists or not."""
        return self.folder / "Scripts" / f"{name}.exe" if os.name == "nt" else self.folder / "bin" / name

    def holds(self, pins: Iterable[str]) -> bool:
        """Whether these packages, this Python and this folder are what the finished environment was made of."""
        note = self._read_note()
        held = {*pins, pin_of(self.project)} <= set(note.get("packages", ()))
        return held and note.get("ready") is True and self._fits(note)

    def refuse_where_hopeless(self) -> None:
        """Raise before anything is begun if the folder cannot be written to."""
        if not os.access(self.folder if self.folder.is_dir() else self.project, os.W_OK):
            raise from_system(PermissionError(errno.EACCES, os.strerror(errno.EACCES)), self.project)

    def bring(self, blocks: Mapping[str, str]) -> None:
        """Make the environment hold these packages (pin → its lines of the lock file) and the project itself."""
        if self.holds(blocks):
            return
        try:
            with _one_at_a_time(self.project):
                if not self.holds(blocks):  # another start may have brought it while this one waited
                    self._bring(blocks)
        except OSError as error:
            raise from_system(error, self.project) from error

    def _bring(self, blocks: Mapping[str, str]) -> None:
        begun = time.monotonic()
        note = self._read_note()
        if not (note.get("ready") and self._fits(note)) and not self._is_made_by_hand():
            self._make_anew()
            note = {}
        had = note.get("packages", [])
        self._write_note(ready=False, packages=had)
        missing = [pin for pin in blocks if pin not in had]
        if missing:
            say(f"Installing into .venv: {len(missing)} of {len(blocks)} packages …")
            requirements = self.folder / "requirements.txt"
            requirements.write_text("".join(blocks.values()), encoding="utf-8")
            self._pip("--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(requirements))
        wheel = write_wheel(self.project, self.folder)
        self._pip("--no-index", "--no-deps", "--force-reinstall", str(wheel))
        now = [*blocks, pin_of(self.project)]
        renewed = {name_of(pin) for pin in now}
        self._write_note(ready=True, packages=[pin for pin in had if name_of(pin) not in renewed] + now)
        say(f"Ready after {time.monotonic() - begun:.0f} s.")

    def _make_anew(self) -> None:
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        if self.folder.exists():
            shutil.rmtree(self.folder)
        if shutil.disk_usage(self.project).free < ENOUGH_FREE:
            raise SetUpError(disk_full(self.project))
        self.folder.mkdir()
        self._write_note(ready=False, packages=[])
        python = getattr(sys, "_base_executable", sys.executable)  # not the one of an environment that goes
        self._run([python, "-I", "-m", "venv", str(self.folder)])

    def _pip(self, *words: str) -> None:
        pip = [str(self.program("python")), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
        self._run([*pip, "install", "--progress-bar=off", *words])

    def _run(self, command: list[str]) -> None:
        """Run a step, its words into install.log; a person at a terminal sees what is being fetched."""
        welcome = {key: value for key, value in os.environ.items() if key not in UNWELCOME}
        with self.log.open("a", encoding="utf-8") as log:
            begin = log.tell()
            with subprocess.Popen(
                command,
                env=welcome,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            ) as step:
                for line in step.stdout or ():
                    log.write(line)
                    _show_progress(line)
        _show_progress("")
        if step.returncode:
            told = self.log.read_bytes()[begin:].decode("utf-8")
            raise SetUpError(sentence_for(told, self.folder))

    def _fits(self, note: Mapping[str, Any]) -> bool:
        same = note.get("python") == _this_python() and note.get("folder") == str(self.folder)
        return same and self.program("python").exists()

    def _is_made_by_hand(self) -> bool:
        """Whether somebody made this .venv with the same Python and pip: it is filled up, not thrown away."""
        if self._note.exists() or not (self.folder / "pyvenv.cfg").exists() or not self.program("python").exists():
            return False
        ask = "import pip, sys; print(sys.implementation.cache_tag, sys.platform)"
        command = [str(self.program("python")), "-I", "-c", ask]
        told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        return told.returncode == 0 and told.stdout.strip() == _this_python()

    def _read_note(self) -> dict[str, Any]:
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}

    def _write_note(self, *, ready: bool, packages: list[str]) -> None:
        note = {"ready": ready, "python": _this_python(), "folder": str(self.folder), "packages": packages}
        aside = self._note.with_suffix(".new")
        aside.write_text(json.dumps(note, indent=1), encoding="utf-8")
        aside.replace(self._note)


def _this_python() -> str:
    return f"{sys.implementation.cache_tag} {sys.platform}"


def _show_progress(line: str) -> None:
    """One line at the terminal that is written over: the file pip fetches, or nothing at the end."""
    if sys.stderr.isatty() and (not line or line.lstrip().startswith(("Collecting", "Downloading", "Installing"))):
        print(f"\r\x1b[K{line.strip()[:76]}", end="", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _one_at_a_time(project: Path) -> Iterator[None]:
    """Two starts at once: the second waits for the first. Windows has no lock on folders; there nobody waits."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    held = os.open(project, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
