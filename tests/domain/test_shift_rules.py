"""Patterns of shifts, against walking over every minute of the clocks of a place, and what somebody may start."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.domain.day import DAY_MINUTES
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift_rules import STANDARD, ShiftPattern, ShiftRules
from tests.builders import CHINA
from tests.shifts import DAY, EARLY, LATE, NIGHT, RULES

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
CHANGES = [
    (ZoneInfo("Europe/Berlin"), date(2026, 3, 29)),
    (ZoneInfo("Europe/Berlin"), date(2026, 10, 25)),
    (ZoneInfo("America/New_York"), date(2026, 3, 8)),
    (ZoneInfo("America/New_York"), date(2026, 11, 1)),
    (ZoneInfo("Australia/Lord_Howe"), date(2026, 4, 5)),
    (ZoneInfo("Australia/Lord_Howe"), date(2026, 10, 4)),
    (ZoneInfo("America/Santiago"), date(2026, 9, 6)),  # midnight is skipped
    (ZoneInfo("America/Santiago"), date(2026, 4, 5)),  # the hour before midnight comes twice
    (ZoneInfo("America/Havana"), date(2026, 11, 1)),  # the hour behind midnight comes twice
    (ZoneInfo("Pacific/Apia"), date(2011, 12, 30)),  # a day that never was
    (ZoneInfo("Asia/Shanghai"), date(2026, 11, 22)),
]

minutes = st.integers(0, DAY_MINUTES - 1)


@st.composite
def places(draw: st.DrawFn) -> tuple[ZoneInfo, date]:
    """A zone and a day of it, within two days of a change of its clocks."""
    zone, day = draw(st.sampled_from(CHANGES))
    return zone, day + timedelta(days=draw(st.integers(-2, 2)))


def walked(pattern: ShiftPattern, day: date, zone: ZoneInfo) -> set[datetime]:
    """The minutes of a turn, by looking at the clock on the wall once a minute; obviously right, and slow.

    It is on from the first time that the day shows the begin, or something later, until the first time that its last
    day shows the end, or something later.
    """
    last = day if pattern.end > pattern.begin else day + timedelta(days=1)
    on, over, found = False, False, set()
    for now, wall in wall_clock(day, zone):
        on = on or wall >= (day, pattern.begin)
        over = over or wall >= (last, pattern.end)
        if on and not over:
            found.add(now)
    return found


def wall_clock(day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, tuple[date, int]]]:
    """Every minute around a day, and what the clocks show at it."""
    now = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=2)
    for _ in range(6 * DAY_MINUTES):
        local = now.astimezone(zone)
        yield now, (local.date(), local.hour * 60 + local.minute)
        now += MINUTE


@settings(max_examples=60, deadline=None)
@given(place=places(), begin=minutes, end=minutes)
def test_a_turn_holds_the_minutes_that_the_clocks_of_its_day_show(
    place: tuple[ZoneInfo, date], begin: int, end: int
) -> None:
    zone, day = place
    pattern = ShiftPattern("p", (), begin, end)
    first, last = pattern.span(day, zone)
    held = {now for now, _ in wall_clock(day, zone) if first <= now < last}
    assert held == walked(pattern, day, zone)


@settings(max_examples=60, deadline=None)
@given(
    place=places(), edges=st.lists(minutes, min_size=1, max_size=5, unique=True).map(sorted), at=st.integers(0, 4320)
)
def test_every_instant_belongs_to_one_turn_where_patterns_follow_each_other_around_the_clock(
    place: tuple[ZoneInfo, date], edges: list[int], at: int
) -> None:
    zone, day = place
    following = [*edges[1:], edges[0]]
    rules = ShiftRules(
        patterns=tuple(ShiftPattern(f"p{begin}", (), begin, end) for begin, end in zip(edges, following, strict=True))
    )
    now = datetime(day.year, day.month, day.day, tzinfo=UTC) + (at - DAY_MINUTES) * MINUTE
    (turn,) = rules.running(now, zone)
    assert turn.begin <= now < turn.end
    assert rules.pattern(turn.id).span(turn.day, zone) == (turn.begin, turn.end)


@settings(max_examples=60, deadline=None)
@given(place=places(), begin=minutes, end=minutes)
def test_the_turns_of_a_pattern_never_overlap(place: tuple[ZoneInfo, date], begin: int, end: int) -> None:
    zone, day = place
    pattern = ShiftPattern("p", (), begin, end)
    spans = [pattern.span(day + timedelta(days=number), zone) for number in range(-2, 3)]
    for (first, last), (following, _) in pairwise(spans):
        assert first <= last <= following


def test_a_night_over_a_change_of_clocks_is_an_hour_shorter_or_longer() -> None:
    berlin, night = ZoneInfo("Europe/Berlin"), STANDARD.pattern("night")
    lengths = []
    for day in (date(2026, 3, 28), date(2026, 10, 24), date(2026, 6, 1)):
        begin, end = night.span(day, berlin)
        lengths.append((end - begin) / HOUR)
    assert lengths == [7, 9, 8]


def test_a_turn_tells_its_pattern_and_the_day_that_it_begins_on_in_utc() -> None:
    assert (NIGHT.id, NIGHT.day, NIGHT.name_in("zh_CN")) == ("night", DAY, "夜班")
    assert NIGHT.begin == datetime(2026, 11, 22, 15, tzinfo=UTC)
    assert (NIGHT.begin.tzinfo, NIGHT.end) == (UTC, datetime(2026, 11, 22, 23, tzinfo=UTC))


@pytest.mark.parametrize(
    ("at", "first"),
    [
        (EARLY.begin - 2 * HOUR, EARLY),
        (EARLY.begin + 3 * HOUR, EARLY),
        (EARLY.begin + 5 * HOUR, LATE),
        (EARLY.begin + 4 * HOUR, LATE),  # equally near: the one ahead
        (LATE.end - MINUTE, NIGHT),
        (NIGHT.begin + 2 * HOUR, NIGHT),  # behind midnight
    ],
)
def test_who_starts_now_is_proposed_the_shift_with_the_nearest_begin(at: datetime, first: object) -> None:
    choices = RULES.choices(at, CHINA)
    assert choices[0] == first
    assert {one.id for one in choices} == {"early", "late", "night"}


def test_what_has_ended_is_not_proposed() -> None:
    brief = ShiftRules(patterns=(ShiftPattern("brief", (), 8 * 60, 9 * 60),))
    at = datetime(2026, 11, 22, 1, tzinfo=UTC)  # nine in China
    assert brief.choices(at, CHINA)[0].day == date(2026, 11, 23)
    assert brief.choices(at - timedelta(microseconds=1), CHINA)[0].day == DAY
    assert ShiftRules().choices(at, CHINA) == ()


def test_a_turn_that_the_clocks_skip_is_not_proposed() -> None:
    rules = ShiftRules(patterns=(ShiftPattern("gap", (), 130, 170),))
    berlin = ZoneInfo("Europe/Berlin")
    begin, end = rules.pattern("gap").span(date(2026, 3, 29), berlin)
    assert begin == end
    assert rules.nearest("gap", begin, berlin).day == date(2026, 3, 30)
    assert rules.running(begin, berlin) == ()


def test_people_are_there_before_the_begin_and_a_shift_without_an_end_is_told_by_the_settings() -> None:
    rules = replace(RULES, ready_minutes=5, endless_hours=2)
    assert rules.arrive_by(EARLY) == EARLY.begin - 5 * MINUTE
    assert rules.endless_from(EARLY) == EARLY.end + 2 * HOUR


def test_a_pattern_that_the_rules_do_not_name_is_not_found() -> None:
    with pytest.raises(ConsoleError) as refused:
        RULES.pattern("siesta")
    assert refused.value.problem is Problem.NOT_FOUND


@pytest.mark.parametrize("edges", [(-1, 60), (60, 1440), (1440, 60)])
def test_what_is_no_minute_of_a_day_makes_no_pattern(edges: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no minutes"):
        ShiftPattern("p", (), *edges)
