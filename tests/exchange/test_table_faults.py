"""Never half a file under the final name, never a file replaced without being asked to, whatever stands in the way."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from tests.builders import AT
from tests.exchange.tables import a_table, export
from tests.exchange_shelf import Shelf

ROW = ("C20261122-0001", to_microseconds(AT), 95, "客户问：套餐怎么改？")
BOTH = pytest.mark.parametrize("name", ["calls.csv", "calls.xlsx"])


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def refusal(file: Path, rows: int = 1, journal: Shelf | None = None, **order: bool) -> Problem:
    with pytest.raises(ConsoleError) as told:
        export(a_table(*[ROW] * rows), file, journal, **order)
    return told.value.problem


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """No file may become longer, as on a disk that is full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits on Windows")
@BOTH
@pytest.mark.parametrize("size", [0, 3_000, 100_000])
def test_a_disk_that_becomes_full_in_the_middle_leaves_nothing(tmp_path: Path, name: str, size: int) -> None:
    journal = Shelf()
    with full_after(size):
        problem = refusal(tmp_path / name, 8_000, journal)
    assert problem is Problem.FULL
    assert list(tmp_path.iterdir()) == []
    assert [act for _, act, _, _ in journal.lines] == ["export.trial.begun", "export.trial.broken-off"]


@BOTH
def test_an_export_that_is_broken_off_is_journalled_with_what_it_was(tmp_path: Path, name: str) -> None:
    journal = Shelf()

    def rows(_total: int, _left_out: object) -> Iterator[tuple[object, ...]]:
        yield ROW
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(a_table(rows=rows), tmp_path / name, journal)
    begun, broken_off = journal.lines
    assert (broken_off[1], broken_off[2], broken_off[3]) == ("export.trial.broken-off", name, begun[3])
    assert list(tmp_path.iterdir()) == []


@BOTH
def test_too_little_room_is_told_before_anything_is_written(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**9, 10**9, 50_000))
    journal = Shelf()
    with pytest.raises(ConsoleError) as told:
        export(a_table(ROW, count=lambda: 1_000_000), tmp_path / name, journal)
    assert told.value.problem is Problem.NO_ROOM
    assert told.value.facts == {"needed": 120 if name.endswith(".csv") else 800, "free": 0}
    assert (journal.lines, list(tmp_path.iterdir())) == ([], [])
    assert export(a_table(ROW), tmp_path / name).rows == 1


@BOTH
@pytest.mark.parametrize("taken", ["{}", "{}.manifest.json"])
def test_neither_the_file_nor_its_manifest_is_replaced_without_being_asked(
    tmp_path: Path, name: str, taken: str
) -> None:
    theirs = tmp_path / taken.format(name)
    theirs.write_text("theirs")
    assert refusal(tmp_path / name) is Problem.FILE_EXISTS
    assert [file.name for file in tmp_path.iterdir()] == [theirs.name]
    assert theirs.read_text() == "theirs"
    export(a_table(ROW), tmp_path / name, overwrite=True)
    assert theirs.read_bytes() != b"theirs"


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("theirs")
    (tmp_path / "calls.csv").symlink_to(target)
    assert refusal(tmp_path / "calls.csv") is Problem.FILE_EXISTS
    export(a_table(ROW), tmp_path / "calls.csv", overwrite=True)
    assert target.read_text() == "theirs"
    assert not (tmp_path / "calls.csv").is_symlink()


def test_a_link_to_nothing_makes_no_file_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "calls.csv").symlink_to(tmp_path / "elsewhere")
    assert refusal(tmp_path / "calls.csv") is Problem.FILE_EXISTS
    assert not (tmp_path / "elsewhere").exists()


@BOTH
def test_places_where_no_file_can_be_are_told(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path / "nowhere" / name) is Problem.NO_FOLDER
    (tmp_path / name).mkdir()
    assert refusal(tmp_path / name) is Problem.FILE_EXISTS
    assert refusal(tmp_path / name, overwrite=True) is Problem.FILE_NOT_WRITABLE
    assert refusal(tmp_path / f"{'x' * 300}{name}") is Problem.FILE_NOT_WRITABLE
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["空 格 & 中文.csv", "-rf.xlsx", "=1+1.csv", "a\nb.csv", "...csv"])
def test_odd_names_are_names_as_any_other(tmp_path: Path, name: str) -> None:
    done = export(a_table(ROW), tmp_path / name)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([name, f"{name}.manifest.json"])
    assert done.file.stat().st_size > 0


_ENDLESS = """
import sys
from pathlib import Path
from tests.exchange.tables import a_table, export
from tests.exchange.test_table_faults import ROW

def rows(_total, _left_out):
    for place in range(10**9):
        if place == 5_000:
            print("writing", flush=True)
        yield ROW

export(a_table(rows=rows), Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed by signals on Windows")
@BOTH
def test_a_kill_in_the_middle_leaves_no_file_under_the_final_name(tmp_path: Path, name: str) -> None:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    writer = subprocess.Popen(
        [sys.executable, "-c", _ENDLESS, str(tmp_path / name)], stdout=subprocess.PIPE, env=environ
    )
    assert writer.stdout is not None
    with writer.stdout as said:
        assert said.readline() == b"writing\n"
        writer.kill()
    assert writer.wait() == -signal.SIGKILL
    left = sorted(file.name for file in tmp_path.iterdir())
    assert not [name for name in left if not name.endswith(".new")]
    assert all(file.stat().st_mode & 0o077 == 0 for file in tmp_path.iterdir())
    assert export(a_table(ROW), tmp_path / name).rows == 1
