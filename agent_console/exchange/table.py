"""A table for other people: a file that spreadsheets open unharmed, and a manifest that says what it is."""

import json
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact, Head
from agent_console.domain.staff import Act, Person, require
from agent_console.domain.text import REASON_LIMIT, check_reason, check_text
from agent_console.exchange.cells import Cells, Columns
from agent_console.exchange.leftovers import sweep
from agent_console.exchange.local_times import LocalTimes
from agent_console.exchange.table_csv import write_csv
from agent_console.exchange.whole_file import Writing, told_apart, whole_file

PROGRESS_EVERY = 2_000
NAMED = 100
"""So many damaged or cut records are named; all are counted."""

BEGUN = ".begun"
"""Behind the act of the line that the journal gets before the first row is read."""

BROKEN_OFF = ".broken-off"
"""Behind the act of the line that follows where no file came of it. Whoever is killed writes none."""

_CSV_CELL, _XLSX_CELL = 30, 200
"""Bytes that a cell takes, on the safe side; XLSX is laid out in the clear before it is packed."""

CALLER = frozenset({"caller"})
"""The column in which a table has telephone numbers."""

T = TypeVar("T")

Progress = Callable[[int, int], object]
"""Told (records gone through, records the filter finds). What it raises ends the export and leaves no file."""


class Witness(Protocol):
    """What an export needs of the journal."""

    def add(self, by: Person, act: str, target: str, facts: dict[str, Fact]) -> int: ...
    def head(self) -> Head: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOrder:
    """Where a table is written and how: as XLSX where the name ends so, else as CSV; `gbk` writes that in GB18030."""

    file: Path
    reason: str = ""
    chinese_headers: bool = False
    gbk: bool = False
    overwrite: bool = False

    @property
    def xlsx(self) -> bool:
        return self.file.suffix.lower() == ".xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanOrder(FileOrder):
    """The records of [since, until), None for any; `which` of them, as the list of their room calls it, and of whom,
    both empty for all.
    """

    since: datetime | None = None
    until: datetime | None = None
    which: str = ""
    job_number: str = ""

    @property
    def chosen(self) -> dict[str, Fact]:
        """What chose the records, for the journal."""
        further: dict[str, Fact] = {"which": self.which, "person": self.job_number}
        return {**instants_of(self.since, self.until), **{name: value for name, value in further.items() if value}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What is written: `rows` gives the cells and tells what is damaged, `count` is how many records there will be.

    `act` and `chosen` go into the journal; `reveal` is whether whole telephone numbers are among the cells: how many
    goes into the journal too, and counts as revealed before the file has its name. `about`
    tells the manifest more once all rows are written. `progress` is told again while what was read is packed.
    """

    act: str
    columns: Columns
    chosen: Mapping[str, Fact]
    reveal: bool
    zone: tzinfo | None
    count: Callable[[], int]
    rows: Callable[[int, LeftOut], Generator[Cells, None, None]]
    about: Callable[[], Mapping[str, object]] = dict
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of it: `left_out` are the numbers of damaged records, `cut` of those with a text too long for XLSX."""

    file: Path
    manifest: Path
    rows: int
    sha256: str
    left_out: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()


@dataclass(slots=True)
class _Written:
    rows: int = 0
    numbers: int = 0
    left_out: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    offsets: tuple[str, ...] = ()


def export_table(order: FileOrder, table: Table, journal: Witness, by: Person, now: datetime) -> Exported:
    """Write the file and its manifest; the journal knows of it before the first row is read, and what came of it,
    be it nothing.

    Raises REFUSED, REASON_MISSING and REASON_EMPTY (whole numbers without a reason), FILE_EXISTS (also for the
    manifest), NO_ROOM, NO_FOLDER, FULL, FILE_NOT_WRITABLE.
    """
    require(by.role, Act.EXPORT_CALLS)
    reason = order.reason.strip()
    if table.reveal:
        require(by.role, Act.REVEAL_ANY_NUMBER)
        check_reason(order.reason)
    check_text(order.reason, REASON_LIMIT)
    sweep(order.file.absolute().parent)
    manifest = order.file.with_name(f"{order.file.name}.manifest.json")
    with (
        whole_file(manifest, overwrite=order.overwrite) as description,
        whole_file(order.file, overwrite=order.overwrite) as paper,
    ):
        total = table.count()
        _require_room(order, table, total)
        facts = {**table.chosen, "reveal": table.reveal, "reason": reason}
        journal.add(by, f"{table.act}{BEGUN}", order.file.name, facts)
        try:
            written = _write(paper, order, table, total)
        except BaseException:
            with suppress(Exception):  # what went wrong is more important than that it cannot be journalled
                journal.add(by, f"{table.act}{BROKEN_OFF}", order.file.name, facts)
            raise
        outcome: dict[str, Fact] = {"rows": written.rows, "left_out": len(written.left_out), "sha256": paper.sha256}
        if table.reveal:
            outcome["numbers"] = written.numbers
        journal.add(by, table.act, order.file.name, {**facts, **outcome})
        description.write(_manifest(order, table, by, now, written, paper.sha256, journal.head()))
        description.settle()
    return Exported(order.file, manifest, written.rows, paper.sha256, tuple(written.left_out), tuple(written.cut))


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


def instants_of(since: datetime | None, until: datetime | None) -> dict[str, Fact]:
    """The span of an order as the journal tells it."""
    return {
        "since": None if since is None else since.isoformat(),
        "until": None if until is None else until.isoformat(),
    }


def _nobody(_done: int, _total: int) -> None:
    """Hears of no progress."""


def _require_room(order: FileOrder, table: Table, records: int) -> None:
    """Better no file than half an hour for none."""
    needed = records * len(table.columns.headers) * (_XLSX_CELL if order.xlsx else _CSV_CELL)
    with told_apart():
        free = shutil.disk_usage(order.file.absolute().parent).free
    if needed > free:
        raise ConsoleError(Problem.NO_ROOM, needed=-(-needed // 1_000_000), free=free // 1_000_000)


def _write(paper: Writing, order: FileOrder, table: Table, total: int) -> _Written:
    done, times, columns = _Written(), LocalTimes(table.zone), table.columns
    headers = list(columns.headers.values() if order.chinese_headers else columns.headers)
    with closing(table.rows(total, done.left_out.append)) as found:
        rows = _counting(found, columns, done) if table.reveal else found
        if order.xlsx:
            from agent_console.exchange.table_xlsx import write_xlsx  # few exports need that library

            folder = order.file.absolute().parent
            packing = partial(table.progress or _nobody, total, total)
            done.rows = write_xlsx(paper, folder, headers, columns, rows, times, done.cut, packing)
        else:
            done.rows = write_csv(paper, headers, columns, rows, times, gbk=order.gbk)
    done.offsets = tuple(sorted(times.offsets))
    return done


def _counting(rows: Iterable[Cells], columns: Columns, done: _Written) -> Iterator[Cells]:
    """The rows, while whole numbers are counted as they go into the file."""
    (place,) = columns.places(CALLER)
    for cells in rows:
        done.numbers += bool(cells[place])
        yield cells


def _manifest(
    order: FileOrder, table: Table, by: Person, now: datetime, written: _Written, digest: str, head: Head
) -> bytes:
    value = {
        "file": order.file.name,
        "who": by.job_number,
        "name": by.name,
        "when": now.astimezone(table.zone).isoformat(timespec="seconds"),
        "why": order.reason.strip(),
        "revealed": table.reveal,
        "filter": dict(table.chosen),
        "format": "xlsx" if order.xlsx else "csv",
        "encoding": None if order.xlsx else "gb18030" if order.gbk else "utf-8-sig",
        "times": {"local": "wall time without offset" if order.xlsx else "with offset", "offsets": written.offsets},
        "rows": written.rows,
        "left_out": _counted(written.left_out),
        **({"cut": _counted(written.cut)} if order.xlsx else {}),
        **table.about(),
        "sha256": digest,
        "journal": {"entries": head.entries, "head": head.link},
    }
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()


def _counted(names: list[str]) -> dict[str, object]:
    return {"count": len(names), "numbers": names[:NAMED]}
