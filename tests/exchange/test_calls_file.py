"""The CSV for quality checkers, byte by byte."""

import csv
import hashlib
import io
import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.domain.call import Call, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_line import CheckedLine, LeftOut
from agent_console.domain.call_list import OLDEST_FIRST, CallFilter, CallOrder
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.search import Search
from agent_console.domain.staff import Person
from agent_console.exchange.call_columns import HEADERS, Reading
from agent_console.exchange.calls_file import Order, export_calls
from agent_console.exchange.spreadsheet_safe import safe_cell
from agent_console.exchange.table import Exported, Progress
from tests.builders import AT, CHINA, a_call, a_complete_call, a_hit, a_person
from tests.exchange_shelf import CHECKER, Shelf, line_of
from tests.texts import IN_A_LINE, IN_LINES


def some_calls(count: int) -> tuple[Call, ...]:
    return tuple(
        a_complete_call(number=f"C20261122-{place:04d}", answered_at=AT + timedelta(minutes=place))
        for place in range(1, count + 1)
    )


def export(
    shelf: Shelf, folder: Path, *, reveal: bool = False, progress: Progress | None = None, by: Person = CHECKER,
    **order: Any,
) -> Exported:  # fmt: skip
    reading = Reading(catalogue=Catalogue(), language="zh_CN", reveal=reveal, zone=CHINA)
    whole = Order(**{"file": folder / "calls.csv", "wanted": CallFilter(), **order})
    return export_calls(whole, reading, shelf, shelf, by, AT, progress)


def rows(file: Path, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    text = file.read_bytes().decode(encoding)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_bytes_are_those_of_the_contract(tmp_path: Path) -> None:
    done = export(Shelf(*some_calls(1)), tmp_path)
    content = done.file.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"number","started_at","answered_at","ended_at","talk_seconds",')
    lines = content.decode("utf-8-sig").split("\r\n")
    assert (len(lines), lines[-1]) == (3, "")
    assert lines[0] == ",".join(f'"{name}"' for name in HEADERS)
    assert lines[1].startswith('"C20261122-0001","2026-11-22 09:31:00+08:00",')
    assert lines[1].endswith(',"客户咨询套餐资费，已说明。"')


def test_chinese_headers_are_offered(tmp_path: Path) -> None:
    done = export(Shelf(*some_calls(1)), tmp_path, chinese_headers=True)
    assert rows(done.file)[0]["编号"] == "C20261122-0001"


def test_old_excel_gets_gb18030_without_a_mark(tmp_path: Path) -> None:
    done = export(Shelf(*some_calls(1)), tmp_path, gbk=True)
    assert done.file.read_bytes().startswith(b'"number"')
    assert rows(done.file, "gb18030")[0]["note"] == "客户咨询套餐资费，已说明。"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(IN_LINES, max_size=60),
    st.text(IN_A_LINE, max_size=20),
    st.booleans(),
)
def test_what_people_typed_is_read_back_as_the_rules_say(tmp_path: Path, note: str, name: str, gbk: bool) -> None:
    shelf = Shelf(a_complete_call(a_person(name=f"{name}王"), note=note))
    done = export(shelf, tmp_path, overwrite=True, gbk=gbk)
    (row,) = rows(done.file, "gb18030" if gbk else "utf-8-sig")
    assert (row["note"], row["agent"]) == (safe_cell(note), safe_cell(f"{name}王"))
    assert not any(cell.startswith(tuple("=+-@|＝＋－＠｜\t\r\n")) for cell in row.values())


def test_the_manifest_tells_who_when_why_what_and_the_sum(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(3))
    done = export(shelf, tmp_path, reason=" 周抽查 ", wanted=CallFilter(since=AT, job_number="1001"))
    assert done.manifest == tmp_path / "calls.csv.manifest.json"
    assert json.loads(done.manifest.read_text(encoding="utf-8")) == {
        "file": "calls.csv",
        "who": "7001",
        "name": "赵静",
        "when": "2026-11-22T09:30:00+08:00",
        "why": "周抽查",
        "revealed": False,
        "filter": {
            "since": "2026-11-22T01:30:00+00:00",
            "until": None,
            "agent": "1001",
            "kind": None,
            "flagged": False,
            "sample": None,
            "seed": None,
        },
        "format": "csv",
        "encoding": "utf-8-sig",
        "times": {"local": "with offset", "offsets": ["+08:00"]},
        "rows": 3,
        "left_out": {"count": 0, "numbers": []},
        "sha256": hashlib.sha256(done.file.read_bytes()).hexdigest(),
        "journal": {"entries": 43, "head": "ab" * 32},
    }


def test_the_journal_knows_before_the_first_call_is_read(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(1))
    export(shelf, tmp_path, reveal=True, reason="投诉核查")
    assert shelf.journalled_before_reading
    begun, (who, act, target, facts) = shelf.lines
    assert (who, act, target) == ("7001", "export.calls", "calls.csv")
    assert (facts["reveal"], facts["reason"]) == (True, "投诉核查")
    assert begun[:3] == ("7001", "export.calls.begun", "calls.csv")
    of_the_outcome = ("rows", "numbers", "left_out", "sha256")
    assert begun[3] == {name: value for name, value in facts.items() if name not in of_the_outcome}


def test_the_journal_tells_what_came_of_it_and_the_manifest_names_that_line(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(3))
    done = export(shelf, tmp_path)
    *_, (_, act, _, facts) = shelf.lines
    assert (act, facts["rows"], facts["left_out"], facts["sha256"]) == ("export.calls", 3, 0, done.sha256)


def test_a_phrase_that_a_spreadsheet_could_run_is_harmless(tmp_path: Path) -> None:
    (call,) = some_calls(1)
    checked = CheckedNote("2026.11", (a_hit(text="=喂", category="@x", override="+因为"),))
    (row,) = rows(export(Shelf(call, checks={call.id: checked}), tmp_path).file)
    assert (row["phrases"], row["categories"], row["overridden"]) == ("'=喂", "'@x", "'+因为")


def test_whole_numbers_need_a_reason(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(1))
    with pytest.raises(ConsoleError) as refused:
        export(shelf, tmp_path, reveal=True, reason="  ")
    assert refused.value.problem is Problem.REASON_MISSING
    assert (shelf.lines, list(tmp_path.iterdir())) == ([], [])
    done = export(shelf, tmp_path, reveal=True, reason="投诉核查")
    assert rows(done.file)[0]["caller"] == "13812345678"


def test_an_agent_may_not_export(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(1))
    with pytest.raises(ConsoleError) as refused:
        export(shelf, tmp_path, by=a_person())
    assert refused.value.problem is Problem.REFUSED
    assert (shelf.lines, list(tmp_path.iterdir())) == ([], [])


def test_a_file_that_is_there_is_kept_and_nothing_is_journalled(tmp_path: Path) -> None:
    (tmp_path / "calls.csv").write_text("older")
    shelf = Shelf(*some_calls(1))
    with pytest.raises(ConsoleError) as refused:
        export(shelf, tmp_path)
    assert refused.value.problem is Problem.FILE_EXISTS
    assert shelf.lines == []
    export(shelf, tmp_path, overwrite=True)
    assert len(rows(tmp_path / "calls.csv")) == 1


def test_flagged_calls_are_those_with_a_correction_call_due_a_violation_or_a_phrase_kept_for_a_reason(
    tmp_path: Path,
) -> None:
    fine, due, broken, quoted, kept, clean = some_calls(6)
    checks = {
        broken.id: CheckedNote("2026.11", (a_hit(severity="warn"),)),
        quoted.id: CheckedNote("2026.11", (a_hit(speaker="other"), a_hit(severity="hint"))),
        kept.id: CheckedNote("2026.11", (a_hit(severity="hint", override="客户要求原话"),)),
        clean.id: CheckedNote("2026.11"),
    }
    shelf = Shelf(fine, replace(due, correction_due=True), broken, quoted, kept, clean, checks=checks)
    done = export(shelf, tmp_path, flagged=True)
    assert [row["number"][-1] for row in rows(done.file)] == ["2", "3", "5"]
    assert done.rows == 3


def test_a_sample_is_the_same_for_the_same_seed_and_another_for_another(tmp_path: Path) -> None:
    calls = some_calls(60)

    def drawn(folder: str, seed: int, *from_calls: Call) -> list[str]:
        (tmp_path / folder).mkdir()
        done = export(Shelf(*from_calls), tmp_path / folder, sample=10, seed=seed)
        return [row["number"] for row in rows(done.file)]

    first = drawn("a", 7, *calls)
    assert len(first) == 10
    assert first == sorted(first)
    assert drawn("b", 7, *reversed(calls)) == first[::-1], "drawn by no order, and written in the one that is read"
    assert drawn("c", 8, *calls) != first
    assert drawn("d", 7, *calls[:5]) == [call.number for call in calls[:5]]


def test_progress_is_told_with_figures_and_its_error_leaves_no_file(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export(Shelf(*[a_call()] * 4_100), tmp_path, progress=lambda done, total: told.append((done, total)))
    assert told == [(2_000, 4_100), (4_000, 4_100), (4_100, 4_100)]
    shelf = Shelf(*[a_call()] * 4_100)

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "b").mkdir()
    with pytest.raises(KeyboardInterrupt):
        export(shelf, tmp_path / "b", progress=cancel)
    assert (shelf.closed, shelf.read_to_the_end) == (True, False)
    assert list((tmp_path / "b").iterdir()) == []


def test_a_name_that_is_taken_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    def take(_done: int, _total: int) -> None:
        (tmp_path / "calls.csv").write_text("theirs")

    with pytest.raises(ConsoleError) as refused:
        export(Shelf(*some_calls(1)), tmp_path, progress=take)
    assert refused.value.problem is Problem.FILE_EXISTS
    assert (tmp_path / "calls.csv").read_text() == "theirs"


def test_memory_does_not_grow_with_the_number_of_calls(tmp_path: Path) -> None:
    call = a_complete_call()

    class Endless(Shelf):
        def each_line(
            self, wanted: CallFilter, by: Person, left_out: LeftOut, order: CallOrder = OLDEST_FIRST
        ) -> Iterator[CheckedLine]:
            for place in range(8_000):
                yield line_of(replace(call, number=f"C20261122-{place:04d}")), CheckedNote("2026.11", (a_hit(),))

    def peak(shelf: Shelf, name: str) -> int:
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        export(shelf, tmp_path, file=tmp_path / name)
        return tracemalloc.get_traced_memory()[1] - before

    tracemalloc.start()
    try:
        export(Shelf(call), tmp_path, file=tmp_path / "warm.csv")
        few = peak(Shelf(*[call] * 1_000), "few.csv")
        many = peak(Endless(), "many.csv")
    finally:
        tracemalloc.stop()
    assert many < few + 500_000


def test_all_that_chose_the_calls_is_journalled_and_no_whole_number(tmp_path: Path) -> None:
    shelf = Shelf(*some_calls(1))
    every = {field.name for field in fields(CallFilter)}
    plain = {"outcome": "answered", "subject": "tariff", "severity": "block", "rule": "r", "shortest": 3, "longest": 9}
    flags = dict.fromkeys(("escalated", "corrected", "marked", "nominated", "flagged"), False)
    times = {"since": AT, "until": AT, "job_number": "1001", "kind": Kind.COMPLAINT}
    others = {"caller": "13812345678", "search": Search("查 13812345678"), "ids": frozenset({"a", "b"})}
    wanted = {**plain, **flags, **times, **others}
    assert set(wanted) == every
    export(shelf, tmp_path, wanted=CallFilter(**wanted))  # type: ignore[arg-type]
    facts = shelf.lines[-1][3]
    assert {name: facts[name] for name in plain} == plain
    assert [facts[name] for name in ("escalated", "corrected", "marked", "nominated", "violations")] == [False] * 5
    assert (facts["agent"], facts["kind"], facts["caller"]) == ("1001", "complaint", "138****5678")
    assert (facts["search"], facts["chosen"]) == ("查 138****5678", 2)
    assert "12345678" not in str(facts)


@pytest.mark.parametrize(
    ("typed", "told"), [("13812345678", "138****5678"), (" 138 1234 5678", "138****5678"), ("套餐 10086", "套餐 10086")]
)
def test_what_was_looked_for_is_journalled_without_the_numbers_in_it(tmp_path: Path, typed: str, told: str) -> None:
    shelf = Shelf(*some_calls(1))
    export(shelf, tmp_path, wanted=CallFilter(search=Search(typed)))
    assert shelf.lines[-1][3]["search"] == told
