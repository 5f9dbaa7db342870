"""Calls as they stand in lists: masked rows, filters, pages and totals."""

from dataclasses import dataclass
from datetime import datetime
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which calls: answered in [since, until), by one agent, of one kind, from one number, that hold what is looked
    for; None means any.
    """

    since: datetime | None = None
    until: datetime | None = None
    job_number: str | None = None
    kind: Kind | None = None
    caller: str | None = None
    search: Search | None = None

    @property
    def searching(self) -> Search | None:
        """What is looked for, where anything is."""
        return self.search if self.search is not None and self.search.folded else None


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ends: the next one starts behind this call (newest first)."""

    answered_at: datetime
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTotals:
    """What an agent has done in a day; `average_talk_seconds` over the ended calls, None when there is none."""

    calls: int
    average_talk_seconds: float | None
    unfinished: int
    by_kind: tuple[tuple[Kind, int], ...]
