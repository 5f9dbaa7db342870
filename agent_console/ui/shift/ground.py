"""What the own shift at a seat stands on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.handovers import Handovers
    from agent_console.store.shifts import Shifts


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """`handovers` says whether somebody who ends a shift has handed it over."""

    shifts: "Shifts"
    handovers: "Handovers"
    person: Person
    rules: ShiftRules
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str

    def endless(self, shift: Shift) -> bool:
        """Whether it should have ended long ago: only a shift lead can say when it did."""
        return shift.open and self.clock.now() >= self.rules.endless_from(shift.planned)
