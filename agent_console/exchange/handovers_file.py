"""Export handovers as a table, as calls and escalations are; there are no whole telephone numbers in them."""

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime
from typing import Protocol

from agent_console.domain.call_line import LeftOut
from agent_console.domain.handover import Handover
from agent_console.domain.staff import Person
from agent_console.exchange.cells import Cells
from agent_console.exchange.handover_columns import COLUMNS, HandoverReading, rows_reader
from agent_console.exchange.table import (
    Exported,
    Progress,
    SpanOrder,
    Table,
    Witness,
    closed_early,
    export_table,
    instants_of,
    told,
)

JOURNAL_ACT = "export.handovers"


class Source(Protocol):
    """What an export needs of the store."""

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[Handover]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


def export_handovers(
    order: SpanOrder,
    reading: HandoverReading,
    handovers: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
) -> Exported:
    """Write the file, a row an item, and its manifest; raises what `export_table` does."""

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        read = rows_reader(reading)
        with closing(closed_early(handovers.each(by, order.since, order.until, left_out))) as found:
            for handover in told(found, total, progress):
                yield from read(handover)

    table = Table(
        act=JOURNAL_ACT,
        columns=COLUMNS,
        chosen=instants_of(order.since, order.until),
        reveal=False,
        zone=reading.zone,
        count=lambda: handovers.count(by, order.since, order.until),
        rows=rows,
    )
    return export_table(order, table, journal, by, now)
