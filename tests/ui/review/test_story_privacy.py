"""Numbers that somebody wrote into a call stay hidden from reviewers until they say why they want the number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.review import Verdict
from agent_console.store.store import Store
from agent_console.ui.review.call_columns import Column
from agent_console.ui.review.call_story import read_story
from tests.builders import a_hit, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.ui.review.conftest import CONTROL, Open, Room, saved

NUMBER, OTHER = "13912345678", "139 8765 4321"
NOTE = f"客户{NUMBER}，请改拨{OTHER}，我们没办法。"
HIDDEN_NOTE = "客户139****5678，请改拨139 **** 4321，我们没办法。"


@pytest.fixture
def call(sqlite_store: Store, sqlite_crew: Crew) -> Call:
    """Numbers stand wherever somebody can write."""
    place = NOTE.index("我们没办法")
    hit = a_hit(start=place, end=place + 5, text="我们没办法", override=f"客户 {NUMBER} 要求")
    call = saved(
        sqlite_store,
        sqlite_crew.agent,
        checked=CheckedNote("1", (hit,)),
        note=NOTE,
        caller=NUMBER,
        caller_name=f"王女士 {NUMBER}",
        values=(("contact_number", NUMBER), ("address", f"找 {OTHER}")),
    )
    lead, quality = sqlite_crew.lead, sqlite_crew.quality
    sqlite_store.calls.correct(replace(call, note=NOTE + "又来电"), lead, f"核对 {NUMBER}")
    form = a_form(call_id=call.id, call_number=call.number, problem=f"回电 {NUMBER}", tried=f"拨 {OTHER}")
    sent = sqlite_store.escalations.send(form, sqlite_crew.agent, RULES)
    sqlite_store.escalations.take_step(sent.id, StepKind.ANSWERED, lead, RULES, text=f"先拨 {NUMBER}")
    sqlite_store.correction_calls.open(an_id(), call.id, quality, f"{NUMBER} 记错", f"应拨 {OTHER}")
    sqlite_store.reviews.mark(an_id(), call.id, quality, Verdict.EXCELLENT, f"记得回拨 {NUMBER}")
    sqlite_store.reviews.nominate(call.id, quality, f"客户 {NUMBER}")
    return sqlite_store.calls.get(call.id, lead)


@pytest.fixture
def room(open_room: Open, call: Call) -> Room:
    del call
    return open_room()


def digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())


def tells(text: str) -> bool:
    """Whether one of the numbers stands there whole, however it is spelled."""
    return NUMBER in digits(text) or "13987654321" in digits(text)


def test_no_text_of_a_call_tells_a_number(room: Room) -> None:
    said = room.detail()
    assert "Escalation" in said
    assert "Corrections" in said
    assert "Review marks" in said
    assert "Correction calls" in said
    assert not tells(said), said
    assert HIDDEN_NOTE in said


def test_what_was_found_stays_in_its_place(room: Room, call: Call) -> None:
    story = read_story(room.store, call.id, room.crew.quality)
    assert story.checked is not None
    (hit,) = story.checked.hits
    assert story.call.note[hit.start : hit.end] == hit.text == "我们没办法"
    assert len(story.call.note) == len(call.note)


def test_lists_tooltips_names_and_copies_tell_none(room: Room) -> None:
    table = room.room.view.table
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(table.columnCount()):
        for role in roles:
            assert not tells(str(table.index(0, column).data(role)))
    assert table.index(0, Column.CALLER).data() == "139****5678 王女士 139****5678"
    first = table.call_at(0)
    assert first is not None
    assert not tells(table.as_lines([first], range(table.columnCount())))


def test_whoever_reveals_the_number_reads_the_note_as_it_was_written_for_as_long(room: Room) -> None:
    view = room.room.view.story
    room.key(Qt.Key.Key_R, CONTROL)
    room.reason("回访客户")
    assert NOTE in room.detail()
    room.room.refresh()
    assert NOTE in room.detail(), "nothing has changed, and the half minute is not over"
    view._hide_again.timeout.emit()
    assert NOTE not in room.detail()
    assert HIDDEN_NOTE in room.detail()


def test_the_clear_note_goes_with_its_call_and_its_room(room: Room, sqlite_store: Store, sqlite_crew: Crew) -> None:
    saved(sqlite_store, sqlite_crew.colleague, note="另一通")
    room.room.refresh()
    room.key(Qt.Key.Key_R, CONTROL)
    room.reason("回访客户")
    assert NOTE in room.detail()
    room.room.view.hide()
    assert NOTE not in room.detail()


def test_what_was_written_stays_in_the_database(room: Room, call: Call) -> None:
    room.detail()
    assert room.store.calls.get(call.id, room.crew.lead).note.startswith(NOTE)


def test_a_number_that_stands_in_a_note_is_found_after_the_reason_is_recorded(room: Room) -> None:
    other = OTHER.replace(" ", "")
    saved(room.store, room.crew.agent, note=f"改拨{other}", caller="10086")
    before = room.store.journal.head().entries
    room.search(other)
    assert room.numbers() == []
    room.room.view.bar.search.setFocus()
    room.key(Qt.Key.Key_Return)
    assert room.numbers() == []
    room.reason("投诉复核")
    assert room.numbers() == ["0002"]
    (line,) = room.store.journal.entries(before)
    assert line.act == "call.number-searched"
    assert other not in room.detail()
    assert "改拨139****4321" in room.detail()
