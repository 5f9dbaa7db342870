"""A shift that is over while nobody has signed anything: named until somebody signs, and never without a reason."""

from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import HandoverState, HandoverSummary
from agent_console.store.store import Store
from tests.builders import AT, PIN, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import a_point, on_shift, signed_by
from tests.shifts import EARLY, LATE
from tests.shifts import RULES as SHIFT_RULES

HOUR = timedelta(hours=1)


def unsigned(store: Store, crew: Crew, at: StoppedClock) -> list[HandoverSummary]:
    return list(store.handovers.unsigned(crew.lead, at.now()))


def test_a_shift_that_ended_without_a_handover_is_named_while_something_is_open(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    store.incidents.open_(a_report(), crew.agent, RULES)
    assert unsigned(store, crew, clock) == []
    clock.forward(3600)
    ended = store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    (row,) = unsigned(store, crew, clock)
    assert (row.id, row.number, row.outgoing, row.outgoing_name) == (shift.id, shift.number, "1001", "王芳")
    assert (row.missing, row.state, row.items, row.signed_at) == (True, HandoverState.OPEN, 2, ended.ended_at)
    assert store.handovers.unsigned(crew.lead, clock.now() - HOUR / 2) == ()
    assert store.care.status().unsigned_handovers == 1
    signed = store.handovers.sign_for("1001", crew.lead, PIN, "没有交班就走了")
    assert (signed.shift_id, len(signed.items)) == (shift.id, 2)
    (row,) = unsigned(store, crew, clock)
    assert (row.id, row.missing) == (signed.id, False)
    assert store.care.status().unsigned_handovers == 1
    store.handovers.accept(signed.id, "1002", PIN, ())
    assert unsigned(store, crew, clock) == []
    assert store.care.status().unsigned_handovers == 0


def test_a_shift_that_was_never_ended_is_over_at_its_planned_end(store: Store, crew: Crew, clock: StoppedClock) -> None:
    on_shift(store, crew.agent)
    call = store.calls.save(a_complete_call(crew.agent), crew.agent)
    store.correction_calls.open(an_id(), call.id, crew.quality, "资费说错", "每月十九元")
    clock.forward(int((EARLY.end - AT).total_seconds()) - 1)
    assert unsigned(store, crew, clock) == []
    clock.forward(1)
    (row,) = unsigned(store, crew, clock)
    assert (row.outgoing, row.items, row.signed_at) == ("1001", 1, EARLY.end)


def test_who_attends_to_nothing_is_not_named(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    on_shift(store, crew.agent)
    store.handovers.accept(signed_by(store, crew.agent, a_point()).id, "1002", PIN, ())
    clock.forward(24 * 3600)
    on_shift(store, crew.colleague)
    clock.forward(24 * 3600)
    assert [(row.outgoing, row.items) for row in unsigned(store, crew, clock)] == [("1002", 1)]
    assert sent.owner == "1001"


def test_who_is_back_on_a_shift_attends_to_it_themselves(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    assert [row.id for row in unsigned(store, crew, clock)] == [shift.id]
    clock.forward(int((LATE.begin - AT).total_seconds()))
    again = on_shift(store, crew.agent, "late")
    assert unsigned(store, crew, clock) == []
    clock.forward(8 * 3600)
    assert [row.id for row in unsigned(store, crew, clock)] == [again.id]


def test_what_is_signed_behind_the_end_of_a_shift_is_enough(store: Store, crew: Crew, clock: StoppedClock) -> None:
    first = on_shift(store, crew.agent)
    signed_by(store, crew.agent)
    store.shifts.end(first.id, crew.agent, SHIFT_RULES)
    store.escalations.send(a_form(), crew.agent, RULES)  # what comes in behind the record of this shift
    assert [row.missing for row in unsigned(store, crew, clock)] == [False]


def test_somebody_who_has_left_is_still_named(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    store.staff.disable(crew.lead, "1001")
    clock.forward(24 * 3600)
    assert [row.id for row in unsigned(store, crew, clock)] == [shift.id]


def test_it_is_for_those_who_may_see_all_calls(store: Store, crew: Crew, clock: StoppedClock) -> None:
    with pytest.raises(ConsoleError) as told:
        store.handovers.unsigned(crew.agent, clock.now())
    assert told.value.problem is Problem.REFUSED
