"""Export escalations as a table, as calls are: for shift leads who report on them and for quality checkers."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_console.domain.escalation import Escalation
from agent_console.domain.journal import Fact
from agent_console.domain.staff import Person
from agent_console.exchange.escalation_columns import HEADERS, EscalationReading, row_reader
from agent_console.exchange.table_csv import (
    Exported,
    FileOrder,
    Progress,
    Table,
    Witness,
    closed_early,
    export_table,
    told,
)

JOURNAL_ACT = "export.escalations"


class Source(Protocol):
    """What an export needs of the store."""

    def each(self, by: Person, since: datetime | None, until: datetime | None) -> Iterator[Escalation]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationOrder(FileOrder):
    """What to export: those sent in [since, until), None for any."""

    since: datetime | None = None
    until: datetime | None = None


def export_escalations(
    order: EscalationOrder,
    reading: EscalationReading,
    escalations: Source,
    journal: Witness,
    by: Person,
    progress: Progress | None = None,
) -> Exported:
    """Write the CSV and its manifest; raises what `export_table` does."""

    def rows() -> Generator[list[str], None, None]:
        total, read = escalations.count(by, order.since, order.until), row_reader(reading)
        with closing(closed_early(escalations.each(by, order.since, order.until))) as found:
            for escalation in told(found, total, progress):
                yield read(escalation)

    chosen: dict[str, Fact] = {
        "since": None if order.since is None else order.since.isoformat(),
        "until": None if order.until is None else order.until.isoformat(),
    }
    table = Table(act=JOURNAL_ACT, headers=HEADERS, chosen=chosen, reveal=reading.reveal, zone=reading.zone, rows=rows)
    return export_table(order, table, journal, by, reading.now)
