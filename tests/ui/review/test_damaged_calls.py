"""A damaged call takes nothing else with it: it is a row that says so, and beside it stands no other call's story."""

from dataclasses import replace
from pathlib import Path

import pytest

from agent_console.domain.call_list import CallFilter
from agent_console.domain.review import Verdict
from agent_console.store.store import Store
from agent_console.ui.review.call_columns import Column
from tests.builders import an_id
from tests.crew import Crew
from tests.store.test_call_lines import damage
from tests.ui.review.conftest import Open, Room, saved

BROKEN_ROW = {
    "a text for the answer": "answered_at = 'x'",
    "a bad byte in the name": "caller_name = CAST(x'ff' AS TEXT)",
    "a text for the length": "talk_seconds = 'abc'",
    "no such kind": "kind = 'nonsense'",
    "no such state": "state = ''",
}
BROKEN_RECORD = {
    "bytes for the note": "note = x'ff00'",
    "a bad byte in the note": "note = CAST(x'ff41' AS TEXT)",
    "marks that are no JSON": "marks = '{broken'",
    "values that are none": "\"values\" = '7'",
    "a text for the end": "ended_at = 'soon'",
    "a text for the wrap-up": "wrap_up_seconds = 'abc'",
    "a text for the version of the script": "script_version = x'ff'",
}
BROKEN_PART = {
    "review marks": "UPDATE review_marks SET comment = x'ff' WHERE call_number = ?",
    "review marks ": "UPDATE review_marks SET verdict = 'nonsense' WHERE call_number = ?",
    "corrections": (
        "UPDATE corrections SET changes = '{' WHERE call_id = (SELECT id FROM calls WHERE number = ?)"
    ),
}  # fmt: skip


def shelf(store: Store, crew: Crew) -> list[str]:
    """Five calls; gives their numbers, newest first."""
    return [saved(store, crew.agent, note=f"第{place}通").number for place in range(5)][::-1]


def break_call(tmp_path: Path, number: str, how: str) -> None:
    damage(tmp_path / "console.db", f"UPDATE calls SET {how} WHERE number = ?", number)


def chosen(room: Room, number: str) -> None:
    table = room.room.view.table
    row = next(row for row in range(table.rowCount()) if (call := table.call_at(row)) and call.number == number)
    room.room.view.rows.selectRow(row)


@pytest.mark.parametrize("what", BROKEN_ROW)
def test_a_damaged_row_says_so_and_the_list_goes_on(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, what: str
) -> None:
    numbers = shelf(sqlite_store, sqlite_crew)
    break_call(tmp_path, numbers[2], BROKEN_ROW[what])
    room = open_room()
    table = room.room.view.table
    assert sorted(room.numbers()) == ["0001", "0002", "0003", "0004", "0005"]
    assert room.count() == "5 call(s)"
    chosen(room, numbers[2])
    row = room.room.view.rows.row()
    assert "cannot be read" in table.data(table.index(row, Column.ANSWERED))
    for column in Column:
        for role in table._told:
            table.data(table.index(row, column), role)
    assert "agent-console verify" in room.detail()
    assert room.room.view.story.story is None
    assert room.caller() == ""
    assert room.room.view.message.whole_text() == (
        "1 call(s) of this list cannot be read; “agent-console verify” names what is wrong."
    )
    assert room.troubles == []


@pytest.mark.parametrize("what", BROKEN_RECORD)
def test_a_call_whose_record_is_damaged_shows_no_other_call(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, what: str
) -> None:
    numbers = shelf(sqlite_store, sqlite_crew)
    break_call(tmp_path, numbers[2], BROKEN_RECORD[what])
    room = open_room()
    chosen(room, numbers[1])
    assert "第3通" in room.detail()
    chosen(room, numbers[2])
    assert "第" not in room.detail()
    assert "agent-console verify" in room.detail()
    assert room.room.view.story.story is None
    assert not room.room.view.story.marks.isVisible()
    chosen(room, numbers[3])
    assert "第1通" in room.detail()
    assert room.troubles == []


@pytest.mark.parametrize("what", BROKEN_PART)
def test_a_damaged_part_of_a_call_is_named_and_the_rest_is_shown(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, what: str
) -> None:
    numbers = shelf(sqlite_store, sqlite_crew)
    for call in sqlite_store.calls.page(CallFilter(), sqlite_crew.lead):
        sqlite_store.reviews.mark(an_id(), call.id, sqlite_crew.quality, Verdict.EXCELLENT, "好")
        whole = sqlite_store.calls.get(call.id, sqlite_crew.lead)
        sqlite_store.calls.correct(replace(whole, note=whole.note + "改"), sqlite_crew.lead, "写错")
    damage(tmp_path / "console.db", BROKEN_PART[what], numbers[2])
    room = open_room()
    chosen(room, numbers[2])
    assert f"Damaged, and not shown: {what.strip()}." in room.detail()
    assert "第2通改" in room.detail()
    assert room.troubles == []


def test_what_is_damaged_while_one_looks_is_told_at_the_next_refresh(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path
) -> None:
    numbers = shelf(sqlite_store, sqlite_crew)
    room = open_room()
    chosen(room, numbers[2])
    assert "第2通" in room.detail()
    break_call(tmp_path, numbers[2], "talk_seconds = 'abc'")
    room.room.refresh()
    assert room.count() == "5 call(s)"
    assert "1 call(s) of this list" in room.room.view.message.whole_text()
    assert "第" not in room.detail()
    room.room.view.message.show_message("")
    room.room.refresh()
    assert room.room.view.message.whole_text() == "", "it is said once"
