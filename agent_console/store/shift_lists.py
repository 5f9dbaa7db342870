"""Reading shifts: who is on duty, what somebody may start, the shifts of a time, and remarks to be seen."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import PlannedShift, ShiftRules
from agent_console.domain.staff import Act, Person, may, require
from agent_console.store.shift_rows import SHIFTS, ShiftRow
from agent_console.store.verbs import Verbs, acting

_S = SHIFTS.c
_BY_ID = select(SHIFTS).where(_S.id == bindparam("id"))
_OPEN_OF = select(SHIFTS).where(_S.job_number == bindparam("job_number"), _S.ended_at.is_(None))
_OPEN = select(SHIFTS).where(_S.ended_at.is_(None)).order_by(_S.started_at, _S.id)
_BETWEEN = (
    select(SHIFTS)
    .where(_S.started_at >= bindparam("since"), _S.started_at < bindparam("until"))
    .order_by(_S.started_at.desc(), _S.id.desc())
)
_UNSEEN_OF = (
    select(SHIFTS)
    .where(_S.job_number == bindparam("job_number"), _S.unseen > 0)
    .order_by(_S.started_at.desc(), _S.id.desc())
)
_NEWS = select(SHIFTS).where(_S.journal_seq > bindparam("after")).order_by(_S.journal_seq)


class ShiftLists(Verbs):
    """Everybody signed in sees who is on duty; remarks are seen by the person remarked on and by those who may see all
    calls, and are left out for everybody else.
    """

    def propose(self, by: Person, rules: ShiftRules) -> tuple[PlannedShift, ...]:
        """What this person may start now, the most likely one first: of each pattern the turn with the nearest begin.

        While a shift of theirs is open it is the only one. Raises REFUSED for a role that works no shifts.
        """
        with self._database.reading() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            stored = open_shift_of(connection, person.job_number)
        return (stored.planned,) if stored else rules.choices(self._clock.now(), self._clock.zone)

    def current(self, by: Person) -> Shift | None:
        """The open shift of this person; `rules.endless_from(shift.planned)` tells whether it should have ended."""
        with self._database.reading() as connection:
            return open_shift_of(connection, acting(connection, by).job_number)

    def on_duty(self, by: Person) -> tuple[Shift, ...]:
        """Everybody's open shift, the longest first, those that were never ended among them."""
        with self._database.reading() as connection:
            return _seen(connection.execute(_OPEN).mappings(), acting(connection, by))

    def unseen(self, by: Person) -> tuple[Shift, ...]:
        """The own shifts with a remark that this person has not acknowledged, newest first."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            return _seen(connection.execute(_UNSEEN_OF, {"job_number": person.job_number}).mappings(), person)

    def list_(self, by: Person, since: datetime, until: datetime, job_number: str = "") -> tuple[Shift, ...]:
        """The shifts that started in [since, until), newest first, of one person or of all.

        Raises REFUSED for those of others unless one may see all calls.
        """
        times = {"since": to_microseconds(since), "until": to_microseconds(until)}
        with self._database.reading() as connection:
            person = acting(connection, by)
            if job_number != person.job_number:
                require(person.role, Act.SEE_ALL_CALLS)
            query = _BETWEEN if not job_number else _BETWEEN.where(_S.job_number == job_number)
            return _seen(connection.execute(query, times).mappings(), person)

    def get(self, shift_id: str, by: Person) -> Shift:
        """Raises NOT_FOUND."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            return _without_others_remarks(require_shift(connection, shift_id), person)

    def news(self, after_seq: int, by: Person) -> tuple[tuple[int, Shift], ...]:
        """What has changed behind a line of the journal, each with the line that it changed by, oldest first."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            rows = connection.execute(_NEWS, {"after": after_seq}).mappings().all()
        return tuple((row["journal_seq"], _without_others_remarks(ShiftRow.value(row), person)) for row in rows)


def shift_by_id(connection: Connection, shift_id: str) -> Shift | None:
    return _first(connection.execute(_BY_ID, {"id": shift_id}).mappings().first())


def open_shift_of(connection: Connection, job_number: str) -> Shift | None:
    return _first(connection.execute(_OPEN_OF, {"job_number": job_number}).mappings().first())


def _first(row: RowMapping | None) -> Shift | None:
    return None if row is None else ShiftRow.value(row)


def require_shift(connection: Connection, shift_id: str) -> Shift:
    shift = shift_by_id(connection, shift_id)
    if shift is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return shift


def _seen(rows: Iterable[RowMapping], person: Person) -> tuple[Shift, ...]:
    return tuple(_without_others_remarks(ShiftRow.value(row), person) for row in rows)


def _without_others_remarks(shift: Shift, person: Person) -> Shift:
    if shift.job_number == person.job_number or may(person.role, Act.SEE_ALL_CALLS):
        return shift
    return replace(shift, remarks=())
