"""Starts that cannot go well, and ends that come at the wrong moment: real processes, real files.

Each says one sentence with the next step, touches nothing, leaves nothing behind and loses nothing.
"""

import hashlib
import os
import resource
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallFilter
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.store import open_store
from tests.builders import PIN
from tests.crew import Crew, copy_database
from tests.flows.driving import Driving, sign_in

PROJECT = Path(__file__).parents[2]
COULD_NOT, USAGE = 4, 2
WITHOUT_PSYCOPG = (
    "import sys; sys.modules['psycopg'] = None; from agent_console.cli import main; sys.exit(main(sys.argv[1:]))"
)
ENVIRON = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AGENT_CONSOLE_PIN": PIN, "LANG": "C.UTF-8"}
OF_THE_DESK = {"console.lock", "window.ini", "log", "log/console.log", "log/crash.log", "unsaved"}
"""What the window keeps beside the data, whatever is wrong with the data."""


def console(*words: str, program: tuple[str, ...] = ("-m", "agent_console")) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *program, *words],
        cwd=PROJECT,
        env=ENVIRON,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def window(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return console("--data-dir", str(folder), "--quit-when", "ready", *words)


def complaint(ended: "subprocess.CompletedProcess[str]") -> str:
    """The one sentence on standard error."""
    ours = [line for line in ended.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert len(ours) == 1, ended.stderr
    assert ours[0].startswith("agent-console: "), ours
    assert ended.stdout == ""
    return ours[0].removeprefix("agent-console: ")


def state_of(folder: Path) -> dict[str, str]:
    """Every file below the folder with what is in it."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "folder"
        for file in sorted(folder.rglob("*"))
    }


def desk_apart(state: dict[str, str]) -> dict[str, str]:
    return {name: content for name, content in state.items() if name not in OF_THE_DESK}


@pytest.fixture
def data(staffed_file: tuple[Path, Crew], tmp_path: Path) -> Path:
    """A data folder with a hotline and its people."""
    copy_database(staffed_file[0], tmp_path / "data" / "console.db")
    return tmp_path / "data"


@pytest.fixture
def crew(staffed_file: tuple[Path, Crew]) -> Crew:
    return staffed_file[1]


# --- databases that cannot be worked with ---------------------------------------------------------------------------


def _newer(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def _not_a_database(file: Path) -> None:
    file.write_bytes("这不是数据库\n".encode() * 100)


def _truncated(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 3)


def _key_missing(file: Path) -> None:
    file.with_name("console.db.key").unlink()


def _key_of_another(file: Path) -> None:
    file.with_name("console.db.key").write_bytes(bytes(32))


def _somebody_elses_tables(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()


BROKEN: dict[Callable[[Path], None], str] = {
    _newer: "The database was made by a newer version of the console.",
    _not_a_database: "The data file is damaged or is not a console database.",
    _truncated: "The data file is damaged or is not a console database.",
    _somebody_elses_tables: "The data file is damaged or is not a console database.",
    _key_missing: "The journal key that belongs to the data file is missing.",
    _key_of_another: "The journal key that belongs to the data file is missing.",
}


@pytest.mark.parametrize("break_it", BROKEN)
def test_a_command_refuses_a_broken_database_without_touching_it(data: Path, break_it: Callable[[Path], None]) -> None:
    break_it(data / "console.db")
    before = state_of(data)
    ended = console("--data-dir", str(data), "status")
    assert ended.returncode == COULD_NOT
    assert complaint(ended).startswith(BROKEN[break_it])
    assert state_of(data) == before


@pytest.mark.parametrize("break_it", BROKEN)
def test_the_window_refuses_a_broken_database_without_touching_it(data: Path, break_it: Callable[[Path], None]) -> None:
    break_it(data / "console.db")
    before = state_of(data)
    ended = window(data)
    assert ended.returncode == COULD_NOT
    assert complaint(ended).startswith(BROKEN[break_it])
    assert desk_apart(state_of(data)) == before


# --- folders --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start", [lambda folder: console("--data-dir", str(folder), "sample", "--calls", "1", "--seed", "1"), window]
)
@pytest.mark.parametrize("place", ["file/data", "file", "/proc/nothing-can-be-made-here"])
def test_a_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, place: str, start: Callable[[Path], "subprocess.CompletedProcess[str]"]
) -> None:
    (tmp_path / "file").write_text("somebody's", encoding="utf-8")
    before = state_of(tmp_path)
    ended = start(tmp_path / place)
    assert ended.returncode == COULD_NOT
    assert complaint(ended).startswith("The data folder cannot be written.")
    assert state_of(tmp_path) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps folders private in its own way")
def test_a_new_folder_and_all_in_it_belong_to_their_owner_alone(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    ended = window(data)
    assert (ended.returncode, ended.stderr) == (0, "")
    modes = {str(file.relative_to(tmp_path)): file.stat().st_mode & 0o777 for file in (data, *data.rglob("*"))}
    kept = {name: mode for name, mode in modes.items() if Path(name).name not in ("console.lock", "window.ini")}
    assert set(kept.values()) <= {0o700, 0o600}, kept


def test_no_room_for_a_new_database_leaves_no_half_of_one(tmp_path: Path) -> None:
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192));"
        " from agent_console.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    ended = console(
        "--data-dir", str(tmp_path / "data"), "setup", "--hotline", "畅通", "--lead", "9001", "--name", "李敏",
        program=("-c", program),
    )  # fmt: skip
    assert ended.returncode == COULD_NOT
    assert complaint(ended).startswith("The disk is full.")
    assert not [name for name in state_of(tmp_path / "data") if name != "console.db.key"]


# --- addresses ------------------------------------------------------------------------------------------------------


@pytest.fixture
def silent_server() -> Iterator[int]:
    """Takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def no_server() -> int:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


@pytest.mark.parametrize("command", [["status"], ["--quit-when", "ready"]])
@pytest.mark.parametrize("server", ["no_server", "silent_server"])
def test_a_server_that_does_not_answer_is_one_sentence(
    request: pytest.FixtureRequest, tmp_path: Path, server: str, command: list[str]
) -> None:
    port = request.getfixturevalue(server)
    address = f"postgresql+psycopg://agent:secret@127.0.0.1:{port}/hotline"
    ended = console("--data-dir", str(tmp_path), "--database", address, *command)
    assert ended.returncode == COULD_NOT
    said = complaint(ended)
    assert said.startswith("The database server does not answer.")
    assert "secret" not in said


def test_a_server_without_its_driver_names_what_to_install(tmp_path: Path) -> None:
    ended = console(
        "--data-dir", str(tmp_path), "--database", "postgresql://u@127.0.0.1/x", "status",
        program=("-c", WITHOUT_PSYCOPG),
    )  # fmt: skip
    assert ended.returncode == COULD_NOT
    assert "agent-console[server]" in complaint(ended)


@pytest.mark.parametrize(
    "address", ["mysql://u:secret@h/x", "nonsense", "sqlite://", "sqlite:///:memory:", "postgresql+asyncpg://u@h/x"]
)
def test_an_address_that_is_not_understood_says_how_one_looks(tmp_path: Path, address: str) -> None:
    ended = console("--data-dir", str(tmp_path), "--database", address, "status")
    assert ended.returncode == USAGE
    said = complaint(ended)
    assert "sqlite:///FILE" in said
    assert "secret" not in said
    assert state_of(tmp_path) == {}


# --- the hotline's own files ----------------------------------------------------------------------------------------


def test_a_damaged_script_of_the_hotline_is_named_with_its_line_and_everything_else_works(
    data: Path, crew: Crew
) -> None:
    scripts = data / "scripts" / "zh_CN"
    scripts.mkdir(parents=True)
    (scripts / "broken.toml").write_text('id = "broken"\ntitle = "没有收尾\n', encoding="utf-8")
    before = state_of(data / "scripts")
    with Driving.started(data, ENVIRON) as started:
        started.tell("read_banner", "broken.toml")
        started.hear("ready")
        banner = started.hear("banner")["banner"]
        started.tell("sign_in", crew.agent.job_number, PIN)
        started.hear("seated")
        started.tell("answer")
        assert started.hear("greeting_ms")["greeting"]
        started.tell("quit")
        assert started.ended() == 0
    assert f"{scripts / 'broken.toml'} 第 2 行" in banner
    assert state_of(data / "scripts") == before


# --- one console a desk ---------------------------------------------------------------------------------------------


def test_a_second_start_brings_the_first_window_forward_and_ends_well(data: Path) -> None:
    with Driving.started(data, ENVIRON) as first:
        first.hear("ready")
        first.tell("minimise")
        first.hear("minimised")
        second = window(data)
        first.hear("shown")
        first.tell("quit")
        assert first.ended() == 0
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")


def test_two_data_folders_are_two_desks(data: Path, staffed_file: tuple[Path, Crew], tmp_path: Path) -> None:
    copy_database(staffed_file[0], tmp_path / "other" / "console.db")
    with Driving.started(data, ENVIRON) as first:
        first.hear("ready")
        other = window(tmp_path / "other")
        first.tell("quit")
        assert first.ended() == 0
    assert other.returncode == 0
    assert (tmp_path / "other" / "window.ini").exists() or (tmp_path / "other" / "log").exists()


def test_what_a_killed_console_left_does_not_stand_in_the_way(data: Path, crew: Crew) -> None:
    with Driving.started(data, ENVIRON) as first:
        sign_in(first, crew.agent.job_number, PIN)
        first.tell("answer")
        first.hear("answered")
        first.kill()
    assert (data / "console.lock").exists()
    ended = window(data)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert not _left_beside(data)


def _left_beside(data: Path) -> list[str]:
    return [name for name in state_of(data) if name.endswith(("-wal", "-shm", ".lock", ".new"))]


# --- the end of a call that nobody planned --------------------------------------------------------------------------


@dataclass(frozen=True)
class Ending:
    name: str
    end: Callable[[Driving], int]


def _close(started: Driving) -> int:
    started.tell("quit")
    return started.ended()


ENDINGS = [
    Ending("SIGTERM", lambda started: started.stop(signal.SIGTERM)),
    Ending("SIGINT", lambda started: started.stop(signal.SIGINT)),
    Ending("SIGHUP", lambda started: started.stop(signal.SIGHUP)),
    Ending("the button of the window", _close),
]


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.name)
def test_an_end_in_mid_call_keeps_the_draft_and_leaves_nothing_behind(data: Path, crew: Crew, ending: Ending) -> None:
    note = "客户说到一半，😀<b>窗口</b>就关了"
    errors = data.parent / "stderr"
    with errors.open("wb") as log, Driving.started(data, ENVIRON, log=log) as started:
        sign_in(started, crew.agent.job_number, PIN)
        started.tell("answer")
        started.hear("answered")
        started.tell("note", note)
        started.tell("read_banner", "")
        started.hear("banner")
        assert ending.end(started) == 0
    assert errors.read_bytes() == b""
    assert not _left_beside(data)
    store = open_store(default_database(data), Clock())
    try:
        (draft,) = store.calls.drafts(crew.agent)
        seat = store.seats.current(crew.agent.id)
        assert store.care.verify().whole
    finally:
        store.close()
    assert draft.call.note == note
    assert draft.call.state is CallState.ON_CALL
    assert seat is not None
    assert seat.status.value == "signed-out"


@pytest.mark.parametrize("way", ["Ctrl+Enter", "draft"])
def test_a_full_disk_in_mid_call_is_told_and_nothing_is_lost_when_there_is_room_again(
    data: Path, crew: Crew, way: str
) -> None:
    """The limit on file sizes stands for the disk: each commit fails as soon as the log of the database must grow."""
    note = "写满了也不能丢"
    errors = data.parent / "stderr"
    with errors.open("wb") as log, Driving.started(data, ENVIRON, log=log) as started:
        sign_in(started, crew.agent.job_number, PIN)
        started.tell("answer")
        started.hear("answered")
        _, hard = resource.prlimit(started.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(started.pid, resource.RLIMIT_FSIZE, (4096, hard))
        started.tell("note", note)
        if way == "Ctrl+Enter":
            started.tell("finish")
            started.hear("finished")
        started.tell("read_banner", "磁盘已满")
        assert started.hear("banner")["note"] == note
        resource.prlimit(started.pid, resource.RLIMIT_FSIZE, (hard, hard))
        if way == "draft":
            started.tell("finish")
        assert started.hear("saved")["saved"]
        started.tell("quit")
        assert started.ended() == 0
    assert errors.read_bytes() == b""
    assert not _left_beside(data)
    store = open_store(default_database(data), Clock())
    try:
        (call,) = store.calls.each(CallFilter(), crew.lead)
        assert store.care.verify().whole
    finally:
        store.close()
    assert (call.note, call.state) == (note, CallState.WRAP_UP)
