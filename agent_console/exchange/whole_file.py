"""A file that appears under its name only when it is whole and on the disk; a kill or a full disk leaves none."""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.exchange.leftovers import aside_name, held

_PRIVATE = 0o600
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Writing:
    """Bytes on their way into a file, counted into a SHA-256."""

    def __init__(self, descriptor: int) -> None:
        self._stream = os.fdopen(descriptor, "wb", buffering=1 << 16)
        self._sum = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self._sum.update(data)
        self._stream.write(data)

    @property
    def sha256(self) -> str:
        """64 hexadecimal digits over everything written so far."""
        return self._sum.hexdigest()

    def settle(self) -> None:
        """Wait until everything written so far is on the disk."""
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def finish(self) -> None:
        """Wait until everything is on the disk, and close."""
        self.settle()
        self._stream.close()

    def give_up(self) -> None:
        """Close without caring for what was still to be written."""
        try:
            self._stream.close()
        except OSError:
            return


@contextmanager
def whole_file(file: Path, *, overwrite: bool = False) -> Iterator[Writing]:
    """Write beside `file`; it gets its name when the block ends well, and nothing is left when it does not.

    Raises FILE_EXISTS (at once, and again if somebody else took the name meanwhile), NO_FOLDER, FULL,
    FILE_NOT_WRITABLE.
    """
    if not overwrite and _there(file):
        raise ConsoleError(Problem.FILE_EXISTS)
    with told_apart():
        aside, descriptor = _opened_aside(file)
        writing = Writing(descriptor)
        try:
            yield writing
            writing.finish()
            _name(aside, file, overwrite=overwrite)
        finally:
            writing.give_up()
            aside.unlink(missing_ok=True)
        _sync_folder(file.parent)


def _opened_aside(file: Path) -> tuple[Path, int]:
    while True:
        aside = file.with_name(aside_name(file.name))
        descriptor = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), _PRIVATE)
        if held(descriptor):
            return aside, descriptor
        os.close(descriptor)


def _there(file: Path) -> bool:
    with told_apart():
        return file.exists() or file.is_symlink()


def _name(aside: Path, file: Path, *, overwrite: bool) -> None:
    if overwrite:
        aside.replace(file)
    elif os.name == "nt":
        aside.rename(file)  # refuses there to replace anything
    else:
        try:
            os.link(aside, file)  # unlike a rename this never replaces anything
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            aside.rename(file)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def told_apart() -> Iterator[None]:
    """Turn what a file system says into FILE_EXISTS, NO_FOLDER, FULL or FILE_NOT_WRITABLE."""
    try:
        yield
    except FileExistsError:
        raise ConsoleError(Problem.FILE_EXISTS) from None
    except FileNotFoundError:
        raise ConsoleError(Problem.NO_FOLDER) from None
    except OSError as error:
        raise ConsoleError(Problem.FULL if error.errno in _FULL else Problem.FILE_NOT_WRITABLE) from None
