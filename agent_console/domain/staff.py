"""People, their roles, and the small table of what each role may do. The store enforces it, not the screen."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import NAME_LIMIT, check_text


class Role(StrEnum):
    AGENT = "agent"  # 话务员
    LEAD = "lead"  # 值班长
    QUALITY = "quality"  # 质检员
    TEAM_LEADER = "team_leader"  # 话务班长


class Act(StrEnum):
    """What a person may want to do; one line of the table below each."""

    ANSWER_CALLS = "answer-calls"
    CORRECT_OWN_CALLS = "correct-own-calls"
    CORRECT_ANY_CALL = "correct-any-call"
    SEE_ALL_CALLS = "see-all-calls"
    EXPORT_CALLS = "export-calls"
    REVEAL_OWN_NUMBERS = "reveal-own-numbers"
    REVEAL_ANY_NUMBER = "reveal-any-number"
    MANAGE_STAFF = "manage-staff"
    VERIFY_DATA = "verify-data"
    EDIT_PHRASES = "edit-phrases"
    PUBLISH_PHRASES = "publish-phrases"
    RECHECK_CALLS = "recheck-calls"
    ESCALATE = "escalate"
    HANDLE_ESCALATIONS = "handle-escalations"
    START_SHIFT = "start-shift"
    LEAD_SHIFT = "lead-shift"
    REVIEW_CALLS = "review-calls"
    OPEN_ANY_CUSTOMER = "open-any-customer"
    SEE_REVEAL_ALERTS = "see-reveal-alerts"


MAY: dict[Role, frozenset[Act]] = {
    Role.AGENT: frozenset(
        {Act.ANSWER_CALLS, Act.CORRECT_OWN_CALLS, Act.REVEAL_OWN_NUMBERS, Act.ESCALATE, Act.START_SHIFT}
    ),
    Role.LEAD: frozenset(Act),
    Role.QUALITY: frozenset(
        {
            Act.SEE_ALL_CALLS,
            Act.EXPORT_CALLS,
            Act.REVEAL_ANY_NUMBER,
            Act.VERIFY_DATA,
            Act.RECHECK_CALLS,
            Act.REVIEW_CALLS,
            Act.OPEN_ANY_CUSTOMER,
        }
    ),
    Role.TEAM_LEADER: frozenset(Act)
    - {
        Act.ANSWER_CALLS,
        Act.CORRECT_OWN_CALLS,
        Act.CORRECT_ANY_CALL,
        Act.ESCALATE,
        Act.HANDLE_ESCALATIONS,
        Act.START_SHIFT,
        Act.LEAD_SHIFT,
    },
}

_JOB_NUMBER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,14}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who signs in; `id` is a UUIDv7, times are aware UTC."""

    id: str
    job_number: str
    name: str
    role: Role
    created_at: datetime
    disabled_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.job_number != normal_job_number(self.job_number):
            raise ConsoleError(Problem.JOB_NUMBER_INVALID)
        check_text(self.name, NAME_LIMIT, required=True)


def may(role: Role, act: Act) -> bool:
    return act in MAY[role]


def require(role: Role, act: Act) -> None:
    """Raise ConsoleError REFUSED unless the role may do it."""
    if not may(role, act):
        raise ConsoleError(Problem.REFUSED, role=role.value, act=act.value)


def normal_job_number(typed: str) -> str:
    """One spelling of a job number: ASCII capitals, digits and inner hyphens, 1 to 16 characters.

    Full width is folded (１００１ is 1001). Raises ConsoleError JOB_NUMBER_INVALID.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not _JOB_NUMBER.fullmatch(text):
        raise ConsoleError(Problem.JOB_NUMBER_INVALID)
    return text.upper()
