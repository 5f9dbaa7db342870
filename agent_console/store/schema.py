"""Which revision of the tables a database has, told without Alembic and, for a file, without touching it."""

from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.faults import told_apart

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""All revisions, oldest first; the last one is what this program works with."""

HEAD = REVISIONS[-1]
_MAGIC = b"SQLite format 3\0"


class Look(NamedTuple):
    """What a look at a database found: its revision and the check of its key; both None for one without tables."""

    revision: str | None
    key_check: str | None


def require_known(revision: str | None) -> None:
    """Raise NEWER for a revision that this program does not know."""
    if revision is not None and revision not in REVISIONS:
        raise ConsoleError(Problem.NEWER)


def look_at(file: Path) -> Look:
    """Look at a file without writing a byte, making a file beside it or changing its time.

    Raises DAMAGED for what is no database of ours, NEWER, READ_ONLY for what cannot be read.
    """
    try:
        with file.open("rb") as stream:
            begin = stream.read(len(_MAGIC))
    except FileNotFoundError:
        return Look(None, None)
    except OSError:
        raise ConsoleError(Problem.READ_ONLY) from None
    if not begin:
        return Look(None, None)
    if begin != _MAGIC:
        raise ConsoleError(Problem.DAMAGED)
    with told_apart():
        connection = dbapi2.connect(f"{file.absolute().as_uri()}?{_way(file)}", uri=True)
        try:
            return _look(connection)
        finally:
            connection.close()


def _way(file: Path) -> str:
    """Reading normally would make a -wal and a -shm; what a running or killed console left in a -wal must be read."""
    log = file.with_name(f"{file.name}-wal")
    return "mode=ro" if log.exists() and log.stat().st_size > 0 else "mode=ro&immutable=1"


def _look(connection: Any) -> Look:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        raise ConsoleError(Problem.DAMAGED)
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise ConsoleError(Problem.DAMAGED)
    require_known(row[0])
    check = connection.execute("SELECT key_check FROM installation").fetchone()
    return Look(row[0], None if check is None else check[0])
