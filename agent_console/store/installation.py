"""The installation's key: 32 random bytes that seal calls and chain the journal.

Beside a SQLite file it lies in a file of its own, so that a copied database alone cannot be forged unseen. A server
keeps it in its one row.
"""

import secrets
from pathlib import Path

from sqlalchemy import Connection, LargeBinary, insert, select
from sqlmodel import Field

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import KEY_BYTES, seal
from agent_console.store.placing import place, write_aside
from agent_console.store.rows import METADATA, Row


class InstallationRow(Row, table=True):
    """`key_check` tells whether a key is the right one without giving it away; `key` is null where a file holds it."""

    __tablename__ = "installation"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    key_check: str
    key: bytes | None = Field(default=None, sa_type=LargeBinary)


INSTALLATION = METADATA.tables["installation"]


def key_check(key: bytes) -> str:
    return seal(key, "installation")


def key_file(database: Path) -> Path:
    return database.with_name(f"{database.name}.key")


def read_key(file: Path) -> bytes:
    """The key of a database that is there already. Raises KEY_MISSING, also for a key that was cut short."""
    try:
        key = file.read_bytes()
    except FileNotFoundError:
        raise ConsoleError(Problem.KEY_MISSING) from None
    except OSError:
        raise ConsoleError(Problem.READ_ONLY) from None
    if len(key) != KEY_BYTES:
        raise ConsoleError(Problem.KEY_MISSING)
    return key


def key_for_new(file: Path) -> bytes:
    """The key for a database that is about to be made. Whole on the disk before its first use."""
    if not file.exists():
        aside = write_aside(file, secrets.token_bytes(KEY_BYTES))
        place(aside, file)  # or another process was quicker, and its key is the one
    return read_key(file)


def install(connection: Connection, key: bytes, *, keep_key: bool) -> None:
    """Write the installation's row into a new database."""
    columns = {"id": 1, "key_check": key_check(key), "key": key if keep_key else None}
    connection.execute(insert(INSTALLATION), columns)


def kept_key(connection: Connection) -> bytes:
    """The key that a server keeps. Raises KEY_MISSING."""
    row = connection.execute(select(INSTALLATION.c.key, INSTALLATION.c.key_check)).first()
    if row is None or row.key is None or key_check(bytes(row.key)) != row.key_check:
        raise ConsoleError(Problem.KEY_MISSING)
    return bytes(row.key)


def require_key(key: bytes, check: str) -> None:
    """Raise KEY_MISSING for the key of another database: what it sealed would look forged."""
    if not secrets.compare_digest(key_check(key).encode(), check.encode()):
        raise ConsoleError(Problem.KEY_MISSING)
