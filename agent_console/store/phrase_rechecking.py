"""Run another version of the list over the calls that are there, in batches that are whole with their line."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select, tuple_

from agent_console.domain.call import CallState
from agent_console.domain.call_hits import CallHit, CheckedNote, with_overrides_of
from agent_console.domain.journal import Fact
from agent_console.domain.moment import to_microseconds
from agent_console.domain.phrase_versions import RecheckSummary, RuleChange
from agent_console.domain.staff import Act, Person
from agent_console.store.call_figures import count_again
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

BATCH = 500
_ENDED = (
    CALLS.c.state != CallState.ON_CALL.value,
    CALLS.c.answered_at >= bindparam("since"),
    CALLS.c.answered_at < bindparam("until"),
)
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


class Rechecking:
    """One run over the calls that have ended, batch by batch; between two of them it can be left for good.

    A call that was answered since it began is checked by its own console. `done` of `of` calls are through.
    """

    def __init__(
        self,
        ground: Ground,
        check: Callable[[str], CheckedNote],
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> None:
        self._ground = ground
        self._check = check
        self._by = by
        begun = to_microseconds(ground.clock.now()) + 1
        self._span = {
            "since": to_microseconds(since) if since is not None else 0,
            "until": min(begun, to_microseconds(until)) if until is not None else begun,
        }
        self._last: dict[str, Any] = {"at": self._span["since"], "after": ""}
        self._begun = False
        self._changed = 0
        self._appeared: Counter[str] = Counter()
        self._disappeared: Counter[str] = Counter()
        self.done = 0
        self.of = 0

    @property
    def summary(self) -> RecheckSummary:
        rules = sorted(self._appeared.keys() | self._disappeared.keys())
        changes = tuple(RuleChange(rule, self._appeared[rule], self._disappeared[rule]) for rule in rules)
        return RecheckSummary(self.done, self._changed, changes)

    def step(self) -> bool:
        """Run over the next batch; False when no call is left. Raises REFUSED."""
        with self._ground.database.reading() as connection:
            if not self._begun:
                acting(connection, self._by, Act.RECHECK_CALLS)
                self.of = int(connection.execute(_COUNT, self._span).scalar_one())
                self._begun = True
            rows = connection.execute(_NEXT, {**self._span, **self._last, "limit": BATCH}).all()
        if not rows:
            return False
        checked = {row.id: _Checked(row.version, self._check(row.note)) for row in rows}
        self._count(_keep(self._ground, self._check, self._by, checked))
        self._last = {"at": rows[-1].answered_at, "after": rows[-1].id}
        self.done += len(rows)
        self.of = max(self.of, self.done)
        return True

    def _count(self, changes: "list[_Change]") -> None:
        self._changed += len(changes)
        for before, after in changes:
            known, found = Counter(map(_place, before)), Counter(map(_place, after))
            self._appeared.update(rule for rule, *_ in (found - known).elements())
            self._disappeared.update(rule for rule, *_ in (known - found).elements())


_Change = tuple[tuple[CallHit, ...], tuple[CallHit, ...]]
"""The hits of one call that were known, and the others that were found."""


def _place(hit: CallHit) -> tuple[str, str, int, int]:
    return hit.rule, hit.speaker, hit.start, hit.end


def _keep(
    ground: Ground, check: Callable[[str], CheckedNote], by: Person, checked: dict[str, _Checked]
) -> list[_Change]:
    """Write what is not known yet; gives the hits of each call in which they are others than before."""
    with ground.database.writing() as connection:
        person = acting(connection, by, Act.RECHECK_CALLS)
        for row in connection.execute(_AGAIN, {"calls": list(checked)}):
            if row.version != checked[row.id].version:  # written since its note was read
                checked[row.id] = _Checked(row.version, check(row.note))
        now = ground.clock.now()
        checks, changes = _not_known(connection, checked)
        if checks:
            version = next(iter(checks.values())).list_version
            earlier = earlier_checks(connection, checks, version)
            new = [
                new_check(call_id, note, now, earlier.get(call_id, NEVER), ground.key)
                for call_id, note in checks.items()
            ]
            facts: dict[str, Fact] = {
                "calls": len(new),
                "changed": len(changes),
                "digest": digest(check.seal for check in new),
            }
            seq = add_line(connection, ground.key, now, person.job_number, RECHECKED, version, facts)
            keep_checks(connection, new, seq)
            count_again(connection, checks)
    return changes


def _not_known(connection: Connection, checked: Mapping[str, _Checked]) -> tuple[dict[str, CheckedNote], list[_Change]]:
    """The checks that say what the newest stored ones do not, in order of the ids, and where the hits are others."""
    known = newest_checks(connection, checked)
    checks: dict[str, CheckedNote] = {}
    changes: list[_Change] = []
    for call_id in sorted(checked):
        before = known.get(call_id)
        hits = () if before is None else before.hits
        after = with_overrides_of(hits, checked[call_id].note)
        if after.hits != hits:
            changes.append((hits, after.hits))
        if after != before:
            checks[call_id] = after
    return checks, changes
