"""The verbs that sign a handover away, take it over or refuse it, and what a shift lead settles about it by name."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import (
    Handover,
    HandoverState,
    Signature,
    SignatureKind,
    accept,
    add_supplement,
    allow_self,
    open_incident,
    refuse,
    seal,
    sign,
)
from agent_console.domain.handover_items import FlaggedPoint, HandoverDraft, Hold, clear, flag_of, handed_on, passed_on
from agent_console.domain.handover_record import content_of, flag_to_record, to_record
from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Act, Person, may, normal_job_number
from agent_console.domain.supplement import Supplement
from agent_console.store.counters import HANDOVERS as HANDOVER_SERIES
from agent_console.store.counters import next_number
from agent_console.store.handover_collecting import HandoverCollecting, handover_of_shift, known, shift_of
from agent_console.store.handover_drafts import drop_draft, keep_draft
from agent_console.store.handover_rows import (
    HANDOVER_FLAGS,
    HANDOVERS,
    flag_by_id,
    handover_by_id,
    holds_of,
    keep_holds,
)
from agent_console.store.handover_things import open_incidents
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.journal import add_line, head_of
from agent_console.store.sealed_forms import keep_form
from agent_console.store.staff import Staff
from agent_console.store.verbs import acting, admit

ACTS = "handover."
FLAG_ACTS = "handover-flag."
TAKEN_BY_NAME = "handover-hold.taken"
"""A shift lead holds an incident from now on; the facts of the line say who held it before."""


class HandoverWriting(HandoverCollecting):
    """Each verb is one transaction with its journal line; PINs are checked before it, as at the sign-in."""

    def sign(
        self, draft: HandoverDraft, by: Person, pin: str, rules: ShiftRules, *, shift_id: str = "", to: str = ""
    ) -> Handover:
        """The outgoing agent gives away everything that is open, as it stands now; `to` is whom it is meant for.

        Signed twice, from this desk or another one, gives the record that is there. Raises what a sign-in does,
        NO_SHIFT, SHIFT_OPEN (facts: number) for a shift so far past its time that a shift lead has to end it first,
        INCIDENT_OPEN (facts: number), TO_ONESELF, and UNKNOWN_PERSON, DISABLED_PERSON, REFUSED for whom it is meant
        for, CHANGED_ELSEWHERE when it was signed at another desk and came back.
        """
        Staff(self._ground).confirm(by.job_number, pin)
        with self._database.writing() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            shift = shift_of(connection, person, shift_id)
            there = self._signed_already(connection, draft, person, shift)
            if there is not None:
                return there
            now = self._clock.now()
            if shift is None:
                raise ConsoleError(Problem.NO_SHIFT)
            if shift.open and now >= rules.endless_from(shift.planned):
                raise ConsoleError(Problem.SHIFT_OPEN, number=shift.number)
            meant = _receiver(connection, to, person)
            return self._sign(connection, draft, person, shift, now, person, SignatureKind.OUTGOING, "", meant)

    def sign_for(self, job_number: str, by: Person, pin: str, reason: str) -> Handover:
        """A shift lead signs in the place of somebody who cannot any more: ill, gone, or cut off with their shift open.

        What that person had typed goes with it. Raises what a sign-in does, REFUSED, TO_ONESELF, UNKNOWN_PERSON,
        REASON_MISSING, INCIDENT_OPEN (facts: number).
        """
        Staff(self._ground).confirm(by.job_number, pin)
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            person = known(connection, normal_job_number(job_number))
            if person.job_number == lead.job_number:
                raise ConsoleError(Problem.TO_ONESELF)
            draft, now = self._draft_of(connection, person), self._clock.now()
            shift = shift_of(connection, person, "")
            if shift is not None and handover_by_id(connection, draft.id) is None:
                over = handover_of_shift(connection, shift.id) is not None
                shift = None if over else shift  # what was left behind a shift that has its record
            kind = SignatureKind.FOR_OUTGOING
            return self._sign(connection, draft, person, shift, now, lead, kind, reason, None)

    def accept(self, handover_id: str, job_number: str, pin: str, ticked: Collection[str]) -> Handover:
        """The incoming agent takes over, at this desk or another one; the record is sealed.

        `ticked` are the targets of the key items. Accepted twice by the same person it is the record that is there.
        Raises what a sign-in does, REFUSED, NOT_FOUND, HANDOVER_TAKEN (facts: number, by), HANDOVER_MEANT (facts:
        job_number), WRONG_STATE, TO_ONESELF, KEY_NOT_TICKED (facts: count), INCIDENT_OPEN (facts: number).
        """
        person = Staff(self._ground).confirm(job_number, pin)
        return self._take(handover_id, person, Act.START_SHIFT, SignatureKind.INCOMING, "", ticked)

    def take_over(self, handover_id: str, by: Person, pin: str, reason: str, ticked: Collection[str]) -> Handover:
        """A shift lead accepts in the receiver's place and holds what is in it. Raises as `accept`, REASON_MISSING."""
        person = Staff(self._ground).confirm(by.job_number, pin)
        return self._take(handover_id, person, Act.LEAD_SHIFT, SignatureKind.FOR_INCOMING, reason, ticked)

    def refuse(self, handover_id: str, job_number: str, pin: str, reason: str) -> Handover:
        """Send it back: the outgoing agent amends it and signs again.

        Raises as `accept`, and REASON_MISSING.
        """
        person = Staff(self._ground).confirm(job_number, pin)
        return self._change(
            handover_id,
            person,
            Act.START_SHIFT,
            "refused",
            lambda stored, by, now: refuse(stored, _signature(SignatureKind.REFUSED, by, now, reason)),
        )

    def allow_self(self, handover_id: str, by: Person, reason: str) -> Handover:
        """A shift lead lets the outgoing agent accept it too: nobody else is there. Raises REFUSED, REASON_MISSING."""
        return self._change(
            handover_id,
            by,
            Act.LEAD_SHIFT,
            "self-allowed",
            lambda stored, lead, now: allow_self(stored, _signature(SignatureKind.SELF_ALLOWED, lead, now, reason)),
        )

    def supplement(self, handover_id: str, by: Person, supplement_id: str, text: str) -> Handover:
        """Add to a sealed record; sent twice it is one. Raises NOT_FOUND, REFUSED, WRONG_STATE, the text problems."""

        def added(stored: Handover, person: Person, now: datetime) -> Handover:
            supplement = Supplement(
                id=supplement_id, at=now, by=person.job_number, by_name=person.name, text=text.strip()
            )
            return add_supplement(stored, supplement)

        return self._change(handover_id, by, Act.START_SHIFT, "supplemented", added)

    def take_incident(self, incident_id: str, by: Person) -> None:
        """A shift lead attends to an open incident from now on, so that its holder can hand over the rest.

        What a lead has opened they take over by name too, before it goes on to the next one. Taken twice it is theirs.
        Raises NOT_FOUND, REFUSED, WRONG_STATE for one that is over.
        """
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            found = connection.execute(INCIDENTS.select().where(INCIDENTS.c.id == incident_id)).mappings().first()
            if found is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if found["cleared_at"] is not None:
                raise ConsoleError(Problem.WRONG_STATE)
            hold = holds_of(connection, [incident_id]).get(incident_id)
            if hold is not None and hold.holder == lead.job_number:
                return
            before = found["opened_by"] if hold is None else hold.holder
            now = self._clock.now()
            taken = Hold(lead.job_number, now, 0 if hold is None else hold.carried)
            keep_holds(connection, {incident_id: taken}, () if hold is None else (incident_id,))
            facts = {"number": found["number"], "from": before}
            add_line(connection, self._key, now, lead.job_number, TAKEN_BY_NAME, incident_id, facts)

    def clear_point(self, point_id: str, by: Person) -> FlaggedPoint:
        """It need not come back, says this person; cleared twice, the first time stands. Raises NOT_FOUND, REFUSED."""
        with self._database.writing() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            stored = flag_by_id(connection, point_id)
            if stored is None:
                raise ConsoleError(Problem.NOT_FOUND)
            now = self._clock.now()
            cleared = clear(stored, now, person.job_number, person.name)
            if cleared != stored:
                self._keep_flag(connection, cleared, now, person, "cleared")
            return cleared

    def _signed_already(
        self, connection: Connection, draft: HandoverDraft, person: Person, shift: Shift | None
    ) -> Handover | None:
        stored = handover_by_id(connection, draft.id)
        if stored is not None and stored.outgoing != person.job_number:
            raise ConsoleError(Problem.NOT_FOUND)
        if stored is None and shift is not None:
            stored = handover_of_shift(connection, shift.id)
            if stored is not None and stored.state is HandoverState.REFUSED:
                raise ConsoleError(Problem.CHANGED_ELSEWHERE)  # it was signed at another desk, and came back
        return None if stored is None or stored.state is HandoverState.REFUSED else stored

    def _sign(
        self,
        connection: Connection,
        draft: HandoverDraft,
        person: Person,
        shift: Shift | None,
        now: datetime,
        signer: Person,
        kind: SignatureKind,
        reason: str,
        to: Person | None,
    ) -> Handover:
        collected = self._collected(connection, person, draft, now, shift)
        collected = replace(collected, to="" if to is None else to.job_number)
        signed = sign(collected, _signature(kind, signer, now, reason), lead=_leads(person))
        incident = open_incident(signed)
        if incident is not None and to is not None and not _leads(to):
            raise ConsoleError(Problem.INCIDENT_OPEN, number=incident.number)
        if not signed.number:
            number = next_number(connection, HANDOVER_SERIES, self._clock.local_day(now))
            signed = replace(signed, number=number)
        keep_draft(connection, draft, person.id, now)
        return self._keep(connection, signed, now, signer, "signed")

    def _take(
        self,
        handover_id: str,
        by: Person,
        act: Act,
        kind: SignatureKind,
        reason: str,
        ticked: Collection[str],
    ) -> Handover:
        with self._database.writing() as connection:
            person = acting(connection, by, act)
            stored, now = _require(connection, handover_id), self._clock.now()
            accepted = accept(stored, _signature(kind, person, now, reason), ticked)
            if accepted is stored:
                return stored
            if person.job_number != stored.outgoing:
                _require_no_incident(connection, stored, person)
            sealed = seal(accepted, content_of(to_record(accepted)), head_of(connection))
            self._pass_on(connection, sealed, person, now)
            drop_draft(connection, sealed.id)
            return self._keep(connection, sealed, now, person, "accepted")

    def _pass_on(self, connection: Connection, handover: Handover, person: Person, now: datetime) -> None:
        """What the outgoing agent held is the incoming one's; what was flagged will come back."""
        holds = holds_of(connection, handed_on(handover.items))
        keep_holds(
            connection, passed_on(handover.items, handover.outgoing, handover.incoming, now, holds), holds.keys()
        )
        for item in handover.items:
            if not (item.key and item.point):
                continue
            stored = flag_by_id(connection, item.point)
            if stored is None:
                flag = flag_of(
                    item, handover=handover.number, at=now, by=handover.outgoing, by_name=handover.outgoing_name
                )
                self._keep_flag(connection, flag, now, person, "raised")
            elif stored.open and stored.reason != item.reason:
                changed = replace(stored, reason=item.reason, version=stored.version + 1)
                self._keep_flag(connection, changed, now, person, "explained")

    def _change(
        self,
        handover_id: str,
        by: Person,
        act: Act,
        done: str,
        change: Callable[[Handover, Person, datetime], Handover],
    ) -> Handover:
        with self._database.writing() as connection:
            person = acting(connection, by, act)
            stored, now = _require(connection, handover_id), self._clock.now()
            changed = change(stored, person, now)
            return stored if changed == stored else self._keep(connection, changed, now, person, done)

    def _keep(self, connection: Connection, handover: Handover, now: datetime, by: Person, act: str) -> Handover:
        record = to_record(handover)
        keep_form(connection, self._key, HANDOVERS, record, now, by.job_number, ACTS + act, handover.number)
        return handover

    def _keep_flag(self, connection: Connection, flag: FlaggedPoint, now: datetime, by: Person, act: str) -> None:
        record = flag_to_record(flag)
        keep_form(connection, self._key, HANDOVER_FLAGS, record, now, by.job_number, FLAG_ACTS + act, flag.handover)


def _require(connection: Connection, handover_id: str) -> Handover:
    handover = handover_by_id(connection, handover_id)
    if handover is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return handover


def _leads(person: Person) -> bool:
    return may(person.role, Act.LEAD_SHIFT)


def _require_no_incident(connection: Connection, handover: Handover, incoming: Person) -> None:
    """Raise INCIDENT_OPEN: what stands in the record passes to a shift lead, anything else has to be settled first."""
    listed = {item.target for item in handover.items} if _leads(incoming) else set()
    numbers = [number for one, number in open_incidents(connection, handover.outgoing).items() if one not in listed]
    if numbers:
        raise ConsoleError(Problem.INCIDENT_OPEN, number=min(numbers))


def _receiver(connection: Connection, job_number: str, outgoing: Person) -> Person | None:
    """Whom a record is meant for: somebody else who works shifts."""
    if not job_number.strip():
        return None
    person = known(connection, normal_job_number(job_number))
    admit(person.role, person.disabled_at is not None, Act.START_SHIFT)
    if person.job_number == outgoing.job_number:
        raise ConsoleError(Problem.TO_ONESELF)
    return person


def _signature(kind: SignatureKind, by: Person, at: datetime, reason: str) -> Signature:
    return Signature(kind=kind, by=by.job_number, name=by.name, at=at, reason=reason)
