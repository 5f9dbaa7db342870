"""Check escalations: each against its seal and its line, each step against the line that it came with."""

from collections.abc import Iterator

from sqlalchemy import and_, func, select

from agent_console.domain.verify import Damage, Finding
from agent_console.store.call_rows import line_and_mask
from agent_console.store.escalation_rows import ESCALATION_STEPS, ESCALATIONS, RECORD, STEP_RECORD
from agent_console.store.escalation_similar import HELPED
from agent_console.store.escalation_writing import ACT
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.sealed_forms import Rows, is_sealed

_LINE = JOURNAL.alias("line")
_E, _S = ESCALATIONS.c, ESCALATION_STEPS.c
_SEALED = select(
    *(_E[name] for name in RECORD), *(_E.line, _E.caller_masked, _E.seal, _LINE.c.target, _LINE.c.facts)
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


def escalations(key: bytes, rows: Rows) -> Iterator[Finding]:
    """What was changed, put back or removed, by the number of the escalation."""
    for row in rows(_SEALED):
        record = dict(zip(RECORD, row[: len(RECORD)], strict=True))
        line, masked, stored, target, facts = row[len(RECORD) :]
        told = facts_in(facts)
        if (
            not is_sealed(record, stored, key)
            or line_and_mask(record["caller"]) != (line, masked)
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
