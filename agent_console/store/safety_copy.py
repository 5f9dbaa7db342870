"""A verified copy beside a database before its tables are changed."""

from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.faults import told_apart
from agent_console.store.placing import new_aside, place, sync
from agent_console.store.schema import HEAD


def copy_before_migration(file: Path, now: datetime) -> Path:
    """Copy the database as it is now, read the copy through, and give the place where it lies.

    Raises FULL, READ_ONLY, and DAMAGED when the copy cannot be read: then nothing is migrated.
    """
    copy = file.with_name(f"{file.stem}-before-{HEAD}-{now:%Y%m%dT%H%M%SZ}{file.suffix}")
    aside = new_aside(copy)
    try:
        with told_apart(writing=True):
            _copy(file, aside)
        sync(aside)
        place(aside, copy)
    finally:
        aside.unlink(missing_ok=True)
    return copy


def _copy(file: Path, to: Path) -> None:
    source, target = dbapi2.connect(str(file)), dbapi2.connect(str(to))
    try:
        source.backup(target)
        # A copy in WAL mode would need companions to be read; it is to lie there as one file.
        target.execute("PRAGMA journal_mode=DELETE")
        if target.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ConsoleError(Problem.DAMAGED)
    finally:
        target.close()
        source.close()
