"""The room of marks in the review window: how many wait stands on its tab, and a mark opens its call."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.review import Verdict
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.main_window import MainWindow
from agent_console.ui.marks.mark_table import NUMBER
from agent_console.ui.marks.room import MarksRoom
from agent_console.ui.marks_page import WaitingBadge
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review_rooms import review_in
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, an_id
from tests.crew import Crew
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat
from tests.ui.review.conftest import saved


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def seat(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[TestSeat]:
    saved(sqlite_store, sqlite_crew.agent, 2)
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.lead, sqlite_crew.lead, clock, library, tmp_path)
    yield at_work
    at_work.desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, seat: TestSeat, library: Library, theme: Theme, tmp_path: Path, sqlite_crew: Crew
) -> Iterator[ReviewPage]:
    """The review of a quality checker."""
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    whole = call_seat(seat, window, library, tmp_path)
    page = review_in(window, whole.place, Desk(whole.desk.hotline, sqlite_crew.quality), beside=False)
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.start()
    yield page
    page.stop()


def tab(page: ReviewPage) -> str:
    return next(page.tabs.tabText(place) for place in range(page.tabs.count()) if "Marks" in page.tabs.tabText(place))


def test_the_tab_says_how_many_wait_before_the_room_is_entered(page: ReviewPage, seat: TestSeat, crew: Crew) -> None:
    badge = page.findChild(WaitingBadge)
    assert isinstance(badge, WaitingBadge)
    badge.look()
    assert tab(page) == "Marks"
    mark = a_disputed_mark(seat.store, crew)
    badge.look()
    assert tab(page) == "Marks  ▲ 1"
    seat.store.reviews.settle(mark, crew.lead, Verdict.APPROVED, "属实")
    badge.look()
    assert tab(page) == "Marks"
    page.stop()
    a_disputed_mark(seat.store, crew)
    badge.look()
    assert tab(page) == "Marks"  # nobody looks any more


def test_a_mark_opens_its_call_among_the_calls(page: ReviewPage, seat: TestSeat, crew: Crew) -> None:
    call = saved(seat.store, crew.agent)
    seat.store.reviews.mark(an_id(), call.id, crew.lead, Verdict.EXCELLENT, "好")
    room = page.show_room(RoomName.MARKS)
    assert isinstance(room, MarksRoom)
    room.view.rows.opened.emit(0)
    shown = page.room
    assert isinstance(shown, CallsRoom)
    assert shown.story.call_id == call.id
    assert "★ Excellent" in shown.view.story.text.toPlainText()


def test_an_answer_begun_in_one_room_goes_on_in_the_other(page: ReviewPage, seat: TestSeat, crew: Crew) -> None:
    a_disputed_mark(seat.store, crew)
    marks = page.show_room(RoomName.MARKS)
    assert isinstance(marks, MarksRoom)
    marks.call_wanted.emit(marks.view.table.cell(0, NUMBER))
    calls = page.room
    assert isinstance(calls, CallsRoom)
    calls.view.keys.all["settle"].trigger()
    calls.view.story.marks.bar.line.insert_at_caret("正在听录音")
    calls.view.keys.all["back"].trigger()
    page.show_room(RoomName.MARKS)
    marks.view.keys.all["settle"].trigger()
    assert marks.view.pane.bar.line.committed() == "正在听录音"


@pytest.fixture
def crew(sqlite_crew: Crew) -> Crew:
    return sqlite_crew


def a_disputed_mark(store: Store, crew: Crew) -> str:
    call = saved(store, crew.agent)
    mark = store.reviews.mark(an_id(), call.id, crew.lead, Verdict.TO_IMPROVE, "没报工号")
    return store.reviews.dispute(mark.id, crew.agent, "报过了").id
