"""Which review marks are listed, and how praise and blame are spread over the agents."""

from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.review import MarkState, ReviewMark, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkFilter:
    """Marks given in [since, until), aware UTC. Empty texts and None ask for nothing; `job_number` is the agent's."""

    since: datetime | None = None
    until: datetime | None = None
    job_number: str = ""
    verdict: Verdict | None = None
    state: MarkState | None = None

    def fits(self, mark: ReviewMark) -> bool:
        return (
            (self.since is None or mark.at >= self.since)
            and (self.until is None or mark.at < self.until)
            and self.job_number in ("", mark.job_number)
            and self.verdict in (None, mark.verdict)
            and self.state in (None, mark.state)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentMarks:
    """How many marks of each verdict stand for one agent, and how many of them wait for an answer."""

    job_number: str
    agent: str = ""
    excellent: int = 0
    approved: int = 0
    to_improve: int = 0
    waiting: int = 0

    @property
    def all_(self) -> int:
        return self.excellent + self.approved + self.to_improve

    def __add__(self, other: "AgentMarks") -> "AgentMarks":
        """Of both, under the name of the first."""
        return AgentMarks(
            job_number=self.job_number,
            agent=self.agent,
            excellent=self.excellent + other.excellent,
            approved=self.approved + other.approved,
            to_improve=self.to_improve + other.to_improve,
            waiting=self.waiting + other.waiting,
        )
