"""Limits that run in working hours, against counting minute by minute on the clocks of that place."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.domain.day import DAY_MINUTES
from agent_console.domain.working_hours import ALWAYS, Frame, WorkingHours, due_after, working_time

MINUTE = timedelta(minutes=1)
BEFORE = timedelta(hours=3)
"""Clocks go back by less."""
SHANGHAI = ZoneInfo("Asia/Shanghai")
ZONES = [SHANGHAI, *map(ZoneInfo, ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"))]
OFFICE = WorkingHours(week=((Frame(540, 720), Frame(780, 1080)),) * 5 + ((),) * 2, days={date(2026, 10, 1): ()})
"""Nine to twelve and one to six from Monday to Friday, closed on a holiday."""


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=SHANGHAI)


def counted(hours: WorkingHours, start: datetime, allowed: int, zone: ZoneInfo) -> datetime:
    """Due instants by walking over every minute; obviously right, and slow.

    A frame lasts from the first time that the clocks of its day show its begin until the first time that they show its
    end, so the highest minute shown on a day counts. The walk begins earlier: clocks may just have gone back.
    """
    now, left = start - BEFORE, allowed
    highest: dict[date, int] = {}
    while left:
        local = now.astimezone(zone)
        day, minute = local.date(), local.hour * 60 + local.minute
        highest[day] = max(highest.get(day, 0), minute)
        if now >= start:
            left -= any(frame.begin <= highest[day] < frame.end for frame in hours.frames(day))
        now += MINUTE
    return now


frames = (
    st.lists(st.integers(0, DAY_MINUTES), max_size=6, unique=True)
    .map(sorted)
    .map(lambda edges: tuple(Frame(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)))
)
weeks = st.lists(frames, min_size=7, max_size=7).filter(lambda week: sum(map(bool, week)) > 3).map(tuple)


@st.composite
def starts(draw: st.DrawFn) -> tuple[datetime, ZoneInfo]:
    """Often close to a change of the clocks, always on a full minute."""
    zone = draw(st.sampled_from(ZONES))
    day = draw(
        st.sampled_from([date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 5), date(2026, 10, 25), date(2026, 11, 1)])
        | st.dates(date(2026, 1, 1), date(2026, 12, 31))
    )
    minutes = draw(st.integers(-DAY_MINUTES, 2 * DAY_MINUTES))
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + minutes * MINUTE, zone


@settings(max_examples=60, deadline=None)
@given(week=weeks, start=starts(), allowed=st.integers(1, 600), holiday=st.integers(0, 4))
def test_a_limit_is_over_when_its_minutes_have_been_counted_one_by_one(
    week: tuple[tuple[Frame, ...], ...], start: tuple[datetime, ZoneInfo], allowed: int, holiday: int
) -> None:
    begun, zone = start
    hours = WorkingHours(week, {begun.astimezone(zone).date() + timedelta(days=holiday): ()})
    assert due_after(hours, begun, allowed * MINUTE, zone) == counted(hours, begun, allowed, zone)


@settings(max_examples=200, deadline=None)
@given(week=weeks, start=starts(), allowed=st.timedeltas(timedelta(seconds=1), timedelta(hours=60)))
def test_the_working_time_until_a_due_instant_is_what_was_allowed(
    week: tuple[tuple[Frame, ...], ...], start: tuple[datetime, ZoneInfo], allowed: timedelta
) -> None:
    begun, zone = start
    hours = WorkingHours(week)
    due = due_after(hours, begun, allowed, zone)
    assert working_time(hours, begun, due, zone) == allowed
    assert working_time(hours, begun, due - timedelta(microseconds=1), zone) < allowed


@given(start=starts(), allowed=st.timedeltas(timedelta(0), timedelta(days=9)))
def test_around_the_clock_a_limit_is_over_after_itself(start: tuple[datetime, ZoneInfo], allowed: timedelta) -> None:
    begun, zone = start
    assert due_after(ALWAYS, begun, allowed, zone) == begun + allowed


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        (at(20, 11, 30), 1, at(20, 13, 30)),  # over lunch
        (at(20, 17), 1, at(20, 18)),  # to the very end of a day
        (at(20, 17, 30), 1, at(23, 9, 30)),  # over a weekend
        (at(21, 12), 2, at(23, 11)),  # from a day off
        (at(30, 17, month=9), 2, at(2, 10, month=10)),  # over a holiday
    ],
)
def test_a_limit_in_office_hours_waits_for_the_next_opening(start: datetime, hours: int, due: datetime) -> None:
    assert due_after(OFFICE, start, timedelta(hours=hours), SHANGHAI) == due


def test_a_day_that_makes_up_for_a_holiday_is_worked() -> None:
    sunday = WorkingHours(OFFICE.week, {date(2026, 11, 22): (Frame(540, 720),)})
    assert due_after(sunday, at(22, 8), timedelta(hours=1), SHANGHAI) == at(22, 10)


def test_due_instants_are_told_in_utc() -> None:
    assert due_after(OFFICE, at(20, 9), timedelta(hours=1), SHANGHAI).tzinfo is UTC


def test_no_working_time_lies_before_a_start() -> None:
    assert working_time(ALWAYS, at(20, 9), at(20, 8), SHANGHAI) == timedelta(0)


def test_a_calendar_without_work_gives_no_due_instant() -> None:
    with pytest.raises(ValueError, match="nobody works"):
        due_after(WorkingHours(((),) * 7), at(20, 9), MINUTE, SHANGHAI)


@pytest.mark.parametrize("edges", [(540, 540), (600, 540), (-1, 60), (0, 1441)])
def test_a_frame_without_a_minute_is_none(edges: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no frame"):
        Frame(*edges)


def test_frames_of_a_day_do_not_overlap() -> None:
    with pytest.raises(ValueError, match="do not overlap"):
        WorkingHours(((Frame(540, 720), Frame(700, 800)),) * 7)


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        WorkingHours(((),) * 6)
