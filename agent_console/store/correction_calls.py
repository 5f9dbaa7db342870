"""The verbs that write correction calls: open one, decide about calls that were told the same, tell the customer."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_call import CorrectionCall, CorrectionState, open_for, review, tell
from agent_console.domain.correction_call_record import to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Act, Person, require
from agent_console.store.call_rows import call_by_id
from agent_console.store.correction_call_lists import (
    REVIEWED,
    CorrectionCallLists,
    correction_by_id,
    corrections_of_call,
    require_correction,
    seen_call,
)
from agent_console.store.correction_call_rows import CORRECTION_CALLS, CorrectionCallRow
from agent_console.store.corrections import keep_correction
from agent_console.store.handover_rows import attending
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import acting

ACTS = "correction-call."


class CorrectionCalls(CorrectionCallLists):
    """Found by oneself or by a checker; each verb that writes is one transaction with its journal line.

    What is due is due in the complete record, too, until the customer has been told: as a correction of that record,
    with who and why. A record that its agent is still writing is left to them.
    """

    def open(self, correction_id: str, call_id: str, by: Person, reason: str, right_answer: str) -> CorrectionCall:
        """A callback for the call, due now; opened again under the same id gives what is stored.

        Raises NOT_FOUND, REFUSED for somebody else's call, WRONG_STATE for a running call or one that already has a
        callback due, REASON_MISSING, TEXT_MISSING and the text problems.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            stored = correction_by_id(connection, correction_id)
            if stored is not None:
                return stored
            call = seen_call(connection, call_id, person)
            if _due_for(connection, call_id) is not None:
                raise ConsoleError(Problem.WRONG_STATE)
            now = self._clock.now()
            correction = open_for(
                call, id=correction_id, at=now, by=person.job_number, reason=reason, right_answer=right_answer
            )
            self._mark(connection, call, correction, now, person)
            return self._keep(connection, correction, now, person, "opened")

    def review(self, correction_id: str, call_id: str, by: Person, *, add: bool) -> CorrectionCall:
        """Decide about one candidate: it is owed the same callback, or it is left; what was decided stands.

        Where that call is owed a callback for something else, that one is given, and the call stays a candidate.
        Raises NOT_FOUND, REFUSED, WRONG_STATE for a running call.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            found = require_correction(connection, correction_id, person)
            call = seen_call(connection, call_id, person)
            reviewed = connection.execute(REVIEWED, {"call_id": call_id, "root": found.root}).mappings().first()
            if reviewed is not None:
                return CorrectionCallRow.value(reviewed)
            due = _due_for(connection, call_id) if add else None
            if due is not None:
                return due
            now = self._clock.now()
            decided = review(found, call, id=self._clock.new_id(), at=now, by=person.job_number, add=add)
            if add:
                self._mark(connection, call, decided, now, person)
            return self._keep(connection, decided, now, person, "opened" if add else "left")

    def done(self, correction_id: str, by: Person, told: str) -> CorrectionCall:
        """The customer has been called back and told this. Raises NOT_FOUND, REFUSED, WRONG_STATE, TEXT_MISSING."""
        with self._database.writing() as connection:
            person = acting(connection, by)
            correction = correction_by_id(connection, correction_id)
            if correction is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if person.job_number not in (correction.owner, attending(connection, correction_id)):
                require(person.role, Act.HANDLE_ESCALATIONS)  # owners fall ill, and leave
            now = self._clock.now()
            done = self._keep(connection, tell(correction, now, person.job_number, told), now, person, "done")
            call = call_by_id(connection, correction.call_id)
            if call is not None:
                self._mark(connection, call, done, now, person)
            return done

    def _keep(
        self, connection: Connection, correction: CorrectionCall, now: datetime, by: Person, act: str
    ) -> CorrectionCall:
        record = to_record(correction)
        keep_form(
            connection, self._key, CORRECTION_CALLS, record, now, by.job_number, ACTS + act, correction.call_number
        )
        return correction

    def _mark(self, connection: Connection, call: Call, correction: CorrectionCall, now: datetime, by: Person) -> None:
        due = correction.state is CorrectionState.DUE
        if call.state is CallState.COMPLETE and call.correction_due is not due:
            after = replace(call, correction_due=due)
            keep_correction(connection, self._key, call, after, now, by.job_number, correction.reason)


def _due_for(connection: Connection, call_id: str) -> CorrectionCall | None:
    found = corrections_of_call(connection, call_id)
    return next((one for one in found if one.state is CorrectionState.DUE), None)
