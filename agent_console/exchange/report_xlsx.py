"""A report as XLSX: a sheet for each table, figures that stay figures, and the chart beside them as a real one."""

from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from agent_console.exchange.report_sheet import Column, Figure, Line, ReportPaper, ReportSheet, Shape, Unit
from agent_console.exchange.spreadsheet_safe import safe_cell

_FORMATS = {Unit.COUNT: "#,##0.##", Unit.SECONDS: "[h]:mm:ss", Unit.SHARE: "0.0%", Unit.CHANGE: "+0.0%;-0.0%;0.0%"}
_DAY = 24 * 3600
_A4 = 9
_SHEET_NAME = 31  # letters
_NOT_IN_A_NAME = str.maketrans("[]:*?/\\'", "        ")
_CHARTS: dict[Shape, dict[str, str]] = {
    Shape.BARS: {"type": "bar"},
    Shape.COLUMNS: {"type": "column"},
    Shape.LINE: {"type": "line"},
}
_CHART_WIDTH, _CHART_HEIGHT, _LINE_HEIGHT = 760, 380, 26  # pixels


def report_xlsx(paper: ReportPaper) -> bytes:
    """The whole file. Texts are written as texts whatever they look like; there is no formula in it."""
    stream = BytesIO()
    settings = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    }  # fmt: skip
    with Workbook(stream, settings) as book:
        _Book(book, paper).write()
    return stream.getvalue()


class _Book:
    def __init__(self, book: Workbook, paper: ReportPaper) -> None:
        self._book = book
        self._paper = paper
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._over_figures = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "align": "right"}
        )  # fmt: skip
        self._bold = book.add_format({"bold": True, "num_format": "@"})
        self._text = book.add_format({"num_format": "@"})
        self._big = book.add_format({"bold": True, "font_size": 14})
        self._units = {unit: book.add_format({"num_format": how}) for unit, how in _FORMATS.items()}
        self._totals = {unit: book.add_format({"num_format": how, "bold": True}) for unit, how in _FORMATS.items()}
        self._names: set[str] = set()

    def write(self) -> None:
        front = self._book.add_worksheet(self._name(self._paper.title))
        front.set_column(0, 0, 28)
        front.set_column(1, 1, 60)
        front.write_string(0, 0, _plain(self._paper.title), self._big)
        front.write_string(1, 0, _plain(self._paper.house))
        for row, (label, words) in enumerate(self._paper.facts, start=3):
            front.write_string(row, 0, _plain(label), self._bold)
            front.write_string(row, 1, _plain(words), self._text)
        for sheet in self._paper.sheets:
            self._write(sheet)

    def _write(self, sheet: ReportSheet) -> None:
        name = self._name(sheet.title)
        page = self._book.add_worksheet(name)
        page.set_column(0, 0, 24)
        page.set_column(1, len(sheet.columns), 13)
        page.freeze_panes(1, 1)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.write_string(0, 0, _plain(sheet.heading), self._head)
        for place, column in enumerate(sheet.columns, start=1):
            page.write_string(0, place, _plain(column.title), self._over_figures)
        for row, line in enumerate(sheet.lines, start=1):
            self._write_line(page, row, line, sheet.columns, self._text, self._units)
        last = len(sheet.lines)
        if last:
            page.autofilter(0, 0, last, len(sheet.columns))
        for row, line in enumerate(sheet.totals, start=last + 1):
            self._write_line(page, row, line, sheet.columns, self._bold, self._totals)
        if sheet.shape is Shape.HEAT and last:
            page.conditional_format(
                1, 1 + min(sheet.drawn), last, 1 + max(sheet.drawn),
                {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#8DB8E8"},
            )  # fmt: skip
        elif last:
            page.insert_chart(0, len(sheet.columns) + 2, self._chart(name, sheet))

    def _write_line(
        self, page: Any, row: int, line: Line, columns: tuple[Column, ...], text: Any, figures: dict[Unit, Any]
    ) -> None:
        page.write_string(row, 0, _plain(line.label), text)
        for place, (value, column) in enumerate(zip(line.figures, columns, strict=True), start=1):
            if value is not None:
                page.write_number(row, place, _number(value, column.unit), figures[column.unit])

    def _chart(self, name: str, sheet: ReportSheet) -> Any:
        chart: Any = self._book.add_chart(_CHARTS[sheet.shape])
        left_out = sheet.unfinished and len(sheet.lines) > 1  # it would look like a fall; `across` says that it runs
        last = len(sheet.lines) - left_out
        for place in sheet.drawn:
            chart.add_series(
                {
                    "name": [name, 0, 1 + place],
                    "categories": [name, 1, 0, last, 0],
                    "values": [name, 1, 1 + place, last, 1 + place],
                }
            )
        chart.set_title({"name": _named(sheet.title)})
        bars = sheet.shape is Shape.BARS
        chart.set_x_axis({"name": _named(sheet.across)})
        upright: dict[str, object] = {"name": _named(sheet.up)}
        if bars:  # the first one would be lowest
            upright |= {"reverse": True, "crossing": "max"}
        chart.set_y_axis(upright)
        if len(sheet.drawn) == 1:
            chart.set_legend({"none": True})
        chart.set_size({"width": _CHART_WIDTH, "height": max(_CHART_HEIGHT, _LINE_HEIGHT * last if bars else 0)})
        return chart

    def _name(self, title: str) -> str:
        """What a sheet may be called: each name once, whatever the letters' case."""
        name = " ".join(title.translate(_NOT_IN_A_NAME).split())[:_SHEET_NAME] or "-"
        count = 1
        while name.casefold() in self._names:
            count += 1
            name = f"{name[: _SHEET_NAME - 4]} {count}"
        self._names.add(name.casefold())
        return name


def _number(value: Figure, unit: Unit) -> Figure:
    return value / _DAY if value is not None and unit is Unit.SECONDS else value


def _named(text: str) -> str:
    """What stands in a chart: the library takes a text with an exclamation mark for the name of a cell."""
    return _plain(text).replace("!", "！")


def _plain(text: str) -> str:
    """A safe cell that the library does not take for text with marks of its own."""
    safe = safe_cell(text)
    return f"'{safe}" if safe.startswith("<r>") and safe.endswith("</r>") else safe
