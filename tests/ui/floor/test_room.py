"""The floor as a shift lead sees it: live, calm, marked where a limit has passed, and every row a way to its record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call, Kind
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.incident import IncidentKind, IncidentReport
from agent_console.domain.privacy import REVEALS_AN_HOUR
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Person, Role
from agent_console.store.store import Store
from agent_console.ui.floor.floor_watch import BEAT_MILLISECONDS, READ_ANEW
from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.floor.seat_table import KIND, LASTING, LENGTH, LIMIT, SHIFT, STATUS, WHO
from agent_console.ui.floor.view import FloorView
from tests.builders import PIN, a_call, a_complete_call, an_ended_call, an_id
from tests.crew import Crew
from tests.escalations import RULES as ESCALATION_RULES
from tests.escalations import a_form
from tests.handovers import on_shift, signed_by
from tests.ui.floor.conftest import Watched


def test_an_empty_floor_says_what_will_stand_there(floor: Watched) -> None:
    assert "Nobody is on" in floor.words("floorNobody")
    assert "Nothing waits" in floor.words("floorNothing")
    assert not floor.room.view.seat_rows.isVisible()
    assert floor.words("floorConcernCount") == "✓"


def test_whoever_signs_in_stands_there_within_two_seconds(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    assert 2 * BEAT_MILLISECONDS <= 2000
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(1)
    assert floor.seats(STATUS, WHO, SHIFT) == ["○ Ready | 1001 王芳 | no shift"]
    assert floor.words("floorCounts") == "1 on · ○ Ready 1"


def answer(store: Store, person: Person, floor: Watched) -> Call:
    store.seats.change(person, SeatStatus.ON_CALL)
    return store.calls.answer(a_call(person, answered_at=floor.clock.now()), person)


def test_a_running_call_is_told_with_its_kind_and_its_length(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    call = answer(sqlite_store, sqlite_crew.agent, floor)
    floor.later(65)
    assert floor.seats(STATUS, KIND, LENGTH) == ["● On a call | no kind yet | 0:01:05"]
    draft = a_call(sqlite_crew.agent, id=call.id, number=call.number, kind=Kind.COMPLAINT)
    sqlite_store.calls.keep_draft(draft, floor.clock.now())
    floor.later(1)
    assert floor.seats(STATUS, KIND, LENGTH) == ["● On a call | Complaint | 0:01:06"]


def test_clocks_run_without_the_floor_being_read_again(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(1)
    before = floor.source.readings
    for _ in range(20):
        floor.later(1)
    assert floor.seats(LASTING) == ["0:00:21"]
    assert floor.source.readings == before


def test_the_floor_is_read_now_and_then_even_if_nothing_is_written(floor: Watched) -> None:
    before = floor.source.readings
    floor.later(READ_ANEW.total_seconds())
    assert floor.source.readings == before + 1


def test_a_pause_is_marked_near_its_limit_and_over_it(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.PAUSED, "rest")
    floor.later(1)
    assert floor.seats(STATUS, LIMIT) == ["■ Paused: Rest | 0:09:59 left"]
    assert floor.concerns() == []
    floor.later(7 * 60 + 59)
    assert floor.seats(LIMIT) == ["△ 0:02:00 left"]
    floor.later(3 * 60)
    assert floor.seats(LIMIT) == ["▲ over by 0:01:00"]
    assert floor.concerns() == ["▲ Pause over its limit | 0:01:00 | 1001 王芳"]
    assert floor.counts == [1]
    index = floor.room.view.seats.index(0, LIMIT)
    colour = index.data(Qt.ItemDataRole.ForegroundRole)
    assert colour == QColor(floor.room.view.seats.colours.error)
    assert index.data(Qt.ItemDataRole.FontRole).bold()


def test_a_wrap_up_over_its_limit_waits_for_the_lead(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.WRAP_UP)
    sqlite_store.calls.save(an_ended_call(sqlite_crew.agent, talk_seconds=10, wrap_up_limit=60), sqlite_crew.agent)
    floor.later(80)
    assert floor.concerns() == ["▲ Wrap-up over its limit | 0:00:10 | 1001 王芳"]


def test_what_hurts_most_stands_first_and_everything_leads_to_its_record(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    store = sqlite_store
    early = on_shift(store, sqlite_crew.agent)
    handover = signed_by(store, sqlite_crew.agent)
    escalation = store.escalations.send(a_form(), sqlite_crew.agent, ESCALATION_RULES)
    incident = store.incidents.open_(
        IncidentReport(id=an_id(), kind=IncidentKind.INCIDENT, what="断电", place="三楼"),
        sqlite_crew.agent,
        ESCALATION_RULES,
    )
    floor.later(24 * 3600)
    kinds = [row.split(" | ")[0][2:] for row in floor.concerns()]
    assert kinds == ["Incident", "Escalation overdue", "Shift not ended", "Handover not signed"]
    floor.room.view.concern_rows.setFocus()
    for _ in kinds:
        floor.key(Qt.Key.Key_Return)
        floor.key(Qt.Key.Key_Down)
    assert floor.opened == [
        FloorRecord(RecordKind.INCIDENT, incident.id, incident.number),
        FloorRecord(RecordKind.ESCALATION, escalation.id, escalation.number),
        FloorRecord(RecordKind.SHIFT, early.id, early.number),
        FloorRecord(RecordKind.HANDOVER, handover.id, handover.number),
    ]


def test_an_answer_that_waits_for_the_agent_stands_below_what_the_lead_must_do(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    store = sqlite_store
    answered = store.escalations.send(a_form(), sqlite_crew.agent, ESCALATION_RULES)
    store.escalations.take_step(answered.id, StepKind.ACCEPTED, sqlite_crew.lead, ESCALATION_RULES)
    store.escalations.take_step(answered.id, StepKind.ANSWERED, sqlite_crew.lead, ESCALATION_RULES, text="已恢复")
    waiting = store.escalations.send(a_form(id=an_id()), sqlite_crew.agent, ESCALATION_RULES)
    floor.later(4 * 24 * 3600)
    first, last = floor.concerns()
    assert first.startswith("▲ Escalation overdue | 3 d | ")
    assert waiting.number in first
    assert last.startswith("▲ Customer to be told | 3 d | ")
    assert f"{answered.number} · 1001 王芳 tells the customer" in last


@pytest.mark.parametrize(("role", "words"), [(Role.LEAD, "Waits for you"), (Role.QUALITY, "What goes on")])
def test_who_can_do_nothing_about_it_is_not_waited_for(qtbot: QtBot, floor: Watched, role: Role, words: str) -> None:
    view = FloorView(replace(floor.ground, person=replace(floor.ground.person, role=role)))
    qtbot.addWidget(view)
    assert view.concern_rows.accessibleName() == words


def test_a_floor_with_nobody_gives_its_room_to_what_waits(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    splitter = floor.room.view.splitter
    usual = splitter.sizes()
    sqlite_store.escalations.send(a_form(), sqlite_crew.agent, ESCALATION_RULES)
    floor.later(24 * 3600)
    nobody, waits = splitter.sizes()
    assert nobody < usual[0]
    assert waits > 3 * nobody
    on_shift(sqlite_store, sqlite_crew.agent)
    floor.later(1)
    assert splitter.sizes() == usual
    rows = floor.room.view.seat_rows
    header = rows.horizontalHeader()
    shown = [column for column in range(header.count()) if not rows.isColumnHidden(column)]
    assert [column for column in shown if header.sectionSize(column) < header.sectionSizeHint(column)] == []


def test_too_many_reveals_by_one_person_wait_for_the_lead(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    call = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    for _ in range(REVEALS_AN_HOUR + 1):
        sqlite_store.reveals.reveal(call.id, sqlite_crew.quality, "抽检核对")
    floor.later(1)
    assert floor.concerns() == ["▲ Many numbers revealed | 0:00:01 | 7001 赵静 · 21 in an hour"]


def test_a_row_leads_to_the_call_else_to_the_shift_else_to_the_person(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    call = answer(sqlite_store, sqlite_crew.agent, floor)
    sqlite_store.seats.change(sqlite_crew.quality, SeatStatus.READY)
    shift = on_shift(sqlite_store, sqlite_crew.colleague)
    floor.later(1)
    floor.room.view.seat_rows.setFocus()
    for _ in range(3):
        floor.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        floor.key(Qt.Key.Key_Down)
    assert floor.opened == [
        FloorRecord(RecordKind.CALL, call.id, call.number),
        FloorRecord(RecordKind.SHIFT, shift.id, shift.number),
        FloorRecord(RecordKind.PERSON, "7001", "7001"),
    ]


def test_a_refresh_loses_neither_the_choice_nor_the_place_in_the_list(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    lead = sqlite_crew.lead
    people = [
        sqlite_store.staff.add(lead, job_number=str(2000 + place), name="张", role=Role.AGENT, pin=PIN)
        for place in range(60)
    ]
    for person in people:
        sqlite_store.seats.change(person, SeatStatus.READY)
    floor.later(1)
    rows = floor.room.view.seat_rows
    rows.setFocus()
    rows.selectRow(40)
    at = rows.verticalScrollBar().value()
    assert at > 0
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    sqlite_store.seats.change(people[50], SeatStatus.SIGNED_OUT)
    floor.later(1)
    chosen = floor.room.view.seats.at(rows.row())
    assert chosen is not None
    assert chosen.job_number == "2040"
    assert rows.hasFocus()
    assert abs(rows.verticalScrollBar().value() - at) <= 1


def test_seats_are_sorted_and_stay_so(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(5)
    sqlite_store.seats.change(sqlite_crew.colleague, SeatStatus.READY)
    floor.room.view.seat_rows.sortByColumn(LASTING, Qt.SortOrder.AscendingOrder)
    floor.later(5)
    assert floor.seats(LASTING, WHO) == ["0:00:05 | 1002 张伟", "0:00:10 | 1001 王芳"]
    floor.room.view.seat_rows.sortByColumn(LASTING, Qt.SortOrder.DescendingOrder)
    floor.later(1)
    assert floor.seats(LASTING, WHO) == ["0:00:11 | 1001 王芳", "0:00:06 | 1002 张伟"]


def test_old_figures_are_said_to_be_old_until_the_store_answers_again(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(1)

    def unreachable(_by: Person) -> None:
        raise ConsoleError(Problem.UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(floor.source, "stamp", unreachable)
        floor.later(1)
        assert floor.room.view.message.isVisible()
        assert floor.seats(WHO, LASTING) == ["1001 王芳 | 0:00:02"]
    floor.later(1)
    assert not floor.room.view.message.isVisible()


def test_the_list_is_copied_as_it_is_seen(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(5)
    floor.room.view.seat_rows.setFocus()
    floor.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, row = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t")[:4] == ["Status", "For", "Limit", "Who"]
    assert row.split("\t")[:4] == ["○ Ready", "0:00:05", "", "1001 王芳"]


def test_panes_and_ways_out_have_keys(floor: Watched, sqlite_store: Store, sqlite_crew: Crew) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.PAUSED, "rest")
    floor.later(timedelta(minutes=11).total_seconds())
    view = floor.room.view
    left: list[bool] = []
    helped: list[list[QAction]] = []
    floor.room.leave_wanted.connect(lambda: left.append(True))
    floor.room.help_wanted.connect(helped.append)
    view.setFocus()
    assert view.seat_rows.hasFocus()
    floor.key(Qt.Key.Key_F6)
    assert view.concern_rows.hasFocus()
    floor.key(Qt.Key.Key_Escape)
    floor.key(Qt.Key.Key_F1)
    assert left == [True]
    assert "floor-open" in {action.objectName() for action in helped[0]}


def test_words_follow_the_language(
    floor: Watched, sqlite_store: Store, sqlite_crew: Crew, speak: Callable[[str], None]
) -> None:
    sqlite_store.seats.change(sqlite_crew.agent, SeatStatus.READY)
    floor.later(1)
    speak("zh_CN")
    assert floor.room.view.seats.titles()[WHO] != "Who"
