"""What a kill leaves is swept away by the next export into the folder; what somebody writes at the moment is not."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent_console.exchange.leftovers import aside_name, folder_aside, held, sweep
from agent_console.exchange.whole_file import whole_file
from tests.exchange.tables import a_table, export
from tests.exchange.test_table_faults import ROW

BOTH = pytest.mark.parametrize("name", ["calls.csv", "calls.xlsx"])
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed by signals on Windows")
_ENDLESS = """
import sys
from pathlib import Path
from tests.exchange.tables import a_table, export
from tests.exchange.test_table_faults import ROW

def rows(_total, _left_out):
    for place in range(10**9):
        if place == 5_000:
            print("writing", flush=True)
            sys.stdin.readline()
        yield ROW

export(a_table(rows=rows), Path(sys.argv[1]))
"""


@contextmanager
def writing(file: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Another process in the middle of an export."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", _ENDLESS, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process, process.stdin, process.stdout:
        assert process.stdout.readline() == b"writing\n"
        yield process
        process.kill()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@POSIX
@BOTH
def test_what_a_kill_has_left_is_gone_with_the_next_export_into_the_folder(tmp_path: Path, name: str) -> None:
    with writing(tmp_path / name) as process:
        process.kill()
        assert process.wait() == -signal.SIGKILL
    assert names(tmp_path)
    assert all(name.endswith(".new") for name in names(tmp_path))
    export(a_table(ROW), tmp_path / "later.csv")
    assert names(tmp_path) == ["later.csv", "later.csv.manifest.json"]


@POSIX
@BOTH
def test_what_another_export_writes_at_the_moment_stays(tmp_path: Path, name: str) -> None:
    with writing(tmp_path / name):
        there = names(tmp_path)
        assert len(there) == (3 if name.endswith(".xlsx") else 2)
        export(a_table(ROW), tmp_path / "later.csv")
        assert names(tmp_path) == sorted([*there, "later.csv", "later.csv.manifest.json"])


def test_files_of_others_stay_whatever_they_are_called(tmp_path: Path) -> None:
    theirs = [
        ".calls.csv.new",
        "calls.csv.0a1b2c3d.new",
        ".calls.csv.0a1b2c3d.new",
        ".x.00000000-0a1b2c3d.new",
        "a.new",
    ]
    for name in theirs:
        (tmp_path / name).write_text("theirs")
    sweep(tmp_path)
    assert names(tmp_path) == sorted(theirs)


def test_a_link_with_such_a_name_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("theirs")
    (tmp_path / aside_name("calls.csv")).symlink_to(tmp_path / "target")
    sweep(tmp_path)
    assert (tmp_path / "target").read_text() == "theirs"


def test_a_file_in_the_making_is_held_and_a_left_one_is_not(tmp_path: Path) -> None:
    with whole_file(tmp_path / "calls.csv") as paper, folder_aside(tmp_path) as folder:
        paper.write(b"half")
        (folder / "sheet").write_text("half")
        sweep(tmp_path)
        assert folder.exists()
        assert len(names(tmp_path)) == 2
    assert names(tmp_path) == ["calls.csv"]
    (tmp_path / aside_name("calls.csv")).write_text("left")
    sweep(tmp_path)
    assert names(tmp_path) == ["calls.csv"]


@POSIX
def test_a_file_that_was_swept_away_before_it_was_held_is_known_as_such(tmp_path: Path) -> None:
    file = tmp_path / aside_name("calls.csv")
    descriptor = os.open(file, os.O_CREAT | os.O_WRONLY)
    file.unlink()
    assert not held(descriptor)
    os.close(descriptor)


def test_a_name_of_any_length_has_an_aside_that_fits(tmp_path: Path) -> None:
    with whole_file(tmp_path / f"{'长' * 80}.csv") as paper:
        paper.write(b"x")
    assert len(names(tmp_path)) == 1
    assert all(len(aside_name(name).encode()) < 255 for name in ("长" * 300, "a"))


def test_a_folder_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    sweep(tmp_path / "nowhere")
    assert names(tmp_path) == []
