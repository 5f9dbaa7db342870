"""Escalations as lists show them: masked, short, and enough to sort by what hurts first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from agent_console.domain.escalation import Escalation, EscalationState, Urgency
from agent_console.domain.escalation_steps import Step

PROBLEM_SHOWN = 120


class EscalationSummary(NamedTuple):
    """One row. `problem` is cut after PROBLEM_SHOWN characters, `caller` is masked; `next_due` is None when nobody
    owes anything for now. `seq` rises with every step, over all escalations. `holder` is the job number of who took it
    over at a change of shift, empty while its owner attends to it.
    """

    id: str
    number: str
    state: EscalationState
    urgency: Urgency
    special: bool
    owner: str
    owner_name: str
    handler: str
    caller: str
    caller_name: str
    subject: str
    problem: str
    sent_at: datetime
    next_due: datetime | None
    callback_until: datetime | None
    steps: int
    seq: int
    holder: str = ""

    def concerns(self, job_number: str) -> bool:
        """Whether this person owes the customer an answer: the owner, and who has taken it over from them."""
        return job_number in (self.owner, self.holder)


class EscalationsAsked(StrEnum):
    """Which of all escalations a list holds."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    CLOSED = "closed"  # whatever nobody owes anything on: told, closed, void


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationFilter:
    """Sent in [since, until), aware UTC; `job_number` is its owner or the shift lead who works on it, empty for all."""

    which: EscalationsAsked = EscalationsAsked.ALL
    since: datetime | None = None
    until: datetime | None = None
    job_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Similar:
    """An earlier escalation that may be about the same, its answer with it; `likeness` from 0 to 1."""

    summary: EscalationSummary
    answer: str
    likeness: float
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAnswer:
    """What became of a call, or of its caller, with the shift leads; `call_id` is empty for a form without a call."""

    id: str
    number: str
    call_id: str
    call_number: str
    state: EscalationState
    sent_at: datetime
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """An escalation with everything that happened to it, oldest first; `holder` as in EscalationSummary."""

    escalation: Escalation
    steps: tuple[Step, ...]
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A step that somebody else took on an escalation that concerns one."""

    summary: EscalationSummary
    step: Step
    seq: int
