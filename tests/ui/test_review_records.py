"""What waits is told at the review window wherever one is in it, and every record opens from where it is named."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import HandoversAsked
from agent_console.domain.incident import IncidentKind, IncidentReport
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.duty.view import DutyView
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.floor.room import FloorRoom
from agent_console.ui.handover.handovers_room import HandoversRoom
from agent_console.ui.incident.board_view import BoardView
from agent_console.ui.queue.escalations_room import EscalationsRoom
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.span_filter import TypedSpan
from tests.builders import StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import a_point, on_shift, signed_by
from tests.ui.review_seat import ReviewSeat, sit_at_review

HOUR = 3600
Opener = Callable[..., ReviewSeat]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def sit(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, theme: Theme,
    tmp_path: Path,
) -> Iterator[Opener]:  # fmt: skip
    opened: list[ReviewSeat] = []

    def open_it(person: Person | None = None, *, beside: bool = False) -> ReviewSeat:
        who = person or sqlite_crew.lead
        opened.append(sit_at_review(qtbot, sqlite_store, who, clock, library, theme, tmp_path, beside=beside))
        return opened[-1]

    yield open_it
    for seat in opened:
        seat.page.stop()


def later(seat: ReviewSeat, seconds: float) -> None:
    """Time goes by, and the window looks."""
    seat.clock.forward(seconds)
    watch = seat.page.findChild(FloorWatch)
    assert isinstance(watch, FloorWatch)
    watch.beat()


def escalated(seat: ReviewSeat, crew: Crew, **fields: object) -> Escalation:
    return seat.store.escalations.send(a_form(**fields), crew.agent, RULES)


def open_from_floor(seat: ReviewSeat, kind: RecordKind, record_id: str, number: str) -> None:
    floor = seat.page.show_room(RoomName.FLOOR)
    assert isinstance(floor, FloorRoom)
    floor.record_wanted.emit(FloorRecord(kind, record_id, number))


# --- what waits -----------------------------------------------------------------------------------------------------


def test_the_tabs_say_what_waits_while_one_is_in_another_room(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    assert seat.title(RoomName.FLOOR) == "Floor"
    escalated(seat, sqlite_crew)
    on_shift(seat.store, sqlite_crew.agent)
    signed_by(seat.store, sqlite_crew.agent)
    later(seat, 1)
    assert isinstance(seat.page.room, CallsRoom)
    assert seat.title(RoomName.FLOOR) == "Floor  1"  # the handover waits, and is not late yet
    assert seat.title(RoomName.ESCALATIONS) == "Escalations"
    later(seat, 24 * HOUR)
    assert seat.title(RoomName.FLOOR) == "Floor  3"
    assert seat.title(RoomName.ESCALATIONS) == "Escalations  1"
    assert seat.title(RoomName.HANDOVERS) == "Handovers  1"


def test_what_comes_to_be_late_is_told_once_and_taken_back_when_it_holds_no_longer(
    sit: Opener, sqlite_crew: Crew
) -> None:
    seat = sit()
    sent = escalated(seat, sqlite_crew)
    later(seat, 1)
    assert seat.window.notice.text() == ""
    later(seat, 24 * HOUR)
    assert "Escalation overdue" in seat.window.notice.text()
    assert sent.number in seat.window.notice.text()
    seat.window.notice.dismiss()
    later(seat, 10)
    assert seat.window.notice.text() == ""
    second = escalated(seat, sqlite_crew)
    later(seat, 24 * HOUR)
    assert second.number in seat.window.notice.text()
    assert sent.number not in seat.window.notice.text()
    seat.store.escalations.take_step(second.id, StepKind.VOIDED, sqlite_crew.lead, RULES, text="重复")
    later(seat, 1)
    assert seat.window.notice.text() == ""


def test_the_banner_leads_to_the_record(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    sent = escalated(seat, sqlite_crew)
    later(seat, 24 * HOUR)
    go = next(one for one in seat.window.notice.findChildren(QPushButton) if one.text() == "Go there")
    go.click()
    room = seat.page.room
    assert isinstance(room, EscalationsRoom)
    assert room.queue is not None
    assert room.queue.steps.shown is not None
    assert room.queue.steps.shown.escalation.id == sent.id


def test_beside_a_call_screen_only_pauses_are_told_for_that_tells_the_rest(
    sit: Opener, sqlite_crew: Crew, sqlite_store: Store
) -> None:
    seat = sit(beside=True)
    escalated(seat, sqlite_crew)
    later(seat, 24 * HOUR)
    assert seat.window.notice.text() == ""
    assert seat.title(RoomName.ESCALATIONS) == "Escalations  1"
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.PAUSED, "rest")
    later(seat, 24 * HOUR)
    assert "Pause over its limit" in seat.window.notice.text()


def test_a_team_leader_is_told_and_a_quality_checker_is_not(sit: Opener, sqlite_crew: Crew) -> None:
    leader, checker = sit(sqlite_crew.team_leader), sit(sqlite_crew.quality)
    escalated(leader, sqlite_crew)
    later(leader, 24 * HOUR)
    later(checker, 0)
    assert "Escalation overdue" in leader.window.notice.text()
    assert checker.window.notice.text() == ""
    assert checker.title(RoomName.ESCALATIONS) == "Escalations  1"


def test_nothing_is_looked_for_after_the_end(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    seat.page.stop()
    watch = seat.page.findChild(FloorWatch)
    assert isinstance(watch, FloorWatch)
    assert not watch._timer.isActive()


# --- every row of the floor opens its record ------------------------------------------------------------------------


def test_an_escalation_opens_in_the_queue_of_a_lead_and_in_the_list_of_a_reader(sit: Opener, sqlite_crew: Crew) -> None:
    for person in (sqlite_crew.lead, sqlite_crew.quality):
        seat = sit(person)
        sent = escalated(seat, sqlite_crew)
        open_from_floor(seat, RecordKind.ESCALATION, sent.id, sent.number)
        room = seat.page.room
        assert isinstance(room, EscalationsRoom)
        shown = [one for one in room.view.findChildren(QPlainTextEdit) if one.isVisible() and one.isReadOnly()]
        assert any(sent.form.problem in one.toPlainText() for one in shown)
        assert room.view.shows_queue is (person is sqlite_crew.lead)


def test_a_handover_opens_in_its_room(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit(sqlite_crew.quality)
    on_shift(seat.store, sqlite_crew.agent)
    signed = signed_by(seat.store, sqlite_crew.agent, a_point("打印机缺纸"))
    open_from_floor(seat, RecordKind.HANDOVER, signed.id, signed.number)
    room = seat.page.room
    assert isinstance(room, HandoversRoom)
    assert room.log.reading.shown is not None
    assert room.log.reading.shown.id == signed.id


def test_a_shift_opens_the_duty_page_and_esc_leads_back(sit: Opener, sqlite_crew: Crew) -> None:
    for person in (sqlite_crew.lead, sqlite_crew.team_leader):
        seat = sit(person)
        shift = seat.store.shifts.current(sqlite_crew.agent) or on_shift(seat.store, sqlite_crew.agent)
        open_from_floor(seat, RecordKind.SHIFT, shift.id, shift.number)
        view = seat.window.page
        assert isinstance(view, DutyView)
        assert view.pattern.value() == shift.planned.id
        cells = [str(view.table.index(0, column).data()) for column in range(view.table.columnCount())]
        assert any("王芳" in cell for cell in cells)
        view.go_home()
        seat.press(Qt.Key.Key_Escape)
        assert seat.window.page is seat.page


def test_who_leads_no_shift_has_no_way_to_write_on_the_duty_page(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit(sqlite_crew.team_leader)
    shift = on_shift(seat.store, sqlite_crew.agent)
    open_from_floor(seat, RecordKind.SHIFT, shift.id, shift.number)
    view = seat.window.page
    assert isinstance(view, DutyView)
    assert view.buttons == {}
    assert {"sign", "praise", "improve", "end", "open", "supplement"}.isdisjoint(view.keys.all)
    assert view.pane.remarks.isReadOnly()
    assert not view.pane.sign.isVisible()
    later(seat, 24 * HOUR)
    assert not view.pane.sign.isVisible()


def test_an_incident_opens_the_board_and_esc_leads_back(sit: Opener, sqlite_crew: Crew) -> None:
    report = IncidentReport(id=an_id(), kind=IncidentKind.INCIDENT, what="断电", place="三楼")
    seat = sit(sqlite_crew.quality)
    incident = seat.store.incidents.open_(report, sqlite_crew.agent, RULES)
    open_from_floor(seat, RecordKind.INCIDENT, incident.id, incident.number)
    board = seat.window.page
    assert isinstance(board, BoardView)
    assert "断电" in board.pane.facts.toPlainText()
    assert not board.findChild(QPushButton, "incidentReport").isVisible()  # type: ignore[union-attr]
    seat.press(Qt.Key.Key_Escape)
    assert seat.window.page is seat.page


def test_a_page_over_the_rooms_gives_way_to_the_record_of_a_banner(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    shift = on_shift(seat.store, sqlite_crew.agent)
    sent = escalated(seat, sqlite_crew)
    open_from_floor(seat, RecordKind.SHIFT, shift.id, shift.number)
    open_from_floor(seat, RecordKind.ESCALATION, sent.id, sent.number)
    assert seat.window.page is seat.page
    assert isinstance(seat.page.room, EscalationsRoom)


def test_from_an_escalation_one_goes_to_its_call(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit(sqlite_crew.quality)
    call = seat.store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    sent = escalated(seat, sqlite_crew, call_id=call.id, call_number=call.number)
    open_from_floor(seat, RecordKind.ESCALATION, sent.id, sent.number)
    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    room = seat.page.room
    assert isinstance(room, CallsRoom)
    assert room.view.bar.search.text() == call.number
    assert room.view.table.rowCount() == 1


def test_from_an_item_of_a_handover_one_goes_to_its_escalation(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit(sqlite_crew.team_leader)
    on_shift(seat.store, sqlite_crew.agent)
    sent = escalated(seat, sqlite_crew)
    signed = signed_by(seat.store, sqlite_crew.agent)
    open_from_floor(seat, RecordKind.HANDOVER, signed.id, signed.number)
    room = seat.page.room
    assert isinstance(room, HandoversRoom)
    rows = room.view.pane.rows
    rows.setFocus()
    assert rows.choose(sent.id)
    seat.press(Qt.Key.Key_Return)
    room = seat.page.room
    assert isinstance(room, EscalationsRoom)
    assert isinstance(seat.window.focusWidget(), QWidget)


def test_help_is_about_the_room(sit: Opener) -> None:
    seat = sit()
    for name, page in ((RoomName.ESCALATIONS, "queue"), (RoomName.HANDOVERS, "handover")):
        seat.page.show_room(name)
        seat.press(Qt.Key.Key_F1)
        assert seat.helped[-1] == page


def test_a_shift_that_nobody_has_signed_for_leads_to_its_row_whatever_is_filtered(
    sit: Opener, sqlite_crew: Crew
) -> None:
    seat = sit()
    shift = on_shift(seat.store, sqlite_crew.agent)
    escalated(seat, sqlite_crew)
    later(seat, 24 * HOUR)
    assert seat.title(RoomName.HANDOVERS) == "Handovers  1"
    open_from_floor(seat, RecordKind.HANDOVER, shift.id, shift.number)
    room = seat.page.room
    assert isinstance(room, HandoversRoom)
    assert room.log.reading.shown is not None
    assert room.log.reading.shown.outgoing == "1001"
    room.log.show_typed(TypedSpan(HandoversAsked.ACCEPTED))
    assert room.view.table.rows == ()
    open_from_floor(seat, RecordKind.HANDOVER, shift.id, shift.number)
    assert room.view.rows.current == shift.id


def test_whoever_comes_to_the_floor_can_go_on_by_keys_also_while_nobody_is_on(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    sent = escalated(seat, sqlite_crew)
    later(seat, 24 * HOUR)
    seat.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert isinstance(seat.page.room, FloorRoom)
    assert seat.page.room.view.concern_rows.hasFocus()
    seat.press(Qt.Key.Key_Return)
    room = seat.page.room
    assert isinstance(room, EscalationsRoom)
    assert room.queue is not None
    assert room.queue.steps.shown is not None
    assert room.queue.steps.shown.escalation.id == sent.id
    assert room.view.isAncestorOf(seat.window.focusWidget())


def test_from_a_call_one_goes_to_what_was_escalated_and_back_with_one_key(sit: Opener, sqlite_crew: Crew) -> None:
    seat = sit()
    call = seat.store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    other = seat.store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    sent = escalated(seat, sqlite_crew, call_id=call.id, call_number=call.number)
    calls = seat.page.show_room(RoomName.CALLS)
    assert isinstance(calls, CallsRoom)
    calls.show_typed(TypedFilter(search=other.number))
    calls.view.rows.setFocus()
    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing was escalated" in calls.view.message.text()
    calls.show_typed(TypedFilter(search=call.number))
    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    room = seat.page.room
    assert isinstance(room, EscalationsRoom)
    assert room.queue is not None
    assert room.queue.steps.shown is not None
    assert room.queue.steps.shown.escalation.id == sent.id
    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert seat.page.room is calls
