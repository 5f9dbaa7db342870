"""What the rooms of the review window stand on."""

from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person at the review window. `preferences` are theirs."""

    store: "Store"
    desk: Desk
    library: Library
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    data_dir: Path
    preferences: Preferences

    @property
    def person(self) -> Person:
        return self.desk.person

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
