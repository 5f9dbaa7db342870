"""The verbs of nominated calls: somebody wants a call in the sample, or takes that back."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.review import Nomination
from agent_console.domain.review_record import nomination_to_record
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import CALLS
from agent_console.store.corrections import seen
from agent_console.store.review_rows import NOMINATIONS, NominationRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Verbs, acting

NOMINATION_ACTS = "nomination."

_N = NOMINATIONS.c
_OF_CALL = select(NOMINATIONS).where(_N.id == bindparam("id"))
_STANDING = (
    select(NOMINATIONS)
    .join(CALLS, CALLS.c.id == _N.id)
    .where(_N.ended_at.is_(None))
    .order_by(CALLS.c.answered_at, CALLS.c.id)
)


class Nominating(Verbs):
    """A call is nominated once, by whoever was first; what was taken back can be nominated again."""

    def nominate(self, call_id: str, by: Person, reason: str = "") -> Nomination:
        """Want a call in the sample. Raises NOT_FOUND, REFUSED and the text problems."""
        with self._database.writing() as connection:
            person = acting(connection, by, Act.REVIEW_CALLS)
            call = seen(connection, call_id, person)
            stored = _of_call(connection, call_id)
            if stored is not None and stored.stands:
                return stored
            now = self._clock.now()
            nomination = Nomination(
                id=call.id,
                call_number=call.number,
                job_number=call.job_number,
                at=now,
                by=person.job_number,
                by_name=person.name,
                reason=reason.strip(),
                version=1 if stored is None else stored.version + 1,
            )
            self._keep_nomination(connection, nomination, now, person, "made")
            return nomination

    def take_back(self, call_id: str, by: Person) -> Nomination:
        """Leave a nominated call to chance again; twice, the first time stands. Raises NOT_FOUND, REFUSED."""
        with self._database.writing() as connection:
            person = acting(connection, by, Act.REVIEW_CALLS)
            stored = _of_call(connection, call_id)
            if stored is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if not stored.stands:
                return stored
            now = self._clock.now()
            ended = replace(stored, ended_at=now, ended_by=person.job_number, version=stored.version + 1)
            self._keep_nomination(connection, ended, now, person, "taken-back")
            return ended

    def nomination(self, call_id: str, by: Person) -> Nomination | None:
        """The nomination of a call that stands, if any. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.REVIEW_CALLS)
            found = _of_call(connection, call_id)
        return found if found is not None and found.stands else None

    def nominated(
        self, by: Person, since: datetime | None = None, until: datetime | None = None
    ) -> tuple[Nomination, ...]:
        """The nominations that stand of calls answered in [since, until), in the order of the calls. Raises REFUSED."""
        query = _STANDING
        if since is not None:
            query = query.where(CALLS.c.answered_at >= to_microseconds(since))
        if until is not None:
            query = query.where(CALLS.c.answered_at < to_microseconds(until))
        with self._database.reading() as connection:
            acting(connection, by, Act.REVIEW_CALLS)
            return tuple(NominationRow.value(row) for row in connection.execute(query).mappings())

    def _keep_nomination(
        self, connection: Connection, nomination: Nomination, now: datetime, by: Person, act: str
    ) -> None:
        record, number = nomination_to_record(nomination), nomination.call_number
        keep_form(connection, self._key, NOMINATIONS, record, now, by.job_number, f"{NOMINATION_ACTS}{act}", number)


def _of_call(connection: Connection, call_id: str) -> Nomination | None:
    row = connection.execute(_OF_CALL, {"id": call_id}).mappings().first()
    return None if row is None else NominationRow.value(row)
