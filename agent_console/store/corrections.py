"""The verbs that look into one call again: get, correct, read its corrections."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.correction import Correction, correct
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Act, Person, may, require
from agent_console.store.call_figures import keep_figures
from agent_console.store.call_rows import CallRow, call_by_id, change_call, line_and_mask
from agent_console.store.call_writing import CORRECTED, facts_of
from agent_console.store.correction_rows import CORRECTIONS, CorrectionRow
from agent_console.store.journal import add_line
from agent_console.store.phrase_hit_rows import NEVER, earlier_checks, keep_checks, new_check
from agent_console.store.verbs import Verbs, acting

_OF_CALL = select(CORRECTIONS).where(CORRECTIONS.c.call_id == bindparam("call_id")).order_by(CORRECTIONS.c.version)


class Corrections(Verbs):
    """What is done with a record afterwards; nothing is overwritten without a trace."""

    def get(self, call_id: str, by: Person) -> Call:
        """One call. The caller's number is masked for those who could not correct it. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            call = seen(connection, call_id, person)
        if call.agent_id == person.id or may(person.role, Act.CORRECT_ANY_CALL):
            return call
        return replace(call, caller=line_and_mask(call.caller)[1])

    def correct(self, after: Call, by: Person, reason: str, checked: CheckedNote | None = None) -> Call:
        """Change what a record says; the old values, who, when and why are kept, and what the phrase check finds in it.

        Raises NOT_FOUND, REFUSED, WRONG_STATE while the call runs, REASON_MISSING, CHANGED_ELSEWHERE when it is not
        the version that was looked at. Where nothing differs, nothing is written.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            stored = _found(connection, after.id)
            require(person.role, Act.CORRECT_OWN_CALLS if stored.agent_id == person.id else Act.CORRECT_ANY_CALL)
            if stored.version != after.version:
                raise ConsoleError(Problem.CHANGED_ELSEWHERE)
            now = self._clock.now()
            return keep_correction(connection, self._key, stored, after, now, person.job_number, reason, checked)

    def corrections(self, call_id: str, by: Person) -> tuple[Correction, ...]:
        """What was changed in a call, oldest first. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            seen(connection, call_id, acting(connection, by))
            rows = connection.execute(_OF_CALL, {"call_id": call_id}).mappings()
            return tuple(CorrectionRow.value(row) for row in rows)


def keep_correction(
    connection: Connection,
    key: bytes,
    stored: Call,
    after: Call,
    now: datetime,
    by: str,
    reason: str,
    checked: CheckedNote | None = None,
) -> Call:
    """Write what a stored call says after it was corrected, with its old values; nothing where nothing differs."""
    corrected, correction = correct(stored, after, now, by, reason)
    if not correction.changes:
        return stored
    corrected = replace(corrected, version=stored.version + 1)
    columns = CallRow.of(corrected, key)
    old = CorrectionRow.of(correction, corrected.version, key)
    check = None
    if checked is not None:
        earlier = earlier_checks(connection, [stored.id], checked.list_version).get(stored.id, NEVER)
        check = new_check(stored.id, checked, now, earlier, key)
    facts = {**facts_of(columns, check), "correction": str(old["seal"])}
    columns["journal_seq"] = add_line(connection, key, now, by, CORRECTED, stored.id, facts)
    connection.execute(insert(CORRECTIONS), old)
    change_call(connection, columns)
    if check is not None and checked is not None:
        keep_checks(connection, [check], columns["journal_seq"])
        keep_figures(connection, corrected, checked.hits)
    return corrected


def _found(connection: Connection, call_id: str) -> Call:
    call = call_by_id(connection, call_id)
    if call is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return call


def seen(connection: Connection, call_id: str, person: Person) -> Call:
    """One call, as it is stored. Raises NOT_FOUND, and REFUSED for a call that the person may not see."""
    call = _found(connection, call_id)
    if call.agent_id != person.id:
        require(person.role, Act.SEE_ALL_CALLS)
    return call
