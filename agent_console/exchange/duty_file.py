"""Export signed duty records as a table, a row a shift; there are no telephone numbers among the figures."""

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime, tzinfo
from typing import Protocol

from agent_console.domain.call_line import LeftOut
from agent_console.domain.duty import DutyRecord
from agent_console.domain.staff import Person
from agent_console.exchange.cells import Cells
from agent_console.exchange.duty_columns import COLUMNS, row_reader
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

JOURNAL_ACT = "export.duty"


class Source(Protocol):
    """What an export needs of the store."""

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[DutyRecord]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


def export_duty(
    order: SpanOrder,
    language: str,
    duty: Source,
    journal: Witness,
    by: Person,
    now: datetime,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does."""

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        read = row_reader(language)
        with closing(closed_early(duty.each(by, order.since, order.until, left_out))) as found:
            for record in told(found, total, progress):
                yield read(record)

    table = Table(
        act=JOURNAL_ACT,
        columns=COLUMNS,
        chosen=instants_of(order.since, order.until),
        reveal=False,
        zone=zone,
        count=lambda: duty.count(by, order.since, order.until),
        rows=rows,
    )
    return export_table(order, table, journal, by, now)
