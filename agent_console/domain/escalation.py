"""An escalation 协办单: what an agent could not solve, who works on it, until when, and what has been said so far.

It is a row of steps, each with who and when; the value here is what the steps so far have made of it. Nobody edits
it: whoever adds a step sees the others' steps kept (`domain.escalation_steps`).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_console.domain.text import CALLER_LIMIT, NAME_LIMIT, check_text

PROBLEM_LIMIT = 4_000
TEXT_LIMIT = 4_000


class Urgency(StrEnum):
    NORMAL = "normal"  # 一般
    URGENT = "urgent"  # 紧急
    CRITICAL = "critical"  # 特急


class EscalationState(StrEnum):
    SENT = "sent"  # 已发: with the shift leads, nobody has taken it
    ACCEPTED = "accepted"  # 已受理: a shift lead works on it
    ASKED_BACK = "asked-back"  # 待补充: the shift lead has a question to the owner
    ORDERED = "ordered"  # 督办中: a department works on a supervision order
    ANSWERED = "answered"  # 已答复: the owner has the answer, the customer has not
    TOLD = "told"  # 已告知客户
    CLOSED = "closed"  # 已结
    VOID = "void"  # 作废


OPEN = frozenset(EscalationState) - {EscalationState.TOLD, EscalationState.CLOSED, EscalationState.VOID}
"""Somebody still owes somebody something."""

WITH_LEAD = frozenset({EscalationState.SENT, EscalationState.ACCEPTED, EscalationState.ORDERED})
"""A shift lead has the next step."""


class Missing(StrEnum):
    """What an escalation lacks before it can be sent; also the field that gets the focus."""

    PROBLEM = "problem"
    TRIED = "tried"
    REASON = "reason"  # for sending what is similar to an earlier one


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationForm:
    """What the agent fills in, from the first letter on. Times are aware UTC.

    `call_id` is empty for a form without a call; `caller` as in a call. `similar_reason` says why it is sent though
    `similar` (ids) were shown. `promised_words` are what was typed of a callback while it is no time yet: a draft keeps
    them, nothing is sent with them. `special` asks for special handling 特事特办, which somebody who may decides on.
    """

    id: str
    call_id: str = ""
    call_number: str = ""
    caller: str = ""
    caller_name: str = ""
    subject: str = ""
    problem: str = ""
    tried: str = ""
    urgency: Urgency = Urgency.NORMAL
    special: bool = False
    callback_until: datetime | None = None
    promised_words: str = ""
    similar: tuple[str, ...] = ()
    similar_reason: str = ""

    def __post_init__(self) -> None:
        check_text(self.caller, CALLER_LIMIT)
        for text in (self.caller_name, self.call_number, self.subject, self.promised_words):
            check_text(text, NAME_LIMIT)
        for text in (self.problem, self.tried):
            check_text(text, PROBLEM_LIMIT, multiline=True)
        check_text(self.similar_reason, TEXT_LIMIT)


def missing(form: EscalationForm) -> tuple[Missing, ...]:
    """What keeps the form from being sent, in the order of its fields."""
    lacks = []
    if not form.problem.strip():
        lacks.append(Missing.PROBLEM)
    if not form.tried.strip():
        lacks.append(Missing.TRIED)
    if form.similar and not form.similar_reason.strip():
        lacks.append(Missing.REASON)
    return tuple(lacks)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionOrder:
    """The part of an escalation that a department 督办 answers for; `number` such as D20261122-0003."""

    number: str
    department: str
    liaison: str
    sent_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Where an escalation stands. Times are aware UTC; people are job numbers.

    `number` (E20261122-0007) is given by the database. `owner` is the first-inquiry owner, `handler` the shift lead who
    works on it, empty while nobody does. `due_at` was fixed when it was sent, or when a pause ended; while it is
    paused, `left_seconds` of working time remain. `steps` counts what has happened to it.
    """

    form: EscalationForm
    number: str
    owner: str
    owner_name: str
    state: EscalationState
    sent_at: datetime
    due_at: datetime
    handler: str = ""
    answer: str = ""
    for_everyone: bool = False
    order: SupervisionOrder | None = None
    paused_at: datetime | None = None
    left_seconds: int | None = None
    ended_at: datetime | None = None  # told, closed or voided
    steps: int = 0

    @property
    def id(self) -> str:
        return self.form.id

    @property
    def open(self) -> bool:
        return self.state in OPEN
