"""The lock files beside this one: which package in which version with which hashes."""

import os
import re
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
RUN = PACKAGING / "requirements.txt"
SERVER = PACKAGING / "requirements-server.txt"
DEVELOP = PACKAGING / "requirements-dev.txt"
OLD_QT = PACKAGING / "requirements-qt68.txt"
LOCK = PACKAGING / "requirements-lock.txt"

NEWEST_QT_NEEDS_GLIBC = (2, 34)


def read_lock(path: Path) -> dict[str, str]:
    """Each pinned package of a lock file: `name==version ; marker` → that line with its hashes, as pip reads it."""
    blocks: dict[str, str] = {}
    pin = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            pin = line.removesuffix("\\").strip()
            blocks[pin] = ""
        blocks[pin] += line + "\n"
    return blocks


def name_of(pin: str) -> str:
    """`pycparser==3.0 ; marker` → `pycparser`."""
    found = re.match(r"[A-Za-z0-9._-]+", pin)
    return found.group() if found else pin


def replaced(blocks: dict[str, str], by: dict[str, str]) -> dict[str, str]:
    """The same packages, with those that also stand in `by` in the version that stands there."""
    names = {name_of(pin) for pin in by}
    return {pin: block for pin, block in blocks.items() if name_of(pin) not in names} | by


def wanted(*files: Path, old_qt: bool = False) -> dict[str, str]:
    """What has to be installed for these lock files, on this computer."""
    blocks: dict[str, str] = {}
    for file in files:
        blocks = replaced(blocks, read_lock(file))
    return replaced(blocks, read_lock(OLD_QT)) if old_qt else blocks


def only_old_qt_fits() -> bool:
    """Whether this is a Linux too old for the newest PySide6 (UOS 20 and Kylin V10 are)."""
    if sys.platform != "linux":
        return False
    try:
        told = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (OSError, ValueError):
        return False
    version = re.search(r"(\d+)\.(\d+)", told)
    return version is not None and (int(version[1]), int(version[2])) < NEWEST_QT_NEEDS_GLIBC
