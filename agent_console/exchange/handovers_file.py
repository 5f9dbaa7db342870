"""Export handovers as a table, as calls and escalations are; there are no whole telephone numbers in them."""

from collections.abc import Callable
from datetime import datetime

from agent_console.domain.handover import Handover
from agent_console.domain.staff import Person
from agent_console.exchange.handover_columns import COLUMNS, HandoverReading, rows_reader
from agent_console.exchange.span_file import SpanSource, export_span
from agent_console.exchange.table import Exported, Progress, SpanOrder, Witness

JOURNAL_ACT = "export.handovers"


def export_handovers(
    order: SpanOrder,
    reading: HandoverReading,
    handovers: SpanSource[Handover],
    journal: Witness,
    by: Person,
    now: datetime,
    progress: Progress | None = None,
    only: Callable[[Handover], bool] | None = None,
) -> Exported:
    """Write the file, a row an item, and its manifest, of all records or `only` some.

    Raises what `export_table` does.
    """
    rows_of, zone = rows_reader(reading), reading.zone
    return export_span(
        order, JOURNAL_ACT, COLUMNS, rows_of, handovers, journal, by, now, zone=zone, progress=progress, only=only
    )
