"""What the handover's page stands on, from sitting down to leaving."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import TYPE_CHECKING

from agent_console.domain.desk import Desk
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.handovers import Handovers
    from agent_console.store.incidents import Incidents


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """`people` gives everybody who works here, to a shift lead. `begun` keeps on this desk what is being written in
    the bar, and what was ticked. `ticked` are the key items that were ticked at this desk, by the id of the handover.
    """

    handovers: "Handovers"
    incidents: "Incidents"
    people: Callable[[], tuple[Person, ...]]
    rules: ShiftRules
    begun: Answers
    desk: Desk
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    ticked: dict[str, set[str]] = field(default_factory=dict)

    @property
    def person(self) -> Person:
        return self.desk.person

    @property
    def leads(self) -> bool:
        return may(self.person.role, Act.LEAD_SHIFT)

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
