"""A shift: ready in time or not, ended once, closed by name for somebody else, and remarked on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift import RemarkKind, Shift, acknowledge, add_remark, close_for, end, tick
from agent_console.domain.shift_record import from_record, to_record
from tests.shifts import EARLY, a_remark, a_shift

MINUTE = timedelta(minutes=1)
SHIFT = a_shift()
LATER = EARLY.begin + 60 * MINUTE


def problem_of(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        work()
    return raised.value.problem


def test_who_comes_after_the_lead_time_has_begun_has_not_arrived_in_time() -> None:
    assert not SHIFT.arrived_in_time
    assert replace(SHIFT, started_at=EARLY.begin - 15 * MINUTE).arrived_in_time


def test_somebody_is_ready_with_the_last_line_of_the_checklist() -> None:
    half = tick(SHIFT, ["equipment"], EARLY.begin - 9 * MINUTE)
    assert (half.ready_at, half.ready_in_time) == (None, False)
    ready = tick(half, ["equipment", "sober"], EARLY.begin)
    assert [item.at for item in ready.readiness] == [EARLY.begin - 9 * MINUTE, EARLY.begin]
    assert (ready.ready_at, ready.ready_in_time) == (EARLY.begin, True)
    assert not tick(half, ["sober"], EARLY.begin + timedelta(microseconds=1)).ready_in_time
    assert replace(SHIFT, readiness=()).ready_at == SHIFT.started_at


def test_a_line_is_ticked_once_and_only_while_the_shift_is_on() -> None:
    ticked = tick(SHIFT, ["sober"], EARLY.begin)
    assert tick(ticked, ["sober"], LATER) is ticked
    assert tick(SHIFT, [], LATER) is SHIFT
    assert problem_of(lambda: tick(SHIFT, ["sober", "hat"], LATER)) is Problem.NOT_FOUND
    over = end(ticked, LATER)
    assert tick(over, ["sober"], LATER) is over
    assert problem_of(lambda: tick(over, ["equipment"], LATER)) is Problem.WRONG_STATE


def test_it_ends_once_and_never_before_it_began() -> None:
    ended = end(SHIFT, LATER)
    assert (ended.open, ended.ended_at, ended.closed_by) == (False, LATER, "")
    assert end(ended, LATER + MINUTE) is ended
    assert end(SHIFT, SHIFT.started_at - MINUTE).ended_at == SHIFT.started_at


def closed(shift: Shift = SHIFT, at: timedelta = timedelta(), reason: str = "停电") -> Shift:
    return close_for(shift, shift.started_at + at, LATER, "9001", "李敏", reason)


def test_a_lead_closes_it_by_name_with_a_reason_and_a_possible_time() -> None:
    shift = closed(reason=" 停电 ")
    assert (shift.ended_at, shift.closed_by, shift.closed_by_name) == (SHIFT.started_at, "9001", "李敏")
    assert shift.close_reason == "停电"
    assert closed(shift, MINUTE) is shift
    assert closed(at=LATER - SHIFT.started_at).ended_at == LATER
    assert problem_of(lambda: closed(at=LATER - SHIFT.started_at + MINUTE)) is Problem.SHIFT_TIME
    assert problem_of(lambda: closed(at=-MINUTE)) is Problem.SHIFT_TIME
    assert problem_of(lambda: closed(reason="\n")) is Problem.REASON_MISSING
    assert problem_of(lambda: closed(reason="长" * 501)) is Problem.TEXT_TOO_LONG


def test_where_the_clock_was_set_back_it_can_still_be_closed_at_its_start() -> None:
    before = SHIFT.started_at - 60 * MINUTE
    shift = close_for(SHIFT, SHIFT.started_at, before, "9001", "李敏", "停电")
    assert shift.ended_at == SHIFT.started_at


def test_remarks_are_added_and_acknowledged_once() -> None:
    good, bad = a_remark(text=" 好 "), a_remark(kind=RemarkKind.BAD)
    shift = add_remark(add_remark(SHIFT, good), bad)
    assert [remark.text for remark in shift.remarks] == ["好", bad.text]
    assert add_remark(shift, replace(good, text="又一次")) is shift
    assert problem_of(lambda: add_remark(shift, a_remark(text=" "))) is Problem.TEXT_MISSING
    seen = acknowledge(shift, good.id, LATER)
    assert seen.unseen == (bad,)
    assert acknowledge(seen, good.id, LATER + MINUTE) is seen
    assert problem_of(lambda: acknowledge(shift, "?", LATER)) is Problem.NOT_FOUND


def test_every_change_is_a_version() -> None:
    shift = SHIFT
    remark = a_remark()
    changes: tuple[Callable[[Shift], Shift], ...] = (
        lambda one: tick(one, ["sober"], LATER),
        lambda one: add_remark(one, remark),
        lambda one: acknowledge(one, remark.id, LATER),
        lambda one: end(one, LATER),
    )
    for change in changes:
        before, shift = shift, change(shift)
        assert shift.version == before.version + 1
    assert closed().version == 2


def test_a_record_gives_back_what_it_was_made_from() -> None:
    told = add_remark(tick(SHIFT, ["sober"], LATER), a_remark())
    for shift in (SHIFT, told, closed(told), acknowledge(told, told.remarks[0].id, LATER)):
        record = to_record(shift)
        assert from_record(record) == shift
        assert record["unseen"] == len(shift.unseen)
