"""A review mark 点评: what a reviewer says about one call, and what the agent says to it; and nominated calls 提名."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import REASON_LIMIT, check_text

COMMENT_LIMIT = 2_000


class Verdict(StrEnum):
    APPROVED = "approved"  # 合格
    TO_IMPROVE = "to-improve"  # 待改进
    EXCELLENT = "excellent"  # 优秀


class MarkState(StrEnum):
    """How far a mark has got. A reviewer waits for nobody but a dispute; only what was withdrawn no longer counts."""

    GIVEN = "given"
    ACKNOWLEDGED = "acknowledged"  # 已阅
    DISPUTED = "disputed"  # 申诉
    SETTLED = "settled"  # the dispute has its answer, which the agent has not seen yet
    CLOSED = "closed"  # the agent has seen that answer
    WITHDRAWN = "withdrawn"


UNREAD = frozenset({MarkState.GIVEN, MarkState.SETTLED})
"""The agent has something to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMark:
    """One mark on one call. Times are aware UTC, people are job numbers with the names they had.

    `job_number` is the agent marked. `verdict` is what holds now, `first_verdict` what it was before a dispute was
    settled. `settlement` is the answer to `dispute`; the reason of a withdrawn mark stands there too.
    """

    id: str
    call_id: str
    call_number: str
    job_number: str
    agent: str
    verdict: Verdict
    first_verdict: Verdict
    comment: str
    by: str
    by_name: str
    at: datetime
    state: MarkState = MarkState.GIVEN
    seen_at: datetime | None = None
    disputed_at: datetime | None = None
    dispute: str = ""
    settled_at: datetime | None = None
    settled_by: str = ""
    settled_by_name: str = ""
    settlement: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        check_text(self.comment, COMMENT_LIMIT, multiline=True)
        check_text(self.dispute, REASON_LIMIT, multiline=True)
        check_text(self.settlement, COMMENT_LIMIT, multiline=True)

    @property
    def unread(self) -> bool:
        return self.state in UNREAD

    @property
    def counts(self) -> bool:
        return self.state is not MarkState.WITHDRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """Somebody wants a call in the sample; `ended_at` once it was taken back. `id` is the id of the call."""

    id: str
    call_number: str
    job_number: str
    at: datetime
    by: str
    by_name: str
    reason: str = ""
    ended_at: datetime | None = None
    ended_by: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        check_text(self.reason, REASON_LIMIT, multiline=True)

    @property
    def stands(self) -> bool:
        return self.ended_at is None


def require_comment(verdict: Verdict, comment: str) -> None:
    """Praise needs no words; who is told to improve is told what. Raises TEXT_MISSING."""
    if verdict is Verdict.TO_IMPROVE and not comment.strip():
        raise ConsoleError(Problem.TEXT_MISSING)


def acknowledge(mark: ReviewMark, at: datetime) -> ReviewMark:
    """The agent has seen it; seen twice, the first time stands. Raises WRONG_STATE for a dispute without an answer."""
    match mark.state:
        case MarkState.GIVEN:
            state = MarkState.ACKNOWLEDGED
        case MarkState.SETTLED:
            state = MarkState.CLOSED
        case MarkState.DISPUTED:
            raise ConsoleError(Problem.WRONG_STATE)
        case _:
            return mark
    return replace(mark, state=state, seen_at=at, version=mark.version + 1)


def dispute(mark: ReviewMark, at: datetime, reason: str) -> ReviewMark:
    """The agent sees it otherwise, once. Raises REASON_MISSING, WRONG_STATE for what was settled or withdrawn."""
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    if mark.state is MarkState.DISPUTED and mark.dispute == reason.strip():
        return mark
    if mark.state not in (MarkState.GIVEN, MarkState.ACKNOWLEDGED):
        raise ConsoleError(Problem.WRONG_STATE)
    return replace(
        mark,
        state=MarkState.DISPUTED,
        seen_at=mark.seen_at or at,
        disputed_at=at,
        dispute=reason.strip(),
        version=mark.version + 1,
    )


def settle(mark: ReviewMark, at: datetime, by: str, name: str, verdict: Verdict, answer: str) -> ReviewMark:
    """A reviewer answers a dispute: the verdict stays or becomes another. Raises REASON_MISSING, WRONG_STATE."""
    if not answer.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    if mark.state is not MarkState.DISPUTED:
        raise ConsoleError(Problem.WRONG_STATE)
    return _answered(mark, MarkState.SETTLED, at, by, name, verdict, answer)


def withdraw(mark: ReviewMark, at: datetime, by: str, name: str, reason: str) -> ReviewMark:
    """It was a mistake: the mark stays to be read and counts no longer. Raises REASON_MISSING, WRONG_STATE."""
    if not reason.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    if mark.state is MarkState.WITHDRAWN:
        raise ConsoleError(Problem.WRONG_STATE)
    return _answered(mark, MarkState.WITHDRAWN, at, by, name, mark.verdict, reason)


def _answered(
    mark: ReviewMark, state: MarkState, at: datetime, by: str, name: str, verdict: Verdict, answer: str
) -> ReviewMark:
    return replace(
        mark,
        state=state,
        verdict=verdict,
        settled_at=at,
        settled_by=by,
        settled_by_name=name,
        settlement=answer.strip(),
        version=mark.version + 1,
    )
