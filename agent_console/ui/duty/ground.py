"""What the shift lead's page of duty stands on."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.desk import Desk
from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.duty import DutyRecords
    from agent_console.store.shifts import Shifts


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """`begun` keeps on this desk what is being written in the bar; remarks on a shift of all are kept by the store."""

    shifts: "Shifts"
    duty: "DutyRecords"
    desk: Desk
    rules: ShiftRules
    catalogue: Catalogue
    begun: Answers
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str

    @property
    def person(self) -> Person:
        return self.desk.person

    @property
    def leads(self) -> bool:
        """Whether this person writes duty records, or only reads them."""
        return may(self.person.role, Act.LEAD_SHIFT)

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone

    def endless(self, shift: Shift) -> bool:
        """Whether it should have ended long ago."""
        return shift.open and self.clock.now() >= self.rules.endless_from(shift.planned)
