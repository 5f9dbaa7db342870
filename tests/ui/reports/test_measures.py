"""How the course of a period is cut into steps."""

from datetime import date

import pytest

from agent_console.domain.report import Period
from agent_console.ui.reports.measures import course, steps_in
from tests.reports import DAY, a_report


@pytest.mark.parametrize(
    ("period", "first", "last", "steps", "steps_before"),
    [
        (Period.DAY, DAY, DAY, 1, 1),
        (Period.WEEK, date(2026, 11, 16), DAY, 7, 7),
        (Period.MONTH, date(2026, 11, 1), DAY, 22, 31),
        (Period.QUARTER, date(2026, 10, 1), date(2026, 11, 16), 8, 14),
        (Period.HALF_YEAR, date(2026, 7, 1), date(2026, 11, 1), 5, 6),
        (Period.YEAR, date(2026, 1, 1), date(2026, 11, 1), 11, 12),
    ],
)
def test_a_period_is_cut_into_as_many_steps_as_can_be_read(
    period: Period, first: date, last: date, steps: int, steps_before: int
) -> None:
    report = a_report(period)
    found = course(report, DAY)
    assert (found[0][0], found[-1][0], len(found)) == (first, last, steps)
    assert steps_in(report.before) == steps_before
    assert sum(figures.calls for _, figures in found) == sum(figures.calls for _, figures in report.by_day)


def test_a_period_that_has_not_begun_has_one_step() -> None:
    assert len(course(a_report(), date(2026, 10, 1))) == 1
