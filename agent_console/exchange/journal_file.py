"""Export the journal as a table, a row a line, with the links by which anybody who has the key can check it."""

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime, tzinfo
from typing import Protocol

from agent_console.domain.call_line import LeftOut
from agent_console.domain.journal import JournalEntry, canonical
from agent_console.domain.moment import to_microseconds
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
    instants_of,
    told,
)

JOURNAL_ACT = "export.journal"

COLUMNS = Columns(
    {
        "line": "序号",
        "at": "时间",
        "who": "操作人",
        "act": "操作",
        "target": "对象",
        "facts": "内容",
        "link": "链值",
    },
    instants=frozenset({"at"}),
)


class Source(Witness, Protocol):
    """What an export needs of the store: it is read, and told of the reading."""

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Iterator[JournalEntry]: ...
    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int: ...


def export_journal(
    order: SpanOrder,
    journal: Source,
    by: Person,
    now: datetime,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does. Journal lines hold no telephone numbers."""

    def rows(total: int, left_out: LeftOut) -> Generator[Cells, None, None]:
        with closing(closed_early(journal.each(by, order.since, order.until, left_out))) as found:
            for line in told(found, total, progress):
                facts = canonical(line.facts)
                yield str(line.seq), to_microseconds(line.at), line.who, line.act, line.target, facts, line.link

    table = Table(
        act=JOURNAL_ACT,
        columns=COLUMNS,
        chosen=instants_of(order.since, order.until),
        reveal=False,
        zone=zone,
        count=lambda: journal.count(by, order.since, order.until),
        rows=rows,
    )
    return export_table(order, table, journal, by, now)
