"""A filter as it stands in the bar, with dates such as -7d: kept by name, and made into a filter of the store."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter
from agent_console.domain.day import day_span
from agent_console.domain.saved_filter import SavedFilter
from agent_console.domain.search import Search
from agent_console.domain.typed_length import read_lengths
from agent_console.domain.typed_past import TODAY, bound_faults, read_bound, read_day

_RELATIVE = re.compile(r"^\s*([-−]|today|今)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFilter:
    """Empty texts and False ask for nothing. `unclear` is whether `agent` is no job number but what fits nobody, or
    several people.
    """

    search: str = ""
    since: str = ""
    until: str = ""
    agent: str = ""
    unclear: bool = False
    kind: str = ""
    outcome: str = ""
    severity: str = ""
    length: str = ""
    flagged: bool = False
    escalated: bool = False
    corrected: bool = False
    subject: str = ""
    rule: str = ""
    marked: bool = False
    nominated: bool = False

    def faults(self, today: date) -> tuple[str, ...]:
        """The names of the fields that are not understood."""
        days = bound_faults(self.since, self.until, today)
        agent, length = self.unclear, read_lengths(self.length) is None
        return (*days, *(("agent",) if agent else ()), *(("length",) if length else ()))

    def wanted(self, today: date, zone: tzinfo | None, search: Search | None) -> CallFilter:
        """What the store is asked for; without faults only."""
        since = read_bound(self.since, today) if self.since.strip() else None
        until = read_bound(self.until, today, ends=True) if self.until.strip() else None
        shortest, longest = read_lengths(self.length) or (None, None)
        return CallFilter(
            since=None if since is None else day_span(since, zone)[0],
            until=None if until is None else day_span(until, zone)[1],
            job_number=self.agent or None,
            kind=Kind(self.kind) if self.kind else None,
            outcome=self.outcome or None,
            severity=self.severity or None,
            flagged=self.flagged or None,
            escalated=self.escalated or None,
            corrected=self.corrected or None,
            subject=self.subject or None,
            rule=self.rule or None,
            marked=self.marked or None,
            nominated=self.nominated or None,
            shortest=shortest,
            longest=longest,
            search=search,
        )

    def kept_as(self, name: str, today: date, zone: tzinfo | None) -> SavedFilter:
        """Under a name, without faults only; days counted back from today go along with the calendar."""
        wanted = self.wanted(today, zone, Search(self.search) if self.search.strip() else None)
        since = read_day(self.since, today) if self.since.strip() else None
        if since is None or not _RELATIVE.search(self.since) or self.until.strip() not in ("", TODAY):
            return SavedFilter(name, wanted)
        return SavedFilter(name, replace(wanted, since=None, until=None), (today - since).days + 1)


def typed_of(saved: SavedFilter, zone: tzinfo | None) -> TypedFilter:
    """As it stands in the bar."""
    wanted = saved.wanted
    since = "" if wanted.since is None else f"{wanted.since.astimezone(zone).date()}"
    until = "" if wanted.until is None else f"{(wanted.until.astimezone(zone) - timedelta(microseconds=1)).date()}"
    if saved.days is not None:
        since, until = (TODAY if saved.days == 1 else f"-{saved.days - 1}d"), TODAY
    return TypedFilter(
        search="" if wanted.search is None else wanted.search.typed,
        since=since,
        until=until,
        agent=wanted.job_number or "",
        kind="" if wanted.kind is None else wanted.kind.value,
        outcome=wanted.outcome or "",
        severity=wanted.severity or "",
        length=_length(wanted.shortest, wanted.longest),
        flagged=bool(wanted.flagged),
        escalated=bool(wanted.escalated),
        corrected=bool(wanted.corrected),
        subject=wanted.subject or "",
        rule=wanted.rule or "",
        marked=bool(wanted.marked),
        nominated=bool(wanted.nominated),
    )


def _length(shortest: int | None, longest: int | None) -> str:
    if shortest is None:
        return "" if longest is None else f"<{longest + 1}"
    return f"{shortest}" if longest is None else f"{shortest}-{longest}"
