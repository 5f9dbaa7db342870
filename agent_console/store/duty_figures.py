"""What happened in a shift, summed up by the database: one aggregate query a table."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)

from agent_console.domain.call import CallState
from agent_console.domain.duty import DutyFigures, IncidentFigure, OnDuty, PauseFigure, until_of
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.seat import SeatStatus
from agent_console.domain.shift_rules import PlannedShift, ShiftRules
from agent_console.store.call_rows import CALLS
from agent_console.store.escalation_rows import ESCALATION_STEPS, ESCALATIONS
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.journal import JOURNAL
from agent_console.store.phrase_hit_rows import PHRASE_CHECKS, PHRASE_HITS, RECHECKED
from agent_console.store.rows import instant_of
from agent_console.store.seats import SEATS
from agent_console.store.shift_rows import SHIFTS, ShiftRow
from agent_console.store.verbs import Ground

LONGEST_PAUSE = 24 * 3600 * 1_000_000
"""Microseconds: a pause that began longer before the shift is a console that was switched off."""

_WHAT_SHOWN = 80

_BEGIN: BindParameter[int] = bindparam("begin")
_UNTIL: BindParameter[int] = bindparam("until")


def _counted(wanted: ColumnElement[bool]) -> ColumnElement[int]:
    """How many rows are so; 0 where there are none."""
    return func.count(case((wanted, 1)))


_C, _S, _E, _P, _H, _I = CALLS.c, ESCALATION_STEPS.c, ESCALATIONS.c, PHRASE_CHECKS.c, PHRASE_HITS.c, INCIDENTS.c
_IN_SHIFT = and_(_C.answered_at >= _BEGIN, _C.answered_at < _UNTIL)
_CALLS = (
    select(
        func.coalesce(_C.kind, "").label("kind"),
        func.count().label("calls"),
        _counted(_C.greeting_said_at - _C.answered_at <= bindparam("greet")).label("in_time"),
        _counted(_C.state != CallState.COMPLETE.value).label("unfinished"),
        _counted(_C.correction_due).label("corrections_due"),
        func.coalesce(func.sum(_C.talk_seconds), 0).label("talk_seconds"),
        func.coalesce(func.max(_C.talk_seconds), 0).label("longest_seconds"),
    )
    .where(_IN_SHIFT)
    .group_by(_C.kind)
    .order_by(func.count().desc(), _C.kind)
)
_LONGEST = select(_C.number).where(_IN_SHIFT, _C.talk_seconds == bindparam("longest")).order_by(_C.answered_at).limit(1)
_NEWER = PHRASE_CHECKS.alias("newer")


def _came_with(check: FromClause) -> ColumnElement[int]:
    """1 for a check that came with a save of the note, 0 for one of a list that was run over old calls later."""
    of_line = select(case((JOURNAL.c.act == RECHECKED, 0), else_=1)).where(JOURNAL.c.seq == check.c.journal_seq)
    return of_line.correlate(check).scalar_subquery()


_IS_NEWER = or_(
    _came_with(_NEWER) > _came_with(PHRASE_CHECKS),
    and_(_came_with(_NEWER) == _came_with(PHRASE_CHECKS), _NEWER.c.journal_seq > _P.journal_seq),
)
_HAS_NEWER = exists().where(_NEWER.c.call_id == _P.call_id, _NEWER.c.list_version != _P.list_version, _IS_NEWER)
_VIOLATION = and_(_H.speaker == "agent", _H.severity.in_(("block", "warn")))
_HITS = (
    select(
        func.count(case((_VIOLATION, _H.call_id)).distinct()),
        _counted(_VIOLATION),
        _counted(func.trim(_H.override) != ""),
    )
    .join_from(CALLS, PHRASE_CHECKS, _P.call_id == _C.id)
    .join(PHRASE_HITS, and_(_H.call_id == _P.call_id, _H.list_version == _P.list_version))
    .where(_IN_SHIFT, _P.hits > 0, ~_HAS_NEWER)
)
_ANSWERED = (StepKind.ANSWERED.value, StepKind.RECEIPT.value)
_STEPS = select(
    func.count(case((_S.kind == StepKind.SENT.value, _S.escalation_id)).distinct()),
    func.count(case((_S.kind.in_(_ANSWERED), _S.escalation_id)).distinct()),
).where(_S.at >= _BEGIN, _S.at < _UNTIL)
_OVERDUE = (
    select(func.count())
    .select_from(ESCALATIONS)
    .where(
        _E.due_at >= _BEGIN,
        _E.due_at < _UNTIL,
        _E.paused_at.is_(None),
        ~exists().where(
            _S.escalation_id == _E.id, _S.kind.in_((*_ANSWERED, StepKind.VOIDED.value)), _S.at <= _E.due_at
        ),
    )
)
_SEATS = (
    select(
        SEATS.c.status,
        SEATS.c.reason,
        SEATS.c.since,
        func.lead(SEATS.c.since).over(partition_by=SEATS.c.person_id, order_by=SEATS.c.seq).label("then"),
    )
    .where(SEATS.c.since >= bindparam("look_back"), SEATS.c.since < _UNTIL)
    .subquery()
)
_FROM = case((_SEATS.c.since < _BEGIN, _BEGIN), else_=_SEATS.c.since)
_TO = func.coalesce(_SEATS.c.then, _UNTIL)
_PAUSES = (
    select(_SEATS.c.reason, func.count(), func.sum(_TO - _FROM))
    .where(_SEATS.c.status == SeatStatus.PAUSED.value, _TO > _FROM)
    .group_by(_SEATS.c.reason)
    .order_by(_SEATS.c.reason)
)
_STAFF = (
    select(SHIFTS)
    .where(SHIFTS.c.pattern == bindparam("pattern"), SHIFTS.c.day == bindparam("day"), SHIFTS.c.started_at < _UNTIL)
    .order_by(SHIFTS.c.started_at, SHIFTS.c.id)
)
_INCIDENTS = (
    select(_I.number, _I.kind, _I.what, _I.place, _I.opened_at, _I.cleared_at)
    .where(_I.opened_at < _UNTIL, or_(_I.cleared_at.is_(None), _I.cleared_at >= _BEGIN))
    .order_by(_I.opened_at, _I.id)
)


def sum_up(ground: Ground, connection: Connection, planned: PlannedShift, rules: ShiftRules) -> DutyFigures:
    """The figures of a shift up to now, or up to its end. Raises SHIFT_TIME for one that has not begun."""
    until = until_of(planned, ground.clock.now())
    begin = to_microseconds(planned.begin)
    span = {"begin": begin, "until": to_microseconds(until)}
    calls = connection.execute(_CALLS, {**span, "greet": rules.greet_seconds * 1_000_000}).all()
    longest = max((row.longest_seconds for row in calls), default=0)
    longest_call = connection.execute(_LONGEST, {**span, "longest": longest}).scalar() if longest else None
    with_violations, violations, overrides = connection.execute(_HITS, span).one()
    sent, answered = connection.execute(_STEPS, span).one()
    return DutyFigures(
        until=until,
        by_kind=tuple((row.kind, row.calls) for row in calls),
        calls=sum(row.calls for row in calls),
        answered_in_time=sum(row.in_time for row in calls),
        unfinished=sum(row.unfinished for row in calls),
        corrections_due=sum(row.corrections_due for row in calls),
        talk_seconds=int(sum(row.talk_seconds for row in calls)),
        longest_seconds=longest,
        longest_call=longest_call or "",
        calls_with_violations=with_violations,
        violations=violations,
        overrides=overrides,
        escalations_sent=sent,
        escalations_answered=answered,
        escalations_overdue=connection.execute(_OVERDUE, span).scalar_one(),
        pauses=tuple(
            PauseFigure(reason, count, int(lasted) // 1_000_000)
            for reason, count, lasted in connection.execute(_PAUSES, {**span, "look_back": begin - LONGEST_PAUSE})
        ),
        staff=_staff(connection, {**span, "pattern": planned.id, "day": planned.day.isoformat()}),
        incidents=tuple(
            IncidentFigure(
                number=row.number,
                kind=row.kind,
                what=row.what[:_WHAT_SHOWN],
                place=row.place,
                opened_at=from_microseconds(row.opened_at),
                cleared_at=instant_of(row.cleared_at),
            )
            for row in connection.execute(_INCIDENTS, span)
        ),
    )


def _staff(connection: Connection, values: dict[str, Any]) -> tuple[OnDuty, ...]:
    shifts = [ShiftRow.value(row) for row in connection.execute(_STAFF, values).mappings()]
    return tuple(
        OnDuty(
            number=shift.number,
            job_number=shift.job_number,
            name=shift.name,
            started_at=shift.started_at,
            ended_at=shift.ended_at,
            arrived_in_time=shift.arrived_in_time,
            ready_in_time=shift.ready_in_time,
        )
        for shift in shifts
    )
