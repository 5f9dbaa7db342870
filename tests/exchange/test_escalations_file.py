"""The CSV of escalations is as safe as that of calls."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_console.domain.call_line import LeftOut
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation
from agent_console.domain.staff import Person
from agent_console.exchange.escalation_columns import HEADERS, EscalationReading
from agent_console.exchange.escalations_file import export_escalations
from agent_console.exchange.table import Exported, Progress, SpanOrder
from tests.builders import AT, CHINA, a_person
from tests.escalations import an_escalation
from tests.exchange_shelf import CHECKER, Shelf


class Forms:
    """Escalations in memory; remembers what was asked for and whether the reading was ended."""

    def __init__(self, *escalations: Escalation) -> None:
        self.escalations = escalations
        self.asked: tuple[datetime | None, datetime | None] | None = None
        self.closed = False

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[Escalation]:
        self.asked = since, until
        try:
            yield from self.escalations
        finally:
            self.closed = True

    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int:
        return len(self.escalations)


def export(
    forms: Forms, folder: Path, journal: Shelf | None = None, *, reveal: bool = False, by: Person = CHECKER,
    progress: Progress | None = None, **order: Any,
) -> Exported:  # fmt: skip
    reading = EscalationReading(catalogue=Catalogue(), language="zh_CN", reveal=reveal, zone=CHINA, now=AT)
    whole = SpanOrder(**{"file": folder / "escalations.csv", **order})
    return export_escalations(whole, reading, forms, journal or Shelf(), by, progress)


def test_the_bytes_are_those_of_a_table_for_spreadsheets(tmp_path: Path) -> None:
    done = export(Forms(an_escalation(problem="=1+1")), tmp_path)
    content = done.file.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"number","sent_at","state",')
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[0] == ",".join(f'"{name}"' for name in HEADERS)
    assert (len(lines), lines[-1]) == (3, "")
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert (row["problem"], row["caller"]) == ("'=1+1", "138****5678")


def test_headers_and_encoding_can_be_chosen(tmp_path: Path) -> None:
    done = export(Forms(an_escalation()), tmp_path, chinese_headers=True, gbk=True)
    assert done.file.read_bytes().decode("gb18030").startswith('"编号","发出时间","状态"')


def test_the_journal_and_the_manifest_tell_what_was_taken(tmp_path: Path) -> None:
    forms, journal = Forms(an_escalation(), an_escalation(number="E20261122-0002")), Shelf()
    done = export(forms, tmp_path, journal, reveal=True, reason=" 月报 ", since=AT, until=AT + timedelta(days=1))
    assert forms.asked == (AT, AT + timedelta(days=1))
    begun, (who, act, target, facts) = journal.lines
    assert (who, act, target) == ("7001", "export.escalations", "escalations.csv")
    assert facts == {
        "since": "2026-11-22T01:30:00+00:00",
        "until": "2026-11-23T01:30:00+00:00",
        "reveal": True,
        "reason": "月报",
        "rows": 2,
        "numbers": 2,
        "left_out": 0,
        "sha256": done.sha256,
    }
    assert (begun[1], "sha256" in begun[3]) == (f"{act}.begun", False)
    manifest = json.loads(done.manifest.read_text(encoding="utf-8"))
    assert (manifest["rows"], manifest["revealed"], manifest["why"]) == (2, True, "月报")
    assert "+8613812345678" in done.file.read_text(encoding="utf-8-sig")


def test_who_may_not_or_gives_no_reason_gets_no_file(tmp_path: Path) -> None:
    journal = Shelf()
    for asked, problem in (({"by": a_person()}, Problem.REFUSED), ({"reveal": True}, Problem.REASON_MISSING)):
        with pytest.raises(ConsoleError) as told:
            export(Forms(an_escalation()), tmp_path, journal, **asked)
        assert told.value.problem is problem
    assert (journal.lines, list(tmp_path.iterdir())) == ([], [])


def test_what_the_progress_raises_ends_the_reading_and_leaves_no_file(tmp_path: Path) -> None:
    forms = Forms(*[an_escalation()] * 2_100)
    counted: list[tuple[int, int]] = []
    export(forms, tmp_path, progress=lambda gone, total: counted.append((gone, total)), overwrite=True)
    assert counted == [(2_000, 2_100), (2_100, 2_100)]

    def cancel(_gone: int, _total: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "b").mkdir()
    cancelled = Forms(*[an_escalation()] * 2_100)
    with pytest.raises(KeyboardInterrupt):
        export(cancelled, tmp_path / "b", progress=cancel)
    assert cancelled.closed
    assert list((tmp_path / "b").iterdir()) == []
