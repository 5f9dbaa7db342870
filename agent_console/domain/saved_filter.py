"""A filter of calls that somebody keeps under a name, with days that go along with the calendar."""

import json
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter
from agent_console.domain.day import day_span
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.search import Search

MOST_SAVED = 50

_TIMES = ("since", "until")
_LEFT_OUT = ("caller", "ids")
"""Nobody's number is kept for convenience, and no calls that were picked one by one."""
_TYPES: dict[str, type] = {
    **dict.fromkeys(("job_number", "outcome", "subject", "severity", "rule"), str),
    **dict.fromkeys(("flagged", "escalated", "corrected", "marked", "nominated"), bool),
    **dict.fromkeys((*_TIMES, "shortest", "longest"), int),
}


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """With `days` it is about so many local days up to today, 1 for today alone, and `wanted` has no times of its own.

    A search is kept as it was typed; a whole number in it has to be admitted again by who asks.
    """

    name: str
    wanted: CallFilter
    days: int | None = None

    def at(self, now: datetime, zone: tzinfo | None = None) -> CallFilter:
        """The filter as it stands now; without a zone the system's is meant."""
        if self.days is None:
            return self.wanted
        today = now.astimezone(zone).date()
        since, _ = day_span(today - timedelta(days=self.days - 1), zone)
        return replace(self.wanted, since=since, until=day_span(today, zone)[1])


def to_text(saved: SavedFilter) -> str:
    """Everything but the name and a caller's number, as JSON; instants in microseconds."""
    wanted = saved.wanted
    plain: dict[str, Any] = {
        field.name: getattr(wanted, field.name)
        for field in fields(wanted)
        if field.name not in (*_LEFT_OUT, "search", "kind") and getattr(wanted, field.name) is not None
    }
    plain |= {name: to_microseconds(plain[name]) for name in _TIMES if name in plain}
    if wanted.kind is not None:
        plain["kind"] = wanted.kind.value
    if wanted.searching is not None:
        plain["search"] = wanted.searching.typed
    if saved.days is not None:
        plain["days"] = saved.days
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def from_text(name: str, text: str) -> SavedFilter | None:
    """The inverse of `to_text`; None for what this version does not understand, rather than a wider filter."""
    try:
        plain = json.loads(text)
        values = {field: plain.pop(field) for field in _TYPES if field in plain}
        if any(type(value) is not _TYPES[field] for field, value in values.items()):
            return None
        values |= {field: from_microseconds(values[field]) for field in _TIMES if field in values}
        if "kind" in plain:
            values["kind"] = Kind(plain.pop("kind"))
        if "search" in plain:
            values["search"] = Search(str(plain.pop("search")))
        days = plain.pop("days", None)
        if plain or not (days is None or (type(days) is int and days > 0)):
            return None
        return SavedFilter(name, CallFilter(**values), days)
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None
