"""The list shows which calls somebody has marked or nominated, to those who may review."""

import pytest
from PySide6.QtCore import Qt

from agent_console.domain.review import Verdict
from agent_console.domain.staff import MAY, Act, Role
from agent_console.store.store import Store
from agent_console.ui.review import call_table
from agent_console.ui.review.call_columns import Column
from tests.builders import an_id
from tests.crew import Crew
from tests.ui.review.conftest import CONTROL, Open, Room, saved


def signs(room: Room) -> list[str]:
    table = room.room.view.table
    return [str(table.index(row, Column.SIGNS).data()) for row in range(table.rowCount())]


@pytest.fixture
def calls(sqlite_store: Store, sqlite_crew: Crew) -> list[str]:
    """Newest first."""
    return [saved(sqlite_store, sqlite_crew.agent, caller_name=name).id for name in "丙乙甲"][::-1]


def test_marked_and_nominated_calls_have_their_signs(open_room: Open, calls: list[str]) -> None:
    room = open_room()
    ids = [room.room.view.table.call_at(row).id for row in range(3)]  # type: ignore[union-attr]
    assert signs(room) == ["", "", ""]
    assert set(ids) == set(calls)
    room.store.reviews.mark(an_id(), ids[0], room.crew.quality, Verdict.TO_IMPROVE, "先问候")
    room.store.reviews.mark(an_id(), ids[0], room.crew.lead, Verdict.EXCELLENT)
    room.store.reviews.nominate(ids[0], room.crew.lead)
    room.store.reviews.mark(an_id(), ids[2], room.crew.quality, Verdict.APPROVED)
    room.room.refresh()
    assert signs(room) == ["★△⚐", "", "✓"]
    index = room.room.view.table.index(0, Column.SIGNS)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "★ Excellent, △ To improve, ⚐ nominated"
    assert "⚐ nominated" in room.room.view.table.index(0, Column.NUMBER).data(Qt.ItemDataRole.ToolTipRole)
    room.room.show_today()
    assert signs(room) == ["★△⚐", "", "✓"], "another list has them from its first page on"


@pytest.mark.usefixtures("calls")
def test_a_mark_that_is_given_stands_in_the_list_at_once_and_goes_with_it(open_room: Open) -> None:
    room = open_room()
    room.key(Qt.Key.Key_1, CONTROL)
    room.room.marking.give()
    assert signs(room)[0] == "✓"
    mark = room.room.view.story.story.marks[0]  # type: ignore[union-attr]
    room.store.reviews.withdraw(mark.id, room.crew.quality, "看错了")
    room.room.refresh()
    assert signs(room)[0] == ""


@pytest.mark.usefixtures("calls")
def test_whoever_may_not_review_sees_none(open_room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MAY, Role.QUALITY, MAY[Role.QUALITY] - {Act.REVIEW_CALLS})
    room = open_room()
    assert room.room.view.rows.isColumnHidden(Column.SIGNS)
    assert room.troubles == []


def test_signs_of_calls_that_are_not_held_any_more_are_let_go(
    open_room: Open, calls: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_table, "MOST_SIGNS", 2)
    room = open_room()
    for call_id in calls:
        room.store.reviews.nominate(call_id, room.crew.lead)
    room.room.refresh()
    table = room.room.view.table
    gone = table.words.signs.pop(calls[0])
    table.words.signs |= {an_id(): gone for _ in range(3)}
    room.room.refresh()
    assert set(table.words.signs) == set(calls)
