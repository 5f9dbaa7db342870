"""What everything about incidents at a seat stands on."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from agent_console.domain.day import day_span
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.incidents import Incidents


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """`begun` and `remedies` keep on this desk what is being written; `preferences` are those of the desk."""

    incidents: "Incidents"
    person: Person
    rules: EscalationRules
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    begun: Answers
    remedies: Answers
    preferences: Preferences

    @property
    def leads(self) -> bool:
        """Whether this person sees to incidents, or only reads of them."""
        return may(self.person.role, Act.HANDLE_ESCALATIONS)

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone

    def today(self) -> datetime:
        """When the local day began, in aware UTC."""
        return day_span(self.clock.local_day(self.clock.now()), self.zone)[0]
