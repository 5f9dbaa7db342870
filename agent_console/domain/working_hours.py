"""Working hours 工作时间: when a limit runs, and at which instant so many minutes of it are over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

from agent_console.domain.day import DAY_MINUTES, day_span, showing

LONGEST_SEARCH_DAYS = 3 * 366
"""A calendar without an hour of work for so long is closed for good."""

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True, order=True)
class Frame:
    """[begin, end) of a working day in minutes of its clock: 13:00 to 17:30 is 780 to 1050, the end of a day 1440.

    Work over midnight is two frames on two days. Raises ValueError for a frame without a minute.
    """

    begin: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end <= DAY_MINUTES:
            raise ValueError(f"no frame of a day: {self.begin} to {self.end}")


WHOLE_DAY = (Frame(0, DAY_MINUTES),)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The frames of each weekday, Monday first, and of the days that differ: none on a holiday, some on a Sunday that
    makes up for one (调休).

    Raises ValueError unless there are seven weekdays whose frames follow each other without overlap.
    """

    week: tuple[tuple[Frame, ...], ...] = (WHOLE_DAY,) * 7
    days: Mapping[date, tuple[Frame, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError("a week has seven days")
        for frames in (*self.week, *self.days.values()):
            if any(later.begin < earlier.end for earlier, later in pairwise(frames)):
                raise ValueError("frames of a day follow each other and do not overlap")

    def frames(self, day: date) -> tuple[Frame, ...]:
        return self.days.get(day, self.week[day.weekday()])


ALWAYS = WorkingHours()
"""24 × 7."""


def due_after(hours: WorkingHours, start: datetime, allowed: timedelta, zone: tzinfo | None = None) -> datetime:
    """The instant at which `allowed` of working time behind `start` is over, in aware UTC.

    A limit that ends with a frame is due at that end, not at the next opening. Without a zone the system's is meant.
    Where clocks change, time that passes counts, as everybody at work lives it. Raises ValueError when nobody works
    for three years.
    """
    left = allowed
    for begin, end in _spans(hours, start, zone):
        if left <= end - begin:
            return begin + left
        left -= end - begin
    raise ValueError("nobody works")


def working_time(hours: WorkingHours, start: datetime, end: datetime, zone: tzinfo | None = None) -> timedelta:
    """How much working time lies in [start, end); nothing where the end is before the start."""
    spent = timedelta()
    for first, last in _spans(hours, start, zone):
        if first >= end:
            break
        spent += min(last, end) - first
    return spent


def _spans(hours: WorkingHours, start: datetime, zone: tzinfo | None) -> Iterator[Span]:
    """The spans of working time from `start` on, in aware UTC. A frame that `start` falls into begins there."""
    start = start.astimezone(UTC)
    first = start.astimezone(zone).date() - timedelta(days=1)  # where a clock goes back, yesterday shows up twice
    for number in range(LONGEST_SEARCH_DAYS):
        day = first + timedelta(days=number)
        if day_span(day, zone)[1] <= start:
            continue
        for frame in hours.frames(day):
            begin = max(start, showing(day, frame.begin, zone))
            end = showing(day, frame.end, zone)
            if begin < end:
                yield begin, end
