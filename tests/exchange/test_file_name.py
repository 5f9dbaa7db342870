"""What somebody types for a file: taken as it is meant, or refused with the reason."""

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.exchange.file_name import NameFault, read_file_name

FOLDER, OWN = Path("/srv/checker/Documents"), Path("/srv/checker/agent-console")


def read(typed: str, ending: str = ".csv") -> Path | NameFault:
    return read_file_name(typed, FOLDER, OWN, ending)


@pytest.mark.parametrize(
    ("typed", "ending", "file"),
    [
        ("calls.csv", ".csv", FOLDER / "calls.csv"),
        ("  周抽查 11 月  ", ".xlsx", FOLDER / "周抽查 11 月.xlsx"),
        ("Calls.XLSX", ".csv", FOLDER / "Calls.XLSX"),
        ("calls.2026", ".csv", FOLDER / "calls.2026.csv"),
        ("calls.exe", ".csv", FOLDER / "calls.exe.csv"),
        ("-rf", ".csv", FOLDER / "-rf.csv"),
        ("weekly/calls", ".csv", FOLDER / "weekly" / "calls.csv"),
        ("/tmp/calls.csv", ".csv", Path("/tmp/calls.csv")),
        ("~/calls.csv", ".csv", Path.home() / "calls.csv"),
        ("a..b.csv", ".csv", FOLDER / "a..b.csv"),
        ("conference.csv", ".csv", FOLDER / "conference.csv"),
    ],
)
def test_a_name_is_taken_as_it_is_meant(typed: str, ending: str, file: Path) -> None:
    assert read(typed, ending) == file


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", NameFault.EMPTY),
        (" \t ", NameFault.EMPTY),
        ("..", NameFault.EMPTY),
        ("folder/", NameFault.EMPTY),
        ("calls.csv.", NameFault.EMPTY),
        ("a/../b.csv", NameFault.UPWARDS),
        ("../../etc/cron.d/x.csv", NameFault.UPWARDS),
        ("calls\x00.csv", NameFault.CHARACTERS),
        ("calls\n.csv", NameFault.CHARACTERS),
        ("fdp.\u202evsc.csv", NameFault.CHARACTERS),
        ("calls.csv:stream", NameFault.CHARACTERS),
        ("a\\b.csv", NameFault.CHARACTERS),
        ("what?.csv", NameFault.CHARACTERS),
        ("~nobody-of-that-name/x.csv", NameFault.CHARACTERS),
        ("nul", NameFault.DEVICE),
        ("Con.csv", NameFault.DEVICE),
        ("lpt1.tar.csv", NameFault.DEVICE),
        (f"{'长' * 100}.csv", NameFault.LONG),
        (f"{OWN}/phrases/own.csv", NameFault.OWN_FOLDER),
        (f"{OWN}/x", NameFault.OWN_FOLDER),
    ],
)
def test_what_would_lead_astray_is_refused(typed: str, fault: NameFault) -> None:
    assert read(typed) is fault


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_file_with_an_ending_or_a_reason(typed: str) -> None:
    found = read(typed)
    if not isinstance(found, NameFault):
        assert found.suffix.lower() in (".csv", ".xlsx")
        assert ".." not in found.parts
        assert not {unicodedata.category(letter) for letter in found.name} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert len(os.fsencode(found.name)) <= 220
