"""Which status of a seat can follow which."""

from itertools import product

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.seat import SeatStatus, can_become
from tests.builders import a_seat

TABLE = """
             signed-out ready on-call wrap-up paused
signed-out   no         yes   yes     yes     no
ready        yes        no    yes     yes     yes
on-call      yes        yes   no      yes     no
wrap-up      yes        yes   yes     no      yes
paused       yes        yes   no      no      no
"""
FOLLOWING, *LINES = (line.split() for line in TABLE.strip().splitlines())
STEPS = [
    (SeatStatus(status), SeatStatus(following), cell == "yes")
    for status, *cells in LINES
    for following, cell in zip(FOLLOWING, cells, strict=True)
]


def test_the_table_speaks_of_every_pair() -> None:
    assert sorted(step[:2] for step in STEPS) == sorted(product(SeatStatus, repeat=2))


@pytest.mark.parametrize(("status", "following", "possible"), STEPS)
def test_a_seat_goes_only_where_the_table_says(status: SeatStatus, following: SeatStatus, possible: bool) -> None:
    assert can_become(status, following) is possible


def test_a_pause_needs_a_reason() -> None:
    assert a_seat(status=SeatStatus.PAUSED, reason="meal").reason == "meal"
    with pytest.raises(ConsoleError) as refused:
        a_seat(status=SeatStatus.PAUSED)
    assert refused.value.problem is Problem.REASON_MISSING


@pytest.mark.parametrize("status", sorted(set(SeatStatus) - {SeatStatus.PAUSED}))
def test_only_a_pause_has_a_reason(status: SeatStatus) -> None:
    assert a_seat(status=status).reason == ""
    with pytest.raises(ValueError, match="only a pause"):
        a_seat(status=status, reason="meal")
