"""Export calls for quality checkers: a CSV that spreadsheets open unharmed, and a manifest that says what it is."""

import csv
import heapq
import io
import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact, Head
from agent_console.domain.staff import Act, Person, require
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.exchange.call_columns import HEADERS, Reading, row_reader
from agent_console.exchange.spreadsheet_safe import safe_cell
from agent_console.exchange.whole_file import Writing, whole_file

JOURNAL_ACT = "export.calls"
PROGRESS_EVERY = 2_000
_LINES_AT_ONCE = 200

Checked = tuple[Call, CheckedNote | None]
"""A call with the newest check of its note, None where it was never checked."""

Progress = Callable[[int, int], object]
"""Told (calls gone through, calls the filter finds). What it raises ends the export and leaves no file."""


class Source(Protocol):
    """What an export needs of the store."""

    def each_checked(self, wanted: CallFilter, by: Person) -> Iterator[Checked]: ...
    def count(self, wanted: CallFilter, by: Person) -> int: ...


class Witness(Protocol):
    """What an export needs of the journal."""

    def add(self, by: Person, act: str, target: str, facts: dict[str, Fact]) -> int: ...
    def head(self) -> Head: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to export and how. `sample` picks so many calls, the same ones for the same seed and data.

    `flagged` keeps the calls that need a second look, see `is_flagged`. `gbk` writes GB18030 for old Excel.
    """

    file: Path
    wanted: CallFilter
    flagged: bool = False
    sample: int | None = None
    seed: int = 0
    reason: str = ""
    chinese_headers: bool = False
    gbk: bool = False
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of it."""

    file: Path
    manifest: Path
    rows: int
    sha256: str


def export_calls(
    order: Order,
    reading: Reading,
    calls: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write the CSV and its manifest; the journal knows of it before the first row is read.

    Raises REFUSED, REASON_MISSING (whole numbers without a reason), FILE_EXISTS, FULL, FILE_NOT_WRITABLE.
    """
    require(by.role, Act.EXPORT_CALLS)
    if reading.reveal:
        require(by.role, Act.REVEAL_ANY_NUMBER)
        if not order.reason.strip():
            raise ConsoleError(Problem.REASON_MISSING)
    check_text(order.reason, REASON_LIMIT)
    manifest = order.file.with_name(f"{order.file.name}.manifest.json")
    with whole_file(order.file, overwrite=order.overwrite) as table:
        total = calls.count(order.wanted, by)
        journal.add(by, JOURNAL_ACT, order.file.name, _facts(order, reading))
        with closing(_generator(calls.each_checked(order.wanted, by))) as found:
            chosen = _chosen(order, _told(found, total, progress))
            rows = _write_table(table, order, chosen, row_reader(reading))
        with whole_file(manifest, overwrite=True) as paper:
            paper.write(_manifest(order, reading, by, now, rows, table.sha256, journal.head()))
    return Exported(order.file, manifest, rows, table.sha256)


def is_flagged(call: Call, checked: CheckedNote | None) -> bool:
    """Whether a checker should look at the call first.

    Something told to the caller has to be put right, the agent used a phrase of the list, or kept one for a reason.
    """
    hits = () if checked is None else checked.hits
    return call.correction_due or bool(violations(hits) or overridden(hits))


def _generator(calls: Iterator[Checked]) -> Generator[Checked, None, None]:
    """Closing it ends the reading of the database at once, also when the export ends early."""
    yield from calls


def _told(calls: Iterable[Checked], total: int, progress: Progress | None) -> Iterator[Checked]:
    gone = 0
    for gone, call in enumerate(calls, 1):
        if progress is not None and gone % PROGRESS_EVERY == 0:
            progress(gone, max(gone, total))
        yield call
    if progress is not None:
        progress(gone, gone)


def _chosen(order: Order, calls: Iterator[Checked]) -> Iterable[Checked]:
    kept = (checked for checked in calls if is_flagged(*checked)) if order.flagged else calls
    if order.sample is None:
        return kept
    # The smallest hashes of seed and id: chance that does not depend on the order or the number of the other calls.
    drawn = heapq.nsmallest(order.sample, kept, key=lambda c: sha256(f"{order.seed}:{c[0].id}".encode()).digest())
    return sorted(drawn, key=lambda checked: (checked[0].answered_at, checked[0].id))


def _write_table(
    table: Writing, order: Order, calls: Iterable[Checked], read: Callable[[Call, CheckedNote | None], list[str]]
) -> int:
    encoding = "gb18030" if order.gbk else "utf-8"
    if not order.gbk:
        table.write(b"\xef\xbb\xbf")  # Excel takes UTF-8 for the local code page without it
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")

    def flush() -> None:
        table.write(text.getvalue().encode(encoding))
        text.seek(0)
        text.truncate()

    writer.writerow(HEADERS.values() if order.chinese_headers else HEADERS)
    rows = 0
    for rows, checked in enumerate(calls, 1):
        writer.writerow([safe_cell(cell) for cell in read(*checked)])
        if rows % _LINES_AT_ONCE == 0:
            flush()
    flush()
    return rows


def _filter_facts(order: Order) -> dict[str, Fact]:
    wanted = order.wanted
    return {
        "since": None if wanted.since is None else wanted.since.isoformat(),
        "until": None if wanted.until is None else wanted.until.isoformat(),
        "agent": wanted.job_number,
        "kind": None if wanted.kind is None else wanted.kind.value,
        "flagged": order.flagged,
        "sample": order.sample,
        "seed": None if order.sample is None else order.seed,
    }


def _facts(order: Order, reading: Reading) -> dict[str, Fact]:
    return {**_filter_facts(order), "reveal": reading.reveal, "reason": order.reason.strip()}


def _manifest(order: Order, reading: Reading, by: Person, now: datetime, rows: int, digest: str, head: Head) -> bytes:
    value = {
        "file": order.file.name,
        "who": by.job_number,
        "name": by.name,
        "when": now.astimezone(reading.zone).isoformat(timespec="seconds"),
        "why": order.reason.strip(),
        "revealed": reading.reveal,
        "filter": _filter_facts(order),
        "encoding": "gb18030" if order.gbk else "utf-8-sig",
        "rows": rows,
        "sha256": digest,
        "journal": {"entries": head.entries, "head": head.link},
    }
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
