"""What the room of staff stands on."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.floor import FloorReading
    from agent_console.store.staff import Staff
    from agent_console.store.staff_lists import StaffLists


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person who manages people. `floor` tells cheaply whether anything has happened; `preferences` are theirs."""

    staff: "Staff"
    lists: "StaffLists"
    floor: "FloorReading"
    person: Person
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    preferences: Preferences

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
