"""Write made-up calls as real ones are: numbered, checked, sealed and journalled, many in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_hits import CheckedNote, violations
from agent_console.domain.call_record import to_record
from agent_console.domain.correction import Correction, changes_between
from agent_console.domain.ids import call_number
from agent_console.domain.journal import Head
from agent_console.domain.sample import SampleCall
from agent_console.domain.sample_slips import with_reason
from agent_console.store.bulk import insert_all
from agent_console.store.call_figures import count_again
from agent_console.store.call_rows import CALLS, sealed
from agent_console.store.call_writing import ACT_OF, CORRECTED, facts_of
from agent_console.store.correction_rows import CORRECTIONS, CorrectionRow
from agent_console.store.journal import CONSOLE, JOURNAL, head_of, line_after
from agent_console.store.numbers import count_on
from agent_console.store.phrase_hit_rows import NEVER, PHRASE_CHECKS, PHRASE_HITS, NewCheck, new_check
from agent_console.store.verbs import Ground

NAMED = 500
"""So many calls are named in one query."""

Check = Callable[[str], CheckedNote]


def write_calls(
    ground: Ground, connection: Connection, batch: list[tuple[SampleCall, Call]], check: Check | None
) -> tuple[int, set[str]]:
    """Write calls in the order of their answering; gives how many corrections were among them, and the ids of those
    in which the agent said what they should not have.
    """
    head = head_of(connection)
    calls: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    corrections: list[dict[str, Any]] = []
    checks: list[tuple[NewCheck, int]] = []
    slipped: set[str] = set()
    for sample, call in batch:
        columns = sealed(dict(to_record(call)), ground.key)
        at = call.completed_at or call.wrap_up_until or call.answered_at
        who = CONSOLE if call.state is CallState.OVERDUE else call.job_number
        found = None
        if check is not None and call.state is CallState.COMPLETE:
            checked = with_reason(check(call.note), sample.kept_for)
            found = new_check(call.id, checked, at, NEVER, ground.key)
            slipped.update([call.id] if violations(checked.hits) else ())
        line = line_after(ground.key, head, at, who, ACT_OF[call.state], call.id, facts_of(columns, found))
        lines.append(line)
        if found is not None:
            checks.append((found, line["seq"]))
        if sample.corrected is not None and sample.corrected_at is not None:
            correction = Correction(
                call_id=call.id,
                at=sample.corrected_at,
                by=call.job_number,
                reason=sample.reason,
                changes=changes_between(call, sample.corrected),
            )
            old = CorrectionRow.of(correction, sample.corrected.version, ground.key)
            columns = sealed({**to_record(sample.corrected), "number": call.number}, ground.key)
            facts = {**facts_of(columns), "correction": old["seal"]}
            head = Head(line["seq"], line["link"])
            line = line_after(ground.key, head, correction.at, correction.by, CORRECTED, call.id, facts)
            lines.append(line)
            corrections.append(old)
        head = Head(line["seq"], line["link"])
        columns["journal_seq"] = line["seq"]
        calls.append(columns)
    for table, rows in ((CALLS, calls), (JOURNAL, lines), (CORRECTIONS, corrections)):
        insert_all(connection, table, rows)
    _keep_checks(connection, checks)
    return len(corrections), slipped


def _keep_checks(connection: Connection, checks: list[tuple[NewCheck, int]]) -> None:
    """What was found, and its figures, each check with its own line."""
    insert_all(connection, PHRASE_CHECKS, [{**check.columns, "journal_seq": seq} for check, seq in checks])
    insert_all(connection, PHRASE_HITS, [hit for check, _ in checks for hit in check.hits])
    found = [check.columns["call_id"] for check, _ in checks if check.hits]
    for begin in range(0, len(found), NAMED):
        count_again(connection, found[begin : begin + NAMED])


def numbered_calls(
    ground: Ground, connection: Connection, batch: Iterable[SampleCall]
) -> Iterator[tuple[SampleCall, Call]]:
    """Each with its call as it was first kept, which has its number now."""
    for day, samples in groupby(batch, lambda sample: ground.clock.local_day(sample.call.answered_at)):
        of_day = list(samples)
        last = count_on(connection, day, len(of_day))
        for count, sample in enumerate(of_day, start=last - len(of_day) + 1):
            yield sample, replace(sample.call, number=call_number(day, count))
