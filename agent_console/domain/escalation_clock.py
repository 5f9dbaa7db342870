"""How an escalation stands to its limit, from instants that were stored: nothing here runs, so nothing can stop."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agent_console.domain.escalation import OPEN, Escalation, EscalationState


class Due(StrEnum):
    """From calm to late; PAUSED has no limit for now, ENDED none any more."""

    ENDED = "ended"
    PAUSED = "paused"
    IN_TIME = "in-time"
    DUE_SOON = "due-soon"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Limit:
    """What the hotline allows: minutes of working time until the answer, a warning so long before the end, and an
    alert at it that is repeated in so many minutes.
    """

    minutes: int
    warn_minutes: int
    repeat_minutes: int
    hours: str = ""  # the id of the working hours it runs in; empty for around the clock


def acting_due(escalation: Escalation) -> datetime | None:
    """The next instant somebody owes something at: the answer's, then what the customer was promised.

    None where nothing is owed. A department's limit counts when it ends before the escalation's own, and so does a
    promise: who was promised a callback at ten is not helped by an answer at noon.
    """
    if escalation.state not in OPEN or escalation.paused_at is not None:
        return None
    promised = escalation.form.callback_until
    if escalation.state is EscalationState.ANSWERED:
        return promised or escalation.due_at
    limit = limit_ends(escalation)
    if promised is None or escalation.answer:  # an answer before this one: reopened, and the promise was for that
        return limit
    return min(promised, limit)


def limit_ends(escalation: Escalation) -> datetime:
    """When the limit is over whose end brings a supervision order back: the department's or the escalation's own."""
    if escalation.state is EscalationState.ORDERED and escalation.order is not None:
        return min(escalation.order.due_at, escalation.due_at)
    return escalation.due_at


def standing(escalation: Escalation, now: datetime, limit: Limit) -> Due:
    return standing_at(escalation.state, acting_due(escalation), now, limit)


def standing_at(state: EscalationState, due: datetime | None, now: datetime, limit: Limit) -> Due:
    """The same from what a list knows: the state, and `acting_due`."""
    if state not in OPEN:
        return Due.ENDED
    if due is None:
        return Due.PAUSED
    if now >= due:
        return Due.OVERDUE
    return Due.DUE_SOON if now >= due - timedelta(minutes=limit.warn_minutes) else Due.IN_TIME


def alerts_so_far(escalation: Escalation, now: datetime, limit: Limit) -> int:
    """How many alerts there have been by now: the warning, the alert at the limit, and one each time it is repeated.

    A console that compares the count with what it has told already says each once, whatever happened to the clock.
    """
    return alerts_at(acting_due(escalation), now, limit)


def alerts_at(due: datetime | None, now: datetime, limit: Limit) -> int:
    """The same from what a list knows: `acting_due`."""
    if due is None or now < due - timedelta(minutes=limit.warn_minutes):
        return 0
    if now < due:
        return 1
    return 2 + int((now - due) / timedelta(minutes=limit.repeat_minutes))
