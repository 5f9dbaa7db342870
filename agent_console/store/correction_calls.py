"""The verbs of correction calls: open one, look for calls that were told the same, tell the customer."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, exists, or_, select

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_call import CorrectionCall, CorrectionState, open_for, review, tell
from agent_console.domain.correction_call_record import to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person, may, require
from agent_console.store.call_rows import CALLS, CallRow, call_by_id, line_and_mask
from agent_console.store.correction_call_rows import CORRECTION_CALLS, CorrectionCallRow
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Verbs, acting

ACTS = "correction-call."

_C = CORRECTION_CALLS.c
_BY_ID = select(CORRECTION_CALLS).where(_C.id == bindparam("id"))
_OF_CALL = select(CORRECTION_CALLS).where(_C.call_id == bindparam("call_id")).order_by(_C.opened_at, _C.id)
_ALL_DUE = select(CORRECTION_CALLS).where(_C.state == CorrectionState.DUE.value).order_by(_C.opened_at, _C.id)
_MY_DUE = _ALL_DUE.where(_C.owner == bindparam("owner"))
_REVIEWED = _OF_CALL.where(or_(_C.origin == bindparam("root"), _C.id == bindparam("root")))
_TOLD_THE_SAME = (
    select(CALLS)
    .where(
        CALLS.c.subject == bindparam("subject"),
        CALLS.c.script == bindparam("script"),
        CALLS.c.script_version == bindparam("script_version"),
        CALLS.c.answered_at >= bindparam("since"),
        CALLS.c.state != CallState.ON_CALL.value,
        ~exists().where(
            _C.call_id == CALLS.c.id,
            or_(_C.origin == bindparam("root"), _C.id == bindparam("root"), _C.state == CorrectionState.DUE.value),
        ),
    )
    .order_by(CALLS.c.answered_at.desc(), CALLS.c.id.desc())
    .limit(bindparam("limit"))
)


class CorrectionCalls(Verbs):
    """Found by oneself or by a checker; each verb that writes is one transaction with its journal line."""

    def open(self, correction_id: str, call_id: str, by: Person, reason: str, right_answer: str) -> CorrectionCall:
        """A callback for the call, due now; opened again under the same id gives what is stored.

        Raises NOT_FOUND, REFUSED for somebody else's call, WRONG_STATE for a running call or one that already has a
        callback due, REASON_MISSING, TEXT_MISSING and the text problems.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            stored = _by_id(connection, correction_id)
            if stored is not None:
                return stored
            call = _seen(connection, call_id, person)
            if any(one.state is CorrectionState.DUE for one in _of_call(connection, call_id)):
                raise ConsoleError(Problem.WRONG_STATE)
            now = self._clock.now()
            correction = open_for(
                call, id=correction_id, at=now, by=person.job_number, reason=reason, right_answer=right_answer
            )
            return self._keep(connection, correction, now, person, "opened")

    def candidates(self, correction_id: str, since: datetime, by: Person, limit: int = 200) -> tuple[Call, ...]:
        """Other calls since then with the same subject and script version, newest first, that nobody has reviewed yet.

        Numbers are masked. Agents are shown their own calls only. None for a call without subject and script: every
        other one would be like it. Raises NOT_FOUND, REFUSED.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            correction = _require(connection, correction_id, person)
            wrong = call_by_id(connection, correction.call_id)
            if wrong is None or not (wrong.subject or wrong.script):
                return ()
            query = _TOLD_THE_SAME
            if not may(person.role, Act.SEE_ALL_CALLS):
                query = query.where(CALLS.c.agent_id == person.id)
            values = {
                "subject": wrong.subject,
                "script": wrong.script,
                "script_version": wrong.script_version,
                "since": to_microseconds(since),
                "root": correction.root,
                "limit": limit,
            }
            found = [CallRow.value(row) for row in connection.execute(query, values).mappings()]
        return tuple(replace(call, caller=line_and_mask(call.caller)[1]) for call in found)

    def review(self, correction_id: str, call_id: str, by: Person, *, add: bool) -> CorrectionCall:
        """Decide about one candidate: it is owed the same callback, or it is left; what was decided stands.

        Raises NOT_FOUND, REFUSED, WRONG_STATE for a running call.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            found = _require(connection, correction_id, person)
            call = _seen(connection, call_id, person)
            reviewed = connection.execute(_REVIEWED, {"call_id": call_id, "root": found.root}).mappings().first()
            if reviewed is not None:
                return CorrectionCallRow.value(reviewed)
            now = self._clock.now()
            decided = review(found, call, id=self._clock.new_id(), at=now, by=person.job_number, add=add)
            return self._keep(connection, decided, now, person, "opened" if add else "left")

    def done(self, correction_id: str, by: Person, told: str) -> CorrectionCall:
        """The customer has been called back and told this. Raises NOT_FOUND, REFUSED, WRONG_STATE, TEXT_MISSING."""
        with self._database.writing() as connection:
            person = acting(connection, by)
            correction = _by_id(connection, correction_id)
            if correction is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if correction.owner != person.job_number:
                require(person.role, Act.HANDLE_ESCALATIONS)  # owners fall ill, and leave
            now = self._clock.now()
            return self._keep(connection, tell(correction, now, person.job_number, told), now, person, "done")

    def get(self, correction_id: str, by: Person) -> CorrectionCall:
        """One with the whole number to call. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            return _require(connection, correction_id, acting(connection, by))

    def due(self, by: Person) -> tuple[CorrectionCall, ...]:
        """The callbacks that this person owes, oldest first, to be shown with what else they have promised."""
        with self._database.reading() as connection:
            return _masked(connection.execute(_MY_DUE, {"owner": acting(connection, by).job_number}).mappings())

    def all_due(self, by: Person) -> tuple[CorrectionCall, ...]:
        """All callbacks that are owed, oldest first; numbers are masked. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return _masked(connection.execute(_ALL_DUE).mappings())

    def of_call(self, call_id: str, by: Person) -> tuple[CorrectionCall, ...]:
        """What was found wrong with a call, oldest first; numbers are masked. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            _seen(connection, call_id, acting(connection, by))
            return _masked(connection.execute(_OF_CALL, {"call_id": call_id}).mappings())

    def _keep(
        self, connection: Connection, correction: CorrectionCall, now: datetime, by: Person, act: str
    ) -> CorrectionCall:
        record = to_record(correction)
        keep_form(
            connection, self._key, CORRECTION_CALLS, record, now, by.job_number, ACTS + act, correction.call_number
        )
        return correction


def _by_id(connection: Connection, correction_id: str) -> CorrectionCall | None:
    row = connection.execute(_BY_ID, {"id": correction_id}).mappings().first()
    return None if row is None else CorrectionCallRow.value(row)


def _of_call(connection: Connection, call_id: str) -> tuple[CorrectionCall, ...]:
    return tuple(CorrectionCallRow.value(row) for row in connection.execute(_OF_CALL, {"call_id": call_id}).mappings())


def _masked(rows: Iterable[RowMapping]) -> tuple[CorrectionCall, ...]:
    found = (CorrectionCallRow.value(row) for row in rows)
    return tuple(replace(one, caller=line_and_mask(one.caller)[1]) for one in found)


def _require(connection: Connection, correction_id: str, person: Person) -> CorrectionCall:
    """One that the person may see: the owner, who found it, and whoever may see all calls."""
    correction = _by_id(connection, correction_id)
    if correction is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if person.job_number not in (correction.owner, correction.found_by):
        require(person.role, Act.SEE_ALL_CALLS)
    return correction


def _seen(connection: Connection, call_id: str, person: Person) -> Call:
    """A call of one's own, as its agent or its owner, or any for whoever may see all."""
    call = call_by_id(connection, call_id)
    if call is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if call.agent_id != person.id and call.owner != person.job_number:
        require(person.role, Act.SEE_ALL_CALLS)
    return call
