"""A call as a flat record of plain values: what a draft keeps and what a seal is made over."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_hits import Reasons
from agent_console.domain.journal import canonical
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.script import StepMark

_INSTANTS = (
    "answered_at",
    "ended_at",
    "wrap_up_until",
    "completed_at",
    "greeting_said_at",
    "job_number_said_at",
)
_PLAIN = (
    "id", "agent_id", "job_number", "agent", "owner", "number", "talk_seconds", "wrap_up_seconds", "announcement",
    "script", "script_version", "caller", "caller_name", "subject", "note", "outcome", "correction_due", "version",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """The state of a record that is still being written, kept every quarter of a second.

    `reasons` are those given for words of the note that should have been reworded.
    """

    call: Call
    kept_at: datetime
    reasons: Reasons = ()


def marks_to_text(marks: tuple[StepMark, ...]) -> str:
    """Script marks as JSON: rows of script, version, page, step, microseconds."""
    rows = [[m.script, m.version, m.page, m.step, to_microseconds(m.at)] for m in marks]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def marks_from_text(text: str) -> tuple[StepMark, ...]:
    return tuple(
        StepMark(script=script, version=version, page=page, step=step, at=from_microseconds(at))
        for script, version, page, step, at in json.loads(text or "[]")
    )


def values_to_text(values: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def values_from_text(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(text or "[]"))


def to_record(call: Call) -> dict[str, str | int | bool | None]:
    """Every field as a plain value; instants in microseconds, marks and values as JSON texts."""
    record: dict[str, str | int | bool | None] = {name: getattr(call, name) for name in _PLAIN}
    for name in _INSTANTS:
        at = getattr(call, name)
        record[name] = None if at is None else to_microseconds(at)
    record["state"] = call.state.value
    record["kind"] = None if call.kind is None else call.kind.value
    record["marks"] = marks_to_text(call.marks)
    record["values"] = values_to_text(call.values)
    return record


def from_record(record: Mapping[str, Any]) -> Call:
    """The inverse of `to_record`."""
    fields: dict[str, Any] = {name: record[name] for name in _PLAIN}
    for name in _INSTANTS:
        at = record[name]
        fields[name] = None if at is None else from_microseconds(at)
    fields["state"] = CallState(record["state"])
    fields["kind"] = None if record["kind"] is None else Kind(record["kind"])
    fields["marks"] = marks_from_text(record["marks"])
    fields["values"] = values_from_text(record["values"])
    return Call(**fields)


def to_text(call: Call) -> str:
    """A call as one line of canonical JSON; equal calls give equal text."""
    return canonical(to_record(call))


def from_text(text: str) -> Call:
    return from_record(json.loads(text))


def draft_to_text(call: Call, reasons: Reasons = ()) -> str:
    """A record that is still being written, with the reasons given so far; `from_text` reads the call of it."""
    record = to_record(call)
    return canonical({**record, "reasons": json.dumps(reasons, ensure_ascii=False)} if reasons else record)


def draft_from_text(text: str, kept_at: datetime) -> Draft:
    """The inverse of `draft_to_text`."""
    record = json.loads(text)
    reasons = tuple((rule, words, reason) for rule, words, reason in json.loads(record.get("reasons", "[]")))
    return Draft(from_record(record), kept_at, reasons)
