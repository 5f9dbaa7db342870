"""Writing shifts: start, get ready, end, open or close one for somebody who could not, and remark on it behind it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact
from agent_console.domain.shift import (
    ReadyItem,
    Remark,
    RemarkKind,
    Shift,
    acknowledge,
    add_remark,
    change_pattern,
    close_for,
    end,
    tick,
)
from agent_console.domain.shift_record import to_record
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Act, Person
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.store.counters import SHIFTS as SHIFT_SERIES
from agent_console.store.counters import next_number
from agent_console.store.people import PEOPLE, PersonRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.shift_lists import open_shift_of, require_shift, shift_by_id
from agent_console.store.shift_rows import SHIFTS
from agent_console.store.verbs import Verbs, acting, admit

ACTS = "shift."

_BY_JOB_NUMBER = select(PEOPLE).where(PEOPLE.c.job_number == bindparam("job_number"))


class ShiftWriting(Verbs):
    """Each verb is one transaction with its journal line."""

    def start(
        self, shift_id: str, pattern_id: str, by: Person, rules: ShiftRules, ticked: Collection[str] = ()
    ) -> Shift:
        """Begin a shift now, with a number; `ticked` are the lines of the checklist that are done already.

        Started again under the same id it is the one that is stored, and one of theirs that is open and not past its
        time is taken up again. Raises REFUSED, NOT_FOUND for a pattern or line that the rules do not name, SHIFT_OPEN
        (facts: number) while an older shift was never ended: a shift lead closes it with `close_for`.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            now = self._clock.now()
            stored = shift_by_id(connection, shift_id) or open_shift_of(connection, person.job_number)
            if stored is not None:
                if stored.job_number != person.job_number:
                    raise ConsoleError(Problem.WRONG_STATE)
                if stored.open and now >= rules.endless_from(stored.planned):
                    raise ConsoleError(Problem.SHIFT_OPEN, number=stored.number)
                return stored
            shift = tick(self._new(connection, shift_id, pattern_id, person, now, rules), ticked, now)
            return self._keep(connection, replace(shift, version=1), now, person, "started")

    def tick(self, shift_id: str, items: Collection[str], by: Person) -> Shift:
        """Lines of the own readiness checklist are done. Raises NOT_FOUND, REFUSED, WRONG_STATE when it is over."""
        return self._own(shift_id, by, "ready", lambda shift, now: tick(shift, items, now))

    def change_pattern(self, shift_id: str, pattern_id: str, by: Person, rules: ShiftRules) -> Shift:
        """The own shift that is running was begun under the wrong pattern; the journal keeps which one.

        Raises NOT_FOUND, also for a pattern that the rules do not name, REFUSED, WRONG_STATE when it is over.
        """
        with self._database.writing() as connection:
            person, stored = self._own_one(connection, shift_id, by)
            planned = rules.nearest(pattern_id, stored.started_at, self._clock.zone)
            changed = change_pattern(stored, planned, rules.arrive_by(planned))
            if changed == stored:
                return stored
            facts: dict[str, Fact] = {"from": stored.planned.id, "to": planned.id}
            return self._keep(connection, changed, self._clock.now(), person, "changed", **facts)

    def end(self, shift_id: str, by: Person, rules: ShiftRules) -> Shift:
        """End the own shift now; ended twice, the first time stands.

        Raises NOT_FOUND, REFUSED, SHIFT_OPEN (facts: number) for one so far past its time that only a shift lead may
        say when it ended.
        """

        def ended(shift: Shift, now: datetime) -> Shift:
            if shift.open and now >= rules.endless_from(shift.planned):
                raise ConsoleError(Problem.SHIFT_OPEN, number=shift.number)
            return end(shift, now)

        return self._own(shift_id, by, "ended", ended)

    def close_for(self, shift_id: str, by: Person, ended_at: datetime, reason: str) -> Shift:
        """A shift lead says when a shift ended that was left open, after a power cut for instance.

        One that has ended meanwhile stays as it is. Raises NOT_FOUND, REFUSED, REASON_MISSING, SHIFT_TIME.
        """

        def closed(shift: Shift, now: datetime, person: Person) -> Shift:
            return close_for(shift, ended_at, now, person.job_number, person.name, reason)

        return self._change(shift_id, by, "closed", closed)

    def open_for(
        self,
        shift_id: str,
        job_number: str,
        pattern_id: str,
        by: Person,
        started_at: datetime,
        reason: str,
        rules: ShiftRules,
    ) -> Shift:
        """A shift lead records a shift that somebody could not start themselves; it is theirs to end.

        Sent twice it is one. Raises REFUSED, also for a person whose role works no shifts, UNKNOWN_PERSON,
        DISABLED_PERSON, NOT_FOUND for a pattern, REASON_MISSING, SHIFT_TIME for a start in the future, SHIFT_OPEN
        (facts: number) while they have an open one.
        """
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            stored = shift_by_id(connection, shift_id)
            if stored is not None:
                return stored
            person = _person(connection, job_number)
            other = open_shift_of(connection, person.job_number)
            if other is not None:
                raise ConsoleError(Problem.SHIFT_OPEN, number=other.number)
            now = self._clock.now()
            if not check_text(reason, REASON_LIMIT, multiline=True).strip():
                raise ConsoleError(Problem.REASON_MISSING)
            if started_at > now:
                raise ConsoleError(Problem.SHIFT_TIME)
            shift = replace(
                self._new(connection, shift_id, pattern_id, person, started_at, rules),
                opened_by=lead.job_number,
                opened_by_name=lead.name,
                open_reason=reason.strip(),
            )
            return self._keep(connection, shift, now, lead, "opened")

    def remark(self, remark_id: str, shift_id: str, by: Person, kind: RemarkKind, text: str) -> Shift:
        """A shift lead says what was good or bad; said twice under one id it is one.

        Raises NOT_FOUND, REFUSED, also for one's own shift, TEXT_MISSING and the text problems.
        """

        def remarked(shift: Shift, now: datetime, person: Person) -> Shift:
            if shift.job_number == person.job_number:
                raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.LEAD_SHIFT.value)
            remark = Remark(id=remark_id, kind=kind, text=text, at=now, by=person.job_number, by_name=person.name)
            return add_remark(shift, remark)

        return self._change(shift_id, by, "remarked", remarked)

    def acknowledge(self, shift_id: str, remark_id: str, by: Person) -> Shift:
        """The person remarked on has seen it. Raises NOT_FOUND, REFUSED for anybody else."""
        return self._own(shift_id, by, "seen", lambda shift, now: acknowledge(shift, remark_id, now))

    def _new(
        self, connection: Connection, shift_id: str, pattern_id: str, person: Person, at: datetime, rules: ShiftRules
    ) -> Shift:
        planned = rules.nearest(pattern_id, at, self._clock.zone)
        return Shift(
            id=shift_id,
            number=next_number(connection, SHIFT_SERIES, planned.day),
            job_number=person.job_number,
            name=person.name,
            planned=planned,
            arrive_by=rules.arrive_by(planned),
            started_at=at,
            readiness=tuple(ReadyItem(item.id, item.names) for item in rules.readiness),
        )

    def _own(self, shift_id: str, by: Person, act: str, change: Callable[[Shift, datetime], Shift]) -> Shift:
        with self._database.writing() as connection:
            person, stored = self._own_one(connection, shift_id, by)
            now = self._clock.now()
            changed = change(stored, now)
            return stored if changed == stored else self._keep(connection, changed, now, person, act)

    def _own_one(self, connection: Connection, shift_id: str, by: Person) -> tuple[Person, Shift]:
        person = acting(connection, by)
        stored = require_shift(connection, shift_id)
        if stored.job_number != person.job_number:
            raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.START_SHIFT.value)
        return person, stored

    def _change(self, shift_id: str, by: Person, act: str, change: Callable[[Shift, datetime, Person], Shift]) -> Shift:
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            stored = require_shift(connection, shift_id)
            now = self._clock.now()
            changed = change(stored, now, lead)
            return stored if changed == stored else self._keep(connection, changed, now, lead, act)

    def _keep(self, connection: Connection, shift: Shift, now: datetime, by: Person, act: str, **facts: Fact) -> Shift:
        record = to_record(shift)
        keep_form(connection, self._key, SHIFTS, record, now, by.job_number, ACTS + act, shift.number, **facts)
        return shift


def _person(connection: Connection, job_number: str) -> Person:
    """Somebody who could start a shift now. Raises UNKNOWN_PERSON, DISABLED_PERSON, REFUSED."""
    row = connection.execute(_BY_JOB_NUMBER, {"job_number": job_number}).mappings().first()
    if row is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    person = PersonRow.value(row)
    admit(person.role, person.disabled_at is not None, Act.START_SHIFT)
    return person
