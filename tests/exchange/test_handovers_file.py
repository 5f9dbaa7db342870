"""The CSV of handovers is as safe as that of calls."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState
from agent_console.domain.staff import Person
from agent_console.exchange.handover_columns import HEADERS, HandoverReading
from agent_console.exchange.handovers_file import export_handovers
from agent_console.exchange.table import Exported, Progress, SpanOrder
from tests.builders import AT, CHINA, a_person
from tests.exchange_shelf import CHECKER, Shelf
from tests.handovers import a_handover, an_item


class Book:
    """Handovers in memory; remembers what was asked for and whether the reading was ended."""

    def __init__(self, *handovers: Handover) -> None:
        self.handovers = handovers
        self.asked: tuple[datetime | None, datetime | None] | None = None
        self.closed = False

    def each(self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut) -> Iterator[Handover]:
        self.asked = since, until
        try:
            yield from self.handovers
        finally:
            self.closed = True

    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int:
        return len(self.handovers)


def export(
    book: Book, folder: Path, journal: Shelf | None = None, *, by: Person = CHECKER, progress: Progress | None = None,
    **order: Any,
) -> Exported:  # fmt: skip
    whole = SpanOrder(**{"file": folder / "handovers.csv", **order})
    return export_handovers(
        whole, HandoverReading(language="zh_CN", zone=CHINA), book, journal or Shelf(), by, AT, progress
    )


def signed(*titles: str) -> Handover:
    return a_handover(state=HandoverState.SIGNED, items=tuple(an_item(title=title) for title in titles))


def test_the_bytes_are_those_of_a_table_for_spreadsheets(tmp_path: Path) -> None:
    done = export(Book(signed("=1+1", "二"), signed()), tmp_path)
    content = done.file.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"number","state","outgoing",')
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[0] == ",".join(f'"{name}"' for name in HEADERS)
    assert (done.rows, len(lines), lines[-1]) == (3, 5, "")
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert [row["title"] for row in rows] == ["'=1+1", "二", ""]


def test_headers_and_encoding_can_be_chosen(tmp_path: Path) -> None:
    done = export(Book(signed("一")), tmp_path, chinese_headers=True, gbk=True)
    assert done.file.read_bytes().decode("gb18030").startswith('"编号","状态","交班人"')


def test_the_journal_and_the_manifest_tell_what_was_taken(tmp_path: Path) -> None:
    book, journal = Book(signed("一")), Shelf()
    done = export(book, tmp_path, journal, reason=" 月报 ", since=AT, until=AT + timedelta(days=1))
    assert book.asked == (AT, AT + timedelta(days=1))
    begun, (who, act, target, facts) = journal.lines
    assert (who, act, target) == ("7001", "export.handovers", "handovers.csv")
    assert facts == {
        "since": "2026-11-22T01:30:00+00:00",
        "until": "2026-11-23T01:30:00+00:00",
        "reveal": False,
        "reason": "月报",
        "rows": 1,
        "left_out": 0,
        "sha256": done.sha256,
    }
    assert (begun[1], "sha256" in begun[3]) == (f"{act}.begun", False)
    manifest = json.loads(done.manifest.read_text(encoding="utf-8"))
    assert (manifest["rows"], manifest["revealed"], manifest["why"]) == (1, False, "月报")


def test_who_may_not_gets_no_file(tmp_path: Path) -> None:
    journal = Shelf()
    with pytest.raises(ConsoleError) as told:
        export(Book(signed("一")), tmp_path, journal, by=a_person())
    assert told.value.problem is Problem.REFUSED
    assert (journal.lines, list(tmp_path.iterdir())) == ([], [])


def test_what_the_progress_raises_ends_the_reading_and_leaves_no_file(tmp_path: Path) -> None:
    def cancel(_gone: int, _total: int) -> None:
        raise KeyboardInterrupt

    cancelled = Book(*[signed("一")] * 2_100)
    with pytest.raises(KeyboardInterrupt):
        export(cancelled, tmp_path, progress=cancel)
    assert cancelled.closed
    assert list(tmp_path.iterdir()) == []
