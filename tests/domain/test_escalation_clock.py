"""Limits of escalations: soon, over, paused, ended, and how often somebody is alerted."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation import OPEN, EscalationState
from agent_console.domain.escalation_clock import Due, Limit, acting_due, alerts_so_far, standing
from tests.builders import AT
from tests.escalations import an_escalation, an_order, ordered

LIMIT = Limit(120, 30, 15)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("minutes", "due"),
    [(0, Due.IN_TIME), (89, Due.IN_TIME), (90, Due.DUE_SOON), (119, Due.DUE_SOON), (120, Due.OVERDUE)],
)
def test_it_is_due_soon_before_its_limit_and_overdue_from_it_on(minutes: int, due: Due) -> None:
    assert standing(an_escalation(), AT + minutes * MINUTE, LIMIT) is due


@pytest.mark.parametrize("state", sorted(set(EscalationState) - OPEN))
def test_what_has_ended_is_never_overdue(state: EscalationState) -> None:
    assert standing(an_escalation(state=state), AT + timedelta(days=99), LIMIT) is Due.ENDED


def test_a_pause_stops_the_limit() -> None:
    paused = an_escalation(paused_at=AT, left_seconds=7200)
    assert standing(paused, AT + timedelta(days=9), LIMIT) is Due.PAUSED
    assert alerts_so_far(paused, AT + timedelta(days=9), LIMIT) == 0


def test_a_departments_limit_counts_when_it_ends_first() -> None:
    assert acting_due(ordered(an_escalation())) == AT + timedelta(hours=1)


def test_once_answered_the_promise_to_the_customer_counts() -> None:
    until = AT + timedelta(minutes=20)
    assert acting_due(an_escalation(state=EscalationState.ANSWERED, callback_until=until)) == until
    assert acting_due(an_escalation(state=EscalationState.ANSWERED)) == AT + timedelta(hours=2)


WORKED_ON = sorted(OPEN - {EscalationState.ANSWERED})


@pytest.mark.parametrize("state", WORKED_ON)
def test_a_promise_before_the_limit_counts_from_the_start_and_a_later_one_does_not(state: EscalationState) -> None:
    early, late = AT + 20 * MINUTE, AT + timedelta(hours=9)
    assert acting_due(an_escalation(state=state, callback_until=early)) == early
    assert acting_due(an_escalation(state=state, callback_until=late)) == AT + timedelta(hours=2)
    assert standing(an_escalation(state=state, callback_until=early), early, LIMIT) is Due.OVERDUE
    assert alerts_so_far(an_escalation(state=state, callback_until=early), early - MINUTE, LIMIT) == 1


def test_the_promise_for_an_answer_before_it_was_reopened_is_over() -> None:
    reopened = an_escalation(answer="已处理", callback_until=AT - timedelta(days=1))
    assert acting_due(reopened) == AT + timedelta(hours=2)


minutes_from_sending = st.integers(-600, 6000)


@given(
    state=st.sampled_from(sorted(EscalationState)),
    due=minutes_from_sending,
    promised=st.none() | minutes_from_sending,
    department=st.none() | minutes_from_sending,
    answered=st.booleans(),
    paused=st.booleans(),
)
def test_what_is_owed_next_is_what_a_list_of_everything_owed_begins_with(
    state: EscalationState, due: int, promised: int | None, department: int | None, answered: bool, paused: bool
) -> None:
    owed: list[tuple[int, frozenset[EscalationState]]] = [(due, frozenset(WORKED_ON))]
    if department is not None:
        owed.append((department, frozenset({EscalationState.ORDERED})))
    if promised is None:
        owed.append((due, frozenset({EscalationState.ANSWERED})))
    else:
        owed.append((promised, frozenset({EscalationState.ANSWERED} if answered else OPEN)))
    then = sorted(minute for minute, states in owed if state in states and not paused)
    escalation = an_escalation(
        state=state,
        due_at=AT + due * MINUTE,
        callback_until=None if promised is None else AT + promised * MINUTE,
        order=None if department is None else an_order(AT + department * MINUTE),
        answer="已处理" if answered else "",
        paused_at=AT if paused else None,
    )
    assert acting_due(escalation) == (AT + then[0] * MINUTE if then else None)


@pytest.mark.parametrize(("minutes", "alerts"), [(89, 0), (90, 1), (119, 1), (120, 2), (134, 2), (135, 3), (150, 4)])
def test_the_warning_comes_first_then_the_alert_and_its_repetitions(minutes: int, alerts: int) -> None:
    assert alerts_so_far(an_escalation(), AT + minutes * MINUTE, LIMIT) == alerts


@given(minutes=st.integers(-600, 6000), repeat=st.integers(1, 90), warn=st.integers(1, 90))
def test_alerts_are_counted_by_their_instants_so_no_jump_of_a_clock_repeats_one(
    minutes: int, repeat: int, warn: int
) -> None:
    escalation, now = an_escalation(), AT + minutes * MINUTE
    alert, alerts = escalation.due_at, [escalation.due_at - warn * MINUTE]
    while alert <= now:
        alerts.append(alert)
        alert += repeat * MINUTE
    assert alerts_so_far(escalation, now, Limit(120, warn, repeat)) == sum(at <= now for at in alerts)
