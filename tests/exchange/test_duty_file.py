"""Duty records as a table."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from agent_console.domain.call_line import LeftOut
from agent_console.domain.duty import DutyFigures, DutyRecord, PauseFigure
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.exchange.duty_file import export_duty
from agent_console.exchange.table import Exported, SpanOrder
from tests.builders import AT, CHINA, a_person
from tests.exchange_shelf import CHECKER, Shelf
from tests.shifts import a_duty_record


class Records:
    """Duty records in memory."""

    def __init__(self, *records: DutyRecord) -> None:
        self.records = records

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[DutyRecord]:
        left_out("Z20261122-0009")
        yield from self.records

    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int:
        return len(self.records)


def export(folder: Path, *records: DutyRecord, by: Person = CHECKER) -> Exported:
    order = SpanOrder(file=folder / "duty.csv")
    return export_duty(order, "zh_CN", Records(*records), Shelf(), by, AT, CHINA)


def test_a_shift_is_told_with_its_figures_and_a_damaged_one_by_its_number(tmp_path: Path) -> None:
    figures = DutyFigures(
        until=AT, calls=42, talk_seconds=4_000, longest_call="C20261122-0007",
        pauses=(PauseFigure("rest", 2, 600), PauseFigure("meal", 1, 1_800)),
    )  # fmt: skip
    record = a_duty_record(figures=figures)
    done = export(tmp_path, record, replace(record, number="Z20261122-0002"))
    first, second = csv.DictReader(io.StringIO(done.file.read_bytes().decode("utf-8-sig"), newline=""))
    told = [first[name] for name in ("number", "day", "calls", "talk_seconds", "pause_seconds", "longest_call")]
    assert told == [record.number, record.planned.day.isoformat(), "42", "4000", "2400", "C20261122-0007"]
    assert first["begin"] == record.planned.begin.astimezone(CHINA).isoformat(" ", "seconds")
    assert (second["number"], done.rows, done.left_out) == ("Z20261122-0002", 2, ("Z20261122-0009",))


def test_agents_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConsoleError) as refused:
        export(tmp_path, a_duty_record(), by=a_person())
    assert refused.value.problem is Problem.REFUSED
    assert list(tmp_path.iterdir()) == []
