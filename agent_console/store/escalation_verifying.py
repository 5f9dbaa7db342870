"""Check escalations: each against its seal and its line, each step against the line that it came with."""

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, func, select

from agent_console.domain.escalation_clock import acting_due
from agent_console.domain.escalation_record import from_record, order_from_text
from agent_console.domain.moment import to_microseconds
from agent_console.domain.verify import Damage, Finding
from agent_console.store.call_rows import line_and_mask
from agent_console.store.counters import ESCALATIONS as SERIES
from agent_console.store.counters import ORDERS
from agent_console.store.escalation_index import wrong_entries
from agent_console.store.escalation_rows import ESCALATION_STEPS, ESCALATIONS, RECORD, STEP_RECORD
from agent_console.store.escalation_similar import HELPED
from agent_console.store.escalation_writing import ACT
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.sealed_forms import Rows, check_given, check_numbers, is_sealed

_LINE = JOURNAL.alias("line")
_E, _S = ESCALATIONS.c, ESCALATION_STEPS.c
_SEALED = select(
    *(_E[name] for name in RECORD), *(_E.line, _E.caller_masked, _E.next_due, _E.seal, _LINE.c.target, _LINE.c.facts)
).join_from(ESCALATIONS, _LINE, _LINE.c.seq == _E.journal_seq, isouter=True)
_SEALED_STEPS = (
    select(*(_S[name] for name in STEP_RECORD), *(_S.seal, _E.number, _LINE.c.act, _LINE.c.target, _LINE.c.facts))
    .join_from(ESCALATION_STEPS, _LINE, _LINE.c.seq == _S.journal_seq, isouter=True)
    .join(ESCALATIONS, _E.id == _S.escalation_id, isouter=True)
)
_OF_A_STEP = and_(JOURNAL.c.act.startswith(ACT), JOURNAL.c.act != HELPED)
_LINES = select(JOURNAL.c.seq, JOURNAL.c.facts).where(_OF_A_STEP)
_COUNT_OF_LINES = select(func.count()).select_from(JOURNAL).where(_OF_A_STEP)
_STEP_SEQS = select(_S.journal_seq)
_ORDERS = select(_S.supervision).where(_S.supervision != "")


def escalations(key: bytes, rows: Rows) -> Iterator[Finding]:
    """What was changed, put back or removed, by the number of the escalation; then gaps in numbers and the index."""
    yield from _records(key, rows)
    yield from check_numbers(rows, ESCALATIONS, SERIES)
    yield from check_given(rows, _orders(rows), ORDERS)
    for wrong in wrong_entries(rows):
        yield Finding(Damage.SIMILAR_INDEX, f"{wrong.number or f'entry {wrong.entry}'}")


def _orders(rows: Rows) -> Iterator[str]:
    """The numbers of supervision orders, which stand in the steps they were sent with."""
    for (supervision,) in rows(_ORDERS):
        with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):  # its seal tells of it
            order = order_from_text(supervision)
            if order is not None:
                yield order.number


def _records(key: bytes, rows: Rows) -> Iterator[Finding]:
    for row in rows(_SEALED):
        record = dict(zip(RECORD, row[: len(RECORD)], strict=True))
        line, masked, next_due, stored, target, facts = row[len(RECORD) :]
        told = facts_in(facts)
        if (
            not is_sealed(record, stored, key)
            or line_and_mask(record["caller"]) != (line, masked)
            or _next_due(record) != next_due
            or (target, told.get("seal")) != (record["id"], stored)
        ):
            yield Finding(Damage.ESCALATION, str(record["number"]))
    count = 0
    newest: dict[str, tuple[int, str]] = {}
    for row in rows(_SEALED_STEPS):
        record = dict(zip(STEP_RECORD, row[: len(STEP_RECORD)], strict=True))
        stored, number, act, target, facts = row[len(STEP_RECORD) :]
        told, count = facts_in(facts), count + 1
        there = (f"{ACT}{record['kind']}", record["escalation_id"], stored, record["place"])
        if not is_sealed(record, stored, key) or (act, target, told.get("step"), told.get("steps")) != there:
            yield Finding(Damage.ESCALATION, str(number or record["escalation_id"]))
        place, _ = newest.get(record["escalation_id"], (0, ""))
        newest[record["escalation_id"]] = (max(place, record["place"]), str(number))
    for escalation_id, steps in rows(select(_E.id, _E.steps)):
        place, number = newest.get(escalation_id, (0, escalation_id))
        if place != steps:
            yield Finding(Damage.ESCALATION, number)
    if sum(lines for (lines,) in rows(_COUNT_OF_LINES)) != count:
        there_are = {seq for (seq,) in rows(_STEP_SEQS)}
        for seq, facts in rows(_LINES):
            if seq not in there_are:
                yield Finding(Damage.ESCALATION, str(facts_in(facts).get("number")))


def _next_due(record: dict[str, Any]) -> int | None:
    """When somebody owes something, which the queue goes by; of a record that is sealed, so it can be read."""
    due = acting_due(from_record(record))
    return None if due is None else to_microseconds(due)
