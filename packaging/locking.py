"""What `lock.py` does: pin every package with its hashes for all systems, and see that ready-made ones exist."""

import os
import re
import subprocess
from pathlib import Path

import locks
from environment import Environment
from set_up import PROJECT
from set_up_error import SetUpError, guarded, say

CONSTRAINTS = locks.PACKAGING / "constraints.txt"
OLDEST_QT = "6.8.3"  # the last that runs on glibc 2.28, which UOS 20 and others of its age have
SYSTEMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin", "x86_64-manylinux_2_34")
PYTHONS = ("3.11", "3.14")  # the oldest and the newest
OLD_QT_SYSTEMS = ("x86_64-manylinux_2_28",)
OLD_QT_PYTHONS = ("3.11", "3.13")

HEADER = "# Made by `python3 packaging/lock.py` from {source}; do not edit.\n"
ADDRESS = re.compile(r"://|^\s*-[if-]\w* |^\s*--(?!hash)|^[./]", re.MULTILINE)
OTHER_SOURCES = ("UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS")
OLDEST_MACOS = {"MACOSX_DEPLOYMENT_TARGET": "14.0"}  # what the newest PySide6 asks for


def main() -> int:
    return guarded(lock_all)


def lock_all() -> int:
    environment = Environment(PROJECT)
    environment.bring(locks.wanted(locks.LOCK))
    uv = environment.program("uv")
    project = ["pyproject.toml"]
    _lock(uv, locks.RUN, [*project, "--constraints", str(CONSTRAINTS)], "pyproject.toml")
    pinned = ["--constraints", str(locks.RUN)]
    _lock(uv, locks.SERVER, [*project, "--extra", "server", *pinned], "pyproject.toml with the extra `server`")
    both = ["--extra", "server", "--group", "dev", *pinned]
    _lock(uv, locks.DEVELOP, [*project, *both], "pyproject.toml with `server` and the group `dev`")
    old = f"pyside6-essentials=={OLDEST_QT}\nshiboken6=={OLDEST_QT}\n"
    _lock(uv, locks.OLD_QT, ["-"], f"PySide6 {OLDEST_QT}, for Linux desktops with an old glibc", old)
    _lock(uv, locks.LOCK, ["-"], "uv, which makes these files", "uv\n")
    for file in (locks.SERVER, locks.DEVELOP, locks.LOCK):
        for system in SYSTEMS:
            for python in PYTHONS:
                _must_be_ready_made(uv, locks.read_lock(file), system, python)
    for system in OLD_QT_SYSTEMS:
        for python in OLD_QT_PYTHONS:
            _must_be_ready_made(uv, locks.wanted(locks.SERVER, old_qt=True), system, python)
    return 0


def _lock(uv: Path, file: Path, source: list[str], told: str, requirements: str = "") -> None:
    command = [str(uv), "--no-config", "pip", "compile", *source, "--quiet", "--universal", "--upgrade"]
    command += ["--python-version", PYTHONS[0], "--generate-hashes", "--no-header", "--no-annotate"]
    text = _answer(command, requirements)
    if ADDRESS.search(text):
        raise SetUpError(f"{file.name} would name an address or a path: look at what uv is configured with.")
    file.write_text(HEADER.format(source=told) + text, encoding="utf-8", newline="\n")
    say(f"{file.name}: {len(locks.read_lock(file))} packages")


def _must_be_ready_made(uv: Path, blocks: dict[str, str], system: str, python: str) -> None:
    """Nothing is ever compiled on a user's computer, so each package needs a wheel for each system."""
    command = [str(uv), "--no-config", "pip", "compile", "-", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--python-platform", system, "--python-version", python]
    _answer(command, "\n".join(blocks) + "\n")


def _answer(command: list[str], requirements: str) -> str:
    environ = {key: value for key, value in os.environ.items() if key not in OTHER_SOURCES} | OLDEST_MACOS
    done = subprocess.run(
        command, input=requirements, capture_output=True, encoding="utf-8", cwd=PROJECT, env=environ, check=False
    )
    if done.returncode:
        raise SetUpError(f"uv could not do `{' '.join(command[3:])}`: {done.stderr.strip()}")
    return done.stdout
