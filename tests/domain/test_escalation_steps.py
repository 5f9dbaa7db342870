"""The way of an escalation: which step follows which, what each changes, and what is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, EscalationState
from agent_console.domain.escalation_steps import RULES, Step, StepKind, take
from tests.builders import AT
from tests.escalations import an_escalation, an_order

LATER = AT + timedelta(minutes=30)
S, K = EscalationState, StepKind


def around_the_clock(at: datetime, left: timedelta) -> datetime:
    return at + left


def taken(escalation: Escalation, kind: StepKind, text: str = "说明", by: str = "9001", to: str = "") -> Escalation:
    order = an_order() if kind is K.ORDERED else None
    step = Step(kind=kind, at=LATER, by=by, text=text, to=to, order=order)
    return take(escalation, step, around_the_clock, timedelta(minutes=90))


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_the_whole_way_from_the_shift_lead_to_the_customer() -> None:
    escalation = an_escalation()
    for kind, state in ((K.ACCEPTED, S.ACCEPTED), (K.ANSWERED, S.ANSWERED), (K.TOLD, S.TOLD), (K.CLOSED, S.CLOSED)):
        escalation = taken(escalation, kind, "已核减三十元")
        assert escalation.state is state
    assert (escalation.handler, escalation.answer, escalation.ended_at) == ("9001", "已核减三十元", LATER)
    assert escalation.owner == "1001"
    assert escalation.steps == 5


def test_a_department_answers_with_a_receipt() -> None:
    ordered = taken(an_escalation(), K.ORDERED)
    assert (ordered.state, ordered.order, ordered.handler) == (S.ORDERED, an_order(), "9001")
    assert taken(ordered, K.RECEIPT, "线路已修复").answer == "线路已修复"


def test_an_order_over_its_limit_is_with_the_shift_lead_again_who_still_takes_the_receipt() -> None:
    back = taken(taken(an_escalation(), K.ORDERED), K.BROUGHT_BACK, "", by="console")
    assert (back.state, back.order) == (S.ACCEPTED, an_order())
    assert taken(back, K.RECEIPT, "线路已修复").state is S.ANSWERED


def test_a_question_goes_to_the_owner_whose_words_bring_it_back() -> None:
    asked = taken(an_escalation(), K.ASKED_BACK, "哪个月的账单？")
    assert asked.state is S.ASKED_BACK
    assert taken(asked, K.ADDED, "九月", by="1001").state is S.ACCEPTED


@pytest.mark.parametrize("state", [S.SENT, S.ACCEPTED, S.ORDERED, S.ANSWERED])
def test_more_about_the_problem_changes_nothing_else(state: EscalationState) -> None:
    escalation = an_escalation(state=state)
    assert taken(escalation, K.ADDED, "客户补充了单号") == replace(escalation, steps=2)


def test_an_answer_can_be_given_again_until_the_customer_has_been_told() -> None:
    answered = taken(taken(an_escalation(), K.ANSWERED, "第一次"), K.ANSWERED, "更正")
    assert answered.answer == "更正"
    assert refused(lambda: taken(taken(answered, K.TOLD), K.ANSWERED)) is Problem.WRONG_STATE


def test_a_pause_keeps_what_was_left_and_gives_it_back() -> None:
    paused = taken(an_escalation(), K.PAUSED)
    assert (paused.paused_at, paused.left_seconds) == (LATER, 5400)
    step = Step(kind=K.RESUMED, at=AT + timedelta(days=3), by="1001")
    assert take(paused, step, around_the_clock).due_at == AT + timedelta(days=3, minutes=90)
    assert refused(lambda: taken(paused, K.PAUSED)) is Problem.WRONG_STATE
    assert refused(lambda: taken(an_escalation(), K.RESUMED)) is Problem.WRONG_STATE


def test_an_answer_ends_a_pause() -> None:
    answered = taken(taken(an_escalation(), K.PAUSED), K.ANSWERED)
    assert (answered.paused_at, answered.left_seconds, answered.due_at) == (None, None, LATER + timedelta(minutes=90))


def test_passing_on_and_taking_over_change_the_handler_never_the_owner() -> None:
    passed = taken(an_escalation(), K.PASSED_ON, to="9002")
    assert (passed.handler, passed.owner, passed.state) == ("9002", "1001", S.SENT)
    assert taken(passed, K.TAKEN_OVER, by="9001").handler == "9001"


def test_what_is_reopened_has_a_limit_of_its_own_again() -> None:
    told = taken(taken(an_escalation(), K.ANSWERED), K.TOLD)
    again = taken(told, K.REOPENED, "客户仍不满意", by="1001")
    assert (again.state, again.due_at, again.ended_at) == (S.SENT, LATER + timedelta(minutes=90), None)
    assert again.answer == told.answer


def test_an_answer_can_be_made_one_for_everyone() -> None:
    answered = taken(an_escalation(), K.ANSWERED)
    assert taken(answered, K.FOR_EVERYONE, "").for_everyone


@pytest.mark.parametrize("kind", RULES)
def test_nothing_happens_to_a_void_form(kind: StepKind) -> None:
    void = taken(an_escalation(), K.VOIDED, "重复建单")
    assert refused(lambda: taken(void, kind)) is Problem.VOIDED


@pytest.mark.parametrize("kind", [kind for kind, rule in RULES.items() if rule.needs_text])
def test_steps_that_somebody_reads_need_words(kind: StepKind) -> None:
    state = min(RULES[kind].within)
    assert refused(lambda: taken(an_escalation(state=state), kind, " \n")) is Problem.TEXT_MISSING


@given(st.lists(st.sampled_from([*RULES]), max_size=40))
def test_whatever_happens_an_open_one_is_owed_and_an_ended_one_has_an_end(kinds: list[StepKind]) -> None:
    escalation = an_escalation()
    for kind in kinds:
        try:
            escalation = taken(escalation, kind)
        except ConsoleError:
            continue
    assert escalation.owner == "1001"
    assert escalation.open is (escalation.ended_at is None)
    assert (escalation.paused_at is None) is (escalation.left_seconds is None)
    assert escalation.open or escalation.paused_at is None
