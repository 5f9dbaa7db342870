"""What the room of the journal stands on."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from agent_console.domain.journal_list import JournalEdges, JournalFilter, JournalLine
from agent_console.domain.staff import Person
from agent_console.domain.verify import VerifyReport
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording


class JournalSource(Protocol):
    """What the room needs of the store's journal."""

    def newest(
        self, wanted: JournalFilter, by: Person, limit: int = 200, above: int = 0
    ) -> tuple[JournalLine, ...]: ...
    def lines_from(
        self, wanted: JournalFilter, by: Person, first: int, limit: int = 200
    ) -> tuple[JournalLine, ...]: ...
    def edges(self, wanted: JournalFilter, by: Person, last: int, size: int = 200) -> JournalEdges: ...
    def names(self, by: Person) -> dict[str, str]: ...
    def link_before(self, seq: int, by: Person) -> str | None: ...


class Checker(Protocol):
    """Reads all data and says where it is not whole."""

    def verify(
        self, progress: Callable[[int, int], None] | None = None, heads: Collection[str] = ()
    ) -> VerifyReport: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person who reads the journal. `preferences` are theirs."""

    journal: JournalSource
    care: Checker
    person: Person
    jobs: Jobs
    clock: Clock
    wording: Wording
    preferences: Preferences

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
