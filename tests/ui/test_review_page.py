"""The review beside the calls, and in their place: one key, a window of its own, and nothing of a call stops."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review_page import ReviewBeside, join_review
from agent_console.ui.review_rooms import review_in
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
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
    """A shift lead, ready for calls."""
    saved(sqlite_store, sqlite_crew.agent, 2)
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.lead, sqlite_crew.lead, clock, library, tmp_path)
    yield at_work
    at_work.desk.close()


@pytest.fixture
def window(qtbot: QtBot, seat: TestSeat, theme: Theme, tmp_path: Path) -> MainWindow:
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show_page(seat.screen)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def helped() -> list[str]:
    """The pages of help that were asked for."""
    return []


@pytest.fixture
def beside(
    seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path, helped: list[str]
) -> Iterator[ReviewBeside]:
    review = join_review(call_seat(seat, window, library, tmp_path, helped))
    yield review
    review.close()


def page_in(window: MainWindow | None) -> ReviewPage:
    assert window is not None
    page = window.page
    assert isinstance(page, ReviewPage)
    return page


def test_one_key_opens_a_window_beside_a_running_call(qtbot: QtBot, seat: TestSeat, beside: ReviewBeside) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户等待中")
    qtbot.keyClick(seat.screen.record.note, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    page = page_in(beside.window)
    assert beside.window is not None
    assert beside.window.isVisible()
    assert "Review" in beside.window.windowTitle()
    page.tabs.setCurrentIndex(_calls_of(page))
    assert isinstance(page.room, CallsRoom)
    assert page.room.view.table.rowCount() == 3
    assert seat.screen.record.note.committed() == "客户等待中"


def test_it_is_opened_once_and_closed_with_the_calls(seat: TestSeat, beside: ReviewBeside) -> None:
    button = seat.screen.findChild(QToolButton, "reviewButton")
    assert button is not None
    assert "Ctrl+F7" in button.toolTip()
    button.click()
    first = beside.window
    button.click()
    assert beside.window is first
    page = page_in(first)
    seat.desk.close()
    assert beside.window is None
    assert page.stopped


def test_a_window_beside_has_nobody_to_sign_out(seat: TestSeat, beside: ReviewBeside) -> None:
    del seat
    beside.open()
    buttons = {one.objectName(): one.isVisible() for one in page_in(beside.window).findChildren(QPushButton)}
    assert buttons["signOut"] is False
    assert "phrasesButton" not in buttons  # it is in the room of rules
    assert buttons["helpButton"] is True


def test_help_is_about_the_room(qtbot: QtBot, beside: ReviewBeside, helped: list[str]) -> None:
    beside.open()
    page = page_in(beside.window)
    page.tabs.setCurrentIndex(_calls_of(page))
    button = page.findChild(QPushButton, "helpButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert helped == ["review"]


def test_who_answers_no_calls_signs_out_there_and_every_tab_has_a_room(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path, sqlite_crew: Crew
) -> None:
    whole = call_seat(seat, window, library, tmp_path)
    page = review_in(window, whole.place, Desk(whole.desk.hotline, sqlite_crew.quality), beside=False)
    window.show_page(page)
    page.start()
    assert isinstance(page.tabs, QTabWidget)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        assert page.tabs.tabText(place)
        assert page.room is not None
        assert page.room.view.isVisible()
        assert page.room.actions
    leave = page.findChild(QPushButton, "signOut")
    assert isinstance(leave, QPushButton)
    with qtbot.waitSignal(page.sign_out_wanted):
        leave.click()
    page.stop()


def _calls_of(page: ReviewPage) -> int:
    return next(place for place in range(page.tabs.count()) if page.tabs.tabText(place) == "Calls")


def test_a_room_is_reached_by_its_place_and_by_its_name(qtbot: QtBot, seat: TestSeat, beside: ReviewBeside) -> None:
    beside.open()
    page = page_in(beside.window)
    qtbot.waitUntil(lambda: beside.window is not None and beside.window.isActiveWindow())
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.tabs.currentIndex() == 1
    assert isinstance(page.show_room(RoomName.CALLS), CallsRoom)
    assert page.show_room(RoomName.CALLS) is page.room


def test_a_tab_says_how_much_waits_behind_it(seat: TestSeat, beside: ReviewBeside) -> None:
    beside.open()
    page = page_in(beside.window)
    bare = page.tabs.tabText(1)
    page.show_badge(RoomName.FLOOR, "3")
    assert page.tabs.tabText(1) == f"{bare}  3"
    page.show_badge(RoomName.FLOOR, "")
    assert page.tabs.tabText(1) == bare


def test_a_window_that_was_open_stands_there_again_and_takes_no_keys(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path, beside: ReviewBeside
) -> None:
    beside.open()
    seat.desk.closing.emit()
    assert beside.window is None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    again = join_review(call_seat(seat, window, library, tmp_path))
    assert again.window is None
    qtbot.waitUntil(lambda: again.window is not None and again.window.isVisible())
    qtbot.waitUntil(window.isActiveWindow)
    again.close()


def test_a_window_that_was_closed_by_hand_stays_closed(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path, beside: ReviewBeside
) -> None:
    beside.open()
    assert beside.window is not None
    beside.window.close()
    again = join_review(call_seat(seat, window, library, tmp_path))
    qtbot.wait(1)
    assert again.window is None


NAMES = (
    "reviewTabs", "reviewSearch", "reviewFrom", "reviewTo", "reviewAgent", "reviewFlagged", "reviewCalls",
    "reviewDetail", "reviewCount", "reviewExport", "reviewEscalations", "escalationAnswer", "escalationReply",
    "reviewHandovers", "exportPath", "exportReason", "exportStart", "exportProgress", "exportMessage", "helpButton",
)  # fmt: skip
"""What others drive the review by."""


def test_what_others_hold_on_to_has_its_name_and_no_other_part_of_the_window_has_the_same(
    qtbot: QtBot, seat: TestSeat, beside: ReviewBeside
) -> None:
    beside.open()
    page = page_in(beside.window)
    qtbot.waitUntil(lambda: beside.window is not None and beside.window.isActiveWindow())
    page.show_room(RoomName.CALLS)
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    for name in RoomName:
        page.show_room(name)
    names = [part.objectName() for part in page.findChildren(QWidget) if part.objectName()]
    counted = Counter(name for name in names if not name.startswith(("qt_", "Scroll")))  # those are the tool kit's
    assert {name: counted[name] for name in NAMES} == dict.fromkeys(NAMES, 1)
    assert {name: count for name, count in counted.items() if count > 1} == {}
