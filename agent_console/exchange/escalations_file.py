"""Export escalations as a table, as calls are: for shift leads who report on them and for quality checkers."""

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime
from typing import Protocol

from agent_console.domain.call_line import LeftOut
from agent_console.domain.escalation import Escalation
from agent_console.domain.staff import Person
from agent_console.exchange.cells import Cells
from agent_console.exchange.escalation_columns import COLUMNS, EscalationReading, row_reader
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

JOURNAL_ACT = "export.escalations"


class Source(Protocol):
    """What an export needs of the store."""

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[Escalation]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


def export_escalations(
    order: SpanOrder,
    reading: EscalationReading,
    escalations: Source,
    journal: Witness,
    by: Person,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does."""

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        read = row_reader(reading)
        with closing(closed_early(escalations.each(by, order.since, order.until, left_out))) as found:
            for escalation in told(found, total, progress):
                yield read(escalation)

    table = Table(
        act=JOURNAL_ACT,
        columns=COLUMNS,
        chosen=instants_of(order.since, order.until),
        reveal=reading.reveal,
        zone=reading.zone,
        count=lambda: escalations.count(by, order.since, order.until),
        rows=rows,
    )
    return export_table(order, table, journal, by, reading.now)
