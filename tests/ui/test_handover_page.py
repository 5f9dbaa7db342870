"""The handover at the call screen: one key away during a call, what waits on its button, and the way to each item."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.handover.handover_desk import HandoverDesk
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.handover_page import join_handovers
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import on_shift, signed_by
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def seat(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[TestSeat]:
    """1001, ready for calls, with an open escalation of their shift."""
    on_shift(sqlite_store, sqlite_crew.agent)
    sqlite_store.escalations.send(a_form(), sqlite_crew.agent, RULES)
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path)
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
def opened() -> list[HandoverItem]:
    """The items whose records were opened."""
    return []


@pytest.fixture
def handovers(
    seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path, opened: list[HandoverItem]
) -> HandoverDesk:
    def show(item: HandoverItem) -> bool:
        opened.append(item)
        return True

    desk = join_handovers(call_seat(seat, window, library, tmp_path), {ItemKind.ESCALATION: show})
    desk.start()
    return desk


def button(seat: TestSeat) -> QToolButton:
    found = seat.screen.findChild(QToolButton, "handoverButton")
    assert found is not None
    return found


def pages(window: MainWindow) -> list[HandoverView]:
    return [view for view in window.findChildren(HandoverView) if view.isVisible()]


@pytest.mark.usefixtures("handovers")
def test_f8_opens_it_during_a_call_and_esc_comes_back_to_the_note(
    qtbot: QtBot, seat: TestSeat, window: MainWindow
) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("客户等待中")
    seat.key(Qt.Key.Key_F8)
    (page,) = pages(window)
    seat.beat()
    qtbot.keyClick(page.pane.rows, Qt.Key.Key_Escape)
    assert pages(window) == []
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.objectName() == "callNote"
    assert seat.screen.record.note.committed() == "客户等待中"


@pytest.mark.usefixtures("handovers")
def test_a_running_call_stands_in_the_list_as_not_finished(seat: TestSeat, window: MainWindow) -> None:
    seat.key(Qt.Key.Key_F2)
    button(seat).click()
    (page,) = pages(window)
    assert [item.kind for item in page.items.items] == [ItemKind.ESCALATION, ItemKind.DRAFT]


def test_the_button_tells_quietly_what_waits(
    seat: TestSeat, handovers: HandoverDesk, sqlite_crew: Crew, sqlite_store: Store
) -> None:
    assert button(seat).text() == "Handover"
    assert "F8" in button(seat).toolTip()
    on_shift(sqlite_store, sqlite_crew.colleague)
    signed_by(sqlite_store, sqlite_crew.colleague)
    handovers.watch.beat()
    assert button(seat).text() == "Handover 1"


@pytest.mark.usefixtures("handovers")
def test_enter_on_an_item_leaves_the_page_and_opens_its_record(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, opened: list[HandoverItem]
) -> None:
    button(seat).click()
    (page,) = pages(window)
    qtbot.keyClick(page.pane.rows, Qt.Key.Key_Return)
    assert pages(window) == []
    assert [item.number for item in opened] == ["E20261122-0001"]


@pytest.mark.usefixtures("handovers")
def test_what_cannot_be_opened_from_here_is_said(qtbot: QtBot, seat: TestSeat, window: MainWindow) -> None:
    seat.key(Qt.Key.Key_F2)
    button(seat).click()
    (page,) = pages(window)
    qtbot.keyClick(page.pane.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.pane.rows, Qt.Key.Key_Return)
    assert "cannot be opened from here" in window.notice.text()


def test_leaving_the_seat_ends_the_watch_and_closes_the_page(
    seat: TestSeat, window: MainWindow, handovers: HandoverDesk
) -> None:
    button(seat).click()
    seat.desk.close()
    assert pages(window) == []
    assert not handovers.watch.running
