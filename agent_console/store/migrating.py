"""Bring the tables up to date: in one transaction, all or nothing. Alembic is imported only when there is work."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.engine import Database, by_hand
from agent_console.store.faults import told_apart

MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = Lock()  # Alembic keeps what it is working on in a global


def migrate(connection: Connection, scripts: Path = MIGRATIONS) -> None:
    """Run what is missing inside the transaction that is open on the connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")


def migrate_file(database: Database, scripts: Path = MIGRATIONS) -> None:
    """Bring a SQLite file up to date; after a failure it is what it was.

    Foreign keys are off meanwhile, since tables are changed by making them anew, and checked before the commit.
    """
    with told_apart(writing=True), database.engine.connect() as connection:
        by_hand(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                by_hand(connection, "BEGIN IMMEDIATE")
                migrate(connection, scripts)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise ConsoleError(Problem.DAMAGED)
        finally:
            by_hand(connection, "PRAGMA foreign_keys=ON")
