"""A table as XLSX: real dates, numbers that can be summed up, and texts that stay texts whatever they look like.

A spreadsheet's dates know no zone. They are the local wall times that stand in the CSV, without the offset; the
manifest tells which offsets were added to UTC.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from agent_console.exchange.cells import Cells, Columns
from agent_console.exchange.leftovers import folder_aside
from agent_console.exchange.local_times import LocalTimes
from agent_console.exchange.spreadsheet_safe import safe_cell
from agent_console.exchange.whole_file import Writing

ROWS_OF_A_SHEET = 1_048_575
"""As many as every spreadsheet takes, without the headers; what is more goes on a further sheet."""

_CUT = -2
"""What the library answers to a text longer than the 32,767 UTF-16 units that a cell may hold."""

_WIDTHS = {"note": 60, "problem": 60, "tried": 40, "answer": 40, "title": 40, "facts": 60, "subject": 28}
_USUAL_WIDTH, _INSTANT_WIDTH = 14, 20


def write_xlsx(
    paper: Writing,
    beside: Path,
    headers: Sequence[str],
    columns: Columns,
    rows: Iterable[Cells],
    times: LocalTimes,
    cut: list[str],
    packing: Callable[[], object] = lambda: None,
) -> int:
    """Write it and give the number of rows; `cut` gets the first cell of each row that has a text cut at the end.

    When all rows are there they are packed, which takes its time: what `packing` raises then ends it.

    What does not fit into memory waits in a folder of its own that nobody else may read, in `beside`.
    """
    with _workbook(paper, beside, packing) as book:
        sheets = _Sheets(book, headers, columns, times)
        written = 0
        for row in rows:
            if not sheets.write(row):
                cut.append(str(row[0]))
            written += 1
        sheets.finish()
    return written


class _Sheets:
    """One sheet after the other, each with headers that stay in sight and a filter."""

    def __init__(self, book: Workbook, headers: Sequence[str], columns: Columns, times: LocalTimes) -> None:
        self._book = book
        self._headers = [*map(safe_cell, headers)]
        self._names = list(columns.headers)
        self._instants = [name in columns.instants for name in self._names]
        self._times = times
        self._bold = book.add_format({"bold": True, "num_format": "@", "bottom": 1})
        self._text = book.add_format({"num_format": "@", "valign": "top"})
        self._count = book.add_format({"num_format": "0", "valign": "top"})
        self._instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"})
        self._begin()

    def write(self, row: Cells) -> bool:
        """False where a text was too long for a cell."""
        if self._row > ROWS_OF_A_SHEET:
            self.finish()
            self._begin()
        whole = True
        for place, (cell, is_instant) in enumerate(zip(row, self._instants, strict=True)):
            if isinstance(cell, str):
                if cell and self._sheet.write_string(self._row, place, _plain(cell), self._text) == _CUT:
                    whole = False
            elif cell is not None:
                value, how = (self._times.serial(cell), self._instant) if is_instant else (cell, self._count)
                self._sheet.write_number(self._row, place, value, how)
        self._row += 1
        return whole

    def finish(self) -> None:
        self._sheet.autofilter(0, 0, self._row - 1, len(self._names) - 1)

    def _begin(self) -> None:
        self._sheet: Any = self._book.add_worksheet()
        for place, name in enumerate(self._names):
            width = _INSTANT_WIDTH if self._instants[place] else _WIDTHS.get(name, _USUAL_WIDTH)
            self._sheet.set_column(place, place, width)
            self._sheet.write_string(0, place, self._headers[place], self._bold)
        self._sheet.freeze_panes(1, 0)
        self._row = 1


def _plain(text: str) -> str:
    """A safe cell that the library does not take for text with marks of its own."""
    safe = safe_cell(text)
    return f"'{safe}" if safe.startswith("<r>") and safe.endswith("</r>") else safe


class _Stream:
    """The paper as the library wants it: written in one go, deaf once it has been given up."""

    def __init__(self, paper: Writing, packing: Callable[[], object]) -> None:
        self._paper: Writing | None = paper
        self._packing = packing

    def write(self, data: bytes) -> int:
        if self._paper is not None:
            self._packing()
            self._paper.write(data)
        return len(data)

    def flush(self) -> None:
        """Everything is flushed when the file is whole."""

    def give_up(self) -> None:
        self._paper = None


@contextmanager
def _workbook(paper: Writing, beside: Path, packing: Callable[[], object]) -> Iterator[Workbook]:
    stream = _Stream(paper, packing)
    with folder_aside(beside) as folder:
        settings = {
            "constant_memory": True,
            "tmpdir": str(folder),
            "use_zip64": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = Workbook(stream, settings)
        try:
            yield book
            book.close()
        except FileCreateError as error:  # an OSError in the library's clothes
            raise error.args[0] from None
        finally:
            stream.give_up()
            for sheet in book.worksheets():
                with suppress(OSError):  # what it could not write has been told
                    sheet._opt_close()
