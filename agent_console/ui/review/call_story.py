"""Everything that is kept of one call, gathered in one go on a worker; numbers masked before they get anywhere."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

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
_NO_CALLS: tuple[CallSummary, ...] | None = ()


class Part(StrEnum):
    """What is kept beside the record of a call."""

    CHECK = "check"
    CORRECTIONS = "corrections"
    CORRECTION_CALLS = "correction-calls"
    THREADS = "threads"
    HISTORY = "history"
    MARKS = "marks"
    NOMINATION = "nomination"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStory:
    """`history` is None while this person has not said why they want it: the caller is none of theirs. `damaged` are
    the parts that cannot be read, which are empty here.
    """

    call: Call
    checked: CheckedNote | None
    corrections: tuple[Correction, ...]
    correction_calls: tuple[CorrectionCall, ...]
    threads: tuple[Thread, ...]
    history: tuple[CallSummary, ...] | None
    marks: tuple[ReviewMark, ...] = ()
    nomination: Nomination | None = None
    damaged: tuple[Part, ...] = ()


def read_story(store: "Store", call_id: str, by: Person, opened: int = 0, *, whole: bool = False) -> CallStory:
    """`opened` is the line of the journal under which the history may be read, 0 for none. Numbers that somebody wrote
    into a text are hidden; `whole` leaves them, for who has revealed the number of the call.

    Raises NOT_FOUND, REFUSED, and TypeError or what the reading itself raises where the record is damaged.
    """
    call = _sound(store.calls.get(call_id, by))
    part = _Parts()
    story = CallStory(
        call=_masked(call),
        checked=part.read(Part.CHECK, lambda: store.calls.hits(call_id, by), None),
        corrections=part.read(
            Part.CORRECTIONS, lambda: tuple(_masked_correction(one) for one in store.calls.corrections(call_id, by)), ()
        ),
        correction_calls=part.read(Part.CORRECTION_CALLS, lambda: store.correction_calls.of_call(call_id, by), ()),
        threads=part.read(
            Part.THREADS,
            lambda: tuple(store.escalations.thread(one.id, by) for one in store.escalations.of_call(call_id, by)),
            (),
        ),
        history=part.read(Part.HISTORY, lambda: _history(store, call_id, by, opened), _NO_CALLS),
        marks=part.read(Part.MARKS, lambda: store.reviews.of_call(call_id, by), ()),
        nomination=part.read(Part.NOMINATION, lambda: _allowed(lambda: store.reviews.nomination(call_id, by)), None),
    )
    story = replace(story, damaged=tuple(part.damaged))
    return story if whole else _without_numbers(story, hiding(call))


@dataclass(slots=True)
class _Parts:
    """Reads one part after the other, past those that are damaged."""

    damaged: list[Part] = field(default_factory=list)

    def read(self, part: Part, read: Callable[[], T], empty: T) -> T:
        try:
            return _sound(read())
        except Exception as error:
            from agent_console.store.readable import is_damage  # who only answers calls need not load it

            if not is_damage(error):
                raise
        self.damaged.append(part)
        return empty


def _sound(value: T) -> T:
    """The same. Raises TypeError for bytes anywhere in it: SQLite keeps them in a column of texts."""
    _look_through(value)
    return value


def _look_through(value: Any) -> None:
    if isinstance(value, bytes):
        raise TypeError("bytes where a text belongs")
    if isinstance(value, tuple):
        for one in value:
            _look_through(one)
    elif is_dataclass(value):
        for one in fields(value):
            _look_through(getattr(value, one.name))


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


def _history(store: "Store", call_id: str, by: Person, opened: int) -> tuple[CallSummary, ...] | None:
    return _allowed(lambda: store.calls.of_customer(call_id, by, opened))


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
