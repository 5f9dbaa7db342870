"""A report as a workbook: figures that can be reckoned with, real charts, and no text that runs."""

import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from agent_console.exchange.report_sheet import Column, Line, Shape, Unit
from agent_console.exchange.report_xlsx import report_xlsx
from tests.exchange.payloads import PAYLOADS
from tests.exchange.tables import SHEET, runs_something
from tests.reports import a_paper, a_sheet

SHEETS = a_sheet(Line("咨询", (4, 6)), Line("投诉", (2, None)))


def cells(book: bytes, sheet: int) -> dict[str, str]:
    """The numbers of a sheet by their places; texts are left out."""
    with zipfile.ZipFile(BytesIO(book)) as parts:
        root = ET.fromstring(parts.read(f"xl/worksheets/sheet{sheet}.xml"))
    found = (cell for cell in root.iter(f"{SHEET}c") if cell.get("t") is None)
    return {cell.get("r", ""): cell.findtext(f"{SHEET}v", "") for cell in found}


def names(book: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(book)) as parts:
        root = ET.fromstring(parts.read("xl/workbook.xml"))
        return [sheet.get("name", "") for sheet in root.iter(f"{SHEET}sheet")]


def charts(book: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(book)) as parts:
        return [parts.read(name).decode() for name in sorted(parts.namelist()) if name.startswith("xl/charts/chart")]


def test_figures_are_numbers_and_what_is_missing_is_empty() -> None:
    assert cells(report_xlsx(a_paper(SHEETS)), 2) == {"B2": "4", "C2": "6", "B3": "2", "B4": "6", "C4": "9"}


def test_times_are_parts_of_a_day_as_spreadsheets_reckon_them() -> None:
    sheet = replace(SHEETS, columns=(Column("Talk time", Unit.SECONDS), Column("Share", Unit.SHARE)))
    sheet = replace(sheet, lines=(Line("咨询", (43_200, 0.25)),), totals=())
    assert cells(report_xlsx(a_paper(sheet)), 2) == {"B2": "0.5", "C2": "0.25"}


def test_a_chart_draws_the_cells_of_its_sheet() -> None:
    (chart,) = charts(report_xlsx(a_paper(SHEETS)))
    for place in ("$A$2:$A$3", "$B$2:$B$3", "$C$2:$C$3"):
        assert place in chart
    assert "Calls (number)" in chart
    assert '<c:barDir val="bar"/>' in chart


def test_a_step_that_is_still_running_is_in_the_table_and_not_in_the_line() -> None:
    lines = tuple(Line(f"11-{day}", (day, 0)) for day in (20, 21, 22))
    sheet = replace(SHEETS, lines=lines, shape=Shape.LINE, drawn=(0,), unfinished=True)
    book = report_xlsx(a_paper(sheet))
    (chart,) = charts(book)
    assert "$B$2:$B$3<" in chart
    assert cells(book, 2)["B4"] == "22"


def test_busy_hours_are_coloured_in_their_cells() -> None:
    heat = replace(SHEETS, shape=Shape.HEAT)
    book = report_xlsx(a_paper(heat))
    assert charts(book) == []
    with zipfile.ZipFile(BytesIO(book)) as parts:
        page = parts.read("xl/worksheets/sheet2.xml").decode()
    assert 'sqref="B2:C3"' in page
    assert "colorScale" in page


def test_nothing_that_people_wrote_runs(tmp_path: Path) -> None:
    lines = tuple(Line(words, (1, 2)) for words in PAYLOADS)
    sheets = [a_sheet(*lines, title=words, heading=words, across=words, up=words) for words in PAYLOADS[:40]]
    file = tmp_path / "report.xlsx"
    file.write_bytes(report_xlsx(a_paper(*sheets, title=PAYLOADS[0], facts=tuple((one, one) for one in PAYLOADS))))
    assert runs_something(file) == []


def test_sheets_with_one_title_or_a_long_one_have_names_of_their_own() -> None:
    long = "Escalations: by agent, and more than a sheet can be called"
    book = names(report_xlsx(a_paper(SHEETS, SHEETS, replace(SHEETS, title=long), replace(SHEETS, title=long))))
    assert len({name.casefold() for name in book}) == 5
    assert all(len(name) <= 31 for name in book)


def test_a_report_without_lines_is_a_workbook_too() -> None:
    sheet = replace(SHEETS, lines=(), totals=(Line("Total", (0, 0)),))
    assert cells(report_xlsx(a_paper(sheet)), 2) == {"B2": "0", "C2": "0"}
