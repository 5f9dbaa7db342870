"""Days and instants that are over, as people type them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.typed_past import read_day, read_past
from tests.builders import AT, CHINA

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", TODAY),
        (" 今天 ", TODAY),
        ("昨天", date(2026, 11, 21)),
        ("-1d", date(2026, 11, 21)),
        ("－７d", date(2026, 11, 15)),
        ("-3天", date(2026, 11, 19)),
        ("11-21", date(2026, 11, 21)),
        ("11月21日", date(2026, 11, 21)),
        ("12-31", date(2025, 12, 31)),
        ("2026-11-23", date(2026, 11, 23)),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "soon", "2026-13-01", "02-30", "-9999d9", "-99999999d", "0000-01-01"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("9:30", AT),
        ("09:31", AT + timedelta(minutes=1) - timedelta(days=1)),
        ("昨天 15:00", datetime(2026, 11, 21, 7, tzinfo=UTC)),
        ("11-21 23:05", datetime(2026, 11, 21, 15, 5, tzinfo=UTC)),
        ("2026-11-22 10:00", datetime(2026, 11, 22, 2, tzinfo=UTC)),
        ("8点5分", datetime(2026, 11, 22, 0, 5, tzinfo=UTC)),
    ],
)
def test_an_instant_is_local_and_a_bare_time_is_the_last_one(typed: str, at: datetime) -> None:
    assert read_past(typed, AT, CHINA) == at


@pytest.mark.parametrize("typed", ["", "today", "25:00", "9:75", "nonsense 9:00", "0001-01-01 0:00"])
def test_what_is_no_instant_is_not_guessed(typed: str) -> None:
    assert read_past(typed, AT, CHINA) is None


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    assert read_day(typed, TODAY) is None or isinstance(read_day(typed, TODAY), date)
    at = read_past(typed, AT, CHINA)
    assert at is None or at.tzinfo is not None
