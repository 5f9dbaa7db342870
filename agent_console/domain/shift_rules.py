"""What a hotline has settled about shifts: patterns 班种, the readiness checklist 班前准备, when to be there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from agent_console.domain.catalogue import Named
from agent_console.domain.day import DAY_MINUTES, showing
from agent_console.domain.errors import ConsoleError, Problem


@dataclass(frozen=True, slots=True)
class PlannedShift(Named):
    """One turn of a pattern: `id` and `names` are the pattern's, [begin, end) in aware UTC.

    `day` is the local day on which it begins, also for a night that ends on the next one.
    """

    day: date
    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class ShiftPattern(Named):
    """When a shift begins and ends, in minutes of the local clock: 23:00 to 07:00 is 1380 to 420.

    An end that is not behind the begin is one of the next day; equal ones are a whole day. Raises ValueError for what
    is no minute of a day (0 to 1439).
    """

    begin: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.begin < DAY_MINUTES and 0 <= self.end < DAY_MINUTES):
            raise ValueError(f"no minutes of a day: {self.begin} to {self.end}")

    def span(self, day: date, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
        """[begin, end) in aware UTC of the turn that begins on a local day; without a zone the system's is meant.

        Each edge is when the clocks of its day first show it. Where clocks change a night is an hour shorter or longer,
        and a pattern that is skipped as a whole has an empty span.
        """
        last = day if self.end > self.begin else day + timedelta(days=1)
        return showing(day, self.begin, zone), showing(last, self.end, zone)

    def planned(self, day: date, zone: tzinfo | None = None) -> PlannedShift:
        """The turn that begins on that local day."""
        return PlannedShift(self.id, self.names, day, *self.span(day, zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRules:
    """They apply to shifts that start from now on: a shift keeps the instants and the checklist that it began with.

    `ready_minutes` is how long before the begin people are at their seats. A shift that is still open `endless_hours`
    behind its planned end has no end: somebody went home, or the power did. A call counts as answered in time when the
    greeting was said within `greet_seconds` of the answer. What lacks a signature of a handover for `unsigned_minutes`,
    or a shift that has been over so long without one, alarms the shift leads.
    """

    patterns: tuple[ShiftPattern, ...] = ()
    readiness: tuple[Named, ...] = ()
    ready_minutes: int = 15
    endless_hours: int = 4
    greet_seconds: int = 10
    unsigned_minutes: int = 15

    @property
    def unsigned_after(self) -> timedelta:
        """How long a handover may lack a signature before a shift lead hears of it."""
        return timedelta(minutes=self.unsigned_minutes)

    def pattern(self, pattern_id: str) -> ShiftPattern:
        """Raises NOT_FOUND."""
        found = next((one for one in self.patterns if one.id == pattern_id), None)
        if found is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return found

    def choices(self, now: datetime, zone: tzinfo | None = None) -> tuple[PlannedShift, ...]:
        """The turn of each pattern that somebody who starts now may mean, the nearest begin first.

        What has ended already is none of them; of two that are equally near the one that has not begun yet comes first.
        """
        found = (self.nearest(pattern.id, now, zone) for pattern in self.patterns)
        return tuple(sorted(found, key=lambda one: _distance(one, now)))

    def nearest(self, pattern_id: str, at: datetime, zone: tzinfo | None = None) -> PlannedShift:
        """The turn of a pattern whose begin is nearest and that has not ended by then. Raises NOT_FOUND."""
        turns = _around(self.pattern(pattern_id), at, zone)
        return min((one for one in turns if one.end > at), key=lambda one: _distance(one, at))

    def running(self, at: datetime, zone: tzinfo | None = None) -> tuple[PlannedShift, ...]:
        """The turns whose span holds this instant, in the order of the patterns."""
        turns = (one for pattern in self.patterns for one in _around(pattern, at, zone))
        return tuple(one for one in turns if one.begin <= at < one.end)

    def turns_of(self, day: date, zone: tzinfo | None = None) -> tuple[PlannedShift, ...]:
        """The turns that begin on a local day, in the order of the patterns; for a duty record of that day."""
        return tuple(pattern.planned(day, zone) for pattern in self.patterns)

    def arrive_by(self, planned: PlannedShift) -> datetime:
        """When people are at their seats to get ready."""
        return planned.begin - timedelta(minutes=self.ready_minutes)

    def endless_from(self, planned: PlannedShift) -> datetime:
        """From when on a shift that is still open counts as one without an end."""
        return planned.end + timedelta(hours=self.endless_hours)


def _around(pattern: ShiftPattern, at: datetime, zone: tzinfo | None) -> Iterator[PlannedShift]:
    """The turns of the local days around an instant that have any length; where clocks go back, one may be later."""
    today = at.astimezone(UTC).astimezone(zone).date()
    for days in (-2, -1, 0, 1, 2):
        planned = pattern.planned(today + timedelta(days=days), zone)
        if planned.begin < planned.end:
            yield planned


def _distance(planned: PlannedShift, at: datetime) -> tuple[timedelta, bool]:
    return abs(planned.begin - at), planned.begin < at


STANDARD = ShiftRules(
    patterns=(
        ShiftPattern("early", (("zh_CN", "早班"), ("zh_TW", "早班"), ("en", "Early shift")), 7 * 60, 15 * 60),
        ShiftPattern("late", (("zh_CN", "中班"), ("zh_TW", "中班"), ("en", "Late shift")), 15 * 60, 23 * 60),
        ShiftPattern("night", (("zh_CN", "夜班"), ("zh_TW", "夜班"), ("en", "Night shift")), 23 * 60, 7 * 60),
    ),
)
"""What holds where no file says anything else."""
