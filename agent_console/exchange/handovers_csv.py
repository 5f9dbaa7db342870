"""Export handovers as a table, as calls and escalations are; there are no whole telephone numbers in them."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_console.domain.handover import Handover
from agent_console.domain.journal import Fact
from agent_console.domain.staff import Person
from agent_console.exchange.handover_columns import HEADERS, HandoverReading, rows_reader
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

JOURNAL_ACT = "export.handovers"


class Source(Protocol):
    """What an export needs of the store."""

    def each(self, by: Person, since: datetime | None, until: datetime | None) -> Iterator[Handover]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverOrder(FileOrder):
    """What to export: those whose cut lies in [since, until), None for any."""

    since: datetime | None = None
    until: datetime | None = None


def export_handovers(
    order: HandoverOrder,
    reading: HandoverReading,
    handovers: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write the CSV, a row an item, and its manifest; raises what `export_table` does."""

    def rows() -> Generator[list[str], None, None]:
        total, read = handovers.count(by, order.since, order.until), rows_reader(reading)
        with closing(closed_early(handovers.each(by, order.since, order.until))) as found:
            for handover in told(found, total, progress):
                yield from read(handover)

    chosen: dict[str, Fact] = {
        "since": None if order.since is None else order.since.isoformat(),
        "until": None if order.until is None else order.until.isoformat(),
    }
    table = Table(act=JOURNAL_ACT, headers=HEADERS, chosen=chosen, reveal=False, zone=reading.zone, rows=rows)
    return export_table(order, table, journal, by, now)
