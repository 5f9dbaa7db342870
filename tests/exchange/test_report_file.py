"""A report leaves the house: the journal knows of it first, and never is anything overwritten."""

import hashlib
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.report import Period, span_of
from agent_console.exchange.report_file import print_report, write_report
from agent_console.store.store import Store
from tests.builders import CHINA
from tests.crew import Crew
from tests.reports import DAY

SPAN = span_of(Period.MONTH, DAY, CHINA)


def acts(store: Store) -> list[str]:
    return [entry.act for entry in store.journal.entries() if "report" in entry.act]


def test_the_journal_tells_the_period_and_the_sum_of_the_file(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    write_report(file, lambda: b"%PDF", SPAN, sqlite_store.journal, sqlite_crew.quality)
    assert file.read_bytes() == b"%PDF"
    entry = sqlite_store.journal.entries()[-1]
    assert (entry.act, entry.who, entry.target) == ("export.report", "7001", "report.pdf")
    assert entry.facts == {
        "period": "month",
        "first": "2026-11-01",
        "behind": "2026-12-01",
        "sha256": hashlib.sha256(b"%PDF").hexdigest(),
    }


def test_a_file_that_is_there_stays_as_it_is(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(ConsoleError) as refused:
        write_report(file, lambda: b"%PDF", SPAN, sqlite_store.journal, sqlite_crew.lead)
    assert refused.value.problem is Problem.FILE_EXISTS
    assert file.read_text(encoding="utf-8") == "mine"
    assert acts(sqlite_store) == []


def test_what_fails_half_way_leaves_no_file_and_a_line_that_it_was_begun(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path
) -> None:
    def fails() -> bytes:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_report(tmp_path / "report.pdf", fails, SPAN, sqlite_store.journal, sqlite_crew.lead)
    assert list(tmp_path.glob("*report*")) == []
    assert acts(sqlite_store) == ["export.report.begun"]


def test_an_agent_takes_no_report_out(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    for take_out in (
        lambda: write_report(tmp_path / "a.pdf", lambda: b"", SPAN, sqlite_store.journal, sqlite_crew.agent),
        lambda: print_report("printer", lambda: None, SPAN, sqlite_store.journal, sqlite_crew.agent),
    ):
        with pytest.raises(ConsoleError) as refused:
            take_out()
        assert refused.value.problem is Problem.REFUSED
    assert acts(sqlite_store) == []


def test_what_is_printed_is_in_the_journal_before_it_is_sent(sqlite_store: Store, sqlite_crew: Crew) -> None:
    seen: list[list[str]] = []
    print_report("printer", lambda: seen.append(acts(sqlite_store)), SPAN, sqlite_store.journal, sqlite_crew.lead)
    assert seen == [["print.report"]]
