"""The verbs that read correction calls: what is owed, what it is about, and who else was told the same."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import chain

from sqlalchemy import Connection, RowMapping, bindparam, exists, or_, select

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_call import CorrectionCall, CorrectionCase, CorrectionState, Reviewed
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person, may, require
from agent_console.store.call_rows import CALLS, CallRow, call_by_id, line_and_mask
from agent_console.store.correction_call_rows import CORRECTION_CALLS, CorrectionCallRow
from agent_console.store.handover_rows import HANDOVER_HOLDS, attending, is_held
from agent_console.store.verbs import Verbs, acting

_C = CORRECTION_CALLS.c
_BY_ID = select(CORRECTION_CALLS).where(_C.id == bindparam("id"))
_OF_CALL = select(CORRECTION_CALLS).where(_C.call_id == bindparam("call_id")).order_by(_C.opened_at, _C.id)
_ALL_DUE = select(CORRECTION_CALLS).where(_C.state == CorrectionState.DUE.value).order_by(_C.opened_at, _C.id)
_MY_DUE = _ALL_DUE.where(_C.owner == bindparam("who"))
_MY_TAKEN = _ALL_DUE.where(_C.owner != bindparam("who"), is_held(_C.id, "who"))
"""In two queries: together they would read the whole table."""

_HOLDERS = (
    select(_C.id, HANDOVER_HOLDS.c.holder, _C.owner)
    .join_from(CORRECTION_CALLS, HANDOVER_HOLDS, HANDOVER_HOLDS.c.target == _C.id)
    .where(_C.state == CorrectionState.DUE.value)
)
REVIEWED = _OF_CALL.where(or_(_C.origin == bindparam("root"), _C.id == bindparam("root")))
_SAME_ROOT = (
    select(CORRECTION_CALLS)
    .where(or_(_C.origin == bindparam("root"), _C.id == bindparam("root")), _C.call_id != bindparam("call_id"))
    .order_by(_C.opened_at.desc(), _C.id.desc())
)
_DONE = (
    select(CORRECTION_CALLS)
    .where(_C.state == CorrectionState.DONE.value, _C.ended_at >= bindparam("since"))
    .order_by(_C.ended_at.desc(), _C.id)
)
_MY_DONE = _DONE.where(or_(_C.owner == bindparam("who"), is_held(_C.id, "who")))
_FLAGGED = (
    select(CALLS)
    .where(
        CALLS.c.job_number == bindparam("owner"),
        CALLS.c.answered_at >= bindparam("since"),
        CALLS.c.state == CallState.COMPLETE.value,
        CALLS.c.correction_due.is_(True),
        ~exists().where(_C.call_id == CALLS.c.id, _C.state == CorrectionState.DUE.value),
    )
    .order_by(CALLS.c.answered_at, CALLS.c.id)
)
_OF_NUMBER = select(CALLS.c.id).where(CALLS.c.number == bindparam("number"))
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


class CorrectionCallLists(Verbs):
    """Numbers are masked here, but for `get`: whoever calls back needs the whole one."""

    def candidates(self, correction_id: str, since: datetime, by: Person, limit: int = 200) -> tuple[Call, ...]:
        """Other calls since then with the same subject and script version, newest first, that nobody has reviewed yet.

        Numbers are masked. Agents are shown their own calls only. None for a call without subject and script: every
        other one would be like it. Raises NOT_FOUND, REFUSED.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            correction = require_correction(connection, correction_id, person)
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
        return tuple(map(_masked_call, found))

    def reviewed(self, correction_id: str, by: Person) -> tuple[Reviewed, ...]:
        """The calls that were decided about, last first; agents are shown their own ones. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            correction = require_correction(connection, correction_id, person)
            values = {"root": correction.root, "call_id": correction.call_id}
            decided = _masked(connection.execute(_SAME_ROOT, values).mappings())
            found = [(one, call_by_id(connection, one.call_id)) for one in decided]
        return tuple(
            Reviewed(call=_masked_call(call), decided=one)
            for one, call in found
            if call is not None and _may_see(call, person)
        )

    def case(self, correction_id: str, by: Person) -> CorrectionCase:
        """One with the call that it is about. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            correction = require_correction(connection, correction_id, acting(connection, by))
            call = call_by_id(connection, correction.call_id)
            holder = attending(connection, correction_id)
        if call is None:
            raise ConsoleError(Problem.NOT_FOUND)
        masked = replace(correction, caller=line_and_mask(correction.caller)[1])
        return CorrectionCase(correction=masked, call=_masked_call(call), holder=holder)

    def call(self, call_id: str, by: Person) -> Call:
        """A call for which one may be opened. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            return _masked_call(seen_call(connection, call_id, acting(connection, by)))

    def call_of_number(self, number: str, by: Person) -> Call:
        """The same by the number that somebody typed or read. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            found = connection.execute(_OF_NUMBER, {"number": number.strip().upper()}).scalar_one_or_none()
            return _masked_call(seen_call(connection, "" if found is None else str(found), person))

    def flagged(self, by: Person, since: datetime) -> tuple[Call, ...]:
        """The own complete calls since then that say a callback is due, while none has been opened; oldest first."""
        with self._database.reading() as connection:
            values = {"owner": acting(connection, by).job_number, "since": to_microseconds(since)}
            found = [CallRow.value(row) for row in connection.execute(_FLAGGED, values).mappings()]
        return tuple(map(_masked_call, found))

    def ended(self, by: Person, since: datetime) -> tuple[CorrectionCall, ...]:
        """Who has been told since then and was owed it by this person, or by whom they took it over from, last first;
        everybody's for who may see all calls.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            values: dict[str, object] = {"since": to_microseconds(since)}
            if may(person.role, Act.SEE_ALL_CALLS):
                return _masked(connection.execute(_DONE, values).mappings())
            return _masked(connection.execute(_MY_DONE, {**values, "who": person.job_number}).mappings())

    def get(self, correction_id: str, by: Person) -> CorrectionCall:
        """One with the whole number to call. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            return require_correction(connection, correction_id, acting(connection, by))

    def due(self, by: Person) -> tuple[CorrectionCall, ...]:
        """The callbacks that this person owes or has taken over, oldest first, to be shown with what they promised."""
        with self._database.reading() as connection:
            me = {"who": acting(connection, by).job_number}
            found = [connection.execute(query, me).mappings().all() for query in (_MY_DUE, _MY_TAKEN)]
        return tuple(sorted(_masked(chain(*found)), key=lambda one: (one.opened_at, one.id)))

    def holders(self, by: Person) -> dict[str, str]:
        """Who has taken over which of the due ones, by its id; for who may not see all, of what concerns them."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            rows = connection.execute(_HOLDERS).all()
        all_of_them, me = may(person.role, Act.SEE_ALL_CALLS), person.job_number
        return {one: holder for one, holder, owner in rows if all_of_them or me in (holder, owner)}

    def all_due(self, by: Person) -> tuple[CorrectionCall, ...]:
        """All callbacks that are owed, oldest first; numbers are masked. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return _masked(connection.execute(_ALL_DUE).mappings())

    def of_call(self, call_id: str, by: Person) -> tuple[CorrectionCall, ...]:
        """What was found wrong with a call, oldest first; numbers are masked. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            seen_call(connection, call_id, acting(connection, by))
            return _masked(connection.execute(_OF_CALL, {"call_id": call_id}).mappings())


def correction_by_id(connection: Connection, correction_id: str) -> CorrectionCall | None:
    row = connection.execute(_BY_ID, {"id": correction_id}).mappings().first()
    return None if row is None else CorrectionCallRow.value(row)


def corrections_of_call(connection: Connection, call_id: str) -> tuple[CorrectionCall, ...]:
    return tuple(CorrectionCallRow.value(row) for row in connection.execute(_OF_CALL, {"call_id": call_id}).mappings())


def _masked(rows: Iterable[RowMapping]) -> tuple[CorrectionCall, ...]:
    found = (CorrectionCallRow.value(row) for row in rows)
    return tuple(replace(one, caller=line_and_mask(one.caller)[1]) for one in found)


def require_correction(connection: Connection, correction_id: str, person: Person) -> CorrectionCall:
    """One that the person may see: the owner, who took it over, who found it, and whoever may see all calls."""
    correction = correction_by_id(connection, correction_id)
    if correction is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if person.job_number not in (correction.owner, correction.found_by, attending(connection, correction_id)):
        require(person.role, Act.SEE_ALL_CALLS)
    return correction


def seen_call(connection: Connection, call_id: str, person: Person) -> Call:
    """A call of one's own, as its agent or its owner, or any for whoever may see all."""
    call = call_by_id(connection, call_id)
    if call is None:
        raise ConsoleError(Problem.NOT_FOUND)
    if not _may_see(call, person):
        require(person.role, Act.SEE_ALL_CALLS)
    return call


def _may_see(call: Call, person: Person) -> bool:
    return person.id == call.agent_id or person.job_number == call.owner or may(person.role, Act.SEE_ALL_CALLS)


def _masked_call(call: Call) -> Call:
    return replace(call, caller=line_and_mask(call.caller)[1])
