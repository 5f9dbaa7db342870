"""Shifts that are over while nobody has signed for them, and what their people attend to: it would get lost there."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, func, or_, select

from agent_console.domain.handover import HandoverState, HandoverSummary
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.store.handover_rows import HANDOVERS
from agent_console.store.handover_things import open_counts
from agent_console.store.people import PEOPLE
from agent_console.store.shift_rows import SHIFTS

_S, _O = SHIFTS.c, HANDOVERS.c
_OVER = func.coalesce(_S.ended_at, _S.planned_end)
_OTHER = SHIFTS.alias("other")
_LAST_SHIFT = (
    select(_OTHER.c.id)
    .where(_OTHER.c.job_number == PEOPLE.c.job_number)
    .order_by(_OTHER.c.started_at.desc(), _OTHER.c.id.desc())
    .limit(1)
    .correlate(PEOPLE)
    .scalar_subquery()
)
_LAST_SIGNED = (
    select(_O.signed_at)
    .where(_O.outgoing == _S.job_number)
    .order_by(_O.entries.desc())
    .limit(1)
    .correlate(SHIFTS)
    .scalar_subquery()
)
_WITHOUT = (
    select(_S.id, _S.number, _S.job_number, _S.name, _S.started_at, _S.journal_seq, _OVER.label("over_at"))
    .join_from(PEOPLE, SHIFTS, _S.id == _LAST_SHIFT)
    .where(
        bindparam("now") >= _OVER,
        ~exists().where(_O.shift_id == _S.id),
        or_(_LAST_SIGNED.is_(None), _LAST_SIGNED < _OVER),
    )
)
"""The last shift of each person, where it has ended or should have, and nothing was signed for it or afterwards.

Who has begun another shift attends to what is open themselves; what is signed behind the end holds all of it.
"""


def missing_handovers(connection: Connection, now: datetime) -> tuple[HandoverSummary, ...]:
    """One row for each such shift whose person holds anything open, the longest over first.

    A row is OPEN, `id` and `number` are the shift's, `signed_at` is when it was over, `items` how much is open.
    """
    shifts = connection.execute(_WITHOUT, {"now": to_microseconds(now)}).all()
    if not shifts:
        return ()
    counts = open_counts(connection)
    rows = (_row(shift, counts.get(shift.job_number, 0)) for shift in shifts)
    return tuple(sorted((row for row in rows if row.items), key=lambda row: (row.signed_at, row.id)))


def _row(shift: Any, items: int) -> HandoverSummary:
    over = from_microseconds(shift.over_at)
    return HandoverSummary(
        id=shift.id,
        number=shift.number,
        state=HandoverState.OPEN,
        outgoing=shift.job_number,
        outgoing_name=shift.name,
        to="",
        incoming="",
        incoming_name="",
        shift_number=shift.number,
        begin=from_microseconds(shift.started_at),
        cut=over,
        items=items,
        keys=0,
        signed_at=over,
        sealed_at=None,
        seq=shift.journal_seq,
    )
