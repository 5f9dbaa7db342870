"""Which marks are listed, and how totals add up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.mark_list import AgentMarks, MarkFilter
from agent_console.domain.review import MarkState, ReviewMark, Verdict
from tests.builders import AT

MARK = ReviewMark(
    id="m", call_id="c", call_number="C20261122-0001", job_number="1001", agent="王芳", verdict=Verdict.APPROVED,
    first_verdict=Verdict.APPROVED, comment="", by="7001", by_name="赵静", at=AT,
)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (MarkFilter(), True),
        (MarkFilter(since=AT), True),
        (MarkFilter(until=AT), False),
        (MarkFilter(since=AT + timedelta(microseconds=1)), False),
        (MarkFilter(until=AT + timedelta(microseconds=1)), True),
        (MarkFilter(job_number="1001"), True),
        (MarkFilter(job_number="1002"), False),
        (MarkFilter(verdict=Verdict.EXCELLENT), False),
        (MarkFilter(verdict=Verdict.APPROVED, state=MarkState.GIVEN), True),
        (MarkFilter(state=MarkState.DISPUTED), False),
    ],
)
def test_a_filter_takes_what_fits_all_of_it(wanted: MarkFilter, fits: bool) -> None:
    assert wanted.fits(MARK) is fits


def test_a_settled_mark_is_listed_under_the_verdict_that_holds() -> None:
    settled = replace(MARK, first_verdict=Verdict.TO_IMPROVE)
    assert MarkFilter(verdict=Verdict.APPROVED).fits(settled)
    assert not MarkFilter(verdict=Verdict.TO_IMPROVE).fits(settled)


def test_totals_add_up_under_the_name_of_the_first() -> None:
    one = AgentMarks(job_number="1001", agent="王芳", excellent=1, approved=2, to_improve=3, waiting=1)
    other = AgentMarks(job_number="1002", agent="张伟", excellent=4, waiting=2)
    both = one + other
    assert both == AgentMarks(job_number="1001", agent="王芳", excellent=5, approved=2, to_improve=3, waiting=3)
    assert both.all_ == 10
