"""The verb that sums a period up: by kind, by agent, by hour and day, beside the period before."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, func, literal_column, select, text

from agent_console.domain.call import Kind
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
    span_before,
    span_of,
)
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import CALLS
from agent_console.store.people import PEOPLE
from agent_console.store.verbs import Verbs, acting

_C = CALLS.c
_SLOT = (_C.answered_at / literal_column(str(SLOT))).label("slot")
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
_NAMES = select(PEOPLE.c.job_number, PEOPLE.c.name)
_KINDS = (*(kind.value for kind in Kind), "")


class Reports(Verbs):
    """Counted from the records themselves, so what was corrected since is right."""

    def report(self, period: Period, day: date, by: Person) -> Report:
        """The period that this local day lies in, on one state of the data. Raises REFUSED."""
        zone = self._clock.zone
        span = span_of(period, day, zone)
        before = span_before(span, zone)
        with self._database.snapshot() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            now, then = _Sums(connection, span, slots=True), _Sums(connection, before, slots=False)
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
        )


class _Sums:
    """The figures of one period, by each of the keys."""

    def __init__(self, connection: Connection, span: ReportSpan, *, slots: bool) -> None:
        self.by_kind: dict[str, Figures] = {}
        self.by_agent: dict[str, Figures] = {}
        self.by_slot: dict[int, Figures] = {}
        self.total = NOTHING
        within = {"since": to_microseconds(span.since), "until": to_microseconds(span.until)}
        for kind, agent, *sums in connection.execute(_CALLS, within):
            figures = _figures(sums)
            _add(self.by_kind, kind, figures)
            _add(self.by_agent, agent, figures)
            self.total = self.total.plus(figures)
        if slots:
            self.by_slot = {slot: _figures(sums) for slot, *sums in connection.execute(_SLOTS, within)}
        for name, query in _QUERIES.items():
            for kind, agent, slot, count in connection.execute(query, within):
                figures = Figures(**{name: count})
                _add(self.by_kind, kind, figures)
                _add(self.by_agent, agent, figures)
                self.total = self.total.plus(figures)
                if slots:
                    _add(self.by_slot, slot, figures)


def _add(sums: dict[Any, Figures], key: Any, figures: Figures) -> None:
    sums[key] = sums.get(key, NOTHING).plus(figures)


def _figures(sums: Iterable[Any]) -> Figures:
    return Figures(*(int(value) for value in sums))
