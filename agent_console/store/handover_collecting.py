"""Collect a handover: everything that is open and that the outgoing agent attends to, as of now."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from agent_console.domain.day import day_span
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState, Span, cut_after
from agent_console.domain.handover_items import HandoverDraft, handed_on, listed
from agent_console.domain.handover_record import draft_from_text, items_from_text
from agent_console.domain.moment import from_microseconds
from agent_console.domain.shift import Shift
from agent_console.domain.staff import Act, Person
from agent_console.store.handover_figures import entries_before, entries_before_shift, figures_of, newest_call
from agent_console.store.handover_rows import HANDOVER_DRAFTS, HANDOVERS, IS_UNSIGNED, handover_by_id, handover_in
from agent_console.store.handover_things import open_flags, open_things
from agent_console.store.journal import head_of
from agent_console.store.people import person_by_job_number
from agent_console.store.readable import UNREADABLE
from agent_console.store.shift_rows import SHIFTS, ShiftRow
from agent_console.store.verbs import Verbs, acting

_O = HANDOVERS.c
_LATEST = (
    select(_O.cut, _O.entries)
    .where(_O.outgoing == bindparam("who"), _O.id != bindparam("this"))
    .order_by(_O.entries.desc())
    .limit(1)
)
_WAITING = select(_O["items"]).where(
    IS_UNSIGNED, _O.outgoing == bindparam("who"), _O.state == HandoverState.SIGNED.value, _O.id != bindparam("this")
)
_REFUSED = (
    select(HANDOVERS)
    .where(IS_UNSIGNED, _O.outgoing == bindparam("who"), _O.state == HandoverState.REFUSED.value)
    .order_by(_O.entries)
    .limit(1)
)
_OF_SHIFT = select(HANDOVERS).where(_O.shift_id == bindparam("shift"), _O.shift_id != "")
_SHIFT = select(SHIFTS).where(SHIFTS.c.id == bindparam("id"))
_SHIFTS = select(SHIFTS).where(SHIFTS.c.job_number == bindparam("who")).limit(1)
_LAST_SHIFT = _SHIFTS.order_by(SHIFTS.c.ended_at.is_not(None), SHIFTS.c.started_at.desc())
_FIRST_SHIFT = _SHIFTS.order_by(SHIFTS.c.started_at)
_DRAFTS = (
    select(HANDOVER_DRAFTS.c.handover_id, HANDOVER_DRAFTS.c.record, _O.state)
    .outerjoin(HANDOVERS, _O.id == HANDOVER_DRAFTS.c.handover_id)
    .where(HANDOVER_DRAFTS.c.agent_id == bindparam("agent"))
    .order_by(HANDOVER_DRAFTS.c.kept_at.desc())
)


class HandoverCollecting(Verbs):
    """Reading only: nothing is fixed before it is signed."""

    def draft(self, by: Person) -> HandoverDraft:
        """What this person has typed for the handover that they have to sign next; empty with a new id when nothing.

        One that was refused comes first, with what was typed for it.
        """
        with self._database.reading() as connection:
            return self._draft_of(connection, acting(connection, by, Act.START_SHIFT))

    def collect(self, draft: HandoverDraft, by: Person, shift_id: str = "") -> Handover:
        """The log as it would be signed now, not kept anywhere; `draft` is what has been typed for it.

        Without `shift_id` the person's last shift is meant; without any shift the list is there all the same.
        """
        with self._database.reading() as connection:
            person = acting(connection, by, Act.START_SHIFT)
            return self._collected(connection, person, draft, self._clock.now(), shift_of(connection, person, shift_id))

    def collect_for(self, job_number: str, by: Person) -> Handover:
        """What somebody else attends to, for a shift lead who signs in their place. Raises REFUSED, UNKNOWN_PERSON."""
        with self._database.reading() as connection:
            acting(connection, by, Act.LEAD_SHIFT)
            person = known(connection, job_number)
            draft = self._draft_of(connection, person)
            return self._collected(connection, person, draft, self._clock.now(), shift_of(connection, person, ""))

    def _draft_of(self, connection: Connection, person: Person) -> HandoverDraft:
        refused = connection.execute(_REFUSED, {"who": person.job_number}).mappings().first()
        rows = connection.execute(_DRAFTS, {"agent": person.id}).all()
        for handover_id, record, state in rows:
            if refused["id"] == handover_id if refused is not None else state is None:
                return draft_from_text(record)
        return HandoverDraft(id=self._clock.new_id() if refused is None else refused["id"])

    def _collected(
        self, connection: Connection, person: Person, draft: HandoverDraft, now: datetime, shift: Shift | None
    ) -> Handover:
        """Raises NOT_FOUND for somebody else's record, WRONG_STATE for one that is signed."""
        stored = handover_by_id(connection, draft.id)
        if stored is not None and stored.outgoing != person.job_number:
            raise ConsoleError(Problem.NOT_FOUND)
        if stored is not None and stored.state is not HandoverState.REFUSED:
            raise ConsoleError(Problem.WRONG_STATE)
        this = {"who": person.job_number, "this": draft.id}
        waiting = {draft.id}
        for (items,) in connection.execute(_WAITING, this):
            with suppress(*UNREADABLE):  # what stood in a damaged one stands here again: better twice than nowhere
                waiting.update(handed_on(items_from_text(items)))
        things, flags = open_things(connection, person.job_number), open_flags(connection, person.job_number)
        found = listed(things, flags, draft, waiting, now)
        latest = connection.execute(_LATEST, this).first()
        if stored is not None and latest is not None and latest.entries > stored.span.entries:
            return replace(stored, items=found, note=draft.note)  # a later record begins where this one ends
        events = [item.at for item in found]
        last_call = newest_call(connection, person.job_number)
        if last_call is not None:
            events.append(last_call)
        span = self._span(connection, stored, latest, person.job_number, now, events)
        return Handover(
            id=draft.id,
            number="" if stored is None else stored.number,
            outgoing=person.job_number,
            outgoing_name=person.name,
            span=span,
            shift_id=stored.shift_id if stored is not None else "" if shift is None else shift.id,
            shift_number=stored.shift_number if stored is not None else "" if shift is None else shift.number,
            items=found,
            figures=figures_of(connection, person.job_number, span),
            note=draft.note,
            state=HandoverState.OPEN if stored is None else stored.state,
            to="" if stored is None else stored.to,
            signatures=() if stored is None else stored.signatures,
            version=0 if stored is None else stored.version,
        )

    def _span(
        self,
        connection: Connection,
        stored: Handover | None,
        latest: Row[*tuple[Any, ...]] | None,
        job_number: str,
        now: datetime,
        events: Sequence[datetime],
    ) -> Span:
        if stored is not None:
            begin, after = stored.span.begin, stored.span.after
        elif latest is not None:
            begin, after = from_microseconds(latest.cut), latest.entries
        else:
            begin, after = self._first_begin(connection, job_number, now)
        newest = max(events, default=None)
        return Span(begin, cut_after(now, begin, newest), after, head_of(connection).entries)

    def _first_begin(self, connection: Connection, job_number: str, now: datetime) -> tuple[datetime, int]:
        """Somebody's first record begins with their first shift; without any, with the day."""
        row = connection.execute(_FIRST_SHIFT, {"who": job_number}).mappings().first()
        if row is None:
            begin = day_span(self._clock.local_day(now), self._clock.zone)[0]
            return begin, entries_before(connection, begin)
        begin = from_microseconds(row["started_at"])
        return begin, min(entries_before(connection, begin), entries_before_shift(connection, row["id"]))


def shift_of(connection: Connection, person: Person, shift_id: str) -> Shift | None:
    """The shift, which must be the person's, or their last one; None where there is none. Raises NOT_FOUND."""
    if not shift_id:
        row = connection.execute(_LAST_SHIFT, {"who": person.job_number}).mappings().first()
        return None if row is None else ShiftRow.value(row)
    row = connection.execute(_SHIFT, {"id": shift_id}).mappings().first()
    if row is None or row["job_number"] != person.job_number:
        raise ConsoleError(Problem.NOT_FOUND)
    return ShiftRow.value(row)


def handover_of_shift(connection: Connection, shift_id: str) -> Handover | None:
    """The record that a shift was handed over with; there is one at most."""
    return handover_in(connection.execute(_OF_SHIFT, {"shift": shift_id}).mappings().first())


def known(connection: Connection, job_number: str) -> Person:
    """Somebody who works here, or did. Raises UNKNOWN_PERSON."""
    person = person_by_job_number(connection, job_number)
    if person is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    return person
