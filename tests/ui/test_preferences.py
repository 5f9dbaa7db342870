"""How a person likes the window: kept for each person and desk, and never believed blindly."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from agent_console.domain.pace import CHARACTERS_PER_MINUTE
from agent_console.ui.preferences import FASTEST, SLOWEST, Preferences


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


def written(file: Path, text: str) -> Preferences:
    file.write_text(text, encoding="utf-8")
    return Preferences(file, "1001")


def test_without_a_file_everything_is_as_shipped(file: Path) -> None:
    preferences = Preferences(file, "1001")
    assert preferences.pace == CHARACTERS_PER_MINUTE
    assert not preferences.pace_marker
    assert not preferences.alarm
    assert preferences.announcement == ""
    assert preferences.bytes("window").isEmpty()


def test_what_was_chosen_is_there_the_next_time(file: Path) -> None:
    preferences = Preferences(file, "1001")
    preferences.pace = 150
    preferences.pace_marker = preferences.alarm = True
    preferences.announcement = "yue"
    preferences.keep_bytes("window", QByteArray(b"\x00\x01=;\n[x]"))
    preferences.save()
    again = Preferences(file, "1001")
    assert (again.pace, again.pace_marker, again.announcement, again.alarm) == (150, True, "yue", True)
    assert again.bytes("window").data() == b"\x00\x01=;\n[x]"


def test_each_person_and_the_desk_have_their_own(file: Path) -> None:
    desk = Preferences(file)
    first, second = desk.of("1001"), desk.of("1002")
    first.pace = 150
    first.save()
    assert second.pace == CHARACTERS_PER_MINUTE
    assert desk.pace == CHARACTERS_PER_MINUTE
    assert desk.of("1001").pace == 150


def test_a_job_number_never_reaches_into_another_group(file: Path) -> None:
    first = Preferences(file, "1001-A")
    first.pace = 150
    first.save()
    assert Preferences(file, "1001").pace == CHARACTERS_PER_MINUTE


@pytest.mark.parametrize(
    ("text", "pace"),
    [
        ("[person-1001]\npace=1\n", SLOWEST),
        ("[person-1001]\npace=9999999999999999\n", FASTEST),
        ("[person-1001]\npace=-5\n", SLOWEST),
        ("[person-1001]\npace=quick\n", CHARACTERS_PER_MINUTE),
        ("[person-1001]\npace=\n", CHARACTERS_PER_MINUTE),
        ("[person-1001]\npace=100, 200\n", CHARACTERS_PER_MINUTE),
        ("[person-1001]\npace=@ByteArray(x)\n", CHARACTERS_PER_MINUTE),
        ("\x00\x01 not an ini file at all", CHARACTERS_PER_MINUTE),
    ],
)
def test_what_somebody_wrote_into_the_file_by_hand_does_no_harm(file: Path, text: str, pace: int) -> None:
    assert written(file, text).pace == pace


@pytest.mark.parametrize("value", ["maybe", "1", "@Invalid()", ""])
def test_only_a_yes_is_a_yes(file: Path, value: str) -> None:
    assert not written(file, f"[person-1001]\npace-marker={value}\n").pace_marker


def test_a_place_that_is_no_place_is_none(file: Path) -> None:
    assert written(file, "[person-1001]\nwindow=12\n").bytes("window").isEmpty()


def test_where_nothing_can_be_written_the_choice_lasts_as_long_as_the_window(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("somebody's", encoding="utf-8")
    preferences = Preferences(tmp_path / "file" / "window.ini", "1001")
    preferences.pace = 150
    preferences.save()
    assert preferences.pace == 150
    assert (tmp_path / "file").read_text(encoding="utf-8") == "somebody's"
