"""A correction call 差错回拨: whoever was given a wrong answer is called back now and told the right one."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent_console.domain.call import Call, CallState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import CALLER_LIMIT, NAME_LIMIT, NOTE_LIMIT, REASON_LIMIT, check_text


class CorrectionState(StrEnum):
    DUE = "due"
    DONE = "done"  # the customer has been told
    LEFT = "left"  # somebody looked at the call: it was not given the wrong answer


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionCall:
    """A callback that is owed for one call. Times are aware UTC, people are job numbers.

    `reason` says what was wrong, `right_answer` what is right. `owner` is the first-inquiry owner of the call. `origin`
    is the id of the correction call whose review has led to this one, empty for the first.
    """

    id: str
    call_id: str
    call_number: str
    owner: str
    caller: str
    caller_name: str
    subject: str
    found_by: str
    reason: str
    right_answer: str
    opened_at: datetime
    origin: str = ""
    state: CorrectionState = CorrectionState.DUE
    told: str = ""
    ended_at: datetime | None = None
    ended_by: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        check_text(self.caller, CALLER_LIMIT)
        for text in (self.caller_name, self.call_number, self.subject):
            check_text(text, NAME_LIMIT)
        check_text(self.reason, REASON_LIMIT)
        for text in (self.right_answer, self.told):
            check_text(text, NOTE_LIMIT, multiline=True)

    @property
    def root(self) -> str:
        """The id of the correction call that the wrong answer was found with."""
        return self.origin or self.id

    @property
    def due_at(self) -> datetime:
        """At once: a wrong answer has no time limit to wait for."""
        return self.opened_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """Another call with the same subject and script version; `decided` is None while nobody has looked at it."""

    call: Call
    decided: CorrectionCall | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionCase:
    """A correction call with the call that it is about, numbers masked.

    `holder` is the job number of who took it over at a change of shift, empty while its owner attends to it.
    """

    correction: CorrectionCall
    call: Call
    holder: str = ""


def open_for(call: Call, *, id: str, at: datetime, by: str, reason: str, right_answer: str) -> CorrectionCall:  # noqa: A002
    """A callback for the call, due now.

    Raises WRONG_STATE while the caller is still on the line, REASON_MISSING, TEXT_MISSING without a right answer.
    """
    if call.state is CallState.ON_CALL:
        raise ConsoleError(Problem.WRONG_STATE)
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    if not right_answer.strip():
        raise ConsoleError(Problem.TEXT_MISSING)
    return CorrectionCall(
        id=id,
        call_id=call.id,
        call_number=call.number,
        owner=call.owner,
        caller=call.caller,
        caller_name=call.caller_name,
        subject=call.subject,
        found_by=by,
        reason=reason.strip(),
        right_answer=right_answer.strip(),
        opened_at=at,
    )


def review(found: CorrectionCall, call: Call, *, id: str, at: datetime, by: str, add: bool) -> CorrectionCall:  # noqa: A002
    """What somebody decided about another call: owed the same callback, or left as it is."""
    first = open_for(call, id=id, at=at, by=by, reason=found.reason, right_answer=found.right_answer)
    if add:
        return replace(first, origin=found.root)
    return replace(first, origin=found.root, state=CorrectionState.LEFT, ended_at=at, ended_by=by)


def tell(correction: CorrectionCall, at: datetime, by: str, told: str) -> CorrectionCall:
    """The customer has been told. Raises WRONG_STATE unless it is due, TEXT_MISSING without what was told."""
    if correction.state is not CorrectionState.DUE:
        raise ConsoleError(Problem.WRONG_STATE)
    if not told.strip():
        raise ConsoleError(Problem.TEXT_MISSING)
    return replace(
        correction,
        state=CorrectionState.DONE,
        told=told.strip(),
        ended_at=at,
        ended_by=by,
        version=correction.version + 1,
    )
