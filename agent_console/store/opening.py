"""Open a database: look, refuse without a trace what cannot be worked with, make what is missing, migrate."""

import os
import re
import secrets
from pathlib import Path

from sqlalchemy import URL, Connection, make_url, text
from sqlalchemy.exc import ArgumentError

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import KEY_BYTES
from agent_console.store.clock import Clock
from agent_console.store.engine import IN_TURN, Database, postgres_database, sqlite_database
from agent_console.store.installation import install, kept_key, key_file, key_for_new, read_key, require_key
from agent_console.store.migrating import MIGRATIONS, migrate, migrate_file
from agent_console.store.placing import make_folder, make_private, new_aside, place, sync
from agent_console.store.safety_copy import copy_before_migration
from agent_console.store.schema import HEAD, look_at, require_known
from agent_console.store.verbs import Ground

_FILE = "sqlite:///"
_OPTION = re.compile(r"\?\w+=")
_REVISION = text("SELECT version_num FROM alembic_version")
_HAS_REVISION = text(  # read from the catalogue: to_regclass may answer from what this session knew before
    "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_tables"
    " WHERE tablename = 'alembic_version' AND schemaname = ANY (current_schemas(false)))"
)


def open_ground(address: str, clock: Clock, scripts: Path = MIGRATIONS, *, create: bool = True) -> Ground:
    """The database at an address, its tables up to date, and its key. Raises the problems of `open_store`."""
    url = _url(address)
    if url.get_backend_name() == "sqlite":
        return _open_file(Path(url.database or ""), clock, scripts, create)
    return _open_server(url, clock, scripts, create)


def _url(address: str) -> URL:
    if address.startswith(_FILE):
        file = address.removeprefix(_FILE)  # as it is: folders may have a question mark or a percent sign in them
        if file in ("", ":memory:") or _OPTION.search(file):
            raise ConsoleError(Problem.BAD_ADDRESS)
        return URL.create("sqlite", database=file)
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise ConsoleError(Problem.BAD_ADDRESS) from None
    if url.drivername not in ("postgresql", "postgresql+psycopg"):
        raise ConsoleError(Problem.BAD_ADDRESS)
    return url


def _open_file(file: Path, clock: Clock, scripts: Path, create: bool) -> Ground:
    look = look_at(file)
    if look.revision is None:
        _require(create)
        _make_file(file, clock, scripts)
        look = look_at(file)
    key = read_key(key_file(file))
    require_key(key, look.key_check or "")
    for place_ in (file, file.parent):
        if not os.access(place_, os.W_OK):
            raise ConsoleError(Problem.READ_ONLY)
    make_private(file, key_file(file), *(file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm")))
    database = sqlite_database(file)
    if look.revision != HEAD:
        copy_before_migration(file, clock.now())
        migrate_file(database, scripts)
    return Ground(database, clock, key)


def _require(create: bool) -> None:
    """Raise NO_HOTLINE where nothing is and nothing may be made."""
    if not create:
        raise ConsoleError(Problem.NO_HOTLINE)


def _make_file(file: Path, clock: Clock, scripts: Path) -> None:
    """Make a new database aside and give it its name when it is whole, so that there is never half a one."""
    make_folder(file.parent)
    if not os.access(file.parent, os.W_OK):
        raise ConsoleError(Problem.READ_ONLY)
    key = key_for_new(key_file(file))
    aside = new_aside(file)
    try:
        database = sqlite_database(aside)
        try:
            migrate_file(database, scripts)
            with database.writing() as connection:
                install(connection, key, keep_key=False)
        finally:
            database.close()
        sync(aside)
        place(aside, file)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            aside.with_name(f"{aside.name}{end}").unlink(missing_ok=True)


def _open_server(url: URL, clock: Clock, scripts: Path, create: bool) -> Ground:
    try:
        database = postgres_database(url)
    except ModuleNotFoundError:
        raise ConsoleError(Problem.DRIVER_MISSING) from None
    try:
        with database.reading() as connection:
            revision = _revision(connection)
        require_known(revision)
        if revision is None:
            _require(create)
        if revision != HEAD:
            _migrate_server(database, scripts)
        with database.reading() as connection:
            return Ground(database, clock, kept_key(connection))
    except BaseException:
        database.close()
        raise


def _migrate_server(database: Database, scripts: Path) -> None:
    with database.writing(in_turn=False) as connection:
        connection.execute(IN_TURN)
        revision = _revision(connection)  # another desk may have been quicker
        require_known(revision)
        if revision != HEAD:
            migrate(connection, scripts)
        if revision is None:
            install(connection, secrets.token_bytes(KEY_BYTES), keep_key=True)


def _revision(connection: Connection) -> str | None:
    if not connection.execute(_HAS_REVISION).scalar_one():
        return None
    return str(connection.execute(_REVISION).scalar_one())
