"""Reports 报表: the local periods that they are about, and the figures of one beside those of the period before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.call import Kind
from agent_console.domain.day import day_span

SLOT_SECONDS = 15 * 60
SLOT = SLOT_SECONDS * 1_000_000
"""Microseconds: every zone's clock differs from UTC by whole quarters of an hour, so one lies within one local hour."""

HOURS, WEEKDAYS = 24, 7


class Period(StrEnum):
    DAY = "day"
    WEEK = "week"  # from Monday
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"


_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF_YEAR: 6, Period.YEAR: 12}


@dataclass(frozen=True, slots=True)
class ReportSpan:
    """The local days [first, behind), as instants [since, until) in aware UTC."""

    period: Period
    first: date
    behind: date
    since: datetime
    until: datetime


def span_of(period: Period, day: date, zone: tzinfo | None = None) -> ReportSpan:
    """The period that a local day lies in; without a zone the system's. Right where clocks change."""
    first = _first(period, day)
    behind = _next(period, first)
    return ReportSpan(period, first, behind, day_span(first, zone)[0], day_span(behind, zone)[0])


def span_before(span: ReportSpan, zone: tzinfo | None = None) -> ReportSpan:
    """The period before, which ends where this one begins."""
    return span_of(span.period, span.first - timedelta(days=1), zone)


def part_before(span: ReportSpan, now: datetime, zone: tzinfo | None = None) -> ReportSpan:
    """What a period is compared with: the one before, and while the period is running as much of it as has gone of
    this one: up to the same day and time of day. 31 March is compared with all of February.
    """
    before = span_before(span, zone)
    if not span.since <= now < span.until:
        return before
    local = now.astimezone(zone)
    first = _same_first(span, before, local.date())
    day = first + timedelta(days=local.day - 1) if span.period in _MONTHS else first
    if span.period in _MONTHS and day >= (behind := _next(Period.MONTH, first)):  # such a day that month does not have
        return replace(before, behind=behind, until=day_span(behind, zone)[0])
    begin, end = day_span(day, zone)
    until = datetime.combine(day, local.time(), zone).astimezone(UTC)  # without a zone it is taken for the system's
    return replace(before, behind=day + timedelta(days=1), until=min(max(until, begin), end))


def _same_first(span: ReportSpan, before: ReportSpan, today: date) -> date:
    """The first of the month, or the day, that lies in the period before as that of today does in this one."""
    if span.period not in _MONTHS:
        return before.first + (today - span.first)
    month = before.first.month - 1 + 12 * (today.year - span.first.year) + today.month - span.first.month
    return date(before.first.year + month // 12, month % 12 + 1, 1)


def span_after(span: ReportSpan, zone: tzinfo | None = None) -> ReportSpan:
    """The period that begins where this one ends."""
    return span_of(span.period, span.behind, zone)


def _first(period: Period, day: date) -> date:
    if period is Period.DAY:
        return day
    if period is Period.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[period]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _next(period: Period, first: date) -> date:
    if period in (Period.DAY, Period.WEEK):
        return first + timedelta(days=1 if period is Period.DAY else WEEKDAYS)
    month = first.month - 1 + _MONTHS[period]
    return date(first.year + month // 12, month % 12 + 1, 1)


class Figures(NamedTuple):
    """What a group of calls comes to. Seconds are of talk; `violations` is what the agents said and should not have.

    Calls count when they were answered, escalations when they were sent, corrections when a complete record was
    changed, review marks when they were given: a period that has ended does not change any more by what follows.
    """

    calls: int = 0
    talk_seconds: int = 0
    longest_seconds: int = 0
    violations: int = 0
    escalations: int = 0
    corrections: int = 0
    marks: int = 0

    def plus(self, other: "Figures") -> "Figures":
        """Both together; the longest is the longer one."""
        return Figures(
            self.calls + other.calls,
            self.talk_seconds + other.talk_seconds,
            max(self.longest_seconds, other.longest_seconds),
            self.violations + other.violations,
            self.escalations + other.escalations,
            self.corrections + other.corrections,
            self.marks + other.marks,
        )


NOTHING = Figures()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One kind (its value, "" for none) or one agent (job number), with the figures of the period before."""

    key: str
    name: str = ""
    figures: Figures = NOTHING
    before: Figures = NOTHING

    @property
    def kind(self) -> Kind | None:
        return Kind(self.key) if self.key else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`by_kind` in the order of the kinds, then those without; `by_agent` by job number; both hold who has anything in
    either period. `before` is the whole period before, or its part that is as long as what has gone of a running one.
    `by_hour` are the 24 hours of the clock, `by_weekday` seven times 24 from Monday, for a heat map;
    `by_day` every local day of the period, for a trend. Where clocks go back an hour holds what came in it twice.
    `undated` is how many calls of the whole database are in no report, since nobody can tell when they were answered.
    """

    span: ReportSpan
    before: ReportSpan
    total: Figures
    total_before: Figures
    by_kind: tuple[ReportLine, ...]
    by_agent: tuple[ReportLine, ...]
    by_hour: tuple[Figures, ...]
    by_weekday: tuple[tuple[Figures, ...], ...]
    by_day: tuple[tuple[date, Figures], ...]
    undated: int = 0

    @property
    def in_part(self) -> bool:
        """Whether it is compared with a part of the period before only."""
        return self.before.until < self.span.since


@dataclass(frozen=True, slots=True)
class Calendar:
    """The figures of the slots of a period, laid out by hour, by weekday and hour, and by day."""

    by_hour: tuple[Figures, ...]
    by_weekday: tuple[tuple[Figures, ...], ...]
    by_day: tuple[tuple[date, Figures], ...]


def on_the_calendar(span: ReportSpan, slots: Iterable[tuple[int, Figures]], zone: tzinfo | None = None) -> Calendar:
    """Lay slots out; each is named by how many SLOTs after 1970 in UTC it begins."""
    days = [span.first + timedelta(days=count) for count in range((span.behind - span.first).days)]
    cells: dict[tuple[date, int], Figures] = {}
    for slot, figures in slots:
        local = datetime.fromtimestamp(slot * SLOT_SECONDS, UTC).astimezone(zone)
        place = local.date(), local.hour
        before = cells.get(place)
        cells[place] = figures if before is None else before.plus(figures)
    by_hour, by_day = [NOTHING] * HOURS, dict.fromkeys(days, NOTHING)
    by_weekday = [[NOTHING] * HOURS for _ in range(WEEKDAYS)]
    for (local_day, hour), figures in cells.items():
        # where clocks go back at midnight, the last hour of the day before comes again behind its end
        day = min(max(local_day, days[0]), days[-1])
        by_hour[hour] = by_hour[hour].plus(figures)
        by_weekday[day.weekday()][hour] = by_weekday[day.weekday()][hour].plus(figures)
        by_day[day] = by_day[day].plus(figures)
    return Calendar(tuple(by_hour), tuple(map(tuple, by_weekday)), tuple(by_day.items()))
