"""Export escalations as a table, as calls are: for shift leads who report on them and for quality checkers."""

from collections.abc import Callable

from agent_console.domain.escalation import Escalation
from agent_console.domain.staff import Person
from agent_console.exchange.escalation_columns import COLUMNS, EscalationReading, row_reader
from agent_console.exchange.span_file import SpanSource, export_span
from agent_console.exchange.table import Exported, Progress, SpanOrder, Witness

JOURNAL_ACT = "export.escalations"


def export_escalations(
    order: SpanOrder,
    reading: EscalationReading,
    escalations: SpanSource[Escalation],
    journal: Witness,
    by: Person,
    progress: Progress | None = None,
    only: Callable[[Escalation], bool] | None = None,
) -> Exported:
    """Write the file and its manifest, of all records or `only` some; raises what `export_table` does."""
    read = row_reader(reading)
    return export_span(
        order,
        JOURNAL_ACT,
        COLUMNS,
        lambda escalation: (read(escalation),),
        escalations,
        journal,
        by,
        reading.now,
        zone=reading.zone,
        reveal=reading.reveal,
        progress=progress,
        only=only,
    )
