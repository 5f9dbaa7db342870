"""The floor read from the database: who is on, what they do, what waits, and when it has to be read again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import CallState, Kind
from agent_console.domain.catalogue import Catalogue, PauseReason
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.floor import Floor, FloorMark, FloorSeat, mark_of
from agent_console.domain.privacy import REVEALS_AN_HOUR
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift_rules import STANDARD
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, an_ended_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import on_shift, signed_by

PAUSES = Catalogue(pauses=(PauseReason("rest", (), 10), PauseReason("meeting", ())))


def only(floor: Floor) -> FloorSeat:
    (seat,) = floor.seats
    return seat


def test_nobody_is_on_before_somebody_signs_in(store: Store, crew: Crew) -> None:
    assert store.floor.read(crew.lead).seats == ()


def test_a_seat_is_shown_with_its_shift_and_its_running_call(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = on_shift(store, crew.agent)
    assert only(store.floor.read(crew.quality)).status is SeatStatus.SIGNED_OUT
    store.seats.change(crew.agent, SeatStatus.READY)
    clock.forward(30)
    store.seats.change(crew.agent, SeatStatus.ON_CALL)
    call = store.calls.answer(a_call(crew.agent, answered_at=clock.now()), crew.agent)
    seat = only(store.floor.read(crew.quality))
    assert (seat.job_number, seat.name, seat.status, seat.since) == ("1001", "王芳", SeatStatus.ON_CALL, clock.now())
    assert (seat.shift_id, seat.shift_number, seat.shift) == (shift.id, shift.number, shift.planned)
    assert seat.call is not None
    assert (seat.call.number, seat.call.state, seat.call.kind) == (call.number, CallState.ON_CALL, None)
    store.seats.change(crew.colleague, SeatStatus.READY)
    store.seats.change(crew.colleague, SeatStatus.SIGNED_OUT)
    assert only(store.floor.read(crew.lead)) == seat


def test_the_kind_is_what_was_chosen_saved_or_not(store: Store, crew: Crew, clock: StoppedClock) -> None:
    store.seats.change(crew.agent, SeatStatus.ON_CALL)
    call = store.calls.answer(a_call(crew.agent), crew.agent)
    before = store.floor.stamp(crew.lead)
    for kind in (Kind.COMPLAINT, Kind.FAULT):
        typed = a_call(crew.agent, id=call.id, number=call.number, kind=kind, note="写")
        store.calls.keep_draft(typed, clock.now())
        shown = only(store.floor.read(crew.lead)).call
        assert shown is not None
        assert shown.kind is kind
        assert store.floor.stamp(crew.lead) != before
        before = store.floor.stamp(crew.lead)
        store.calls.keep_draft(a_call(crew.agent, id=call.id, kind=kind, note="写了更多"), clock.now())
        assert store.floor.stamp(crew.lead) == before


def test_a_wrap_up_over_its_limit_is_marked_and_one_that_was_completed_is_not(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    store.seats.change(crew.agent, SeatStatus.WRAP_UP)
    ended = store.calls.save(an_ended_call(crew.agent, talk_seconds=10, wrap_up_limit=60), crew.agent)
    until = AT + timedelta(seconds=70)
    seat = only(store.floor.read(crew.lead))
    assert mark_of(seat, until - timedelta(seconds=30), PAUSES) is FloorMark.IN_TIME
    assert mark_of(seat, until - timedelta(seconds=5), PAUSES) is FloorMark.NEAR
    store.calls.overdue(until)
    seat = only(store.floor.read(crew.lead))
    assert seat.call is not None
    assert (seat.call.id, seat.call.state) == (ended.id, CallState.OVERDUE)
    assert mark_of(seat, until, PAUSES) is FloorMark.OVER
    store.calls.save(a_complete_call(crew.agent, answered_at=AT + timedelta(minutes=5)), crew.agent)
    assert only(store.floor.read(crew.lead)).call is None


def test_what_waits_for_a_shift_lead_is_there(store: Store, crew: Crew, clock: StoppedClock) -> None:
    incident = store.incidents.open_(a_report(), crew.agent, RULES)
    sent = store.escalations.send(a_form(id=an_id()), crew.agent, RULES)
    on_shift(store, crew.colleague)
    handover = signed_by(store, crew.colleague).id
    clock.wall = sent.due_at - timedelta(minutes=1)
    floor = store.floor.read(crew.lead)
    assert [one.id for one in floor.incidents] == [incident.id]
    assert [one.id for one in floor.due] == [sent.id]
    assert floor.overdue(clock.now()) == ()
    assert floor.overdue(sent.due_at) == floor.due
    assert [one.id for one in floor.unsigned] == [handover]
    assert [one.id for one in floor.late_handovers(clock.now(), STANDARD)] == [handover]
    assert floor.late_handovers(AT, STANDARD) == ()
    patient = replace(STANDARD, unsigned_minutes=STANDARD.unsigned_minutes * 1000)
    assert floor.late_handovers(clock.now(), patient) == ()


def test_alerts_are_shown_for_a_day_to_who_is_told_of_them(store: Store, crew: Crew, clock: StoppedClock) -> None:
    call = store.calls.save(a_complete_call(crew.agent), crew.agent)
    for _ in range(REVEALS_AN_HOUR + 1):
        store.calls.reveal(call.id, crew.quality, "核对")
    shown = store.floor.read(crew.lead).alerts
    assert [alert.job_number for alert in shown] == ["7001"]
    assert store.floor.read(crew.quality).alerts == ()
    clock.wall = shown[0].at + timedelta(hours=25)
    assert store.floor.read(crew.lead).alerts == ()


def test_the_stamp_changes_with_what_happens_and_only_then(
    store: Store, crew: Crew, clock: StoppedClock, open_desk: Callable[[], Store]
) -> None:
    desk = open_desk()
    stamps = [desk.floor.stamp(crew.lead)]

    def changed(work: Callable[[], object]) -> bool:
        work()
        stamps.append(desk.floor.stamp(crew.lead))
        return stamps[-1] != stamps[-2]

    assert changed(lambda: store.seats.change(crew.agent, SeatStatus.READY))
    assert changed(lambda: store.calls.save(a_complete_call(crew.agent), crew.agent))
    assert changed(lambda: store.incidents.open_(a_report(), crew.agent, RULES))
    assert not changed(lambda: clock.forward(600))
    assert desk.floor.read(crew.lead).stamp == stamps[-1]


def test_the_floor_is_not_for_agents(store: Store, crew: Crew) -> None:
    for work in (lambda: store.floor.read(crew.agent), lambda: store.floor.stamp(crew.agent)):
        with pytest.raises(ConsoleError) as refused:
            work()
        assert refused.value.problem is Problem.REFUSED


def test_a_shift_that_is_over_with_something_open_and_no_signature_lacks_one(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    assert store.floor.read(crew.quality).unsigned == ()
    clock.forward(24 * 3600)
    (row,) = store.floor.read(crew.quality).unsigned
    assert row.missing
    assert row.id == shift.id
