"""The form of an escalation: what it needs before it can be sent, and what it refuses."""

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import PROBLEM_LIMIT, EscalationState, Missing, missing
from tests.escalations import a_form, an_escalation


def test_a_form_with_problem_and_attempts_can_be_sent() -> None:
    assert missing(a_form()) == ()


def test_what_is_missing_is_named_in_the_order_of_the_fields() -> None:
    form = a_form(problem=" \n", tried="", similar=("one",))
    assert missing(form) == (Missing.PROBLEM, Missing.TRIED, Missing.REASON)


def test_sending_in_spite_of_a_similar_one_takes_a_reason() -> None:
    assert missing(a_form(similar=("one",))) == (Missing.REASON,)
    assert missing(a_form(similar=("one",), similar_reason="客户提供了新单号")) == ()


@pytest.mark.parametrize("field", ["problem", "tried"])
def test_texts_over_the_limit_are_refused_not_cut(field: str) -> None:
    a_form(**{field: "长" * PROBLEM_LIMIT})
    with pytest.raises(ConsoleError) as told:
        a_form(**{field: "长" * (PROBLEM_LIMIT + 1)})
    assert told.value.problem is Problem.TEXT_TOO_LONG


def test_what_no_database_keeps_is_refused() -> None:
    with pytest.raises(ConsoleError) as told:
        a_form(problem="账单\x00")
    assert told.value.problem is Problem.TEXT_CHARACTERS


@pytest.mark.parametrize("state", EscalationState)
def test_it_stays_open_until_the_customer_has_been_told(state: EscalationState) -> None:
    ended = state in (EscalationState.TOLD, EscalationState.CLOSED, EscalationState.VOID)
    assert an_escalation(state=state).open is not ended
