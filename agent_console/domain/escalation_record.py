"""An escalation, its form and its steps as flat records of plain values, to be stored and sealed."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from agent_console.domain.escalation import Escalation, EscalationForm, EscalationState, SupervisionOrder, Urgency
from agent_console.domain.escalation_steps import Step, StepKind
from agent_console.domain.journal import Fact, canonical
from agent_console.domain.moment import from_microseconds, to_microseconds

_FORM = ("id", "call_id", "call_number", "caller", "caller_name", "subject", "problem", "tried", "special")
_PLAIN = ("number", "owner", "owner_name", "handler", "answer", "for_everyone", "left_seconds", "steps")
_INSTANTS = ("sent_at", "due_at", "paused_at", "ended_at")


def form_to_record(form: EscalationForm) -> dict[str, Fact]:
    record: dict[str, Fact] = {name: getattr(form, name) for name in _FORM}
    record["urgency"] = form.urgency.value
    record["callback_until"] = None if form.callback_until is None else to_microseconds(form.callback_until)
    record["similar"] = " ".join(form.similar)
    record["similar_reason"] = form.similar_reason
    return record


def form_from_record(record: Mapping[str, Any]) -> EscalationForm:
    fields: dict[str, Any] = {name: record[name] for name in _FORM}
    until = record["callback_until"]
    return EscalationForm(
        **fields,
        urgency=Urgency(record["urgency"]),
        callback_until=None if until is None else from_microseconds(until),
        similar=tuple(record["similar"].split()),
        similar_reason=record["similar_reason"],
    )


def form_to_text(form: EscalationForm) -> str:
    """One line of canonical JSON, for a draft: with what was typed and is no time yet."""
    record = form_to_record(form)
    if form.promised_words:
        record["promised_words"] = form.promised_words
    return canonical(record)


def form_from_text(text: str) -> EscalationForm:
    record = json.loads(text)
    return replace(form_from_record(record), promised_words=record.get("promised_words", ""))


def to_record(escalation: Escalation) -> dict[str, Fact]:
    """Every field as a plain value; instants in microseconds, the supervision order as JSON or empty."""
    record = form_to_record(escalation.form)
    record |= {name: getattr(escalation, name) for name in _PLAIN}
    for name in _INSTANTS:
        at = getattr(escalation, name)
        record[name] = None if at is None else to_microseconds(at)
    record["state"] = escalation.state.value
    record["supervision"] = order_to_text(escalation.order)
    return record


def from_record(record: Mapping[str, Any]) -> Escalation:
    """The inverse of `to_record`."""
    fields: dict[str, Any] = {name: record[name] for name in _PLAIN}
    for name in _INSTANTS:
        at = record[name]
        fields[name] = None if at is None else from_microseconds(at)
    return Escalation(
        **fields,
        form=form_from_record(record),
        state=EscalationState(record["state"]),
        order=order_from_text(record["supervision"]),
    )


def order_to_text(order: SupervisionOrder | None) -> str:
    if order is None:
        return ""
    return canonical(
        {
            "number": order.number,
            "department": order.department,
            "liaison": order.liaison,
            "sent_at": to_microseconds(order.sent_at),
            "due_at": to_microseconds(order.due_at),
        }
    )


def order_from_text(text: str) -> SupervisionOrder | None:
    if not text:
        return None
    record = json.loads(text)
    return SupervisionOrder(
        number=record["number"],
        department=record["department"],
        liaison=record["liaison"],
        sent_at=from_microseconds(record["sent_at"]),
        due_at=from_microseconds(record["due_at"]),
    )


def step_to_record(escalation_id: str, place: int, step: Step) -> dict[str, Fact]:
    """The step in its place, counted from 1."""
    return {
        "escalation_id": escalation_id,
        "place": place,
        "kind": step.kind.value,
        "at": to_microseconds(step.at),
        "by": step.by,
        "text": step.text,
        "to": step.to,
        "supervision": order_to_text(step.order),
    }


def step_from_record(record: Mapping[str, Any]) -> Step:
    return Step(
        kind=StepKind(record["kind"]),
        at=from_microseconds(record["at"]),
        by=record["by"],
        text=record["text"],
        to=record["to"],
        order=order_from_text(record["supervision"]),
    )
