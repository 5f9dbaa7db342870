"""Export what happened in a span of time as a table: read from the store record by record, told, and witnessed."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from datetime import datetime, tzinfo
from typing import Protocol, TypeVar

from agent_console.domain.call_line import LeftOut
from agent_console.domain.staff import Person
from agent_console.exchange.cells import Cells, Columns
from agent_console.exchange.table import (
    Exported,
    Progress,
    SpanOrder,
    Table,
    Witness,
    closed_early,
    export_table,
    told,
)

Record = TypeVar("Record")
R_co = TypeVar("R_co", covariant=True)


class SpanSource(Protocol[R_co]):
    """What an export needs of the store."""

    def each(self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut) -> Iterator[R_co]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


def export_span(
    order: SpanOrder,
    act: str,
    columns: Columns,
    rows_of: Callable[[Record], Iterable[Cells]],
    source: SpanSource[Record],
    journal: Witness,
    by: Person,
    now: datetime,
    *,
    zone: tzinfo | None,
    reveal: bool = False,
    progress: Progress | None = None,
    only: Callable[[Record], bool] | None = None,
) -> Exported:
    """Write the file, `rows_of` each record, and its manifest; `act` is how the journal calls it, `only` tells
    which records are wanted, None for all.

    Raises what `export_table` does.
    """

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        with closing(closed_early(source.each(by, order.since, order.until, left_out))) as found:
            for record in told(found, total, progress):
                if only is None or only(record):
                    yield from rows_of(record)

    table = Table(
        act=act,
        columns=columns,
        chosen=order.chosen,
        reveal=reveal,
        zone=zone,
        count=lambda: source.count(by, order.since, order.until),
        rows=rows,
        progress=progress,
    )
    return export_table(order, table, journal, by, now)
