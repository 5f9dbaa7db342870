"""One engine for a SQLite file or a PostgreSQL server: pragmas, and one transaction for one verb."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, text
from sqlcipher3 import dbapi2

from agent_console.store.faults import told_apart

BUSY_SECONDS = 10
"""How long a verb waits for another process before it says BUSY."""

PRAGMAS = f"""
PRAGMA busy_timeout={BUSY_SECONDS * 1000};
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
PRAGMA recursive_triggers=ON;
PRAGMA secure_delete=ON;
PRAGMA trusted_schema=OFF;
PRAGMA temp_store=MEMORY;
"""
"""FULL: with NORMAL a power cut takes commits back. Temporary files would be customer data in the clear."""

IN_TURN = text("SELECT pg_advisory_xact_lock(7305808868)")
"""Journal lines and numbers are given one after the other, across all desks: what BEGIN IMMEDIATE is to SQLite."""


class Database:
    """The engine with its three kinds of transaction. Usable from several threads; each verb takes one connection."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._snapshot = (
            engine
            if self.is_sqlite
            else engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        )

    @contextmanager
    def writing(self, *, in_turn: bool = True) -> Iterator[Connection]:
        """A transaction that writes; `in_turn` is for those that add a journal line or give a number."""
        with told_apart(writing=True), self.engine.begin() as connection:
            if self.is_sqlite:
                by_hand(connection, "BEGIN IMMEDIATE")
            elif in_turn:
                connection.execute(IN_TURN)
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with told_apart(), self.engine.connect() as connection:
            if self.is_sqlite:
                by_hand(connection, "BEGIN")
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A long reading that sees one state of the data, whatever others write meanwhile; it ends without a commit."""
        with told_apart(), self._snapshot.connect() as connection:
            if self.is_sqlite:
                by_hand(connection, "BEGIN")
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def by_hand(connection: Connection, statement: str) -> None:
    """Tell SQLite how a transaction begins. An event that did it would slow down every statement."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute(statement)


def sqlite_database(file: Path) -> Database:
    """The engine for a file that exists and has been looked at."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_timeout=BUSY_SECONDS,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver would otherwise begin, and commit before DDL, as it likes
        connection.executescript(PRAGMAS)

    return Database(engine)


def postgres_database(url: URL) -> Database:
    """The engine for a server. Nothing waits for ever: connecting, locks and dead lines all have their limit."""
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=4,
        max_overflow=4,
        pool_timeout=BUSY_SECONDS,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 5,
            "application_name": "agent-console",
            "options": f"-c lock_timeout={BUSY_SECONDS * 1000} -c timezone=UTC",
            "keepalives_idle": 30,
            "tcp_user_timeout": 10_000,
        },
        hide_parameters=True,
    )
    return Database(engine)
