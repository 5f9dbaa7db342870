"""A table for other people: a CSV that spreadsheets open unharmed, and a manifest that says what it is."""

import csv
import io
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol, TypeVar

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact, Head
from agent_console.domain.staff import Act, Person, require
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.exchange.spreadsheet_safe import safe_cell
from agent_console.exchange.whole_file import Writing, whole_file

PROGRESS_EVERY = 2_000
_LINES_AT_ONCE = 200

T = TypeVar("T")

Progress = Callable[[int, int], object]
"""Told (records gone through, records the filter finds). What it raises ends the export and leaves no file."""


class Witness(Protocol):
    """What an export needs of the journal."""

    def add(self, by: Person, act: str, target: str, facts: dict[str, Fact]) -> int: ...
    def head(self) -> Head: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOrder:
    """Where a table is written and how; `gbk` writes GB18030 for old Excel."""

    file: Path
    reason: str = ""
    chinese_headers: bool = False
    gbk: bool = False
    overwrite: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What is written: `headers` are the stable field names, each with its Chinese one, `rows` the cells.

    `act` and `chosen` go into the journal; `reveal` is whether whole telephone numbers are among the cells.
    """

    act: str
    headers: Mapping[str, str]
    chosen: Mapping[str, Fact]
    reveal: bool
    zone: tzinfo | None
    rows: Callable[[], Generator[list[str], None, None]]


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of it."""

    file: Path
    manifest: Path
    rows: int
    sha256: str


def export_table(order: FileOrder, table: Table, journal: Witness, by: Person, now: datetime) -> Exported:
    """Write the CSV and its manifest; the journal knows of it before the first row is read.

    Raises REFUSED, REASON_MISSING (whole numbers without a reason), FILE_EXISTS, FULL, FILE_NOT_WRITABLE.
    """
    require(by.role, Act.EXPORT_CALLS)
    if table.reveal:
        require(by.role, Act.REVEAL_ANY_NUMBER)
        if not order.reason.strip():
            raise ConsoleError(Problem.REASON_MISSING)
    check_text(order.reason, REASON_LIMIT)
    manifest = order.file.with_name(f"{order.file.name}.manifest.json")
    with whole_file(order.file, overwrite=order.overwrite) as paper:
        facts = {**table.chosen, "reveal": table.reveal, "reason": order.reason.strip()}
        journal.add(by, table.act, order.file.name, facts)
        with closing(table.rows()) as rows:
            written = _write(paper, order, table.headers, rows)
        with whole_file(manifest, overwrite=True) as description:
            description.write(_manifest(order, table, by, now, written, paper.sha256, journal.head()))
    return Exported(order.file, manifest, written, paper.sha256)


def closed_early(records: Iterator[T]) -> Generator[T, None, None]:
    """Closing it ends the reading of the database at once, also when the export ends early."""
    yield from records


def told(records: Iterable[T], total: int, progress: Progress | None) -> Iterator[T]:
    """The records, while the progress is told how many have gone by."""
    gone = 0
    for gone, record in enumerate(records, 1):
        if progress is not None and gone % PROGRESS_EVERY == 0:
            progress(gone, max(gone, total))
        yield record
    if progress is not None:
        progress(gone, gone)


def _write(paper: Writing, order: FileOrder, headers: Mapping[str, str], rows: Iterable[list[str]]) -> int:
    encoding = "gb18030" if order.gbk else "utf-8"
    if not order.gbk:
        paper.write(b"\xef\xbb\xbf")  # Excel takes UTF-8 for the local code page without it
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")

    def flush() -> None:
        paper.write(text.getvalue().encode(encoding))
        text.seek(0)
        text.truncate()

    writer.writerow(headers.values() if order.chinese_headers else headers)
    written = 0
    for written, cells in enumerate(rows, 1):
        writer.writerow([safe_cell(cell) for cell in cells])
        if written % _LINES_AT_ONCE == 0:
            flush()
    flush()
    return written


def _manifest(order: FileOrder, table: Table, by: Person, now: datetime, rows: int, digest: str, head: Head) -> bytes:
    value = {
        "file": order.file.name,
        "who": by.job_number,
        "name": by.name,
        "when": now.astimezone(table.zone).isoformat(timespec="seconds"),
        "why": order.reason.strip(),
        "revealed": table.reveal,
        "filter": dict(table.chosen),
        "encoding": "gb18030" if order.gbk else "utf-8-sig",
        "rows": rows,
        "sha256": digest,
        "journal": {"entries": head.entries, "head": head.link},
    }
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
