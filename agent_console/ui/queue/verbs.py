"""Every verb of the queue with its key, the step that it takes, and what that step needs from the shift lead."""

from dataclasses import dataclass
from enum import StrEnum

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_steps import StepKind, in_turn


class Asks(StrEnum):
    NOTHING = "nothing"
    WORDS = "words"  # what stands in the editor
    REASON = "reason"
    LEAD = "lead"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Verb:
    """`key` as Qt spells it."""

    id: str
    key: str
    kind: StepKind
    asks: Asks = Asks.NOTHING


STEP_VERBS = (
    Verb("accept", "Ctrl+T", StepKind.ACCEPTED),
    Verb("answer", "Ctrl+Return", StepKind.ANSWERED, Asks.WORDS),
    Verb("ask-back", "Ctrl+B", StepKind.ASKED_BACK, Asks.WORDS),
    Verb("receipt", "Ctrl+R", StepKind.RECEIPT, Asks.WORDS),
    Verb("told", "Ctrl+N", StepKind.TOLD, Asks.REASON),
    Verb("take-over", "Ctrl+Shift+T", StepKind.TAKEN_OVER),
    Verb("pass-on", "Ctrl+L", StepKind.PASSED_ON, Asks.LEAD),
    Verb("order", "Ctrl+D", StepKind.ORDERED, Asks.DEPARTMENT),
    Verb("pause", "Ctrl+H", StepKind.PAUSED, Asks.REASON),
    Verb("for-everyone", "Ctrl+M", StepKind.FOR_EVERYONE),
    Verb("close-it", "Ctrl+W", StepKind.CLOSED),
    Verb("reopen", "Ctrl+O", StepKind.REOPENED, Asks.REASON),
    Verb("void", "Ctrl+Shift+V", StepKind.VOIDED, Asks.REASON),
)
PAGE_KEYS = {
    "print": "Ctrl+P",
    "find": "Ctrl+F",
    "all": "Ctrl+1",
    "mine": "Ctrl+2",
    "unaccepted": "Ctrl+3",
    "overdue": "Ctrl+4",
    "to-close": "Ctrl+5",
    "try-alike": "Ctrl+G",
    "next": "Ctrl+J",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}
"""What is done with the page, not with an escalation."""

ROOM_KEYS = {"call": "Ctrl+K"}
"""What is there in the review window only."""


def step_of(verb: Verb, escalation: Escalation) -> tuple[StepKind, Asks]:
    """The step as things stand: while there is a pause, its key ends it."""
    if verb.kind is StepKind.PAUSED and escalation.paused_at is not None:
        return StepKind.RESUMED, Asks.NOTHING
    return verb.kind, verb.asks


def can_take(verb: Verb, escalation: Escalation, job_number: str) -> bool:
    """Whether it comes in turn; one's own is not taken over, and an answer is one for all only once."""
    kind, _ = step_of(verb, escalation)
    if kind is StepKind.TAKEN_OVER and escalation.handler in ("", job_number):
        return False
    if kind is StepKind.FOR_EVERYONE and escalation.for_everyone:
        return False
    return in_turn(escalation, kind)
