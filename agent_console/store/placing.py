"""Files that appear whole or not at all, readable by their owner only, whatever the umask is."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from agent_console.domain.errors import ConsoleError, Problem

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


@contextmanager
def disk_told_apart() -> Iterator[None]:
    """Turn an OSError of files and folders into FULL or READ_ONLY."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise ConsoleError(Problem.FULL if full else Problem.READ_ONLY) from None


def make_folder(folder: Path) -> None:
    """Make a folder and what is missing above it; those that are there stay as they are."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    with disk_told_apart():
        for place_ in reversed(missing):
            place_.mkdir(exist_ok=True)
            place_.chmod(PRIVATE_FOLDER)


def new_aside(file: Path) -> Path:
    """A new empty private file beside the place that it is meant for."""
    aside = file.with_name(f".{file.name}.{secrets.token_hex(4)}.new")
    with disk_told_apart():
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
        aside.chmod(PRIVATE_FILE)
    return aside


def write_aside(file: Path, content: bytes) -> Path:
    """A private file with this content beside the place that it is meant for, on the disk."""
    aside = new_aside(file)
    try:
        with disk_told_apart(), aside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except ConsoleError:
        aside.unlink(missing_ok=True)
        raise
    return aside


def sync(path: Path) -> None:
    """Wait until a file or folder is on the disk; Windows knows no folders here."""
    if path.is_dir() and os.name == "nt":
        return
    with disk_told_apart():
        descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def place(aside: Path, file: Path) -> bool:
    """Give a finished file its name unless another process has given it to one already; whether it was ours."""
    with disk_told_apart():
        try:
            placed = _take_name(aside, file)
        finally:
            with suppress(FileNotFoundError):
                aside.unlink()
    sync(file.parent)
    return placed


def _take_name(aside: Path, file: Path) -> bool:
    if file.exists() and file.stat().st_size > 0:
        return False
    if file.exists() or os.name == "nt":
        aside.replace(file)  # an empty file holds nothing that could be lost
        return True
    try:
        os.link(aside, file)  # unlike a rename this never replaces anything
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        aside.replace(file)
    return True


def make_private(*files: Path) -> None:
    """Take access from everybody else; what belongs to somebody else or is not there stays as it is."""
    for file in files:
        with suppress(OSError):
            if file.stat().st_mode & 0o077:
                file.chmod(PRIVATE_FILE)
