"""People: signing in, and what shift leads do with the list of people."""

from collections.abc import Mapping
from dataclasses import replace
from math import ceil

from sqlalchemy import Connection, RowMapping, bindparam, func, insert, select, update

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact
from agent_console.domain.moment import Moment
from agent_console.domain.pin import FREE_TRIES, WrongPins, check_pin, wait_after, wait_left
from agent_console.domain.staff import Act, Person, Role, normal_job_number
from agent_console.store.journal import add_line
from agent_console.store.people import (
    ADDED,
    CHANGED,
    DISABLED,
    ENABLED,
    PEOPLE,
    PIN_RESET,
    PersonRow,
    facts_of_person,
)
from agent_console.store.pins import hash_pin, is_outdated, is_pin
from agent_console.store.verbs import Verbs, acting

_BY_JOB_NUMBER = select(PEOPLE).where(PEOPLE.c.job_number == bindparam("job_number"))
_EVERYBODY = select(PEOPLE).order_by(PEOPLE.c.job_number)
_ACTIVE_LEADS = select(func.count()).where(PEOPLE.c.role == Role.LEAD.value, PEOPLE.c.disabled_at.is_(None))


def _known(connection: Connection, job_number: str) -> RowMapping:
    row = connection.execute(_BY_JOB_NUMBER, {"job_number": job_number}).mappings().first()
    if row is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    return row


def _change(connection: Connection, person_id: str, **columns: object) -> None:
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == person_id), columns)


def _keep_a_lead(connection: Connection, person: Person) -> None:
    """Raise LAST_LEAD where no shift lead would be left who can sign in."""
    if person.role is not Role.LEAD or person.disabled_at is not None:
        return
    if connection.execute(_ACTIVE_LEADS).scalar_one() == 1:
        raise ConsoleError(Problem.LAST_LEAD)


class Staff(Verbs):
    """Who works here, and who is who."""

    def sign_in(self, job_number: str, pin: str) -> Person:
        """The person, if the PIN is theirs.

        Raises UNKNOWN_PERSON, DISABLED_PERSON, WAIT (facts: seconds) and WRONG_PIN (facts: tries_left, seconds to wait
        when none is left). A try is counted before it is checked, so that guesses side by side are counted too.
        """
        return self._proved(job_number, pin, "staff.signed-in")

    def confirm(self, job_number: str, pin: str) -> Person:
        """The person who signs a form with their PIN and need not be the one at this desk. Raises what sign_in does."""
        return self._proved(job_number, pin, "staff.confirmed")

    def add(self, by: Person, *, job_number: str, name: str, role: Role, pin: str) -> Person:
        """A new person, who can sign in at once.

        Raises REFUSED, JOB_NUMBER_INVALID, PIN_TOO_SHORT, PIN_OBVIOUS, the text problems, and JOB_NUMBER_TAKEN: a
        number is never given to a second person.
        """
        person = Person(
            id=self._clock.new_id(),
            job_number=normal_job_number(job_number),
            name=name,
            role=role,
            created_at=self._clock.now(),
        )
        check_pin(pin, person.job_number)
        pin_hash = hash_pin(pin)
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.MANAGE_STAFF)
            if connection.execute(_BY_JOB_NUMBER, {"job_number": person.job_number}).first() is not None:
                raise ConsoleError(Problem.JOB_NUMBER_TAKEN)
            connection.execute(insert(PEOPLE), {**PersonRow.of(person), "pin_hash": pin_hash})
            self._record(connection, lead, ADDED, person.job_number, facts_of_person(person))
        return person

    def people(self, by: Person) -> tuple[Person, ...]:
        """Everybody, disabled ones too, by job number. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.MANAGE_STAFF)
            rows = connection.execute(_EVERYBODY).mappings()
            return tuple(PersonRow.value(row) for row in rows)

    def agents(self, by: Person) -> tuple[Person, ...]:
        """Everybody whose records a list may hold, for who may see all calls: of any role, for roles change and records
        stay, and disabled ones too. Raises REFUSED.
        """
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            rows = connection.execute(_EVERYBODY).mappings()
            return tuple(PersonRow.value(row) for row in rows)

    def change(self, by: Person, known: Person, *, name: str, role: Role) -> Person:
        """Give somebody another name or role; `known` is how they stood when that was decided.

        Raises CHANGED_ELSEWHERE where they stand otherwise now, UNKNOWN_PERSON, LAST_LEAD, REFUSED, the text problems.
        """
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.MANAGE_STAFF)
            person = PersonRow.value(_known(connection, known.job_number))
            if person != known:
                raise ConsoleError(Problem.CHANGED_ELSEWHERE)
            changed = replace(person, name=name, role=role)
            if changed == person:
                return person
            if role is not Role.LEAD:
                _keep_a_lead(connection, person)
            _change(connection, person.id, **PersonRow.of(changed))
            before: dict[str, Fact] = {"old_name": person.name, "old_role": person.role.value}
            self._record(connection, lead, CHANGED, person.job_number, facts_of_person(changed) | before)
        return changed

    def disable(self, by: Person, job_number: str) -> Person:
        """Take somebody's access away; what they did stays. Raises UNKNOWN_PERSON, LAST_LEAD, OWN_ACCESS, REFUSED."""
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.MANAGE_STAFF)
            person = PersonRow.value(_known(connection, normal_job_number(job_number)))
            if person.disabled_at is not None:
                return person
            _keep_a_lead(connection, person)
            if person.id == lead.id:
                raise ConsoleError(Problem.OWN_ACCESS)
            disabled = replace(person, disabled_at=self._clock.now())
            _change(connection, person.id, **PersonRow.of(disabled))
            self._record(connection, lead, DISABLED, person.job_number, {})
        return disabled

    def enable(self, by: Person, job_number: str) -> Person:
        """Let somebody sign in again, with the PIN that they had. Raises UNKNOWN_PERSON, REFUSED."""
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.MANAGE_STAFF)
            person = PersonRow.value(_known(connection, normal_job_number(job_number)))
            if person.disabled_at is None:
                return person
            enabled = replace(person, disabled_at=None)
            _change(connection, person.id, **PersonRow.of(enabled))
            self._record(connection, lead, ENABLED, person.job_number, {})
        return enabled

    def reset_pin(self, by: Person, job_number: str, pin: str) -> Person:
        """Give somebody a new PIN and end their wait. Raises UNKNOWN_PERSON, PIN_TOO_SHORT, PIN_OBVIOUS, REFUSED."""
        job_number = normal_job_number(job_number)
        check_pin(pin, job_number)
        pin_hash = hash_pin(pin)
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.MANAGE_STAFF)
            person = PersonRow.value(_known(connection, job_number))
            _change(connection, person.id, **PersonRow.of_wrong(WrongPins()), pin_hash=pin_hash)
            self._record(connection, lead, PIN_RESET, person.job_number, {})
        return person

    def _proved(self, job_number: str, pin: str, act: str) -> Person:
        job_number = normal_job_number(job_number)
        with self._database.writing() as connection:
            row = _known(connection, job_number)
            if row["disabled_at"] is not None:
                raise ConsoleError(Problem.DISABLED_PERSON)
            now, wrong = self._moment(connection), PersonRow.wrong(row)
            wait = wait_left(wrong, now)
            if wait > 0:
                raise ConsoleError(Problem.WAIT, seconds=ceil(wait))
            counted = wrong.another(now)
            _change(connection, row["id"], **PersonRow.of_wrong(counted))
        right = is_pin(row["pin_hash"], pin)
        fresh_hash = hash_pin(pin) if right and is_outdated(row["pin_hash"]) else row["pin_hash"]
        with self._database.writing() as connection:
            right = right and _known(connection, job_number)["pin_hash"] == row["pin_hash"]  # it may be reset by now
            told = act if right else "staff.wrong-pin"
            add_line(connection, self._key, self._clock.now(), job_number, told, job_number, {})
            if right:
                person = acting(connection, PersonRow.value(row))
                _change(connection, person.id, **PersonRow.of_wrong(WrongPins()), pin_hash=fresh_hash)
                return person
        raise ConsoleError(
            Problem.WRONG_PIN,
            tries_left=max(0, FREE_TRIES - counted.count),
            seconds=int(wait_after(counted.count).total_seconds()),
        )

    def _moment(self, connection: Connection) -> Moment:
        """Now; the wall clock is the server's where there is one, so that no desk can set it."""
        here = self._clock.moment()
        if self._database.is_sqlite:
            return here
        return replace(here, wall=connection.execute(select(func.clock_timestamp())).scalar_one())

    def _record(
        self, connection: Connection, lead: Person, act: str, job_number: str, facts: Mapping[str, Fact]
    ) -> None:
        add_line(connection, self._key, self._clock.now(), lead.job_number, act, job_number, facts)
