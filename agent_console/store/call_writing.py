"""The verbs that write a call while it is worked on: answer, save, and what happens when the wrap-up limit is over."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from agent_console.domain.call import Call, CallState, run_out
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.staff import Person
from agent_console.store.call_figures import keep_figures
from agent_console.store.call_rows import CALLS, CallRow, add_call, call_by_id, change_call
from agent_console.store.call_standing import Stored, caught_up, is_next, look, require_onward
from agent_console.store.draft_rows import DRAFTS
from agent_console.store.journal import CONSOLE, add_line
from agent_console.store.numbers import next_call_number
from agent_console.store.phrase_hit_rows import NEVER, EarlierCheck, NewCheck, keep_checks, new_check
from agent_console.store.verbs import Verbs

ACT_OF = {
    CallState.ON_CALL: "call.answered",
    CallState.WRAP_UP: "call.ended",
    CallState.OVERDUE: "call.overdue",
    CallState.COMPLETE: "call.completed",
}
SAVED_AGAIN = "call.saved"
"""The act of a save that leaves the state as it is."""
CORRECTED = "call.corrected"
WRITING_ACTS = (*ACT_OF.values(), SAVED_AGAIN, CORRECTED)
"""The acts that come with a new version of a call: a call of version 3 has three such lines."""

_DROP_DRAFT = delete(DRAFTS).where(DRAFTS.c.call_id == bindparam("call_id"))
_RUN_OUT = (
    select(CALLS)
    .where(CALLS.c.state == CallState.WRAP_UP.value, CALLS.c.wrap_up_until <= bindparam("now"))
    .order_by(CALLS.c.wrap_up_until)
)


class CallWriting(Verbs):
    """Each verb is one transaction that ends with the call, its seal and its journal line on the disk."""

    def answer(self, call: Call, by: Person) -> Call:
        """Open the record and give it its number. Asked again for the same id, gives what is stored.

        Raises REFUSED for somebody who answers no calls, and for another agent's call.
        """
        with self._database.writing() as connection:
            job_number, stored = look(connection, call, by)
            if stored is None:
                return self._open(connection, call, job_number)
            return _found(connection, call.id)

    def save(self, call: Call, by: Person, checked: CheckedNote | None = None) -> Call:
        """Keep what a call has become; opens the record where `answer` never got through.

        The draft goes in the same transaction once the call has ended. `checked` is what the phrase check found in the
        note; it stands in for what the same version of the list found before. Asked again for what is stored already,
        gives that. Raises REFUSED, WRONG_STATE (a call does not go back, a complete one is corrected),
        CHANGED_ELSEWHERE.
        """
        with self._database.writing() as connection:
            job_number, stored = look(connection, call, by, None if checked is None else checked.list_version)
            if stored is None:
                saved = self._open(connection, call, job_number, checked)
            else:
                call = caught_up(call, stored)
                written = _after(call, stored, job_number)
                if not is_next(call, stored):
                    there = _found(connection, call.id)
                    if replace(written, version=there.version) == there:
                        return there
                    require_onward(connection, call, stored)
                act = SAVED_AGAIN if stored.state is call.state else ACT_OF[call.state]
                saved = self._write(connection, written, job_number, act, checked, stored.check)
            if saved.state is not CallState.ON_CALL:
                connection.execute(_DROP_DRAFT, {"call_id": saved.id})
            return saved

    def overdue(self, now: datetime, agent: Person | None = None) -> tuple[Call, ...]:
        """Give the system's code to the calls whose wrap-up limit is over, of one agent or of all; drafts stay."""
        query = _RUN_OUT if agent is None else _RUN_OUT.where(CALLS.c.agent_id == agent.id)
        at = {"now": to_microseconds(now)}
        with self._database.reading() as connection:
            if connection.execute(query, at).first() is None:
                return ()  # asked every few seconds, so it does not take the write lock for nothing
        with self._database.writing() as connection:
            calls = [CallRow.value(row) for row in connection.execute(query, at).mappings()]
            over = [replace(run_out(call), version=call.version + 1) for call in calls]
            return tuple(self._write(connection, call, CONSOLE, ACT_OF[CallState.OVERDUE]) for call in over)

    def _open(self, connection: Connection, call: Call, job_number: str, checked: CheckedNote | None = None) -> Call:
        number = next_call_number(connection, self._clock.local_day(call.answered_at))
        opened = replace(call, number=number, job_number=job_number, version=1)
        columns = CallRow.of(opened, self._key)
        check = self._check(opened, checked, NEVER)
        columns["journal_seq"] = self._line(connection, job_number, ACT_OF[call.state], columns, check)
        add_call(connection, columns)
        if check is not None and checked is not None:
            keep_checks(connection, [check], columns["journal_seq"])
            keep_figures(connection, opened, checked.hits)
        return opened

    def _write(
        self,
        connection: Connection,
        call: Call,
        who: str,
        act: str,
        checked: CheckedNote | None = None,
        earlier: EarlierCheck = NEVER,
    ) -> Call:
        columns = CallRow.of(call, self._key)
        check = self._check(call, checked, earlier)
        columns["journal_seq"] = self._line(connection, who, act, columns, check)
        change_call(connection, columns)
        if check is not None and checked is not None:
            keep_checks(connection, [check], columns["journal_seq"])
            keep_figures(connection, call, checked.hits)
        return call

    def _check(self, call: Call, checked: CheckedNote | None, earlier: EarlierCheck) -> NewCheck | None:
        return None if checked is None else new_check(call.id, checked, self._clock.now(), earlier, self._key)

    def _line(
        self, connection: Connection, who: str, act: str, columns: dict[str, object], check: NewCheck | None
    ) -> int:
        facts = facts_of(columns, check)
        return add_line(connection, self._key, self._clock.now(), who, act, str(columns["id"]), facts)


def facts_of(columns: dict[str, object], check: NewCheck | None = None) -> dict[str, Fact]:
    """What a journal line says of a call: which state of it, never what is in it."""
    facts: dict[str, Fact] = {
        "number": str(columns["number"]),
        "version": int(str(columns["version"])),
        "seal": str(columns["seal"]),
    }
    return facts if check is None else {**facts, "check": check.seal}


def _found(connection: Connection, call_id: str) -> Call:
    call = call_by_id(connection, call_id)
    assert call is not None, "it was there a moment ago, in the same transaction"
    return call


def _after(call: Call, stored: Stored, job_number: str) -> Call:
    """The next version, with what a save cannot change: its number, whose it is and when it was answered."""
    return replace(
        call,
        number=stored.number,
        job_number=job_number,
        answered_at=from_microseconds(stored.answered_at),
        version=stored.version + 1,
    )
