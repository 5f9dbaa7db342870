"""Tables in memory for what is written into files, and what stands in the XLSX that came of them."""

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from agent_console.domain.call_line import LeftOut
from agent_console.exchange.cells import Cell, Cells, Columns
from agent_console.exchange.table import Exported, FileOrder, Table, export_table
from tests.builders import AT, CHINA
from tests.exchange_shelf import CHECKER, Shelf

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
"""How a workbook spells what XML cannot hold."""

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMNS = Columns(
    {"number": "编号", "at": "时间", "seconds": "秒数", "note": "记录"},
    instants=frozenset({"at"}),
    counts=frozenset({"seconds"}),
)


def a_table(*rows: Cells, columns: Columns = COLUMNS, **fields: Any) -> Table:
    def each(_total: int, _left_out: LeftOut) -> Generator[Cells, None, None]:
        yield from rows

    table = Table(
        act="export.trial", columns=columns, chosen={}, reveal=False, zone=CHINA, count=lambda: len(rows), rows=each
    )
    return replace(table, **fields)


def export(table: Table, file: Path, journal: Shelf | None = None, **order: Any) -> Exported:
    return export_table(FileOrder(file=file, **order), table, journal or Shelf(), CHECKER, AT)


def rows_with(columns: Columns, texts: Iterable[str]) -> Iterator[list[Cell]]:
    """Rows with the same text in every column of texts."""
    other = columns.instants | columns.counts
    for text in texts:
        yield [None if name in other else text for name in columns.headers]


def sheets_of(file: Path) -> list[ET.Element]:
    with zipfile.ZipFile(file) as book:
        assert book.testzip() is None
        names = sorted(name for name in book.namelist() if name.startswith("xl/worksheets/sheet"))
        return [ET.fromstring(book.read(name)) for name in names]


def runs_something(file: Path) -> list[str]:
    """The formulas and links of a workbook."""
    with zipfile.ZipFile(file) as book:
        found = [name for name in book.namelist() if "externalLink" in name or "calcChain" in name]
        for name in book.namelist():
            text = book.read(name).decode("utf-8", "replace")
            if name.startswith("xl/worksheets/") and ("<f>" in text or "<f " in text or "<hyperlink" in text):
                found.append(name)
            if name.endswith(".rels") and "External" in text:
                found.append(name)
    return found


def texts_of(file: Path) -> list[list[str]]:
    """What stands in the cells of the first sheet, as it is shown; numbers as they are kept."""
    with zipfile.ZipFile(file) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            strings = ET.fromstring(book.read("xl/sharedStrings.xml"))
            shared = ["".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in strings]
    return [[_shown(cell, shared) for cell in row] for row in sheets_of(file)[0].iter(f"{SHEET}row")]


def _shown(cell: ET.Element, shared: list[str]) -> str:
    value = "".join(part.text or "" for part in cell.iter() if part.tag in (f"{SHEET}t", f"{SHEET}v"))
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), shared[int(value)] if cell.get("t") == "s" else value)
