"""The shift lead's queue: its order, its filters and counts, and alerts that come once each."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation import Escalation, EscalationState, Urgency
from agent_console.domain.escalation_clock import alerts_so_far
from agent_console.domain.escalation_list import PROBLEM_SHOWN, EscalationSummary
from agent_console.domain.escalation_queue import (
    LISTED,
    QueueCounts,
    QueueFilter,
    Told,
    count,
    due_order,
    new_alerts,
    summary_of,
    taken_in,
    wanted,
)
from tests.builders import AT
from tests.escalations import RULES, an_escalation, ordered

LIMITS = RULES.limits
MINUTE = timedelta(minutes=1)
S = EscalationState


def a_row(**fields: object) -> EscalationSummary:
    return summary_of(an_escalation(**fields))


@given(st.lists(st.one_of(st.none(), st.integers(-300, 300)), max_size=8))
def test_the_order_is_by_due_instant_with_pauses_behind(minutes: list[int | None]) -> None:
    rows = [
        a_row(paused_at=AT, left_seconds=60) if minute is None else a_row(due_at=AT + minute * MINUTE)
        for minute in minutes
    ]
    dues = [row.next_due for row in sorted(rows, key=due_order)]
    instants = [due for due in dues if due is not None]
    assert dues == sorted(instants) + [None] * (len(dues) - len(instants))


@pytest.mark.parametrize(
    ("row", "filters"),
    [
        (a_row(), {QueueFilter.UNACCEPTED}),
        (a_row(state=S.ACCEPTED, handler="9001"), {QueueFilter.MINE}),
        (a_row(state=S.ACCEPTED, handler="9002"), set()),
        (a_row(due_at=AT), {QueueFilter.UNACCEPTED, QueueFilter.OVERDUE}),
        (a_row(paused_at=AT, left_seconds=60, state=S.ACCEPTED, handler="9001"), {QueueFilter.MINE}),
    ],
)
def test_a_filter_lets_through_what_it_names(row: EscalationSummary, filters: set[QueueFilter]) -> None:
    assert {which for which in QueueFilter if wanted(row, which, "9001", AT)} == filters | {QueueFilter.ALL}


def test_what_only_waits_to_be_closed_stands_apart() -> None:
    told = a_row(state=S.TOLD, ended_at=AT, handler="9001", due_at=AT)
    assert [which for which in QueueFilter if wanted(told, which, "9001", AT)] == [QueueFilter.TO_CLOSE]


def test_everything_is_counted_once_for_each_head() -> None:
    rows = [
        a_row(due_at=AT - MINUTE),
        a_row(due_at=AT + 5 * MINUTE, state=S.ACCEPTED, handler="9001"),
        summary_of(ordered(an_escalation(due_at=AT + timedelta(days=2)))),
        a_row(paused_at=AT, left_seconds=60),
        a_row(state=S.TOLD, ended_at=AT, handler="9001"),
    ]
    counts = count(rows, "9001", AT, LIMITS)
    assert counts == QueueCounts(open=4, overdue=1, due_soon=2, with_department=1, mine=2, unaccepted=2, to_close=1)


@given(st.lists(st.integers(0, 3000), max_size=30))
def test_alerts_told_so_far_are_those_that_have_been_whenever_one_looks(looks: list[int]) -> None:
    escalation, told, heard = an_escalation(urgency=Urgency.CRITICAL), Told(), 0
    row = summary_of(escalation)
    for minute in looks:  # clocks may be set back: nothing is told a second time
        now = AT + minute * MINUTE
        heard += sum(alert.count > 0 for alert in new_alerts([row], "9001", now, LIMITS, told))
        most = max(alerts_so_far(escalation, AT + one * MINUTE, LIMITS[Urgency.CRITICAL]) for one in looks)
        assert told.get(row.id, (None, 0))[1] <= most
    assert heard <= len(looks)
    assert new_alerts([row], "9001", AT + max(looks, default=0) * MINUTE, LIMITS, told) == () or not looks


def test_a_new_limit_is_alerted_of_anew() -> None:
    told = Told()
    late = a_row(due_at=AT)
    assert len(new_alerts([late], "9001", AT, LIMITS, told)) == 1
    later = late._replace(next_due=AT + timedelta(days=3))
    assert new_alerts([later], "9001", AT, LIMITS, told) == ()
    (alert,) = new_alerts([later], "9001", AT + timedelta(days=3), LIMITS, told)
    assert alert.count == 2


@pytest.mark.parametrize(
    ("fields", "warned"),
    [
        ({}, True),
        ({"state": S.ACCEPTED, "handler": "9001"}, True),
        ({"state": S.ACCEPTED, "handler": "9002"}, False),
        ({"state": S.ANSWERED, "handler": "9001"}, False),
        ({"state": S.ASKED_BACK, "handler": "9001"}, False),
    ],
)
def test_a_warning_is_for_whose_step_is_next_and_a_broken_limit_for_all(
    fields: dict[str, object], warned: bool
) -> None:
    row, told = a_row(due_at=AT + 10 * MINUTE, urgency=Urgency.CRITICAL, **fields), Told()
    assert bool(new_alerts([row], "9001", AT, LIMITS, told)) is warned
    assert len(new_alerts([row], "9001", AT + 10 * MINUTE, LIMITS, told)) == 1


def test_a_row_is_short_and_masked() -> None:
    row = a_row(problem="长" * 500, caller="13812345678")
    assert (len(row.problem), row.caller) == (PROBLEM_SHOWN, "138****5678")


def test_rows_are_taken_in_only_forwards_and_leave_when_they_end() -> None:
    rows: dict[str, EscalationSummary] = {}
    first: Escalation = an_escalation(steps=2)
    row = summary_of(first)
    assert taken_in(rows, row)
    assert not taken_in(rows, row)
    assert not taken_in(rows, row._replace(steps=1))
    assert rows == {row.id: row}
    for state in set(EscalationState) - LISTED:
        assert taken_in(dict(rows), row._replace(state=state, steps=3))
    assert taken_in(rows, row._replace(state=S.TOLD, steps=3))
    assert rows[row.id].state is S.TOLD
    assert taken_in(rows, row._replace(state=S.VOID, steps=4))
    assert rows == {}
