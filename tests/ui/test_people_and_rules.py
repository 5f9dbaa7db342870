"""The rooms of people and of rules in the review: who has them, and the way from a rule to its calls."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.rules.room import RulesRoom
from agent_console.ui.staff.room import StaffRoom
from agent_console.ui.theme import Theme
from tests.builders import StoppedClock, a_hit
from tests.crew import Crew
from tests.ui.review.conftest import saved
from tests.ui.review_seat import ReviewSeat, sit_at_review

Sit = Callable[[Person], ReviewSeat]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def sit(
    qtbot: QtBot, sqlite_store: Store, clock: StoppedClock, library: Library, theme: Theme, tmp_path: Path
) -> Iterator[Sit]:
    seats: list[ReviewSeat] = []

    def sit(person: Person) -> ReviewSeat:
        seats.append(sit_at_review(qtbot, sqlite_store, person, clock, library, theme, tmp_path))
        return seats[-1]

    yield sit
    for seat in seats:
        seat.page.stop()


def test_people_are_for_those_who_may_manage_them_and_rules_for_everybody(sit: Sit, sqlite_crew: Crew) -> None:
    checker = sit(sqlite_crew.quality)
    assert checker.page.show_room(RoomName.STAFF) is None
    assert isinstance(checker.page.show_room(RoomName.RULES), RulesRoom)
    leader = sit(sqlite_crew.team_leader)
    room = leader.page.show_room(RoomName.STAFF)
    assert isinstance(room, StaffRoom)
    assert room.view.table.rowCount() == 5
    leader.press(Qt.Key.Key_F1)
    assert leader.helped == ["staff"]


def test_a_rule_leads_to_as_many_calls_as_it_says(sit: Sit, sqlite_store: Store, sqlite_crew: Crew) -> None:
    checked = CheckedNote("1", (a_hit(),))
    saved(sqlite_store, sqlite_crew.agent, 2, checked)
    saved(sqlite_store, sqlite_crew.agent)
    seat = sit(sqlite_crew.quality)
    rules = seat.page.show_room(RoomName.RULES)
    assert isinstance(rules, RulesRoom)
    rules.rules.hit.click()
    assert [entry.calls for entry in rules.rules.table.rows] == [2]
    rules.rules.rows.setFocus()
    seat.press(Qt.Key.Key_Return)
    calls = seat.page.room
    assert isinstance(calls, CallsRoom)
    assert calls.view.bar.typed() == TypedFilter(rule="shirk-not-my-business", since="-29d", until="today")
    assert calls.view.bar.more.isVisible()
    assert calls.view.table.rowCount() == 2


def test_the_editor_of_the_list_opens_in_the_room_and_its_draft_outlives_the_window(
    sit: Sit, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    seat = sit(sqlite_crew.team_leader)
    rules = seat.page.show_room(RoomName.RULES)
    assert isinstance(rules, RulesRoom)
    button = seat.page.findChild(QPushButton, "phrasesButton")
    assert isinstance(button, QPushButton)
    button.click()
    text = seat.page.findChild(QPlainTextEdit, "phraseListText")
    assert isinstance(text, QPlainTextEdit)
    seat.press(Qt.Key.Key_F1)
    assert seat.helped == ["phrases"]
    text.setPlainText("# 写到一半")
    seat.page.stop()
    draft = sqlite_store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 写到一半"
