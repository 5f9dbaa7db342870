"""Local days, also where clocks change."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.day import day_span, month_begin

BERLIN, SHANGHAI, HAVANA, BEIRUT = map(ZoneInfo, ("Europe/Berlin", "Asia/Shanghai", "America/Havana", "Asia/Beirut"))


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 29), BERLIN, 23),
        (date(2026, 10, 25), BERLIN, 25),
        (date(2026, 10, 26), BERLIN, 24),
        (date(2026, 3, 29), SHANGHAI, 24),
        (date(1986, 5, 4), SHANGHAI, 23),
        (date(2025, 11, 2), HAVANA, 25),  # midnight comes twice
        (date(2022, 3, 27), BEIRUT, 23),  # midnight is left out
    ],
)
def test_a_day_is_as_long_as_it_was(day: date, zone: ZoneInfo, hours: int) -> None:
    begin, end = day_span(day, zone)
    assert end - begin == timedelta(hours=hours)


def test_a_day_in_china_begins_at_four_in_the_afternoon_of_the_one_before() -> None:
    begin, end = day_span(date(2026, 11, 22), SHANGHAI)
    assert begin == datetime(2026, 11, 21, 16, tzinfo=UTC)
    assert end == datetime(2026, 11, 22, 16, tzinfo=UTC)
    assert begin.utcoffset() == end.utcoffset() == timedelta(0)


@pytest.mark.parametrize("zone", [BERLIN, SHANGHAI, HAVANA, BEIRUT, UTC], ids=str)
@given(day=st.dates(date(1971, 1, 1), date(2037, 12, 30)))
def test_days_follow_each_other_without_gap_and_hold_their_own_first_and_last_second(zone: ZoneInfo, day: date) -> None:
    begin, end = day_span(day, zone)
    assert end == day_span(day + timedelta(days=1), zone)[0]
    assert begin.astimezone(zone).date() == (end - timedelta(seconds=1)).astimezone(zone).date() == day
    assert end.astimezone(zone).date() == day + timedelta(days=1)


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2026, 3, 29), date(2026, 3, 31)])
def test_a_month_begins_on_its_first_day(day: date) -> None:
    assert month_begin(day, BERLIN) == datetime(2026, 2, 28, 23, tzinfo=UTC)
    assert month_begin(day, SHANGHAI) == datetime(2026, 2, 28, 16, tzinfo=UTC)


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone cannot be set by a process")
@pytest.mark.usefixtures("in_berlin")
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 7, 1), date(2026, 10, 25)])
def test_without_a_zone_the_system_s_counts(day: date) -> None:
    assert day_span(day) == day_span(day, BERLIN)
    assert month_begin(day) == month_begin(day, BERLIN)
