"""What can happen to an escalation: each step with the states it is taken in, who takes it, and what it leads to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import OPEN, TEXT_LIMIT, Escalation, EscalationState, SupervisionOrder
from agent_console.domain.text import check_text

DueAfter = Callable[[datetime, timedelta], datetime]
"""The instant at which so much working time behind an instant is over, by the hours of the escalation's limit."""


class StepKind(StrEnum):
    SENT = "sent"
    ACCEPTED = "accepted"
    TAKEN_OVER = "taken-over"  # by another shift lead than the one who works on it
    PASSED_ON = "passed-on"  # to a shift lead by name
    ASKED_BACK = "asked-back"
    ADDED = "added"  # more about the problem, by the owner: the reply to a question, too
    ORDERED = "ordered"
    BROUGHT_BACK = "brought-back"  # a department's limit is over: with the shift lead again
    RECEIPT = "receipt"  # 回单: the department has answered
    ANSWERED = "answered"
    PAUSED = "paused"  # waiting for the customer
    RESUMED = "resumed"
    TOLD = "told"
    CLOSED = "closed"
    REOPENED = "reopened"
    VOIDED = "voided"
    FOR_EVERYONE = "for-everyone"  # the answer is one for all


class Taker(StrEnum):
    """Whose step it is. What is the owner's, a shift lead may do too: owners fall ill, and leave."""

    LEAD = "lead"
    EITHER = "either"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happened: when (aware UTC), by whom (job number), in their words.

    `to` is the shift lead that it is passed on to. `order` comes with ORDERED.
    """

    kind: StepKind
    at: datetime
    by: str
    text: str = ""
    to: str = ""
    order: SupervisionOrder | None = None

    def __post_init__(self) -> None:
        check_text(self.text, TEXT_LIMIT, multiline=True)


@dataclass(frozen=True, slots=True)
class _Rule:
    """`leads_to` is None where the state stays."""

    within: frozenset[EscalationState]
    taker: Taker
    leads_to: EscalationState | None = None
    needs_text: bool = False


_S = EscalationState
_WORKED_ON = frozenset({_S.SENT, _S.ACCEPTED, _S.ASKED_BACK, _S.ORDERED})
_ENDED = frozenset({_S.TOLD, _S.CLOSED})

RULES: dict[StepKind, _Rule] = {
    StepKind.ACCEPTED: _Rule(frozenset({_S.SENT}), Taker.LEAD, _S.ACCEPTED),
    StepKind.TAKEN_OVER: _Rule(_WORKED_ON, Taker.LEAD),
    StepKind.PASSED_ON: _Rule(_WORKED_ON, Taker.LEAD),
    StepKind.ASKED_BACK: _Rule(frozenset({_S.SENT, _S.ACCEPTED}), Taker.LEAD, _S.ASKED_BACK, needs_text=True),
    StepKind.ADDED: _Rule(OPEN, Taker.EITHER, needs_text=True),
    StepKind.ORDERED: _Rule(frozenset({_S.SENT, _S.ACCEPTED}), Taker.LEAD, _S.ORDERED),
    StepKind.BROUGHT_BACK: _Rule(frozenset({_S.ORDERED}), Taker.CONSOLE, _S.ACCEPTED),
    StepKind.RECEIPT: _Rule(frozenset({_S.ORDERED, _S.ACCEPTED}), Taker.LEAD, _S.ANSWERED, needs_text=True),
    StepKind.ANSWERED: _Rule(_WORKED_ON | {_S.ANSWERED}, Taker.LEAD, _S.ANSWERED, needs_text=True),
    StepKind.PAUSED: _Rule(_WORKED_ON, Taker.EITHER, needs_text=True),
    StepKind.RESUMED: _Rule(_WORKED_ON, Taker.EITHER),
    StepKind.TOLD: _Rule(frozenset({_S.ANSWERED}), Taker.EITHER, _S.TOLD),
    StepKind.CLOSED: _Rule(frozenset({_S.TOLD}), Taker.LEAD, _S.CLOSED),
    StepKind.REOPENED: _Rule(_ENDED, Taker.EITHER, _S.SENT, needs_text=True),
    StepKind.VOIDED: _Rule(frozenset(_S) - {_S.VOID}, Taker.LEAD, _S.VOID, needs_text=True),
    StepKind.FOR_EVERYONE: _Rule(frozenset({_S.ANSWERED, _S.TOLD, _S.CLOSED}), Taker.LEAD),
}
"""SENT is not here: it is what an escalation begins with."""


def take(escalation: Escalation, step: Step, due_after: DueAfter, left: timedelta | None = None) -> Escalation:
    """The escalation after the step.

    `left` is the working time that remains at a PAUSED, and what a REOPENED is given anew. Raises WRONG_STATE for a
    step out of turn, VOIDED for any on a void form, TEXT_MISSING where words are needed.
    """
    rule = RULES[step.kind]
    if escalation.state is EscalationState.VOID:
        raise ConsoleError(Problem.VOIDED, number=escalation.number)
    if not in_turn(escalation, step.kind):
        raise ConsoleError(Problem.WRONG_STATE)
    if rule.needs_text and not step.text.strip():
        raise ConsoleError(Problem.TEXT_MISSING)
    after = replace(escalation, state=rule.leads_to or escalation.state, steps=escalation.steps + 1)
    effect = _EFFECTS.get(step.kind)
    return after if effect is None else effect(after, step, _Ways(due_after, left or timedelta()))


def in_turn(escalation: Escalation, kind: StepKind) -> bool:
    """Whether the step may come next, whoever takes it."""
    paused = escalation.paused_at is not None
    return escalation.state in RULES[kind].within and paused is _while_paused(kind, paused)


def _while_paused(kind: StepKind, paused: bool) -> bool:
    """Whether a step belongs into a pause: only RESUMED must, only PAUSED must not; all others go either way."""
    if kind is StepKind.RESUMED:
        return True
    return False if kind is StepKind.PAUSED else paused


@dataclass(frozen=True, slots=True)
class _Ways:
    due_after: DueAfter
    left: timedelta


def _taken(after: Escalation, step: Step, _ways: _Ways) -> Escalation:
    return replace(after, handler=step.by)


def _passed_on(after: Escalation, step: Step, _ways: _Ways) -> Escalation:
    return replace(after, handler=step.to)


def _asked_back(after: Escalation, step: Step, _ways: _Ways) -> Escalation:
    return replace(after, handler=after.handler or step.by)


def _added(after: Escalation, _step: Step, _ways: _Ways) -> Escalation:
    """More about the problem is the reply to a question that is open."""
    asked = after.state is EscalationState.ASKED_BACK
    return replace(after, state=EscalationState.ACCEPTED) if asked else after


def _ordered(after: Escalation, step: Step, _ways: _Ways) -> Escalation:
    return replace(after, handler=after.handler or step.by, order=step.order)


def _answered(after: Escalation, step: Step, ways: _Ways) -> Escalation:
    answered = replace(after, handler=after.handler or step.by, answer=step.text.strip())
    return _resumed(answered, step, ways)


def _paused(after: Escalation, step: Step, ways: _Ways) -> Escalation:
    return replace(after, paused_at=step.at, left_seconds=int(ways.left.total_seconds()))


def _resumed(after: Escalation, step: Step, ways: _Ways) -> Escalation:
    """Out of a pause, if there was one: what was left of the limit begins to run again."""
    if after.left_seconds is None:
        return after
    due = ways.due_after(step.at, timedelta(seconds=after.left_seconds))
    return replace(after, paused_at=None, left_seconds=None, due_at=due)


def _ended(after: Escalation, step: Step, _ways: _Ways) -> Escalation:
    return replace(after, ended_at=step.at, paused_at=None, left_seconds=None)


def _reopened(after: Escalation, step: Step, ways: _Ways) -> Escalation:
    due = ways.due_after(step.at, ways.left)
    return replace(after, due_at=due, order=None, ended_at=None, for_everyone=False)


def _for_everyone(after: Escalation, _step: Step, _ways: _Ways) -> Escalation:
    return replace(after, for_everyone=True)


_EFFECTS: dict[StepKind, Callable[[Escalation, Step, _Ways], Escalation]] = {
    StepKind.ACCEPTED: _taken,
    StepKind.TAKEN_OVER: _taken,
    StepKind.PASSED_ON: _passed_on,
    StepKind.ASKED_BACK: _asked_back,
    StepKind.ADDED: _added,
    StepKind.ORDERED: _ordered,
    StepKind.RECEIPT: _answered,
    StepKind.ANSWERED: _answered,
    StepKind.PAUSED: _paused,
    StepKind.RESUMED: _resumed,
    StepKind.TOLD: _ended,
    StepKind.CLOSED: _ended,
    StepKind.REOPENED: _reopened,
    StepKind.VOIDED: _ended,
    StepKind.FOR_EVERYONE: _for_everyone,
}
"""What a step changes besides the state."""
