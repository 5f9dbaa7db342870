"""The hotline's own likeness is kept in its own file, which otherwise stays as somebody wrote it."""

import os
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.exchange.library import load_library
from agent_console.exchange.own_limits import FILE, keep_alike
from agent_console.resources import resources_folder

OWN = """\
# 我们热线自己的限期
version = 1
reopen_days = 3  # 三天

[[limit]]
urgency = "urgent"
minutes = 60
warn_minutes = 20
repeat_minutes = 10
hours = "office"
"""


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / FILE
    file.parent.mkdir()
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def alike_of(folder: Path) -> float:
    library = load_library(resources_folder(), folder)
    assert library.faults == ()
    return library.escalation_rules.alike


def test_without_a_file_one_is_made_that_the_next_start_reads(tmp_path: Path) -> None:
    file = keep_alike(tmp_path, 55)
    assert file == tmp_path / FILE
    assert alike_of(tmp_path) == 0.55
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0


def test_what_else_stands_in_the_file_stays_letter_by_letter(tmp_path: Path) -> None:
    file = write(tmp_path, OWN)
    keep_alike(tmp_path, 35)
    assert file.read_text(encoding="utf-8") == OWN.replace("version = 1\n", "version = 1\nalike_percent = 35\n")
    keep_alike(tmp_path, 60)
    assert file.read_text(encoding="utf-8") == OWN.replace("version = 1\n", "version = 1\nalike_percent = 60\n")
    assert alike_of(tmp_path) == 0.6
    assert load_library(resources_folder(), tmp_path).escalation_rules.reopen_days == 3


@pytest.mark.parametrize(
    "text", ["\ufeffversion = 1\r\nalike_percent=40 # 试过\r\n", '"alike_percent" = 4_0\nversion = 1']
)
def test_spelling_line_ends_and_remarks_of_the_line_stay(tmp_path: Path, text: str) -> None:
    file = write(tmp_path, text)
    keep_alike(tmp_path, 41)
    assert file.read_bytes().decode() == text.replace("40", "41").replace("4_0", "41")
    assert alike_of(tmp_path) == 0.41


@pytest.mark.parametrize(
    "text",
    [
        "version = 1\nlimits = 3\n",
        "version = 1\n[[limit]]\nalike_percent = 40\n",
        "alike_percent = 40\n",
        "# nothing yet\n",
        b"version = 1\n\xff\n",
        "version = ",
    ],
)
def test_a_file_that_is_not_in_order_is_left_alone_and_named(tmp_path: Path, text: str | bytes) -> None:
    file = write(tmp_path, text)
    before = file.read_bytes()
    with pytest.raises(ConsoleError) as told:
        keep_alike(tmp_path, 50)
    assert told.value.problem is Problem.FILE_FAULTY
    assert str(told.value.facts["file"]) == str(file)
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_folder_that_cannot_be_made_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "escalation").write_text("somebody's", encoding="utf-8")
    with pytest.raises(ConsoleError) as told:
        keep_alike(tmp_path, 50)
    assert told.value.problem is Problem.FILE_NOT_WRITABLE
