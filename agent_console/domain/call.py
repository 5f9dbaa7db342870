"""A call, from the answer to the completed record. Every step gives a new value; nothing here knows the time."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from agent_console.domain.catalogue import Outcome
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.script import StepMark
from agent_console.domain.text import CALLER_LIMIT, NAME_LIMIT, NOTE_LIMIT, check_text


class Kind(StrEnum):
    CONSULTATION = "consultation"  # 咨询
    COMPLAINT = "complaint"  # 投诉
    SUGGESTION = "suggestion"  # 建议
    BUSINESS = "business"  # 业务办理
    FAULT = "fault"  # 故障
    PRAISE = "praise"  # 表扬
    OTHER = "other"  # 其他


class CallState(StrEnum):
    ON_CALL = "on-call"
    WRAP_UP = "wrap-up"  # ended; outcome and a last word are still written
    OVERDUE = "overdue"  # the wrap-up limit ran out: has a system code, can still be completed
    COMPLETE = "complete"


class Gap(StrEnum):
    """What a record still lacks before it is complete; also the field that gets the focus."""

    KIND = "kind"
    OUTCOME = "outcome"
    NOTE = "note"
    WORDING = "wording"  # a phrase of the agent's that must be reworded, or kept for a reason


OUTCOME_WHEN_OVERDUE = "wrap-up-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One standard record 记录单. Times are aware UTC; durations are whole seconds of a steady clock.

    `number` is given by the database and empty until then. `owner` is the job number of the first-inquiry owner.
    `caller` is `str(PhoneNumber)`, or what was typed when it is no number. `values` are prompted values of the script.
    """

    id: str
    agent_id: str
    job_number: str
    agent: str
    owner: str
    answered_at: datetime
    number: str = ""
    state: CallState = CallState.ON_CALL
    ended_at: datetime | None = None
    wrap_up_until: datetime | None = None
    completed_at: datetime | None = None
    talk_seconds: int | None = None
    wrap_up_seconds: int | None = None
    announcement: str = ""
    greeting_said_at: datetime | None = None
    job_number_said_at: datetime | None = None
    script: str = ""
    script_version: int = 0
    marks: tuple[StepMark, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    caller: str = ""
    caller_name: str = ""
    kind: Kind | None = None
    subject: str = ""
    note: str = ""
    outcome: str = ""
    correction_due: bool = False
    version: int = 0  # counts the writes; a correction names the version it was made from

    def __post_init__(self) -> None:
        check_text(self.caller, CALLER_LIMIT)
        check_text(self.caller_name, NAME_LIMIT)
        check_text(self.note, NOTE_LIMIT, multiline=True)


def say_greeting(call: Call, at: datetime | None) -> Call:
    """Record the moment at which greeting and job number were said; None takes the tick back."""
    return replace(call, greeting_said_at=at, job_number_said_at=at)


def mark_step(call: Call, mark: StepMark) -> Call:
    """Record that a step was said or asked. The first moment stays, however often it is ticked."""
    if any((m.script, m.page, m.step) == (mark.script, mark.page, mark.step) for m in call.marks):
        return call
    return replace(call, marks=(*call.marks, mark))


def unmark_step(call: Call, script: str, page: str, step: str) -> Call:
    kept = tuple(m for m in call.marks if (m.script, m.page, m.step) != (script, page, step))
    return replace(call, marks=kept)


def give_value(call: Call, name: str, value: str) -> Call:
    """Keep a prompted value; blank takes it back."""
    others = tuple(pair for pair in call.values if pair[0] != name)
    return replace(call, values=(*others, (name, value)) if value.strip() else others)


def choose_outcome(call: Call, outcome: Outcome | None) -> Call:
    """Take an outcome with what it brings along: a correction call that is due, a kind where none was chosen."""
    if outcome is None:
        return replace(call, outcome="")
    kind = call.kind or (Kind(outcome.kind) if outcome.kind else None)
    return replace(call, outcome=outcome.id, kind=kind, correction_due=call.correction_due or outcome.correction_due)


def end(call: Call, at: datetime, talk_seconds: int, wrap_up_limit: int) -> Call:
    """The caller is gone: wrap-up begins and has a limit, kept as an instant. Raises WRONG_STATE when it has ended."""
    if call.state is not CallState.ON_CALL:
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(
        call,
        state=CallState.WRAP_UP,
        ended_at=at,
        talk_seconds=max(0, talk_seconds),
        wrap_up_until=at + timedelta(seconds=wrap_up_limit),
    )


def gaps(call: Call, outcome: Outcome | None) -> tuple[Gap, ...]:
    """What is missing for completion, in the order of the fields. It never stops the first save."""
    missing = []
    if call.kind is None:
        missing.append(Gap.KIND)
    if outcome is not None and outcome.note_required and not call.note.strip():
        missing.append(Gap.NOTE)
    if outcome is None or outcome.system:
        missing.append(Gap.OUTCOME)
    return tuple(missing)


def complete(call: Call, at: datetime, wrap_up_seconds: int) -> Call:
    """The record is whole. Raises WRONG_STATE before the end and after completion."""
    if call.state not in (CallState.WRAP_UP, CallState.OVERDUE):
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(call, state=CallState.COMPLETE, completed_at=at, wrap_up_seconds=max(0, wrap_up_seconds))


def run_out(call: Call) -> Call:
    """The wrap-up limit is over: the system's code stands in until somebody completes the record."""
    if call.state is not CallState.WRAP_UP:
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(call, state=CallState.OVERDUE, outcome=call.outcome or OUTCOME_WHEN_OVERDUE)
