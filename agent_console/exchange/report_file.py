"""A report as a file, or on paper: the journal knows of it before anything is written, and what came of it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from agent_console.domain.journal import Fact
from agent_console.domain.report import ReportSpan
from agent_console.domain.staff import Act, Person, require
from agent_console.exchange.leftovers import sweep
from agent_console.exchange.whole_file import whole_file

JOURNAL_ACT = "export.report"
PRINTED = "print.report"
BEGUN = ".begun"
"""Behind the act of the line that the journal gets first."""


class Witness(Protocol):
    """What an export needs of the journal."""

    def add(self, by: Person, act: str, target: str, facts: Mapping[str, Fact]) -> int: ...


def write_report(
    file: Path, body: Callable[[], bytes], span: ReportSpan, journal: Witness, by: Person, *, overwrite: bool = False
) -> str:
    """Write what `body` gives, and return its SHA-256. Raises REFUSED, FILE_EXISTS, FULL, FILE_NOT_WRITABLE."""
    require(by.role, Act.EXPORT_CALLS)
    facts = _facts(span)
    sweep(file.absolute().parent)
    with whole_file(file, overwrite=overwrite) as paper:
        journal.add(by, f"{JOURNAL_ACT}{BEGUN}", file.name, facts)
        paper.write(body())
        journal.add(by, JOURNAL_ACT, file.name, {**facts, "sha256": paper.sha256})
        return paper.sha256


def print_report(printer: str, send: Callable[[], object], span: ReportSpan, journal: Witness, by: Person) -> None:
    """Send it to a printer. Raises REFUSED."""
    require(by.role, Act.EXPORT_CALLS)
    journal.add(by, PRINTED, printer, _facts(span))
    send()


def _facts(span: ReportSpan) -> dict[str, Fact]:
    return {"period": span.period.value, "first": span.first.isoformat(), "behind": span.behind.isoformat()}
