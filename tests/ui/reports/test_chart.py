"""Charts draw what the table beside them holds: the same figures, in the same order, readable without colour."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from agent_console.domain.report import Period
from agent_console.exchange.report_sheet import Line, ReportSheet, Unit
from agent_console.ui.colours import DARK, LIGHT
from agent_console.ui.reports.chart import ReportChart
from agent_console.ui.reports.figure_axis import round_step, tick
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.sheets import VIEWS, ReportSheets
from agent_console.ui.reports.words import ReportWords
from agent_console.ui.wording import Wording
from tests.reports import DAY, a_report, a_sheet


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[ReportChart]:
    chart = ReportChart()
    qtbot.addWidget(chart)
    chart.resize(700, 500)
    yield chart
    chart.plot.close()


@pytest.fixture
def sheets() -> ReportSheets:
    return ReportSheets(ReportWords(Wording(), "en"), lambda: DAY)


def drawn(chart: ReportChart, sheet: ReportSheet) -> list[list[float]]:
    """The figures of each drawn column as they are in the picture."""
    if sheet.id == "busy":
        (image,) = chart.items
        return [list(map(float, column)) for column in image.image]
    if sheet.id == "course":
        whole = chart.items[0].getData()[1]
        ring = chart.items[2].getData()[1] if sheet.unfinished else ()
        return [[*map(float, () if whole is None else whole), *map(float, ring)]]
    side = "width" if sheet.id in ("kind", "agent") else "height"
    return [list(map(float, bars.opts[side])) for bars in chart.items]


@pytest.mark.parametrize("measure", Measure)
@pytest.mark.parametrize("period", [Period.DAY, Period.MONTH, Period.YEAR])
def test_each_chart_holds_the_figures_of_its_table(
    chart: ReportChart, sheets: ReportSheets, period: Period, measure: Measure
) -> None:
    for sheet in sheets.all(a_report(period), measure):
        chart.show_sheet(sheet, sheet.title, LIGHT)
        assert drawn(chart, sheet) == [sheet.values(column) for column in sheet.drawn], sheet.id


def test_the_day_that_is_still_running_is_drawn_as_no_fall(chart: ReportChart, sheets: ReportSheets) -> None:
    sheet = sheets.sheet("course", a_report(), Measure.CALLS)
    chart.show_sheet(sheet, "", LIGHT)
    line, dots, ring = chart.items[:3]
    assert len(line.getData()[0]) == DAY.day - 1
    assert list(dots.getData()[0]) == [DAY.day - 2, DAY.day - 1]
    assert dots.opts["pen"].style() is Qt.PenStyle.DotLine
    assert (list(ring.getData()[0]), ring.opts["symbol"]) == ([DAY.day - 1], "o")
    assert sheet.lines[-1].label == "11-22 (running)"
    assert "11-22 is still running" in sheet.across


def test_a_period_that_has_ended_is_drawn_to_its_end(chart: ReportChart) -> None:
    sheets = ReportSheets(ReportWords(Wording(), "en"), lambda: date(2027, 1, 5))
    sheet = sheets.sheet("course", a_report(), Measure.CALLS)
    chart.show_sheet(sheet, "", LIGHT)
    assert len(chart.items[0].getData()[0]) == len(sheet.lines) == 30
    assert (sheet.unfinished, sheet.lines[-1].label) == (False, "11-30")


@pytest.mark.parametrize("view", VIEWS)
def test_the_lines_of_a_table_come_to_its_total(sheets: ReportSheets, view: str) -> None:
    report = a_report()
    sheet = sheets.sheet(view, report, Measure.CALLS)
    for column in sheet.drawn:
        assert sum(value or 0 for value in sheet.values(column)) == sheet.totals[0].figures[column]
    assert sheet.totals[0].figures[-1 if view == "busy" else 0] == report.total.calls


def test_what_was_drawn_before_is_gone(chart: ReportChart) -> None:
    chart.show_sheet(a_sheet(Line("a", (5, 4)), Line("b", (1, 2))), "", LIGHT)
    chart.show_sheet(a_sheet(Line("c", (3, 3))), "", DARK)
    assert [list(bars.opts["width"]) for bars in chart.items] == [[3.0], [3.0]]


def test_the_period_before_is_hatched_and_not_only_of_another_colour(chart: ReportChart) -> None:
    chart.show_sheet(a_sheet(Line("a", (5, 4))), "", LIGHT)
    now, before = (bars.opts["brush"].style() for bars in chart.items)
    assert now is Qt.BrushStyle.SolidPattern
    assert before is Qt.BrushStyle.BDiagPattern


def test_both_axes_say_what_they_measure_and_in_which_unit(chart: ReportChart, sheets: ReportSheets) -> None:
    sheet = sheets.sheet("hour", a_report(), Measure.TALK)
    chart.show_sheet(sheet, "", LIGHT)
    assert chart.plot.getAxis("left").labelText == "Talk time (h:mm)"
    assert chart.plot.getAxis("bottom").labelText == "Hour of the day"


def test_a_wheel_over_a_chart_moves_nothing(chart: ReportChart) -> None:
    assert chart.plot.getViewBox().mouseEnabled() == [False, False]
    assert chart.plot.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_an_empty_table_is_an_empty_chart(chart: ReportChart) -> None:
    chart.show_sheet(a_sheet(), "Nothing", LIGHT)
    assert [list(bars.opts["width"]) for bars in chart.items] == [[], []]


def test_a_picture_is_of_the_size_that_was_asked_for_and_in_light_colours(chart: ReportChart) -> None:
    chart.show_sheet(a_sheet(Line("a", (5, 4))), "Title", LIGHT)
    picture = chart.picture(QSize(680, 400))
    assert picture.deviceIndependentSize().toSize() == QSize(680, 400)
    assert picture.pixelColor(2, 2).name().upper() == LIGHT.base
    inks = {picture.pixelColor(x, y).name().upper() for x in range(0, 2040, 9) for y in range(0, 1200, 9)}
    assert LIGHT.accent in inks


@pytest.mark.parametrize(
    ("span", "unit", "step"),
    [
        (3, Unit.COUNT, 1),
        (40, Unit.COUNT, 10),
        (900, Unit.COUNT, 200),
        (3600, Unit.SECONDS, 600),
        (9e5, Unit.SECONDS, 172800),
    ],
)
def test_an_axis_is_marked_in_round_steps(span: float, unit: Unit, step: float) -> None:
    assert round_step(span, unit) == step


def test_marks_of_times_are_hours_and_minutes() -> None:
    assert (tick(5400, Unit.SECONDS), tick(12000, Unit.COUNT)) == ("1:30", "12,000")
