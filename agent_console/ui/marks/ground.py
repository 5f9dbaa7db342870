"""What the screens of review marks stand on."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol

from agent_console.domain.call import Call
from agent_console.domain.call_line import LeftOut
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.mark_list import AgentMarks, MarkFilter
from agent_console.domain.review import MarkState, ReviewMark, Verdict
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording


class MarkSource(Protocol):
    """What the screens need of the store."""

    def list_(
        self,
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        job_number: str = "",
        verdict: Verdict | None = None,
        state: MarkState | None = None,
        after: ReviewMark | None = None,
        limit: int = ...,
        left_out: LeftOut = ...,
    ) -> tuple[ReviewMark, ...]: ...
    def totals(self, by: Person, wanted: MarkFilter) -> tuple[AgentMarks, ...]: ...
    def disputed(self, by: Person) -> tuple[ReviewMark, ...]: ...
    def mine_unread(self, by: Person) -> tuple[ReviewMark, ...]: ...
    def last_seq(self) -> int: ...
    def news(self, after_seq: int, by: Person) -> tuple[tuple[int, ReviewMark], ...]: ...
    def acknowledge(self, mark_id: str, by: Person) -> ReviewMark: ...
    def dispute(self, mark_id: str, by: Person, reason: str) -> ReviewMark: ...
    def settle(self, mark_id: str, by: Person, verdict: Verdict, answer: str) -> ReviewMark: ...
    def withdraw(self, mark_id: str, by: Person, reason: str) -> ReviewMark: ...


class CallSource(Protocol):
    def get(self, call_id: str, by: Person) -> Call: ...


class People(Protocol):
    """Who can be picked as an agent."""

    def agents(self, by: Person) -> tuple[Person, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person at the marks. `begun` keeps on this desk what is being written; `preferences` are theirs."""

    reviews: MarkSource
    calls: CallSource
    staff: People
    person: Person
    catalogue: Catalogue
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    begun: Answers
    preferences: Preferences

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone

    def today(self) -> date:
        return self.clock.now().astimezone(self.zone).date()
