"""Periods as people type them."""

from datetime import date

import pytest

from agent_console.domain.report import Period
from agent_console.ui.reports.typed_period import read_period

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "period", "day"),
    [
        ("today", Period.WEEK, TODAY),
        ("-7d", Period.WEEK, date(2026, 11, 15)),
        ("2026-11-01", Period.WEEK, date(2026, 11, 1)),
        ("2026", Period.YEAR, date(2026, 1, 1)),
        ("2026年", Period.YEAR, date(2026, 1, 1)),
        ("2026-02", Period.MONTH, date(2026, 2, 1)),
        ("2026年2月", Period.MONTH, date(2026, 2, 1)),
        ("2026Q4", Period.QUARTER, date(2026, 10, 1)),
        ("2026 q1", Period.QUARTER, date(2026, 1, 1)),
        ("2026年第三季度", Period.QUARTER, date(2026, 7, 1)),
        ("2026H2", Period.HALF_YEAR, date(2026, 7, 1)),
        ("2026年上半年", Period.HALF_YEAR, date(2026, 1, 1)),
        ("2026W47", Period.WEEK, date(2026, 11, 16)),
        ("２０２６－０２", Period.MONTH, date(2026, 2, 1)),
    ],
)
def test_a_typed_period_is_understood(typed: str, period: Period, day: date) -> None:
    assert read_period(typed, TODAY, Period.WEEK) == (period, day)


@pytest.mark.parametrize("typed", ["", "2026-13", "2026W54", "2026Q5", "0000", "soon", "20261"])
def test_what_is_no_period_is_not_guessed(typed: str) -> None:
    assert read_period(typed, TODAY, Period.WEEK) is None
