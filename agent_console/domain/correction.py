"""A correction: what a completed record said before, who changed it, when and why. The old value stays."""

from dataclasses import dataclass, replace
from datetime import datetime

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import REASON_LIMIT, check_text

CORRECTABLE = ("caller", "caller_name", "kind", "subject", "note", "outcome", "correction_due")
"""The fields of a call that may be corrected. Times, number, agent and what was said stay as they happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field's old and new value as text ("" for none, "yes"/"" for a flag)."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was changed in one go, by whom (job number), when (aware UTC) and why."""

    call_id: str
    at: datetime
    by: str
    reason: str
    changes: tuple[FieldChange, ...]


def as_text(value: object) -> str:
    """The stored spelling of a field's value."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, Kind):
        return value.value
    return "" if value is None else str(value)


def changes_between(before: Call, after: Call) -> tuple[FieldChange, ...]:
    """The correctable fields that differ, in the order of CORRECTABLE."""
    return tuple(
        FieldChange(field=field, old=as_text(getattr(before, field)), new=as_text(getattr(after, field)))
        for field in CORRECTABLE
        if getattr(before, field) != getattr(after, field)
    )


def correct(before: Call, after: Call, at: datetime, by: str, reason: str) -> tuple[Call, Correction]:
    """The corrected call and the record of it; fields outside CORRECTABLE keep their value whatever `after` says.

    Raises WRONG_STATE for a call that is still running, REASON_MISSING without a reason.
    """
    if before.state is CallState.ON_CALL:
        raise ConsoleError(Problem.WRONG_STATE)
    check_text(reason, REASON_LIMIT)
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    corrected = replace(before, **{field: getattr(after, field) for field in CORRECTABLE})
    return corrected, Correction(
        call_id=before.id, at=at, by=by, reason=reason.strip(), changes=changes_between(before, corrected)
    )
