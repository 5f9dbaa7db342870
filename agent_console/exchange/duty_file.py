"""Export signed duty records as a table, a row a shift; there are no telephone numbers among the figures."""

from datetime import datetime, tzinfo

from agent_console.domain.duty import DutyRecord
from agent_console.domain.staff import Person
from agent_console.exchange.duty_columns import COLUMNS, row_reader
from agent_console.exchange.span_file import SpanSource, export_span
from agent_console.exchange.table import Exported, Progress, SpanOrder, Witness

JOURNAL_ACT = "export.duty"


def export_duty(
    order: SpanOrder,
    language: str,
    duty: SpanSource[DutyRecord],
    journal: Witness,
    by: Person,
    now: datetime,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the file and its manifest; raises what `export_table` does."""
    read = row_reader(language)
    return export_span(
        order,
        JOURNAL_ACT,
        COLUMNS,
        lambda record: (read(record),),
        duty,
        journal,
        by,
        now,
        zone=zone,
        progress=progress,
    )
