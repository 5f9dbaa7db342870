"""Seats: what may follow what, and the times that are kept."""

from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import NEXT, SeatStatus
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_person
from tests.crew import Crew


def reason_for(status: SeatStatus) -> str:
    return "rest" if status is SeatStatus.PAUSED else ""


def test_nobody_has_a_status_before_they_come(store: Store, crew: Crew) -> None:
    assert store.seats.current(crew.agent.id) is None


def test_each_change_is_kept_with_its_time(store: Store, crew: Crew, clock: StoppedClock) -> None:
    ready = store.seats.change(crew.agent, SeatStatus.READY)
    clock.forward(60)
    paused = store.seats.change(crew.agent, SeatStatus.PAUSED, "rest")
    assert (ready.since, paused.since, paused.reason) == (AT, AT + timedelta(seconds=60), "rest")
    assert store.seats.current(crew.agent.id) == paused
    assert store.seats.times(crew.agent.id, AT, AT + timedelta(hours=1)) == (ready, paused)
    assert store.seats.current(crew.colleague.id) is None


def test_the_same_status_again_is_no_new_row(store: Store, crew: Crew, clock: StoppedClock) -> None:
    paused = store.seats.change(crew.agent, SeatStatus.READY)
    clock.forward(5)
    assert store.seats.change(crew.agent, SeatStatus.READY) == paused
    assert len(store.seats.times(crew.agent.id, AT, AT + timedelta(hours=1))) == 1


def test_a_pause_can_change_its_reason(store: Store, crew: Crew, clock: StoppedClock) -> None:
    store.seats.change(crew.agent, SeatStatus.READY)
    store.seats.change(crew.agent, SeatStatus.PAUSED, "rest")
    clock.forward(5)
    store.seats.change(crew.agent, SeatStatus.PAUSED, "meal")
    times = store.seats.times(crew.agent.id, AT, AT + timedelta(hours=1))
    assert [seat.reason for seat in times] == ["", "rest", "meal"]


@pytest.mark.parametrize("status", list(SeatStatus))
def test_a_seat_becomes_only_what_can_follow(store: Store, crew: Crew, status: SeatStatus) -> None:
    store.seats.change(crew.agent, SeatStatus.READY)
    if status is not SeatStatus.READY:
        store.seats.change(crew.agent, status, reason_for(status))
    for following in SeatStatus:
        if following is status or following in NEXT[status]:
            continue
        with pytest.raises(ConsoleError) as raised:
            store.seats.change(crew.agent, following, reason_for(following))
        assert raised.value.problem is Problem.WRONG_STATE
    seat = store.seats.current(crew.agent.id)
    assert seat is not None
    assert seat.status is status


def test_a_pause_needs_a_reason(store: Store, crew: Crew) -> None:
    ready = store.seats.change(crew.agent, SeatStatus.READY)
    with pytest.raises(ConsoleError) as raised:
        store.seats.change(crew.agent, SeatStatus.PAUSED)
    assert raised.value.problem is Problem.REASON_MISSING
    assert store.seats.current(crew.agent.id) == ready


def test_times_begin_with_the_status_that_was_on(store: Store, crew: Crew, clock: StoppedClock) -> None:
    for status in (SeatStatus.READY, SeatStatus.ON_CALL, SeatStatus.WRAP_UP, SeatStatus.READY):
        store.seats.change(crew.agent, status)
        clock.forward(100)
    times = store.seats.times(crew.agent.id, AT + timedelta(seconds=150), AT + timedelta(seconds=300))
    assert [seat.status for seat in times] == [SeatStatus.ON_CALL, SeatStatus.WRAP_UP]


def test_the_order_is_that_of_the_changes_even_when_the_clock_was_set_back(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    store.seats.change(crew.agent, SeatStatus.READY)
    clock.forward(-3600)
    paused = store.seats.change(crew.agent, SeatStatus.PAUSED, "rest")
    assert store.seats.current(crew.agent.id) == paused


def test_somebody_unknown_or_disabled_has_no_seat(store: Store, crew: Crew) -> None:
    store.staff.disable(crew.lead, "1002")
    for person, problem in ((a_person(), Problem.UNKNOWN_PERSON), (crew.colleague, Problem.DISABLED_PERSON)):
        with pytest.raises(ConsoleError) as raised:
            store.seats.change(person, SeatStatus.READY)
        assert raised.value.problem is problem
