"""The shift lead's queue: in which order, how many of what, and whom an alert concerns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_console.domain.escalation import OPEN, WITH_LEAD, Escalation, EscalationState, Urgency
from agent_console.domain.escalation_clock import Due, Limit, acting_due, alerts_at, standing_at
from agent_console.domain.escalation_list import PROBLEM_SHOWN, EscalationSummary
from agent_console.domain.phone import mask_typed

Limits = Mapping[Urgency, Limit]
LISTED = OPEN | {EscalationState.TOLD}
"""What a shift lead still has to do with: also what only waits to be closed."""
WARNING = 1
"""The first alert: before the limit. The second comes at it, the others repeat that one."""


class QueueFilter(StrEnum):
    """All but the last are about those that are open."""

    ALL = "all"
    MINE = "mine"
    UNACCEPTED = "unaccepted"
    OVERDUE = "overdue"
    TO_CLOSE = "to-close"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueCounts:
    """`with_department` are those on a supervision order."""

    open: int = 0
    overdue: int = 0
    due_soon: int = 0
    with_department: int = 0
    mine: int = 0
    unaccepted: int = 0
    to_close: int = 0


@dataclass(frozen=True, slots=True)
class Alert:
    """`count` is 1 for the warning, 2 for the alert at the limit, more for its repetitions."""

    summary: EscalationSummary
    count: int


Told = dict[str, tuple[datetime | None, int]]
"""By id: the due instant that was alerted of, and how many times."""


def due_order(row: EscalationSummary) -> tuple[bool, datetime, datetime, str]:
    """What is due first stands first, so what is overdue stands on top; what is paused comes last."""
    return row.next_due is None, row.next_due or row.sent_at, row.sent_at, row.id


def due_of(row: EscalationSummary, now: datetime, limits: Limits) -> Due:
    return standing_at(row.state, row.next_due, now, limits[row.urgency])


def wanted(row: EscalationSummary, which: QueueFilter, job_number: str, now: datetime) -> bool:
    """Whether the filter lets the row pass for this shift lead."""
    if (row.state in OPEN) is (which is QueueFilter.TO_CLOSE):
        return False
    if which is QueueFilter.MINE:
        return row.handler == job_number
    if which is QueueFilter.UNACCEPTED:
        return row.state is EscalationState.SENT
    if which is QueueFilter.OVERDUE:
        return row.next_due is not None and row.next_due <= now
    return True


def count(rows: Iterable[EscalationSummary], job_number: str, now: datetime, limits: Limits) -> QueueCounts:
    listed = tuple(rows)
    rows = [row for row in listed if row.state in OPEN]
    dues = [due_of(row, now, limits) for row in rows]
    return QueueCounts(
        open=len(rows),
        overdue=dues.count(Due.OVERDUE),
        due_soon=dues.count(Due.DUE_SOON),
        with_department=sum(row.state is EscalationState.ORDERED for row in rows),
        mine=sum(row.handler == job_number for row in rows),
        unaccepted=sum(row.state is EscalationState.SENT for row in rows),
        to_close=len(listed) - len(rows),
    )


def new_alerts(
    rows: Iterable[EscalationSummary], job_number: str, now: datetime, limits: Limits, told: Told
) -> tuple[Alert, ...]:
    """The alerts that have come up and are not in `told`, which takes them in; each is given once.

    A warning is for the shift lead who works on it, or for all while nobody does and the next step is a lead's; what is
    over its limit is told to every one of them.
    """
    alerts = []
    for row in rows:
        alerted = alerts_at(row.next_due, now, limits[row.urgency])
        due, before = told.get(row.id, (row.next_due, 0))
        if due != row.next_due:
            before = 0
        if alerted <= before:
            continue
        told[row.id] = (row.next_due, alerted)
        if alerted > WARNING or (row.state in WITH_LEAD and row.handler in ("", job_number)):
            alerts.append(Alert(row, alerted))
    return tuple(alerts)


def summary_of(escalation: Escalation, seq: int = 0) -> EscalationSummary:
    """The row that a list shows of a whole escalation; `seq` is not known to it."""
    form = escalation.form
    return EscalationSummary(
        id=form.id,
        number=escalation.number,
        state=escalation.state,
        urgency=form.urgency,
        special=form.special,
        owner=escalation.owner,
        owner_name=escalation.owner_name,
        handler=escalation.handler,
        caller=mask_typed(form.caller),
        caller_name=form.caller_name,
        subject=form.subject,
        problem=form.problem[:PROBLEM_SHOWN],
        sent_at=escalation.sent_at,
        next_due=acting_due(escalation),
        callback_until=form.callback_until,
        steps=escalation.steps,
        seq=seq,
    )


def taken_in(rows: dict[str, EscalationSummary], row: EscalationSummary) -> bool:
    """Put a row in its place in `rows`, or take it out when it is open no more; False for what is known already."""
    known = rows.get(row.id)
    if known is not None and known.steps >= row.steps:
        return False
    if row.state in LISTED:
        rows[row.id] = row
        return True
    return rows.pop(row.id, None) is not None
