"""What the room of the floor stands on."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.floor import Floor, FloorStamp
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording


class FloorSource(Protocol):
    """What the room needs of the store: one reading, and what tells cheaply whether another would differ."""

    def read(self, by: Person) -> Floor: ...
    def stamp(self, by: Person) -> FloorStamp: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person who looks at the floor. `preferences` are theirs."""

    floor: FloorSource
    person: Person
    rules: ShiftRules
    catalogue: Catalogue
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    preferences: Preferences

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
