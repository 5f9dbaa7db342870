"""A shift lead at the call screen: the queue one key away, quiet counts, and nothing of a call that stops for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.escalation import Urgency
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.lead_page import join_queue
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.queue.queue_desk import QueueDesk
from agent_console.ui.queue.view import QueueView
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def seat(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[TestSeat]:
    """The shift lead, ready for calls."""
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
def queue(seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path) -> QueueDesk:
    return join_queue(call_seat(seat, window, library, tmp_path))


def button(seat: TestSeat) -> QToolButton:
    found = seat.screen.findChild(QToolButton, "queueButton")
    assert found is not None
    return found


def pages(window: MainWindow) -> list[QueueView]:
    return [view for view in window.findChildren(QueueView) if view.isVisible()]


@pytest.mark.usefixtures("queue")
def test_f7_opens_it_during_a_call_and_esc_comes_back_to_the_note(
    qtbot: QtBot, seat: TestSeat, window: MainWindow
) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户等待中")
    seat.key(Qt.Key.Key_F7)
    (page,) = pages(window)
    seat.beat()
    qtbot.keyClick(page.rows, Qt.Key.Key_Escape)
    assert pages(window) == []
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.objectName() == "callNote"
    assert seat.screen.record.note.committed() == "客户等待中"


def test_the_header_tells_quietly_what_waits(seat: TestSeat, queue: QueueDesk, sqlite_crew: Crew) -> None:
    assert button(seat).text() == "Escalations"
    for urgency in (Urgency.NORMAL, Urgency.CRITICAL):
        seat.store.escalations.send(a_form(urgency=urgency), sqlite_crew.agent, RULES)
    queue.watch.beat()
    assert button(seat).text() == "Escalations 2"
    seat.clock.forward(31 * 60)
    queue.watch.beat()
    assert button(seat).text() == "Escalations 2, 1 overdue"
    assert "F7" in button(seat).toolTip()


def test_leaving_the_seat_ends_the_watch_and_closes_the_page(
    seat: TestSeat, window: MainWindow, queue: QueueDesk
) -> None:
    button(seat).click()
    assert len(pages(window)) == 1
    seat.desk.close()
    assert pages(window) == []
    assert not queue.watch.running
