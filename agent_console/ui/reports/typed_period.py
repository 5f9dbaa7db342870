"""A period as people type it: a day (today, -7d, 2026-11-01), 2026, 2026-11, 2026Q4, 2026W47, last week."""

import re
import unicodedata
from datetime import date

from agent_console.domain.report import Period
from agent_console.domain.typed_past import read_day, read_span

_PERIOD = re.compile(
    r"(?P<year>\d{4})年?(?:[-/. ]?(?:(?P<half>[上下])半年|[hH](?P<h>[12])|[qQ第](?P<quarter>[1-4一二三四])(?:季度?)?"
    r"|[wW](?P<week>\d{1,2})|(?<=[-/.年])(?P<month>\d{1,2})月?))?"
)
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}


def read_period(typed: str, today: date, period: Period) -> tuple[Period, date] | None:
    """Which period is meant, and a day in it. A day leaves the kind of period as it is. None if not understood."""
    span = read_span(typed, today)
    if span is not None:
        return span[:2]
    day = read_day(typed, today)
    if day is not None:
        return period, day
    found = _PERIOD.fullmatch(unicodedata.normalize("NFKC", typed).strip())
    if found is None:
        return None
    try:
        return _meant(found, int(found["year"]))
    except ValueError:
        return None


def _meant(found: re.Match[str], year: int) -> tuple[Period, date]:
    """Raises ValueError for a month or week that no year has."""
    if found["month"]:
        return Period.MONTH, date(year, int(found["month"]), 1)
    if found["week"]:
        return Period.WEEK, date.fromisocalendar(year, int(found["week"]), 1)
    if found["quarter"]:
        quarter = _QUARTERS.get(found["quarter"]) or int(found["quarter"])
        return Period.QUARTER, date(year, 3 * quarter - 2, 1)
    if found["half"] or found["h"]:
        return Period.HALF_YEAR, date(year, 7 if (found["half"] == "下" or found["h"] == "2") else 1, 1)
    return Period.YEAR, date(year, 1, 1)
