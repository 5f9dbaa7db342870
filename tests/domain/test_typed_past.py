"""Days and instants that are over, as people type them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.report import Period
from agent_console.domain.typed_past import bound_faults, read_bound, read_day, read_past, read_span
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
        ("20261109", date(2026, 11, 9)),
        ("-1w", date(2026, 11, 15)),
        ("-2周", date(2026, 11, 8)),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["", "soon", "2026-13-01", "02-30", "-9999d9", "-99999999d", "0000-01-01", "上周", "20261309"]
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "period", "first", "last"),
    [
        ("上周", Period.WEEK, date(2026, 11, 9), date(2026, 11, 15)),
        ("Last week", Period.WEEK, date(2026, 11, 9), date(2026, 11, 15)),
        ("本週", Period.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        ("上月", Period.MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (" 本月 ", Period.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        ("去年", Period.YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        ("上季度", Period.QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
    ],
)
def test_a_span_is_read_from_its_word(typed: str, period: Period, first: date, last: date) -> None:
    assert read_span(typed, TODAY) == (period, first, last)
    assert read_bound(typed, TODAY) == first
    assert read_bound(typed, TODAY, ends=True) == last


@pytest.mark.parametrize(
    ("since", "until", "faults"),
    [
        ("", "", ()),
        ("上周", "上周", ()),
        ("本周", "上周", ("until",)),
        ("soon", "11-09", ("since",)),
        ("soon", "later", ("since", "until")),
        ("-1w", "-2w", ("until",)),
    ],
)
def test_a_filter_says_which_of_its_days_make_no_sense(since: str, until: str, faults: tuple[str, ...]) -> None:
    assert bound_faults(since, until, TODAY) == faults


def test_no_span_lies_before_the_calendar() -> None:
    assert read_span("last year", date(1, 1, 1)) is None


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
