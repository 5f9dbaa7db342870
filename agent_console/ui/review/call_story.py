"""Everything that is kept of one call, gathered in one go on a worker; numbers masked before they get anywhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallSummary
from agent_console.domain.correction import Correction
from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_list import Thread
from agent_console.domain.phone import mask_typed
from agent_console.domain.review import Nomination, ReviewMark
from agent_console.domain.script import PHONE_VARIABLES
from agent_console.domain.staff import Person
from agent_console.ui.review.story_privacy import (
    Hide,
    hidden_call,
    hidden_check,
    hidden_correction,
    hidden_correction_call,
    hidden_mark,
    hidden_nomination,
    hidden_thread,
    hiding,
)

if TYPE_CHECKING:
    from agent_console.store.store import Store

T = TypeVar("T")

_CALLER = "caller"
MASK = "****"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStory:
    """`history` is None while this person has not said why they want it: the caller is none of theirs."""

    call: Call
    checked: CheckedNote | None
    corrections: tuple[Correction, ...]
    correction_calls: tuple[CorrectionCall, ...]
    threads: tuple[Thread, ...]
    history: tuple[CallSummary, ...] | None
    marks: tuple[ReviewMark, ...] = ()
    nomination: Nomination | None = None


def read_story(store: "Store", call_id: str, by: Person, opened: int = 0, *, whole: bool = False) -> CallStory:
    """`opened` is the line of the journal under which the history may be read, 0 for none. Numbers that somebody wrote
    into a text are hidden; `whole` leaves them, for who has revealed the number of the call.

    Raises NOT_FOUND, REFUSED.
    """
    call = store.calls.get(call_id, by)
    escalations = store.escalations.of_call(call_id, by)
    story = CallStory(
        call=_masked(call),
        checked=store.calls.hits(call_id, by),
        corrections=tuple(_masked_correction(one) for one in store.calls.corrections(call_id, by)),
        correction_calls=store.correction_calls.of_call(call_id, by),
        threads=tuple(store.escalations.thread(one.id, by) for one in escalations),
        history=_allowed(lambda: store.calls.of_customer(call_id, by, opened)),
        marks=store.reviews.of_call(call_id, by),
        nomination=_allowed(lambda: store.reviews.nomination(call_id, by)),
    )
    return story if whole else _without_numbers(story, hiding(call))


def _without_numbers(story: CallStory, hide: Hide) -> CallStory:
    return replace(
        story,
        call=hidden_call(story.call, hide),
        checked=hidden_check(story.checked, hide),
        corrections=tuple(hidden_correction(one, hide) for one in story.corrections),
        correction_calls=tuple(hidden_correction_call(one, hide) for one in story.correction_calls),
        threads=tuple(hidden_thread(one, hide) for one in story.threads),
        marks=tuple(hidden_mark(one, hide) for one in story.marks),
        nomination=hidden_nomination(story.nomination, hide),
    )


def _allowed(read: Callable[[], T]) -> T | None:
    try:
        return read()
    except ConsoleError as error:
        if error.problem is Problem.REFUSED:
            return None
        raise


def _masked(call: Call) -> Call:
    values = tuple((name, _hidden(value) if name in PHONE_VARIABLES else value) for name, value in call.values)
    return replace(call, caller=_hidden(call.caller), values=values)


def _hidden(number: str) -> str:
    """The store has masked it already for those who could not correct the call."""
    return number if MASK in number else mask_typed(number)


def _masked_correction(correction: Correction) -> Correction:
    changes = (
        replace(one, old=_hidden(one.old), new=_hidden(one.new)) if one.field == _CALLER else one
        for one in correction.changes
    )
    return replace(correction, changes=tuple(changes))
