"""Builders of reports: each test names only what it is about."""

from datetime import date
from typing import Any

from agent_console.domain.report import (
    SLOT,
    Figures,
    Period,
    Report,
    ReportLine,
    on_the_calendar,
    span_before,
    span_of,
)
from agent_console.exchange.report_sheet import Column, Line, ReportPaper, ReportSheet, Shape, Unit
from tests.builders import CHINA

DAY = date(2026, 11, 22)
SLOTS_AN_HOUR = 4


def a_sheet(*lines: Line, **fields: Any) -> ReportSheet:
    values: dict[str, Any] = {
        "id": "kind",
        "title": "Calls: By kind",
        "heading": "Kind",
        "columns": (Column("Calls", Unit.COUNT), Column("Before", Unit.COUNT)),
        "lines": lines,
        "totals": (Line("Total", (6, 9)),),
        "shape": Shape.BARS,
        "drawn": (0, 1),
        "across": "Calls (number)",
        "up": "Kind",
    }
    return ReportSheet(**{**values, **fields})


def a_paper(*sheets: ReportSheet, **fields: Any) -> ReportPaper:
    values: dict[str, Any] = {
        "title": "Report of calls",
        "house": "畅通通信客户热线",
        "facts": (("Period", "2026-11"),),
        "sheets": sheets,
    }
    return ReportPaper(**{**values, **fields})


def figures(calls: int) -> Figures:
    return Figures(calls, calls * 90, calls * 7, calls // 2, calls // 3, calls // 4, calls // 5)


def a_report(period: Period = Period.MONTH, day: date = DAY) -> Report:
    """One call at each full hour up to and with the day, three at nine, six of them complaints a day."""
    span = span_of(period, day, CHINA)
    slots = []
    total = Figures()
    begin = int(span.since.timestamp() * 1_000_000) // SLOT
    for place in range(((day - span.first).days + 1) * 24):
        found = figures(3 if place % 24 == 9 else 1)
        total = total.plus(found)
        slots.append((begin + place * SLOTS_AN_HOUR, found))
    calendar = on_the_calendar(span, slots, CHINA)
    some, rest = figures(total.calls // 3), figures(total.calls - total.calls // 3)
    total = some.plus(rest)
    return Report(
        span=span,
        before=span_before(span, CHINA),
        total=total,
        total_before=figures(310),
        by_kind=(
            ReportLine(key="consultation", figures=rest, before=figures(300)),
            ReportLine(key="complaint", figures=some, before=figures(10)),
        ),
        by_agent=(
            ReportLine(key="1001", name="王芳", figures=rest, before=figures(310)),
            ReportLine(key="1002", name="张伟", figures=some),
        ),
        by_hour=calendar.by_hour,
        by_weekday=calendar.by_weekday,
        by_day=calendar.by_day,
    )
