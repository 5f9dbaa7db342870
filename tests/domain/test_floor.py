"""What of a seat a shift lead has to look at: limits of pauses and wrap-ups, shifts that were left open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from agent_console.domain.call import CallState
from agent_console.domain.catalogue import Catalogue, PauseReason
from agent_console.domain.floor import FloorMark, FloorSeat, RunningCall, left_open, limit_of, mark_of
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift_rules import STANDARD
from agent_console.domain.staff import Role
from tests.builders import AT, CHINA, an_id

PAUSES = Catalogue(pauses=(PauseReason("rest", (), 10), PauseReason("meeting", ())))
SEAT = FloorSeat(job_number="1001", name="王芳", role=Role.AGENT, status=SeatStatus.READY, since=AT)


@pytest.mark.parametrize(
    ("seconds", "mark"),
    [
        (0, FloorMark.IN_TIME),
        (479, FloorMark.IN_TIME),
        (480, FloorMark.NEAR),
        (599, FloorMark.NEAR),
        (600, FloorMark.OVER),
        (9000, FloorMark.OVER),
    ],
)
def test_a_pause_is_marked_as_its_limit_comes_near_and_passes(seconds: int, mark: FloorMark) -> None:
    pause = replace(SEAT, status=SeatStatus.PAUSED, reason="rest")
    assert limit_of(pause, PAUSES) == (AT, AT + timedelta(minutes=10))
    assert mark_of(pause, AT + timedelta(seconds=seconds), PAUSES) is mark


@pytest.mark.parametrize("reason", ["meeting", "of-an-older-list"])
def test_a_pause_without_a_limit_is_never_over(reason: str) -> None:
    pause = replace(SEAT, status=SeatStatus.PAUSED, reason=reason)
    assert mark_of(pause, AT + timedelta(days=1), PAUSES) is FloorMark.NONE


def test_a_talk_has_no_limit_and_the_wrap_up_behind_it_has_its_own() -> None:
    talking = RunningCall(id=an_id(), number="C20261122-0001", state=CallState.ON_CALL, kind=None, answered_at=AT)
    seat = replace(SEAT, status=SeatStatus.ON_CALL, call=talking)
    assert mark_of(seat, AT + timedelta(hours=2), PAUSES) is FloorMark.NONE
    ended = replace(talking, state=CallState.WRAP_UP, ended_at=AT, wrap_up_until=AT + timedelta(seconds=90))
    seat = replace(seat, status=SeatStatus.WRAP_UP, call=ended)
    assert mark_of(seat, AT + timedelta(seconds=71), PAUSES) is FloorMark.IN_TIME
    assert mark_of(seat, AT + timedelta(seconds=72), PAUSES) is FloorMark.NEAR
    assert mark_of(seat, AT + timedelta(seconds=90), PAUSES) is FloorMark.OVER


def test_a_shift_that_should_have_ended_long_ago_was_left_open() -> None:
    planned = STANDARD.pattern("early").planned(date(2026, 11, 22), CHINA)
    seat = replace(SEAT, shift=planned)
    assert not left_open(seat, planned.end + timedelta(hours=3), STANDARD)
    assert left_open(seat, planned.end + timedelta(hours=4), STANDARD)
    assert not left_open(SEAT, planned.end + timedelta(days=1), STANDARD)
