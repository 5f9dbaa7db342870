"""Write made-up escalations as real ones are: numbered, sealed, journalled step by step and found when alike."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from agent_console.domain.call import Call
from agent_console.domain.journal import Head
from agent_console.domain.sample_escalations import LEFT_OPEN, NumberOf, SampleEscalations, Taken
from agent_console.store.bulk import insert_all
from agent_console.store.counters import next_number
from agent_console.store.escalation_rows import (
    ESCALATION_GRAMS,
    ESCALATION_STEPS,
    ESCALATIONS,
    columns_of,
    gram_rows,
    step_columns,
)
from agent_console.store.escalation_writing import ACT, facts_of
from agent_console.store.journal import JOURNAL, head_of, line_after
from agent_console.store.verbs import Ground


def escalate(ground: Ground, connection: Connection, calls: Iterable[Call], made: SampleEscalations) -> int:
    """Write what becomes of these calls, which have their numbers; gives how many escalations it were."""
    number_of = _numbers(ground, connection)
    return _write(ground, connection, (made.of(call, number_of) for call in calls))


def leave_open(ground: Ground, connection: Connection, calls: Iterable[Call], made: SampleEscalations) -> int:
    """Write what is still on its way at this moment, one for each of the calls as far as there are any."""
    number_of, now = _numbers(ground, connection), ground.clock.now()
    pairs = zip(calls, LEFT_OPEN, strict=False)
    return _write(ground, connection, (made.left_open(call, left, now, number_of) for call, left in pairs))


def _numbers(ground: Ground, connection: Connection) -> NumberOf:
    return lambda series, at: next_number(connection, series, ground.clock.local_day(at))


def _write(ground: Ground, connection: Connection, threads: Iterable[Iterable[Taken]]) -> int:
    head = head_of(connection)
    lines: list[dict[str, Any]] = []
    steps: list[dict[str, Any]] = []
    escalations: list[dict[str, Any]] = []
    grams: list[dict[str, Any]] = []
    for thread in threads:
        columns: dict[str, Any] = {}
        entry = None
        for taken in thread:
            escalation, step = taken.escalation, taken.step
            columns, row = columns_of(escalation, ground.key), step_columns(escalation, step, ground.key)
            facts = facts_of(columns, row)
            line = line_after(ground.key, head, step.at, step.by, f"{ACT}{step.kind}", escalation.id, facts)
            head = Head(line["seq"], line["link"])
            entry = entry or line["seq"]
            row["journal_seq"] = line["seq"]
            lines.append(line)
            steps.append(row)
        if columns:
            escalations.append({**columns, "entry": entry, "journal_seq": head.entries})
            grams += gram_rows(columns["problem"], int(entry or 0))
    tables = ((ESCALATIONS, escalations), (JOURNAL, lines), (ESCALATION_STEPS, steps), (ESCALATION_GRAMS, grams))
    for table, rows in tables:
        insert_all(connection, table, rows)
    return len(escalations)
