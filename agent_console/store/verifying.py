"""Check all data against its seals and the journal, on one state of the database and with flat memory."""

import hmac
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, literal_column, select
from sqlalchemy.exc import DBAPIError

from agent_console.domain.errors import Problem
from agent_console.domain.journal import START, Head, first_break
from agent_console.domain.moment import from_microseconds
from agent_console.domain.verify import Damage, Finding, VerifyReport
from agent_console.store import (
    correction_calls,
    counters,
    duty,
    incidents,
    review_verifying,
    shift_writing,
    staff_verifying,
)
from agent_console.store.call_rows import CALLS, RECORD, line_and_mask
from agent_console.store.call_writing import CORRECTED, WRITING_ACTS
from agent_console.store.correction_call_rows import CORRECTION_CALLS
from agent_console.store.correction_rows import CORRECTIONS, correction_seal
from agent_console.store.duty_rows import DUTY_RECORDS
from agent_console.store.escalation_rows import ESCALATION_DRAFTS, ESCALATION_STEPS, ESCALATIONS
from agent_console.store.escalation_verifying import escalations
from agent_console.store.faults import problem_of
from agent_console.store.handover_rows import HANDOVER_DRAFTS
from agent_console.store.handover_verifying import handovers
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.journal import JOURNAL, facts_in, head_of
from agent_console.store.numbers import CALL_COUNTERS
from agent_console.store.people import PEOPLE
from agent_console.store.phrase_hit_rows import PHRASE_CHECKS
from agent_console.store.phrase_verifying import phrase_hits, phrase_lists
from agent_console.store.review_rows import NOMINATIONS, REVIEW_MARKS
from agent_console.store.sealed_forms import check_forms, check_numbers, is_sealed
from agent_console.store.search_rows import CALL_TEXTS
from agent_console.store.search_verifying import search_index
from agent_console.store.seats import SEATS
from agent_console.store.shift_rows import SHIFTS
from agent_console.store.verbs import Ground

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

_BATCH = 2000
_MOST_MISSING = 100
_REFERENCES: tuple[tuple[Table, str, Table], ...] = (
    (CALLS, "agent_id", PEOPLE),
    (CORRECTIONS, "call_id", CALLS),
    (PHRASE_CHECKS, "call_id", CALLS),
    (SEATS, "person_id", PEOPLE),
    (ESCALATION_STEPS, "escalation_id", ESCALATIONS),
    (ESCALATION_DRAFTS, "agent_id", PEOPLE),
    (CORRECTION_CALLS, "call_id", CALLS),
    (CALL_TEXTS, "call_id", CALLS),
    (HANDOVER_DRAFTS, "agent_id", PEOPLE),
    (REVIEW_MARKS, "call_id", CALLS),
    (NOMINATIONS, "id", CALLS),
)
_LINE = JOURNAL.alias("line")
_SEALED_CALLS = select(
    *(CALLS.c[name] for name in RECORD),
    *(CALLS.c.line, CALLS.c.caller_masked, CALLS.c.seal, _LINE.c.target, _LINE.c.facts),
).join_from(CALLS, _LINE, _LINE.c.seq == CALLS.c.journal_seq, isouter=True)
_LATEST = (
    select(JOURNAL.c.target, func.max(JOURNAL.c.seq).label("seq"))
    .where(JOURNAL.c.act.in_(WRITING_ACTS))
    .group_by(JOURNAL.c.target)
    .subquery()
)
_LEFT_BEHIND = (
    select(JOURNAL.c.facts, CALLS.c.id)
    .join_from(_LATEST, JOURNAL, JOURNAL.c.seq == _LATEST.c.seq)
    .join(CALLS, CALLS.c.id == _LATEST.c.target, isouter=True)
    .where((CALLS.c.id.is_(None)) | (CALLS.c.journal_seq < _LATEST.c.seq))
)
_DAY = func.substr(CALLS.c.number, literal_column("2"), literal_column("8"))
_PER_DAY = select(_DAY, func.count()).group_by(_DAY)


def verify(ground: Ground, progress: Progress | None = None, heads: Collection[str] = ()) -> VerifyReport:
    """Read everything once; `heads` are links that must be in the journal.

    Damage is what it finds, not an error; raises BUSY, UNREACHABLE and the like.
    """
    with ground.database.snapshot() as connection:
        return _Reading(ground, connection, progress or (lambda _done, _of: None), heads).report()


class _Reading:
    def __init__(self, ground: Ground, connection: Connection, progress: Progress, heads: Collection[str]) -> None:
        self._ground = ground
        self._connection = connection
        self._progress = progress
        self._heads = heads
        self._done = 0
        self._versions = 0
        self._head = Head(0, START)
        self._sizes_of = {CALLS: 0, PEOPLE: 0, JOURNAL: 0}

    def report(self) -> VerifyReport:
        checks = (
            self._pages,
            self._sizes,
            self._chain,
            self._written_down,
            self._calls,
            self._journalled,
            self._numbers,
            self._corrections,
            self._phrase_hits,
            self._phrase_lists,
            self._escalations,
            self._correction_calls,
            self._incidents,
            self._search_index,
            self._shifts,
            self._duty,
            self._handovers,
            self._reviews,
            self._references,
            self._people,
            self._hotline,
        )
        findings = [finding for check in checks for finding in self._guarded(check)]
        return VerifyReport(
            calls=self._sizes_of[CALLS],
            people=self._sizes_of[PEOPLE],
            head=self._head,
            findings=tuple(dict.fromkeys(findings)),
        )

    def _guarded(self, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
        """What a check finds; pages that cannot be read are a finding, not the end."""
        try:
            yield from check()
        except DBAPIError as error:
            if error.orig is None or problem_of(error.orig) is not Problem.DAMAGED:
                raise
            yield Finding(Damage.PAGES, check.__name__.strip("_"))

    def _sizes(self) -> Iterator[Finding]:
        for table in self._sizes_of:
            count = select(func.count()).select_from(table)
            self._sizes_of[table] = int(self._connection.execute(count).scalar_one())
        self._head = head_of(self._connection)
        yield from ()

    def _rows(self, query: Select[Any], *, counted: bool = False) -> Generator[Row[*tuple[Any, ...]], None, None]:
        with closing(self._connection.execute(query.execution_options(yield_per=_BATCH))) as rows:
            for batch in rows.partitions():
                yield from batch
                if counted:
                    self._done += len(batch)
                    self._progress(self._done, self._sizes_of[CALLS] + self._sizes_of[JOURNAL])

    def _pages(self) -> Iterator[Finding]:
        if self._ground.database.is_sqlite:
            for (message,) in self._connection.exec_driver_sql("PRAGMA integrity_check").all():
                if message != "ok":
                    yield Finding(Damage.PAGES, message)

    def _chain(self) -> Iterator[Finding]:
        with closing(self._rows(select(JOURNAL).order_by(JOURNAL.c.seq), counted=True)) as rows:
            lines = ((seq, from_microseconds(at), *rest) for seq, at, *rest in rows)
            broken = first_break(self._ground.key, lines)
        if broken is not None:
            yield Finding(Damage.JOURNAL_CHAIN, f"journal {broken}")

    def _written_down(self) -> Iterator[Finding]:
        """The chain holds without its end too; a head that was written down elsewhere tells that it was cut off."""
        wanted = [head for head in dict.fromkeys(self._heads) if head != START]
        there = {link for (link,) in self._rows(select(JOURNAL.c.link).where(JOURNAL.c.link.in_(wanted)))}
        for head in wanted:
            if head not in there:
                yield Finding(Damage.JOURNAL_HEAD_MISSING, head)

    def _calls(self) -> Iterator[Finding]:
        """Each record against its seal, and the seal against the journal line that the record names."""
        size = len(RECORD)
        for row in self._rows(_SEALED_CALLS, counted=True):
            record = dict(zip(RECORD, row[:size], strict=True))
            line, masked, stored_seal, target, facts = row[size:]
            shown = line_and_mask(record["caller"])
            if not is_sealed(record, stored_seal, self._ground.key) or shown != (line, masked):
                yield Finding(Damage.CALL_EDITED, str(record["number"]))
            elif target != record["id"] or facts_in(facts).get("seal") != stored_seal:
                yield Finding(Damage.CALL_NOT_JOURNALLED, record["number"])
            self._versions += record["version"] if isinstance(record["version"], int) else 0

    def _journalled(self) -> Iterator[Finding]:
        """Every version of a call has its line, so where none is missing and none put back, the sums agree."""
        lines = select(func.count()).select_from(JOURNAL).where(JOURNAL.c.act.in_(WRITING_ACTS))
        if self._connection.execute(lines).scalar_one() == self._versions:
            return
        for facts, call_id in self._rows(_LEFT_BEHIND):
            damage = Damage.CALL_MISSING if call_id is None else Damage.CALL_OLDER
            yield Finding(damage, str(facts_in(facts).get("number")))

    def _numbers(self) -> Iterator[Finding]:
        counts = dict(tuple(row) for row in self._rows(_PER_DAY))
        for day, last in self._rows(select(CALL_COUNTERS.c.day, CALL_COUNTERS.c.last)):
            if counts.pop(day.replace("-", ""), 0) != last:
                yield from islice(self._missing(day, last), _MOST_MISSING)
        for day in counts:
            yield Finding(Damage.NUMBER_GAP, day)

    def _missing(self, day: str, last: int) -> Iterator[Finding]:
        """The numbers of a day without a call, and the calls of a day beyond its last number."""
        prefix = f"C{day.replace('-', '')}-"
        there = set(self._connection.execute(select(CALLS.c.number).where(CALLS.c.number.startswith(prefix))).scalars())
        for count in range(1, last + 1):
            number = f"{prefix}{count:04d}"
            if number not in there:
                yield Finding(Damage.NUMBER_GAP, number)
            there.discard(number)
        for number in sorted(there):
            yield Finding(Damage.NUMBER_GAP, number)

    def _corrections(self) -> Iterator[Finding]:
        """Each correction against its seal, and the seals against what the journal says was corrected."""
        lines = select(JOURNAL.c.target, JOURNAL.c.facts).where(JOURNAL.c.act == CORRECTED)
        journalled: dict[tuple[str, object], dict[str, Any]] = {}
        for target, text in self._rows(lines):
            facts = facts_in(text)
            journalled[target, facts.get("version")] = facts
        for row in self._rows(select(CORRECTIONS)):
            made = correction_seal(dict(row._mapping), self._ground.key)
            facts = journalled.pop((row.call_id, row.version), {})
            if facts.get("correction") != row.seal or not hmac.compare_digest(made, row.seal):
                yield Finding(Damage.CORRECTION, str(facts.get("number", row.call_id)))
        for facts in journalled.values():
            yield Finding(Damage.CORRECTION, str(facts.get("number")))

    def _phrase_hits(self) -> Iterator[Finding]:
        yield from phrase_hits(self._ground.key, self._rows)

    def _phrase_lists(self) -> Iterator[Finding]:
        yield from phrase_lists(self._ground.key, self._rows)

    def _escalations(self) -> Iterator[Finding]:
        yield from escalations(self._ground.key, self._rows)

    def _correction_calls(self) -> Iterator[Finding]:
        acts, damage = correction_calls.ACTS, Damage.CORRECTION_CALL
        yield from check_forms(self._ground.key, self._rows, CORRECTION_CALLS, "call_number", acts, damage)

    def _incidents(self) -> Iterator[Finding]:
        yield from check_forms(self._ground.key, self._rows, INCIDENTS, "number", incidents.ACTS, Damage.INCIDENT)
        yield from check_numbers(self._rows, INCIDENTS, counters.INCIDENTS)

    def _shifts(self) -> Iterator[Finding]:
        yield from check_forms(self._ground.key, self._rows, SHIFTS, "number", shift_writing.ACTS, Damage.SHIFT)
        yield from check_numbers(self._rows, SHIFTS, counters.SHIFTS)

    def _duty(self) -> Iterator[Finding]:
        yield from check_forms(self._ground.key, self._rows, DUTY_RECORDS, "number", duty.ACTS, Damage.DUTY)
        yield from check_numbers(self._rows, DUTY_RECORDS, counters.DUTY_RECORDS)

    def _handovers(self) -> Iterator[Finding]:
        yield from handovers(self._ground.key, self._rows)

    def _reviews(self) -> Iterator[Finding]:
        yield from review_verifying.reviews(self._ground.key, self._rows)
        yield from review_verifying.reveals(self._ground.key, self._rows)
        yield from review_verifying.figures(self._rows)

    def _search_index(self) -> Iterator[Finding]:
        yield from search_index(self._connection, self._rows)

    def _people(self) -> Iterator[Finding]:
        yield from staff_verifying.people(self._rows)

    def _hotline(self) -> Iterator[Finding]:
        yield from staff_verifying.hotline(self._rows)

    def _references(self) -> Iterator[Finding]:
        for table, column, target in _REFERENCES:
            lost = (
                select(table.c[column])
                .join_from(table, target, target.c.id == table.c[column], isouter=True)
                .where(target.c.id.is_(None))
            )
            for (value,) in self._rows(lost):
                yield Finding(Damage.REFERENCE, f"{table.name} {value}")
