"""Run another version of the list over the calls that are there, in batches that are whole with their line."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select, tuple_

from agent_console.domain.call import CallState
from agent_console.domain.call_hits import CheckedNote, with_overrides_of
from agent_console.domain.journal import Fact
from agent_console.domain.moment import to_microseconds
from agent_console.domain.phrase_versions import RecheckSummary
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import CALLS
from agent_console.store.journal import add_line
from agent_console.store.phrase_hit_rows import (
    NEVER,
    RECHECKED,
    digest,
    earlier_checks,
    keep_checks,
    new_check,
    newest_checks,
)
from agent_console.store.verbs import Ground, acting
from agent_console.store.verifying import Progress

BATCH = 500
_ENDED = (CALLS.c.state != CallState.ON_CALL.value, CALLS.c.answered_at <= bindparam("until"))
_COUNT = select(func.count()).select_from(CALLS).where(*_ENDED)
_NOTES = select(CALLS.c.id, CALLS.c.answered_at, CALLS.c.version, CALLS.c.note)
_NEXT = (
    _NOTES.where(*_ENDED, tuple_(CALLS.c.answered_at, CALLS.c.id) > tuple_(bindparam("at"), bindparam("after")))
    .order_by(CALLS.c.answered_at, CALLS.c.id)
    .limit(bindparam("limit"))
)
_AGAIN = _NOTES.where(CALLS.c.id.in_(bindparam("calls", expanding=True)))


class _Checked(NamedTuple):
    """A check, and the version of the record that its note was read from."""

    version: int
    note: CheckedNote


def recheck(
    ground: Ground, check: Callable[[str], CheckedNote], by: Person, progress: Progress | None = None
) -> RecheckSummary:
    """See `PhraseLists.recheck`. A call that was answered since it began is checked by its own console."""
    until = {"until": to_microseconds(ground.clock.now())}
    with ground.database.reading() as connection:
        acting(connection, by, Act.RECHECK_CALLS)
        of = int(connection.execute(_COUNT, until).scalar_one())
    last: dict[str, Any] = {"at": 0, "after": ""}
    done = changed = 0
    while True:
        with ground.database.reading() as connection:
            rows = connection.execute(_NEXT, {**until, **last, "limit": BATCH}).all()
        if not rows:
            return RecheckSummary(done, changed)
        last = {"at": rows[-1].answered_at, "after": rows[-1].id}
        checked = {row.id: _Checked(row.version, check(row.note)) for row in rows}
        changed += _keep(ground, check, by, checked)
        done += len(rows)
        if progress is not None:
            progress(done, max(done, of))


def _keep(ground: Ground, check: Callable[[str], CheckedNote], by: Person, checked: dict[str, _Checked]) -> int:
    """Write what is not known yet; gives in how many calls the hits are others than before."""
    with ground.database.writing() as connection:
        person = acting(connection, by, Act.RECHECK_CALLS)
        for row in connection.execute(_AGAIN, {"calls": list(checked)}):
            if row.version != checked[row.id].version:  # written since its note was read
                checked[row.id] = _Checked(row.version, check(row.note))
        now = ground.clock.now()
        checks, changed = _not_known(connection, checked)
        if checks:
            version = next(iter(checks.values())).list_version
            earlier = earlier_checks(connection, checks, version)
            new = [
                new_check(call_id, note, now, earlier.get(call_id, NEVER), ground.key)
                for call_id, note in checks.items()
            ]
            facts: dict[str, Fact] = {
                "calls": len(new),
                "changed": changed,
                "digest": digest(check.seal for check in new),
            }
            seq = add_line(connection, ground.key, now, person.job_number, RECHECKED, version, facts)
            keep_checks(connection, new, seq)
    return changed


def _not_known(connection: Connection, checked: Mapping[str, _Checked]) -> tuple[dict[str, CheckedNote], int]:
    """The checks that say what the newest stored ones do not, in order of the ids, and how many find other hits."""
    known = newest_checks(connection, checked)
    checks, changed = {}, 0
    for call_id in sorted(checked):
        before = known.get(call_id)
        hits = () if before is None else before.hits
        after = with_overrides_of(hits, checked[call_id].note)
        changed += after.hits != hits
        if after != before:
            checks[call_id] = after
    return checks, changed
