"""Periods of reports, in zones whose clocks change, and figures laid out on the calendar."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.call import Kind
from agent_console.domain.moment import to_microseconds
from agent_console.domain.report import (
    NOTHING,
    SLOT,
    Figures,
    Period,
    ReportLine,
    on_the_calendar,
    part_before,
    span_after,
    span_before,
    span_of,
)
from tests.builders import CHINA

ZONES = [CHINA, *map(ZoneInfo, ("Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe"))]
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.DAY, date(2026, 11, 22), date(2026, 11, 22)),
        (Period.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Period.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Period.HALF_YEAR, date(2026, 7, 1), date(2026, 12, 31)),
        (Period.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_the_one_that_people_mean(period: Period, first: date, last: date) -> None:
    span = span_of(period, date(2026, 11, 22), CHINA)
    assert (span.first, span.behind) == (first, last + timedelta(days=1))
    assert span.since == datetime(first.year, first.month, first.day, tzinfo=CHINA)
    assert span.until - span.since == timedelta(days=(last - first).days + 1)


@given(period=st.sampled_from(Period), day=DAYS, zone=st.sampled_from(ZONES))
def test_periods_follow_each_other_without_a_gap(period: Period, day: date, zone: ZoneInfo) -> None:
    span = span_of(period, day, zone)
    assert span.first <= day < span.behind
    assert span.since < span.until
    after = span_after(span, zone)
    assert (after.first, after.since) == (span.behind, span.until)
    assert span_before(after, zone) == span
    days = [span.first + timedelta(days=count) for count in range((span.behind - span.first).days)]
    assert {span_of(period, each, zone) for each in days[:: max(1, len(days) // 5)]} == {span}


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_on_which_clocks_change_is_an_hour_shorter_or_longer(day: date, hours: int) -> None:
    span = span_of(Period.DAY, day, ZoneInfo("Europe/Berlin"))
    assert span.until - span.since == timedelta(hours=hours)
    week = span_of(Period.WEEK, day, ZoneInfo("Europe/Berlin"))
    assert week.until - week.since == timedelta(hours=7 * 24 + hours - 24)


def test_figures_add_up_and_the_longest_is_the_longer_one() -> None:
    both = Figures(2, 100, 70, 1, 0, 1, 0).plus(Figures(1, 40, 40, 0, 2, 0, 3))
    assert both == Figures(3, 140, 70, 1, 2, 1, 3)
    assert both.plus(NOTHING) == both


def test_a_line_knows_its_kind() -> None:
    assert ReportLine(key="fault").kind is Kind.FAULT
    assert ReportLine(key="").kind is None


@given(
    period=st.sampled_from(Period),
    day=st.dates(date(2010, 1, 1), date(2030, 1, 1)),
    zone=st.sampled_from(ZONES),
    places=st.lists(st.floats(0, 1, exclude_max=True), max_size=40),
)
def test_each_call_counts_in_its_local_hour_and_day(
    period: Period, day: date, zone: ZoneInfo, places: list[float]
) -> None:
    span = span_of(period, day, zone)
    whole = span.until - span.since
    instants = [span.since + timedelta(seconds=int(whole.total_seconds() * place)) for place in places]
    slots = [(to_microseconds(at) // SLOT, Figures(calls=1, talk_seconds=10, longest_seconds=10)) for at in instants]
    calendar = on_the_calendar(span, slots, zone)
    local = [at.astimezone(zone) for at in instants]
    for hour in range(24):
        assert calendar.by_hour[hour].calls == sum(at.hour == hour for at in local)
        for weekday in range(7):
            found = calendar.by_weekday[weekday][hour].calls
            in_cell = [at for at in local if (at.date(), at.hour) >= (span.first, 0)]
            expected = sum(at.weekday() == weekday and at.hour == hour for at in in_cell)
            assert found == expected or len(in_cell) < len(local)
    days = [each for each, _ in calendar.by_day]
    assert (days[0], days[-1]) == (span.first, span.behind - timedelta(days=1))
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(days))
    assert sum(figures.calls for _, figures in calendar.by_day) == len(instants)


def test_an_hour_that_comes_twice_holds_both() -> None:
    zone = ZoneInfo("Europe/Berlin")
    span = span_of(Period.DAY, date(2026, 10, 25), zone)
    twice = [datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1)]
    calendar = on_the_calendar(span, [(to_microseconds(at) // SLOT, Figures(calls=1)) for at in twice], zone)
    assert calendar.by_hour[2].calls == 2


def test_an_evening_that_comes_again_behind_midnight_counts_on_the_day_that_has_begun() -> None:
    zone = ZoneInfo("America/Sao_Paulo")  # on 18 February 2018 clocks went from 0:00 back to 23:00
    for day in (date(2018, 2, 17), date(2018, 2, 18)):
        span = span_of(Period.DAY, day, zone)
        last = span.until - timedelta(minutes=1)
        calendar = on_the_calendar(span, [(to_microseconds(last) // SLOT, Figures(calls=1))], zone)
        assert calendar.by_day == ((day, Figures(calls=1)),)
        assert calendar.by_hour[23].calls == 1


@pytest.mark.parametrize(
    ("period", "now", "last", "until"),
    [
        (
            Period.DAY,
            datetime(2026, 11, 22, 9, 30, tzinfo=CHINA),
            date(2026, 11, 21),
            datetime(2026, 11, 21, 9, 30, tzinfo=CHINA),
        ),
        (
            Period.WEEK,
            datetime(2026, 11, 18, 9, 30, tzinfo=CHINA),
            date(2026, 11, 11),
            datetime(2026, 11, 11, 9, 30, tzinfo=CHINA),
        ),
        (
            Period.MONTH,
            datetime(2026, 11, 22, 9, 30, tzinfo=CHINA),
            date(2026, 10, 22),
            datetime(2026, 10, 22, 9, 30, tzinfo=CHINA),
        ),
        (
            Period.MONTH,
            datetime(2026, 3, 31, 9, 30, tzinfo=CHINA),
            date(2026, 2, 28),
            datetime(2026, 3, 1, tzinfo=CHINA),
        ),
        (
            Period.QUARTER,
            datetime(2026, 5, 30, 9, 30, tzinfo=CHINA),
            date(2026, 2, 28),
            datetime(2026, 3, 1, tzinfo=CHINA),
        ),
        (
            Period.QUARTER,
            datetime(2026, 11, 22, 9, 30, tzinfo=CHINA),
            date(2026, 8, 22),
            datetime(2026, 8, 22, 9, 30, tzinfo=CHINA),
        ),
        (
            Period.HALF_YEAR,
            datetime(2026, 11, 22, 9, 30, tzinfo=CHINA),
            date(2026, 5, 22),
            datetime(2026, 5, 22, 9, 30, tzinfo=CHINA),
        ),
        (
            Period.YEAR,
            datetime(2024, 2, 29, 9, 30, tzinfo=CHINA),
            date(2023, 2, 28),
            datetime(2023, 3, 1, tzinfo=CHINA),
        ),
        (
            Period.YEAR,
            datetime(2026, 11, 22, 9, 30, tzinfo=CHINA),
            date(2025, 11, 22),
            datetime(2025, 11, 22, 9, 30, tzinfo=CHINA),
        ),
    ],
)
def test_a_running_period_is_compared_with_the_same_part_of_the_one_before(
    period: Period, now: datetime, last: date, until: datetime
) -> None:
    span = span_of(period, now.date(), CHINA)
    part = part_before(span, now, CHINA)
    assert (part.first, part.since) == (span_before(span, CHINA).first, span_before(span, CHINA).since)
    assert (part.behind - timedelta(days=1), part.until) == (last, until)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("period", Period)
@given(day=DAYS, minute=st.integers(0, 1439))
def test_what_a_period_is_compared_with_lies_in_the_one_before(
    zone: ZoneInfo, period: Period, day: date, minute: int
) -> None:
    now = (datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)).replace(tzinfo=zone)
    span, long_after = span_of(period, day, zone), now + timedelta(days=400)
    part, before = part_before(span, now, zone), span_before(span, zone)
    assert (part.first, part.since) == (before.first, before.since)
    assert part.since <= part.until <= before.until
    assert before.first < part.behind <= before.behind
    assert part_before(span, long_after, zone) == before
