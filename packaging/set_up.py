"""Make a computer ready for the console: system parts first, then the environment.

`sudo python3 packaging/set_up.py` does the first half only, for people who test but are not root.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import debian
from environment import Environment
from set_up_error import SetUpError, guarded, say
from system import FOR_TESTING, Part, Without, missing_of, stops

PROJECT = Path(__file__).resolve().parent.parent


def make_ready(blocks: Mapping[str, str], parts: Sequence[Part]) -> tuple[Environment, tuple[Part, ...]]:
    """An environment that holds these packages, and the parts of the system that are still missing."""
    environment = Environment(PROJECT)
    checked = CheckedParts(environment)
    complete = environment.holds(blocks)
    if not complete:
        environment.refuse_where_hopeless()
    missing = () if complete and checked.include(parts) else find_or_install(parts)
    if stops(missing, Without.NO_ENVIRONMENT):
        raise SetUpError("Without that, Python cannot make environments. Install it and run the same command again.")
    environment.bring(blocks)
    checked.remember([part for part in parts if part not in missing])
    return environment, missing


class CheckedParts:
    """The note in .venv of which parts were found, so that a second start does not look for them again."""

    def __init__(self, environment: Environment) -> None:
        self._file = environment.folder / "system-parts.txt"

    def include(self, parts: Sequence[Part]) -> bool:
        return {part.name for part in parts} <= self._names()

    def remember(self, parts: Sequence[Part]) -> None:
        names = {part.name for part in parts} | self._names()
        if names != self._names() and os.access(self._file.parent, os.W_OK):
            self._file.write_text("\n".join(sorted(names)), encoding="utf-8")

    def _names(self) -> set[str]:
        try:
            return set(self._file.read_text(encoding="utf-8").split("\n"))
        except OSError:
            return set()


def find_or_install(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts that are missing after root has installed what it can and others were told how."""
    missing = missing_of(parts)
    if not missing:
        return ()
    if debian.has_apt() and _is_root():
        say("Installing what the system lacks: " + " ".join(debian.packages_for(missing)) + " …")
        reason = debian.install(missing)
        missing = missing_of(parts)
        if missing:
            say(f"That did not work ({reason}). Run: {how_to_install(missing)}")
    else:
        say(f"This system lacks something. Run: {how_to_install(missing)}")
    return missing


def how_to_install(missing: Sequence[Part]) -> str:
    """The command that brings these parts, or their names where the packages are called something else."""
    if debian.has_apt():
        return ("" if _is_root() else "sudo ") + debian.command_for(missing)
    names = [
        "a Chinese font" if part.without is Without.POORER and part.name == "zh-cn" else part.name for part in missing
    ]
    return "your system's package installer for " + ", ".join(names)


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(guarded(lambda: 1 if find_or_install(FOR_TESTING) else 0))
