"""Key figures of a handover: what the outgoing agent did since their last one."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, any_, bindparam, case, func, select

from agent_console.domain.call import CallState
from agent_console.domain.handover import HandoverFigures, Span
from agent_console.domain.moment import to_microseconds
from agent_console.store.call_rows import CALLS
from agent_console.store.call_writing import ACT_OF
from agent_console.store.journal import JOURNAL
from agent_console.store.rows import instant_of

_UNFINISHED = (CallState.WRAP_UP.value, CallState.OVERDUE.value)
_C, _J = CALLS.c, JOURNAL.c
_WITHIN = (_J.seq > bindparam("after"), _J.seq <= bindparam("entries"))
_TOTALS = select(
    _C.kind,
    func.count().label("calls"),
    func.sum(case((_C.state.in_(_UNFINISHED), 1), else_=0)).label("unfinished"),
    func.coalesce(func.sum(_C.talk_seconds), 0).label("seconds"),
    func.coalesce(func.max(_C.talk_seconds), 0).label("longest"),
).group_by(_C.kind)
_IN_TIME = _TOTALS.where(
    _C.job_number == bindparam("who"), _C.answered_at >= bindparam("begin"), _C.answered_at < bindparam("cut")
)
_OPENED = (
    select(_J.target)
    .where(*_WITHIN, _J.act.in_(tuple(ACT_OF.values())), _J.facts.like('%"version":1}'))
    .scalar_subquery()
)
"""The records that were opened in the span: canonical facts end with the version."""

# By id, a few thousand: the way over all calls that this person ever answered would be open otherwise.
_OF_ANY_TIME = _TOTALS.where(
    _C.job_number.concat("") == bindparam("who"),
    _C.answered_at + 0 < bindparam("begin"),
)
_LATE = {
    True: _OF_ANY_TIME.where(_C.id.in_(_OPENED)),
    False: _OF_ANY_TIME.where(_C.id == any_(func.array(_OPENED))),
}
"""By whether it is SQLite: PostgreSQL would rather read all calls than look up so many, unless they come as a list."""
_SENT, _TOLD, _CORRECTED = "escalation.sent", "escalation.told", "correction-call.done"
_ACTS = (
    select(_J.act, func.count())
    .where(*_WITHIN, _J.act.in_((_SENT, _TOLD, _CORRECTED)), _J.who == bindparam("who"))
    .group_by(_J.act)
)
_NEWEST = select(func.max(_C.answered_at)).where(_C.job_number == bindparam("who"))
_BEFORE = select(_J.seq).where(_J.at < bindparam("begin")).order_by(_J.seq.desc()).limit(1)


_STARTED = (
    select(_J.seq)
    .where(_J.act.in_(("shift.started", "shift.opened")), _J.target == bindparam("shift"))
    .order_by(_J.seq.desc())
    .limit(1)
)


def figures_of(connection: Connection, job_number: str, span: Span) -> HandoverFigures:
    """What one person did in the span; a call that was recorded late, or before the clock was set on, counts too."""
    values: dict[str, Any] = {
        "who": job_number,
        "begin": to_microseconds(span.begin),
        "cut": to_microseconds(span.cut),
        "after": span.after,
        "entries": span.entries,
    }
    by_kind: dict[str, int] = {}
    unfinished = seconds = longest = 0
    for query in (_IN_TIME, _LATE[connection.dialect.name == "sqlite"]):
        for row in connection.execute(query, values):
            by_kind[row.kind or ""] = by_kind.get(row.kind or "", 0) + int(row.calls)
            unfinished += int(row.unfinished)
            seconds += int(row.seconds)
            longest = max(longest, int(row.longest))
    acts = dict(tuple(row) for row in connection.execute(_ACTS, values))
    return HandoverFigures(
        calls=sum(by_kind.values()),
        by_kind=tuple(sorted(by_kind.items())),
        talk_seconds=seconds,
        longest_seconds=longest,
        unfinished=unfinished,
        escalations_sent=int(acts.get(_SENT, 0)),
        customers_told=int(acts.get(_TOLD, 0)),
        corrections_told=int(acts.get(_CORRECTED, 0)),
    )


def newest_call(connection: Connection, job_number: str) -> datetime | None:
    """When this person answered last, by the clock of that time."""
    return instant_of(connection.execute(_NEWEST, {"who": job_number}).scalar_one())


def entries_before(connection: Connection, begin: datetime) -> int:
    """How many lines the journal had at an instant: where somebody's first record begins."""
    found = connection.execute(_BEFORE, {"begin": to_microseconds(begin)}).scalar_one_or_none()
    return 0 if found is None else int(found)


def entries_before_shift(connection: Connection, shift_id: str) -> int:
    """How many lines the journal had when a shift was written down."""
    return int(connection.execute(_STARTED, {"shift": shift_id}).scalar_one_or_none() or 1) - 1
