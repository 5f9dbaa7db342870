"""Review marks: each step from one state to the next, and what no state allows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import (
    MarkState,
    Nomination,
    ReviewMark,
    Verdict,
    acknowledge,
    dispute,
    require_comment,
    settle,
    withdraw,
)
from agent_console.domain.review_record import (
    mark_from_record,
    mark_to_record,
    nomination_from_record,
    nomination_to_record,
)
from tests.builders import AT, a_review_mark, an_id

LATER = AT + timedelta(minutes=5)


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_only_who_is_to_improve_has_to_be_told_what() -> None:
    require_comment(Verdict.APPROVED, "")
    require_comment(Verdict.EXCELLENT, " ")
    require_comment(Verdict.TO_IMPROVE, "先报工号")
    assert refused(lambda: require_comment(Verdict.TO_IMPROVE, " ")) is Problem.TEXT_MISSING


def test_what_was_acknowledged_keeps_the_time_at_which_it_was_first_seen() -> None:
    seen = acknowledge(a_review_mark(), LATER)
    assert (seen.state, seen.seen_at, seen.unread, seen.version) == (MarkState.ACKNOWLEDGED, LATER, False, 2)
    assert acknowledge(seen, LATER + timedelta(days=1)) == seen


def test_a_dispute_gets_an_answer_that_may_change_the_verdict_and_has_to_be_seen_again() -> None:
    mark = a_review_mark(verdict=Verdict.TO_IMPROVE, first_verdict=Verdict.TO_IMPROVE)
    disputed = dispute(acknowledge(mark, AT), LATER, " 当时系统慢 ")
    assert (disputed.state, disputed.dispute, disputed.seen_at) == (MarkState.DISPUTED, "当时系统慢", AT)
    assert dispute(disputed, LATER, "当时系统慢") == disputed
    assert refused(lambda: acknowledge(disputed, LATER)) is Problem.WRONG_STATE
    settled = settle(disputed, LATER, "8001", "陈刚", Verdict.APPROVED, "属实")
    assert (settled.verdict, settled.first_verdict) == (Verdict.APPROVED, Verdict.TO_IMPROVE)
    assert settled.unread
    closed = acknowledge(settled, LATER)
    assert (closed.state, closed.seen_at, closed.version) == (MarkState.CLOSED, LATER, 5)
    for state in (settled, closed):
        assert refused(lambda state=state: dispute(state, LATER, "不服")) is Problem.WRONG_STATE  # type: ignore[misc]


def test_each_step_takes_a_reason_in_words() -> None:
    mark = a_review_mark()
    disputed = dispute(mark, AT, "有录音")
    for work in (
        lambda: dispute(mark, AT, " "),
        lambda: settle(disputed, AT, "8001", "陈刚", Verdict.APPROVED, ""),
        lambda: withdraw(mark, AT, "8001", "陈刚", "\n"),
    ):
        assert refused(work) is Problem.REASON_MISSING
    assert refused(lambda: settle(mark, AT, "8001", "陈刚", Verdict.APPROVED, "好")) is Problem.WRONG_STATE


def test_what_was_withdrawn_stays_to_be_read_and_counts_no_longer() -> None:
    gone = withdraw(a_review_mark(), LATER, "8001", "陈刚", "点错了")
    assert (gone.counts, gone.unread, gone.settlement) == (False, False, "点错了")
    assert acknowledge(gone, LATER) == gone
    assert refused(lambda: withdraw(gone, LATER, "8001", "陈刚", "又")) is Problem.WRONG_STATE
    assert refused(lambda: dispute(gone, LATER, "又")) is Problem.WRONG_STATE


TIMES = st.none() | st.integers(0, 10**9).map(lambda seconds: AT + timedelta(seconds=seconds))


@given(
    verdict=st.sampled_from(Verdict),
    state=st.sampled_from(MarkState),
    seen_at=TIMES,
    settled_at=TIMES,
    comment=st.sampled_from(["", "好", "先报工号\n再问好"]),
)
def test_a_mark_comes_back_from_its_record(verdict: Verdict, state: MarkState, **fields: object) -> None:
    mark: ReviewMark = replace(a_review_mark(verdict=verdict), state=state, **fields)  # type: ignore[arg-type]
    assert mark_from_record(mark_to_record(mark)) == mark


@given(ended_at=TIMES)
def test_a_nomination_comes_back_from_its_record(ended_at: None) -> None:
    nomination = Nomination(
        id=an_id(), call_number="C20261122-0001", job_number="1001", at=AT, by="7001", by_name="赵静", ended_at=ended_at
    )
    assert nomination_from_record(nomination_to_record(nomination)) == nomination
    assert nomination.stands == (ended_at is None)
