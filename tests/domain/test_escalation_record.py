"""Escalations, forms and steps come back from their records as they were."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation import Escalation, EscalationForm, EscalationState, SupervisionOrder, Urgency
from agent_console.domain.escalation_record import (
    form_from_text,
    form_to_text,
    from_record,
    step_from_record,
    step_to_record,
    to_record,
)
from agent_console.domain.escalation_steps import Step, StepKind
from tests.builders import AT
from tests.escalations import an_escalation, an_order

instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
lines = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=30)
orders = st.builds(SupervisionOrder, number=lines, department=lines, liaison=lines, sent_at=instants, due_at=instants)
forms = st.builds(
    EscalationForm,
    id=st.uuids().map(str),
    call_id=lines,
    call_number=lines,
    caller=lines,
    caller_name=lines,
    subject=lines,
    problem=lines,
    tried=lines,
    urgency=st.sampled_from(Urgency),
    special=st.booleans(),
    callback_until=st.none() | instants,
    similar=st.lists(st.uuids().map(str), max_size=3).map(tuple),
    similar_reason=lines,
)
escalations = st.builds(
    Escalation,
    form=forms,
    number=lines,
    owner=lines,
    owner_name=lines,
    state=st.sampled_from(EscalationState),
    sent_at=instants,
    due_at=instants,
    handler=lines,
    answer=lines,
    for_everyone=st.booleans(),
    order=st.none() | orders,
    paused_at=st.none() | instants,
    left_seconds=st.none() | st.integers(0, 10**6),
    ended_at=st.none() | instants,
    steps=st.integers(1, 99),
)


@given(forms, lines)
def test_a_form_comes_back_from_its_text_with_what_is_no_time_yet(form: EscalationForm, words: str) -> None:
    typed = replace(form, promised_words=words)
    assert form_from_text(form_to_text(typed)) == typed


def test_what_is_no_time_yet_is_no_part_of_what_is_sealed() -> None:
    escalation = an_escalation()
    assert to_record(replace(escalation, form=replace(escalation.form, promised_words="等会"))) == to_record(escalation)


@given(escalations)
def test_an_escalation_comes_back_from_its_record(escalation: Escalation) -> None:
    assert from_record(to_record(escalation)) == escalation


@given(escalations)
def test_a_record_holds_plain_values_only(escalation: Escalation) -> None:
    assert {type(value) for value in to_record(escalation).values()} <= {str, int, bool, type(None)}


def test_a_step_comes_back_from_its_record() -> None:
    step = Step(kind=StepKind.ORDERED, at=AT + timedelta(microseconds=1), by="9001", text="请核实", order=an_order())
    assert step_from_record(step_to_record("one", 3, step)) == step
