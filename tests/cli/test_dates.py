"""Dates as people type them."""

from datetime import date

import pytest

from agent_console.cli.dates import day_of, joined

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-01", date(2026, 11, 1)),
        ("today", TODAY),
        (" Today ", TODAY),
        ("-0d", TODAY),
        ("-7d", date(2026, 11, 15)),
        ("-365d", date(2025, 11, 22)),
    ],
)
def test_a_day_is_understood(typed: str, day: date) -> None:
    assert day_of(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "yesterday", "2026-02-30", "7d", "-7", "22/11/2026", "-99999d9", "-999999d"])
def test_what_is_no_day_is_refused_with_the_ways_to_say_one(typed: str) -> None:
    with pytest.raises(ValueError, match=r"Use 2026-11-01, today or -7d\."):
        day_of(typed, TODAY)


def test_days_before_the_calendar_are_refused() -> None:
    with pytest.raises(ValueError, match="is no date"):
        day_of("-99999d", date(100, 1, 1))


def test_a_number_of_days_is_no_option() -> None:
    assert joined(["export", "--since", "-7d", "--until", "today", "-7d"]) == [
        "export", "--since=-7d", "--until", "today", "-7d",
    ]  # fmt: skip
