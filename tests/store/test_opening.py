"""Opening a database: made whole, refused without a trace, private whatever the umask is."""

import errno
import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store import opening
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.engine import Database
from agent_console.store.schema import HEAD
from agent_console.store.store import Store, open_store
from tests.builders import StoppedClock, a_call
from tests.crew import Crew
from tests.store.conftest import Place, Server


def problem_of(address: str | Path) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        open_store(f"sqlite:///{address}" if isinstance(address, Path) else address, StoppedClock())
    return raised.value.problem


def traces(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file of a folder with its content, its time and its rights."""
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_mode) for file in folder.iterdir()}


@pytest.fixture
def sqlite_file(staffed_file: tuple[Path, Crew], tmp_path: Path) -> Path:
    """A closed database with its key, alone in its folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("console.db", "console.db.key"):
        (folder / name).write_bytes((staffed_file[0].parent / name).read_bytes())
    return folder / "console.db"


def raw(file: Path, *statements: str) -> None:
    connection = dbapi2.connect(str(file), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_new_place_becomes_an_empty_database(empty_place: Place) -> None:
    store = open_store(empty_place.address, Clock())
    status = store.care.status()
    assert (status.hotline, status.people, status.calls, status.schema) == (None, 0, 0, HEAD)
    assert store.care.verify().whole
    store.close()


def test_who_only_reads_makes_nothing(empty_place: Place) -> None:
    for _ in range(2):
        with pytest.raises(ConsoleError) as raised:
            open_store(empty_place.address, Clock(), create=False)
        assert raised.value.problem is Problem.NO_HOTLINE
    assert empty_place.file is None or not empty_place.file.parent.exists()


def test_who_only_reads_takes_an_empty_file_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "console.db").touch()
    with pytest.raises(ConsoleError) as raised:
        open_store(default_database(tmp_path), Clock(), create=False)
    assert raised.value.problem is Problem.NO_HOTLINE
    assert [(file.name, file.stat().st_size) for file in tmp_path.iterdir()] == [("console.db", 0)]


def test_who_only_reads_finds_what_is_there(place: Place, crew: Crew) -> None:
    store = open_store(place.address, Clock(), create=False)
    assert crew.agent in store.staff.people(crew.lead)
    store.close()


def test_what_was_written_is_there_when_it_is_opened_again(open_desk: Callable[[], Store], crew: Crew) -> None:
    first = open_desk()
    saved = first.calls.answer(a_call(crew.agent), crew.agent)
    first.close()
    second = open_desk()
    assert second.calls.get(saved.id, crew.agent) == saved
    assert second.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0002"
    assert second.care.verify().whole


def test_the_default_place_is_in_the_data_folder(tmp_path: Path) -> None:
    store = open_store(default_database(tmp_path / "资料 夹 %20?#"), StoppedClock())
    store.close()
    assert sorted(file.name for file in (tmp_path / "资料 夹 %20?#").iterdir()) == ["console.db", "console.db.key"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are lists there")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_files_are_private_whatever_the_umask_is(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "a" / "b"
    before = os.umask(umask)
    try:
        store = open_store(default_database(folder), StoppedClock())
        store.hotline.set_up(name="热线", language="en", lead_job_number="9001", lead_name="L", pin="825934")
        rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder.parent, folder, *folder.iterdir())}
        store.close()
    finally:
        os.umask(before)
    private = dict.fromkeys(("console.db", "console.db-wal", "console.db-shm", "console.db.key"), 0o600)
    assert rights == {"a": 0o700, "b": 0o700, **private}


@pytest.mark.skipif(sys.platform == "win32", reason="rights are lists there")
def test_files_that_others_could_read_are_made_private(sqlite_file: Path) -> None:
    for file in sqlite_file.parent.iterdir():
        file.chmod(0o644)
    open_store(f"sqlite:///{sqlite_file}", StoppedClock()).close()
    assert {stat.S_IMODE(file.stat().st_mode) for file in sqlite_file.parent.iterdir()} == {0o600}


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_store(default_database(tmp_path), StoppedClock()).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_closed_database_is_one_file_and_its_key(sqlite_file: Path) -> None:
    store = open_store(f"sqlite:///{sqlite_file}", StoppedClock())
    store.hotline.get()
    store.close()
    assert sorted(file.name for file in sqlite_file.parent.iterdir()) == ["console.db", "console.db.key"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nonsense",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite:///x.db?mode=ro",
        "mysql://h/x",
        "postgresql+psycopg2://h/x",
        "C:\\console.db",
        "http://[",
        "postgresql://h:port/x",
    ],
)
def test_an_address_that_names_no_engine_we_drive_is_refused(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert problem_of(address) is Problem.BAD_ADDRESS
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_does_not_answer_is_unreachable() -> None:
    assert problem_of("postgresql://nobody@127.0.0.1:1/none") is Problem.UNREACHABLE


def test_a_server_without_this_database_is_unreachable(server: Server) -> None:
    assert problem_of(server.address("no_such_database")) is Problem.UNREACHABLE


def test_without_its_driver_the_server_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert problem_of("postgresql+psycopg://nobody@127.0.0.1:1/none") is Problem.DRIVER_MISSING


def test_a_newer_database_is_refused_and_nothing_is_touched(sqlite_file: Path) -> None:
    raw(sqlite_file, "UPDATE alembic_version SET version_num = '9999'")
    before = traces(sqlite_file.parent)
    assert problem_of(sqlite_file) is Problem.NEWER
    assert traces(sqlite_file.parent) == before
    assert sorted(before) == ["console.db", "console.db.key"]


def test_so_is_one_that_a_newer_console_has_open(sqlite_file: Path) -> None:
    """What makes it newer stands in the -wal only."""
    newer = dbapi2.connect(str(sqlite_file), isolation_level=None)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = traces(sqlite_file.parent)
    assert problem_of(sqlite_file) is Problem.NEWER
    after = traces(sqlite_file.parent)
    assert {name: after[name][:1] for name in after if name != "console.db-shm"} == {
        name: before[name][:1] for name in before if name != "console.db-shm"
    }
    newer.close()


def test_a_newer_server_is_refused(place: Place, server: Server) -> None:
    if place.engine == "sqlite":
        pytest.skip("files have their own test")
    server.run("UPDATE alembic_version SET version_num = '9999'", place.address.split("/")[3].split("?")[0])
    assert problem_of(place.address) is Problem.NEWER


@pytest.mark.parametrize(
    "content",
    [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xaa" * 5000, os.urandom(9000), b"\n", b"SQLite form"],
)
def test_what_is_no_database_is_damaged_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "console.db").write_bytes(content)
    before = traces(tmp_path)
    assert problem_of(tmp_path / "console.db") is Problem.DAMAGED
    assert traces(tmp_path) == before


@pytest.mark.parametrize(
    "table", ["CREATE TABLE notes (x)", "CREATE TABLE alembic_version (version_num)", "PRAGMA user_version = 7"]
)
def test_the_database_of_another_program_is_left_alone(tmp_path: Path, table: str) -> None:
    raw(tmp_path / "other.db", table)
    before = traces(tmp_path)
    assert problem_of(tmp_path / "other.db") is Problem.DAMAGED
    assert traces(tmp_path) == before


def test_a_database_that_was_cut_short_is_damaged(sqlite_file: Path) -> None:
    sqlite_file.write_bytes(sqlite_file.read_bytes()[:3000])
    before = traces(sqlite_file.parent)
    assert problem_of(sqlite_file) is Problem.DAMAGED
    assert traces(sqlite_file.parent) == before


@pytest.mark.parametrize("key", [None, b"", b"too short", b"another" * 4 + b"four", b"another" * 4 + b"five!"])
def test_without_its_own_key_a_database_is_refused_and_not_touched(sqlite_file: Path, key: bytes | None) -> None:
    beside = sqlite_file.with_name("console.db.key")
    beside.unlink()
    if key is not None:
        beside.write_bytes(key)
    before = traces(sqlite_file.parent)
    assert problem_of(sqlite_file) is Problem.KEY_MISSING
    assert traces(sqlite_file.parent) == before


def test_a_key_that_cannot_be_read_is_told(sqlite_file: Path) -> None:
    beside = sqlite_file.with_name("console.db.key")
    beside.unlink()
    beside.mkdir()
    assert problem_of(sqlite_file) is Problem.READ_ONLY


@pytest.mark.parametrize("loss", ["DELETE FROM installation", "UPDATE installation SET key = decode('00', 'hex')"])
def test_so_is_a_server_that_has_lost_its_key(place: Place, server: Server, loss: str) -> None:
    if place.engine == "sqlite":
        pytest.skip("files have their own test")
    server.run(loss, place.address.split("/")[3].split("?")[0])
    assert problem_of(place.address) is Problem.KEY_MISSING


def test_a_folder_in_the_place_of_the_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "console.db").mkdir()
    assert problem_of(tmp_path / "console.db") is Problem.READ_ONLY


def test_a_file_in_the_place_of_the_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    assert problem_of(tmp_path / "data" / "console.db") is Problem.READ_ONLY
    assert (tmp_path / "data").read_text() == "x"


def test_a_place_that_cannot_be_written_is_told_and_left_alone(
    sqlite_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    before = traces(sqlite_file.parent)
    assert problem_of(sqlite_file) is Problem.READ_ONLY
    assert problem_of(tmp_path / "console.db") is Problem.READ_ONLY
    assert traces(sqlite_file.parent) == before
    assert not (tmp_path / "console.db").exists()


def test_a_full_disk_while_a_database_is_made_leaves_no_half_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ConsoleError(Problem.FULL)

    monkeypatch.setattr(opening, "install", full)
    assert problem_of(tmp_path / "console.db") is Problem.FULL
    assert [file.name for file in tmp_path.iterdir()] == ["console.db.key"]
    monkeypatch.undo()
    open_store(f"sqlite:///{tmp_path / 'console.db'}", StoppedClock()).close()


def test_a_full_disk_while_the_key_is_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    assert problem_of(tmp_path / "console.db") is Problem.FULL
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "console.db").touch()
    store = open_store(f"sqlite:///{tmp_path / 'console.db'}", StoppedClock())
    assert store.hotline.get() is None
    store.close()


def test_several_desks_that_make_the_same_database_at_once_share_it(empty_place: Place) -> None:
    stores: list[Store] = []
    together = threading.Barrier(4)

    def open_one() -> None:
        together.wait(10)
        stores.append(open_store(empty_place.address, Clock()))

    threads = [threading.Thread(target=open_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len({store._ground.key for store in stores}) == 1
    assert len(stores) == 4
    stores[0].hotline.set_up(name="热线", language="en", lead_job_number="9001", lead_name="L", pin="825934")
    assert {store.hotline.get() for store in stores} == {stores[0].hotline.get()}
    for store in stores:
        store.close()
    if empty_place.file is not None:
        assert sorted(file.name for file in empty_place.file.parent.iterdir()) == ["console.db", "console.db.key"]


def test_the_database_is_opened_as_the_house_wants_it(sqlite_store: Store) -> None:
    database: Database = sqlite_store._ground.database
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
    }
    with database.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def test_a_file_is_placed_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    open_store(f"sqlite:///{tmp_path / 'console.db'}", StoppedClock()).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["console.db", "console.db.key"]


@pytest.fixture(autouse=True)
def _no_open_files_left(tmp_path: Path) -> Iterator[None]:
    """A refused database is closed again: nothing of this process still holds a file of the test."""
    yield
    held = Path("/proc/self/fd")
    if held.is_dir():
        names = [str(entry.readlink()) for entry in held.iterdir() if entry.is_symlink() and entry.exists()]
        assert [name for name in names if name.startswith(str(tmp_path))] == []
