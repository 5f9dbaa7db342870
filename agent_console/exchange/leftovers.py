"""What a killed process has left of its files: removed by the next one that writes there, unless somebody still does.

A file that is not whole has a name that tells the machine it was made on, and is locked as long as its process lives.
The lock goes with the process, however that ends. On Windows an open file cannot be removed, which does the same.
"""

import contextlib
import os
import platform
import re
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_MACHINE = sha256(platform.node().encode()).hexdigest()[:8]
"""A lock is seen on the machine that holds it, not on every other one that has the folder on the network."""

_ENDING = ".new"
_OURS = re.compile(rf"\..+\.{_MACHINE}-\w{{8}}\.new")
_SHOWN = 40  # characters of the final name


def aside_name(name: str) -> str:
    """A hidden name for what will be called `name` once it is whole; never twice the same."""
    return f".{name[:_SHOWN]}.{_MACHINE}-{secrets.token_hex(4)}{_ENDING}"


def held(descriptor: int) -> bool:
    """Hold an open file or folder until it is closed; False where it was swept away before that."""
    if os.name != "nt":
        import fcntl

        with contextlib.suppress(OSError):  # a file system without locks: then nobody gets one to sweep with either
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return os.fstat(descriptor).st_nlink > 0


@contextlib.contextmanager
def folder_aside(beside: Path) -> Iterator[Path]:
    """A folder of its own in `beside` that nobody else may read; it is removed with all that is in it."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f".table.{_MACHINE}-", suffix=_ENDING, dir=beside))
        descriptor = os.open(folder, os.O_RDONLY) if os.name != "nt" else None
        if descriptor is None or held(descriptor):
            break
        os.close(descriptor)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if descriptor is not None:
            os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove what processes of this machine that are gone have left in a folder; what cannot be removed stays."""
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            if _OURS.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    _remove(Path(entry.path))


def _remove(left: Path) -> None:
    if os.name == "nt":
        gone = left.with_name(f"{left.name}.gone")
        left.rename(gone)  # refused while anything of it is open
        _take_away(gone)
        return
    import fcntl

    descriptor = os.open(left, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        if os.fstat(descriptor).st_uid == os.geteuid():
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _take_away(left)
    finally:
        os.close(descriptor)


def _take_away(left: Path) -> None:
    if stat.S_ISDIR(left.lstat().st_mode):
        shutil.rmtree(left)
    else:
        left.unlink()
