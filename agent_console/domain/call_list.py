"""Calls as they stand in lists: masked rows, filters, pages and totals."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.call import CallState, Kind
from agent_console.domain.search import Search


class CallSummary(NamedTuple):
    """One row. `caller` is masked already: a list never holds a whole number.

    A tuple because lists are long: a frozen dataclass takes three times as long to make.
    """

    id: str
    number: str
    state: CallState
    job_number: str
    answered_at: datetime
    talk_seconds: int | None
    kind: Kind | None
    subject: str
    outcome: str
    caller: str
    caller_name: str
    correction_due: bool
    violations: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which calls: answered in [since, until), by one agent, of one kind, from one number, that hold what is looked
    for; None means any.

    A `subject` stands for itself and for what branches off it. What the phrase check found is what it found when the
    note was saved: `flagged` is whether the agent said what they should not have, `severity` (block, warn or hint) the
    worst of what they said, `rule` one that hit something of theirs. A call is `corrected` when its record was changed
    after it was complete, `escalated` when a form was sent from it, `marked` when a review mark stands, `nominated`
    when somebody wants it in the sample. `shortest` and `longest` are seconds of talk, both included. `ids` are those
    of calls that were picked one by one.
    """

    since: datetime | None = None
    until: datetime | None = None
    job_number: str | None = None
    kind: Kind | None = None
    caller: str | None = None
    search: Search | None = None
    outcome: str | None = None
    subject: str | None = None
    severity: str | None = None
    rule: str | None = None
    flagged: bool | None = None
    escalated: bool | None = None
    corrected: bool | None = None
    marked: bool | None = None
    nominated: bool | None = None
    shortest: int | None = None
    longest: int | None = None
    ids: frozenset[str] | None = None

    @property
    def searching(self) -> Search | None:
        """What is looked for, where anything is."""
        return self.search if self.search is not None and self.search.folded else None


class CallColumn(StrEnum):
    """What lists of calls are sorted by. Numbers are given in the order of the answers, so they sort as these do."""

    ANSWERED_AT = "answered-at"
    AGENT = "agent"
    KIND = "kind"
    SUBJECT = "subject"
    OUTCOME = "outcome"
    TALK = "talk"
    VIOLATIONS = "violations"


@dataclass(frozen=True, slots=True)
class CallOrder:
    """A column and a direction. Calls that are alike in the column go by answer and id, in the same direction: turned
    round it is exactly the other way round. What is not known yet (a running call's kind and length) is the least.
    """

    column: CallColumn = CallColumn.ANSWERED_AT
    descending: bool = True


NEWEST_FIRST = CallOrder()
OLDEST_FIRST = CallOrder(descending=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """A value of a damaged call just as the database keeps it, so that the list goes on behind it all the same.

    `text` is set for bytes that stand there as a text and are none.
    """

    value: str | int | float | bytes | None
    text: bool = False


@dataclass(frozen=True, slots=True)
class PageKey:
    """A call as the edge of a page. `value` is what `value_in` gives for the column of the order."""

    answered_at: datetime | Kept
    id: str | Kept
    value: str | int | Kept | None = None


NO_ID = "?"
"""What stands before the id of a row whose own id is damaged: no call is found by it."""


class UnreadableCall(CallSummary):
    """The row of a call that is damaged: its place in the list, and of id, number and agent what can be read."""

    key: PageKey


def value_in(column: CallColumn, call: CallSummary) -> str | int | None:
    """What a call is sorted by; None where answer and id say it all."""
    values: dict[CallColumn, str | int] = {
        CallColumn.AGENT: call.job_number,
        CallColumn.KIND: "" if call.kind is None else call.kind.value,
        CallColumn.SUBJECT: call.subject,
        CallColumn.OUTCOME: call.outcome,
        CallColumn.TALK: -1 if call.talk_seconds is None else call.talk_seconds,
        CallColumn.VIOLATIONS: call.violations,
    }
    return values.get(column)


def key_of(call: CallSummary, order: CallOrder = NEWEST_FIRST) -> PageKey:
    """Where a page begins or ends in an order, if this call is its edge."""
    if isinstance(call, UnreadableCall):
        return call.key
    return PageKey(call.answered_at, call.id, value_in(order.column, call))


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTotals:
    """What an agent has done in a day; `average_talk_seconds` over the ended calls, None when there is none."""

    calls: int
    average_talk_seconds: float | None
    unfinished: int
    by_kind: tuple[tuple[Kind, int], ...]
