"""Export the journal as a table, a row a line, with the links by which anybody who has the key can check it."""

from datetime import datetime, tzinfo
from typing import Protocol

from agent_console.domain.journal import JournalEntry, canonical
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Person
from agent_console.exchange.cells import Cells, Columns
from agent_console.exchange.span_file import SpanSource, export_span
from agent_console.exchange.table import Exported, Progress, SpanOrder, Witness

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


class Source(SpanSource[JournalEntry], Witness, Protocol):
    """What an export needs of the store: it is read, and told of the reading."""


def export_journal(
    order: SpanOrder,
    journal: Source,
    by: Person,
    now: datetime,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does. Journal lines hold no telephone numbers."""

    def row(line: JournalEntry) -> tuple[Cells]:
        facts = canonical(line.facts)
        return ((str(line.seq), to_microseconds(line.at), line.who, line.act, line.target, facts, line.link),)

    return export_span(order, JOURNAL_ACT, COLUMNS, row, journal, journal, by, now, zone=zone, progress=progress)
