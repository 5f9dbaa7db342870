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
from agent_console.ui.agent_page import AgentPage
from agent_console.ui.correction_page import join_corrections
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.handover.handover_desk import HandoverDesk
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.handover_page import join_handovers, ways_to
from agent_console.ui.incident.board_view import BoardView
from agent_console.ui.incident_page import join_incidents
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock, a_call, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
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


@pytest.fixture
def whole_seat(seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path) -> HandoverDesk:
    """With the real screens behind the items, as an agent has them."""
    calls = call_seat(seat, window, library, tmp_path)
    page = AgentPage(calls.screen, calls.calls, calls.beside, window, tmp_path)
    corrections = join_corrections(calls, page.escalations)
    incidents = join_incidents(calls, page.escalations.looking)
    for start in (page.escalations.start, corrections.corrections.start, incidents.desk.start):
        start()
    desk = join_handovers(calls, ways_to(calls, page.escalations, corrections, incidents, None))
    desk.start()
    return desk


def open_item(qtbot: QtBot, seat: TestSeat, window: MainWindow, kind: ItemKind) -> None:
    """F8, to the item of this kind, Enter."""
    button(seat).click()
    (page,) = pages(window)
    item = next(item for item in page.items.items if item.kind == kind)
    assert page.pane.rows.choose(item.target)
    qtbot.keyClick(page.pane.rows, Qt.Key.Key_Return)


@pytest.mark.usefixtures("whole_seat")
def test_an_escalation_opens_beside_the_call(qtbot: QtBot, seat: TestSeat, window: MainWindow) -> None:
    open_item(qtbot, seat, window, ItemKind.ESCALATION)
    assert pages(window) == []
    assert seat.screen.aside_shown
    assert seat.troubles == []


@pytest.mark.usefixtures("whole_seat")
def test_a_callback_that_is_due_opens_beside_the_call(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, sqlite_crew: Crew
) -> None:
    wrong = seat.store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    seat.store.correction_calls.open(an_id(), wrong.id, sqlite_crew.agent, "资费说错", "每月十九元")
    open_item(qtbot, seat, window, ItemKind.CORRECTION_CALL)
    assert seat.screen.aside_shown


@pytest.mark.usefixtures("whole_seat")
def test_an_equipment_fault_opens_the_board(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, sqlite_crew: Crew
) -> None:
    seat.store.incidents.open_(a_report(place="3 号席"), sqlite_crew.agent, RULES)
    seat.store.incidents.open_(a_report(place="12 号席"), sqlite_crew.colleague, RULES)
    open_item(qtbot, seat, window, ItemKind.FAULT)
    assert window.page is not seat.screen
    assert pages(window) == []
    (board,) = [view for view in window.findChildren(BoardView) if view.isVisible()]
    beat = seat.screen.findChild(EscalationDesk)
    assert beat is not None
    beat.looking.emit()  # it came in behind the last look
    assert "3 号席" in board.pane.facts.toPlainText()


@pytest.mark.usefixtures("whole_seat")
def test_the_call_in_the_form_leads_back_to_its_note(qtbot: QtBot, seat: TestSeat, window: MainWindow) -> None:
    seat.key(Qt.Key.Key_F2)
    open_item(qtbot, seat, window, ItemKind.DRAFT)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.objectName() == "callNote"


@pytest.mark.usefixtures("whole_seat")
def test_a_form_that_was_begun_is_gone_on_with(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, sqlite_crew: Crew
) -> None:
    seat.store.escalations.keep_draft(a_form(problem="还没有写完"), sqlite_crew.agent, seat.clock.now())
    open_item(qtbot, seat, window, ItemKind.DRAFT)
    assert seat.screen.aside_shown


def test_leaving_the_seat_ends_the_watch_and_closes_the_page(
    seat: TestSeat, window: MainWindow, handovers: HandoverDesk
) -> None:
    button(seat).click()
    seat.desk.close()
    assert pages(window) == []
    assert not handovers.watch.running


@pytest.mark.usefixtures("whole_seat")
def test_what_a_colleague_has_begun_stays_with_them_and_that_is_said(
    qtbot: QtBot, seat: TestSeat, window: MainWindow, sqlite_crew: Crew
) -> None:
    begun = seat.store.calls.answer(a_call(sqlite_crew.colleague), sqlite_crew.colleague)
    on_shift(seat.store, sqlite_crew.colleague)
    signed = signed_by(seat.store, sqlite_crew.colleague)
    seat.store.handovers.accept(signed.id, "1001", PIN, ())
    open_item(qtbot, seat, window, ItemKind.DRAFT)
    assert f"{begun.number} is not finished and stays with 1002" in window.notice.text()
