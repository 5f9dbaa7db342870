"""The verb that sums a period up: by kind, by agent, by hour and day, beside the period before."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import reduce
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, func, literal_column, select, text
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call import Kind
from agent_console.domain.call_line import LATEST
from agent_console.domain.moment import to_microseconds
from agent_console.domain.report import (
    NOTHING,
    SLOT,
    Figures,
    Period,
    Report,
    ReportLine,
    ReportSpan,
    on_the_calendar,
    part_before,
    span_of,
)
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import CALLS
from agent_console.store.people import PEOPLE
from agent_console.store.verbs import Verbs, acting

T = TypeVar("T")
AT_ONCE = 7 * 24 * 3600 * 1_000_000
"""Microseconds: a year is grouped week by week, for SQLite sorts what it groups, and little is sorted much faster."""

_C = CALLS.c
_SUMS = (func.count(), func.coalesce(func.sum(_C.talk_seconds), 0), func.coalesce(func.max(_C.talk_seconds), 0))
_WITHIN = (_C.answered_at >= bindparam("since"), _C.answered_at < bindparam("until"))
_CALLS = select(func.coalesce(_C.kind, ""), _C.job_number, *_SUMS).where(*_WITHIN).group_by(_C.kind, _C.job_number)
_SLOTS = (
    select(literal_column(f"calls.answered_at / {SLOT}").label("slot"), *_SUMS).where(*_WITHIN).group_by(text("slot"))
)
_WHAT_CAME_OF_CALLS = {
    "violations": (
        "SELECT coalesce(c.kind, ''), c.job_number, f.answered_at / {slot}, f.violations"
        " FROM call_figures f JOIN calls c ON c.id = f.call_id"
        " WHERE f.answered_at >= :since AND f.answered_at < :until AND f.violations > 0"
    ),
    "escalations": (
        "SELECT coalesce(c.kind, ''), e.owner, e.sent_at / {slot}, 1"
        " FROM escalations e LEFT JOIN calls c ON c.id = e.call_id"
        " WHERE e.sent_at >= :since AND e.sent_at < :until"
    ),
    "corrections": (
        "SELECT coalesce(c.kind, ''), c.job_number, o.at / {slot}, 1"
        " FROM corrections o JOIN calls c ON c.id = o.call_id WHERE o.at >= :since AND o.at < :until"
    ),
    "marks": (
        "SELECT coalesce(c.kind, ''), m.job_number, m.at / {slot}, 1"
        " FROM review_marks m JOIN calls c ON c.id = m.call_id"
        " WHERE m.at >= :since AND m.at < :until AND m.state <> 'withdrawn'"
    ),
}
"""One row for each: kind of its call, agent, slot, how many."""

_QUERIES = {name: text(query.format(slot=SLOT)) for name, query in _WHAT_CAME_OF_CALLS.items()}
_UNDATED = text(
    "SELECT (SELECT count(*) FROM calls WHERE answered_at >= :latest)"
    " + (SELECT count(*) FROM calls WHERE answered_at < 0)"
)
"""Two looks into an index: SQLite puts a text behind all numbers."""

_NAMES = select(PEOPLE.c.job_number, PEOPLE.c.name)
_BY_CALLS = (
    "SELECT coalesce(c.kind, ''), c.job_number, count(*), coalesce(sum(c.talk_seconds), 0),"
    " coalesce(max(c.talk_seconds), 0) FROM calls c WHERE c.answered_at >= :since AND c.answered_at < :until"
    " GROUP BY 1, 2"
)
_BY_SLOTS = (
    "SELECT c.answered_at / {slot}, count(*), coalesce(sum(c.talk_seconds), 0), coalesce(max(c.talk_seconds), 0)"
    " FROM calls c WHERE c.answered_at >= :since AND c.answered_at < :until GROUP BY 1"
)
_KNOWN = "','".join(kind.value for kind in Kind)
_WHOLE = {
    "coalesce(c.kind, '')": f"CASE WHEN c.kind IN ('{_KNOWN}') THEN c.kind ELSE '' END",
    ", c.job_number": ", CASE WHEN c.job_number IN (SELECT job_number FROM people) THEN c.job_number ELSE '' END",
    "max(c.talk_seconds)": "max(CASE WHEN typeof(c.talk_seconds) = 'integer' THEN c.talk_seconds END)",
}
"""What bad bytes in a text are asked for by, on SQLite; a server keeps none."""


def _past_damage(query: str) -> Any:
    for column, careful in _WHOLE.items():
        query = query.replace(column, careful)
    return text(query.format(slot=SLOT))


_Added = defaultdict[T, list[int]]
_KINDS = (*(kind.value for kind in Kind), "")


class Reports(Verbs):
    """Counted from the records themselves, so what was corrected since is right."""

    def report(self, period: Period, day: date, by: Person) -> Report:
        """The period that this local day lies in, on one state of the data; one that is still running beside the same
        part of the period before. Raises REFUSED.
        """
        zone = self._clock.zone
        span = span_of(period, day, zone)
        before = part_before(span, self._clock.now(), zone)
        with self._database.snapshot() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            now, then = _Sums(connection, span, slots=True), _Sums(connection, before, slots=False)
            undated = int(connection.execute(_UNDATED, {"latest": LATEST}).scalar_one())
            names = {row.job_number: row.name for row in connection.execute(_NAMES)}
        agents = sorted(now.by_agent.keys() | then.by_agent.keys())
        calendar = on_the_calendar(span, now.by_slot.items(), zone)
        return Report(
            span=span,
            before=before,
            total=now.total,
            total_before=then.total,
            by_kind=tuple(
                ReportLine(key=kind, figures=now.by_kind.get(kind, NOTHING), before=then.by_kind.get(kind, NOTHING))
                for kind in _KINDS
                if kind in now.by_kind or kind in then.by_kind
            ),
            by_agent=tuple(
                ReportLine(
                    key=agent,
                    name=names.get(agent, ""),
                    figures=now.by_agent.get(agent, NOTHING),
                    before=then.by_agent.get(agent, NOTHING),
                )
                for agent in agents
            ),
            by_hour=calendar.by_hour,
            by_weekday=calendar.by_weekday,
            by_day=calendar.by_day,
            undated=undated,
        )


class _Sums:
    """The figures of one period, by each of the keys."""

    def __init__(self, connection: Connection, span: ReportSpan, *, slots: bool) -> None:
        kinds: _Added[str] = defaultdict(_noughts)
        agents: _Added[str] = defaultdict(_noughts)
        by_slot: _Added[int] = defaultdict(_noughts)
        within = {"since": to_microseconds(span.since), "until": to_microseconds(span.until)}
        for begin in range(within["since"], within["until"], AT_ONCE):
            stretch = {"since": begin, "until": min(begin + AT_ONCE, within["until"])}
            for kind, agent, *sums in _rows(connection, _CALLS, _BY_CALLS, stretch):
                _add(kinds[_known(kind)], sums)
                _add(agents[str(agent)], sums)
        if slots:
            for slot, *sums in _rows(connection, _SLOTS, _BY_SLOTS, within):
                _add(by_slot[slot], sums)
        for name, query in _QUERIES.items():
            place = Figures._fields.index(name)
            for kind, agent, slot, count in _rows(connection, query, _WHAT_CAME_OF_CALLS[name], within):
                kinds[_known(kind)][place] += count
                agents[str(agent)][place] += count
                if slots:
                    by_slot[slot][place] += count
        self.by_kind = {kind: Figures(*sums) for kind, sums in kinds.items()}
        self.by_agent = {agent: Figures(*sums) for agent, sums in agents.items()}
        self.by_slot = {slot: Figures(*sums) for slot, sums in by_slot.items()}
        self.total = reduce(Figures.plus, self.by_kind.values(), NOTHING)


def _rows(connection: Connection, query: Any, words: str, values: dict[str, int]) -> Sequence[Any]:
    """The rows of a query; where bad bytes stand in a text, of the one in these words that asks past them."""
    try:
        return connection.execute(query, values).all()
    except DBAPIError:
        if connection.dialect.name != "sqlite":
            raise
    return connection.execute(_past_damage(words), values).all()


def _known(kind: object) -> str:
    return kind if isinstance(kind, str) and kind in _KINDS else ""


def _noughts() -> list[int]:
    return [0] * len(Figures._fields)


def _add(figures: list[int], sums: Sequence[Any]) -> None:
    calls, seconds, longest = sums
    figures[0] += calls
    figures[1] += int(seconds)  # a server sums into decimals
    if isinstance(longest, int):  # SQLite takes a text for longer than all numbers
        figures[2] = max(figures[2], longest)
