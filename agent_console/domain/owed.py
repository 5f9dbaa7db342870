"""What an agent owes whom until when: the escalations they own, by the instant that comes first for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_console.domain.escalation import OPEN
from agent_console.domain.escalation_clock import Due
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_rules import EscalationRules


@dataclass(frozen=True, slots=True)
class Promise:
    """`due` is what the customer was told, else the next instant of the form; None while it is paused or ended."""

    summary: EscalationSummary
    due: datetime | None
    standing: Due


def promises(owned: Iterable[EscalationSummary], now: datetime, rules: EscalationRules) -> tuple[Promise, ...]:
    """What is due first comes first, what has no limit for now behind it, what has ended last."""
    found = [_promise(one, now, rules) for one in owned]
    return tuple(sorted(found, key=_place))


def _promise(one: EscalationSummary, now: datetime, rules: EscalationRules) -> Promise:
    if one.state not in OPEN:
        return Promise(one, None, Due.ENDED)
    due = one.callback_until or one.next_due
    if due is not None and one.next_due is not None:
        due = max(due, one.next_due)  # a promise that lies before what is owed next was kept before it was reopened
    if due is None:
        return Promise(one, None, Due.PAUSED)
    if now >= due:
        return Promise(one, due, Due.OVERDUE)
    warned = due - timedelta(minutes=rules.limits[one.urgency].warn_minutes)
    return Promise(one, due, Due.DUE_SOON if now >= warned else Due.IN_TIME)


def _place(promise: Promise) -> tuple[int, float, str]:
    number = promise.summary.number
    if promise.standing is Due.ENDED:
        return 2, 0.0, number
    return (1, 0.0, number) if promise.due is None else (0, promise.due.timestamp(), number)
