"""The verbs that read the floor: who is on and what they do, what waits for a shift lead, and whether that changed."""

from typing import Any
from zlib import crc32

from sqlalchemy import Connection, Row, bindparam, func, select, text

from agent_console.domain.call import CallState, Kind
from agent_console.domain.escalation import OPEN
from agent_console.domain.floor import AHEAD, Floor, FloorSeat, FloorStamp, RunningCall
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.privacy import ALERTS_SHOWN
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift import Shift
from agent_console.domain.staff import Act, Person, Role, may
from agent_console.store.call_rows import CALLS
from agent_console.store.draft_rows import DRAFTS
from agent_console.store.escalation_lists import SUMMARY as ESCALATION_SUMMARY
from agent_console.store.escalation_lists import summaries
from agent_console.store.escalation_rows import ESCALATIONS
from agent_console.store.handover_missing import missing_handovers
from agent_console.store.handover_rows import HANDOVERS, IS_UNSIGNED, summary_of
from agent_console.store.handover_rows import SUMMARY as HANDOVER_SUMMARY
from agent_console.store.incident_rows import INCIDENTS, IncidentRow
from agent_console.store.journal import head_of
from agent_console.store.people import PEOPLE
from agent_console.store.readable import listed
from agent_console.store.reveals import alerts_since
from agent_console.store.rows import instant_of
from agent_console.store.seats import SEATS
from agent_console.store.shift_rows import SHIFTS, ShiftRow
from agent_console.store.verbs import Verbs, acting

_C, _E, _P, _S = CALLS.c, ESCALATIONS.c, PEOPLE.c, SEATS.c
_LAST_CHANGE = select(func.max(_S.seq)).where(_S.person_id == _P.id).correlate(PEOPLE).scalar_subquery()
_PEOPLE = (
    select(_P.id, _P.job_number, _P.name, _P.role, _S.status, _S.since, _S.reason)
    .join_from(PEOPLE, SEATS, _S.seq == _LAST_CHANGE, isouter=True)
    .where(_P.disabled_at.is_(None))
    .order_by(_P.job_number)
)
_OPEN_SHIFTS = select(SHIFTS).where(SHIFTS.c.ended_at.is_(None))
_CALL = select(_C.id, _C.number, _C.state, _C.kind, _C.answered_at, _C.ended_at, _C.wrap_up_until, _C.job_number)
_ON_CALL = _CALL.where(
    text("calls.state = 'on-call'")
)  # unsorted and in the words of the indexes, or they would not be used
_WRAP_UP = _CALL.where(text("calls.state = 'wrap-up'"))
_NEWEST = _CALL.where(_C.job_number == bindparam("job_number")).order_by(_C.answered_at.desc(), _C.id.desc()).limit(1)
_BY = (_C.id, _C.number)
_KINDS_TYPED = {
    "sqlite": select(DRAFTS.c.call_id, func.json_extract(DRAFTS.c.record, "$.kind").label("kind")),
    "postgresql": select(DRAFTS.c.call_id, text("CAST(record AS json) ->> 'kind' AS kind")).select_from(DRAFTS),
}
_DUE = (
    select(*ESCALATION_SUMMARY)
    .where(_E.state.in_(sorted(OPEN)), _E.next_due <= bindparam("until"))
    .order_by(_E.next_due, _E.entry)
)
_UNSIGNED = select(*HANDOVER_SUMMARY).where(IS_UNSIGNED).order_by(HANDOVERS.c.signed_at, HANDOVERS.c.id)
_INCIDENTS = (
    select(INCIDENTS).where(INCIDENTS.c.cleared_at.is_(None)).order_by(INCIDENTS.c.opened_at.desc(), INCIDENTS.c.id)
)
_LAST_SEAT = select(func.coalesce(func.max(_S.seq), 0))


class FloorReading(Verbs):
    """For whoever may see all calls; alerts of reveals only for who is told of them."""

    def read(self, by: Person) -> Floor:
        """Everything at once, on one state of the data. Read again when the stamp is another, and now and then, since
        escalations fall due by themselves. Raises REFUSED.
        """
        with self._database.snapshot() as connection:
            person = acting(connection, by, Act.SEE_ALL_CALLS)
            now = self._clock.now()
            due = {"until": to_microseconds(now + AHEAD)}
            alerts = alerts_since(connection, now - ALERTS_SHOWN) if may(person.role, Act.SEE_REVEAL_ALERTS) else ()
            kinds = _kinds(connection)
            damaged: set[str] = set()
            unsigned = listed(connection, _UNSIGNED, {}, summary_of, (HANDOVERS.c.id, HANDOVERS.c.number), damaged.add)
            incidents = listed(
                connection,
                _INCIDENTS,
                {},
                lambda row: IncidentRow.value(row._mapping),
                (INCIDENTS.c.id, INCIDENTS.c.id),
                damaged.add,
            )
            return Floor(
                at=now,
                stamp=_stamp(connection, kinds),
                seats=_seats(connection, kinds, damaged),
                due=summaries(connection, _DUE, due, damaged.add),
                unsigned=(*unsigned, *missing_handovers(connection, now)),
                incidents=incidents,
                alerts=alerts,
                left_out=tuple(sorted(damaged)),
            )

    def stamp(self, by: Person) -> FloorStamp:
        """Where the data stand; cheap enough to be asked every second. Raises REFUSED."""
        with self._database.snapshot() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return _stamp(connection, _kinds(connection))


def _stamp(connection: Connection, kinds: dict[str, str]) -> FloorStamp:
    typed = "\n".join(f"{call_id} {kinds[call_id]}" for call_id in sorted(kinds))
    seats = int(connection.execute(_LAST_SEAT).scalar_one())
    return FloorStamp(head_of(connection).entries, seats, len(kinds), crc32(typed.encode()))


def _kinds(connection: Connection) -> dict[str, str]:
    """The kinds chosen in what is still being written, by the ids of the calls."""
    rows = connection.execute(_KINDS_TYPED[connection.dialect.name])
    return {call_id: kind or "" for call_id, kind in rows}


def _seats(connection: Connection, kinds: dict[str, str], damaged: set[str]) -> tuple[FloorSeat, ...]:
    open_shifts = listed(
        connection,
        _OPEN_SHIFTS,
        {},
        lambda row: ShiftRow.value(row._mapping),
        (SHIFTS.c.id, SHIFTS.c.number),
        damaged.add,
    )
    shifts = {shift.job_number: shift for shift in open_shifts}
    running = [row for query in (_WRAP_UP, _ON_CALL) for row in listed(connection, query, {}, _sound, _BY, damaged.add)]
    calls = {row.job_number: row for row in sorted(running, key=lambda row: (row.answered_at, row.id))}
    seats = []
    for row in connection.execute(_PEOPLE).all():
        shift = shifts.get(row.job_number)
        status = SeatStatus.SIGNED_OUT if row.status is None else SeatStatus(row.status)
        if shift is None and status is SeatStatus.SIGNED_OUT:
            continue
        call = calls.get(row.job_number)
        if call is None and status is SeatStatus.WRAP_UP:  # its limit may be over
            newest = listed(connection, _NEWEST, {"job_number": row.job_number}, _sound, _BY, damaged.add)
            call = newest[0] if newest else None
        seats.append(_seat(row, status, shift, None if call is None else _running(call, kinds)))
    return tuple(seats)


def _sound(row: Row[*tuple[Any, ...]]) -> Row[*tuple[Any, ...]]:
    """The same. Raises ValueError, TypeError where the call is damaged."""
    _running(row, {})
    return row


def _seat(row: Row[*tuple[Any, ...]], status: SeatStatus, shift: Shift | None, call: RunningCall | None) -> FloorSeat:
    since = instant_of(row.since)
    if since is None:
        assert shift is not None, "who was never at a seat is on only by a shift"
        since = shift.started_at
    return FloorSeat(
        job_number=row.job_number,
        name=row.name,
        role=Role(row.role),
        status=status,
        since=since,
        reason=row.reason or "",
        call=call,
        shift_id="" if shift is None else shift.id,
        shift_number="" if shift is None else shift.number,
        shift=None if shift is None else shift.planned,
        started_at=None if shift is None else shift.started_at,
    )


def _running(row: Row[*tuple[Any, ...]], kinds: dict[str, str]) -> RunningCall | None:
    state = CallState(row.state)
    if state is CallState.COMPLETE:
        return None
    kind = kinds.get(row.id) or row.kind
    return RunningCall(
        id=row.id,
        number=row.number,
        state=state,
        kind=Kind(kind) if kind else None,
        answered_at=from_microseconds(row.answered_at),
        ended_at=instant_of(row.ended_at),
        wrap_up_until=instant_of(row.wrap_up_until),
    )
