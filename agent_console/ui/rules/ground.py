"""What the room of rules stands on."""

from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store


class Editor(Protocol):
    """The list editor, as far as the room that holds it has to know it."""

    left: SignalInstance
    """Signal with the page that is done with."""

    @property
    def keeper(self) -> ListKeeper: ...
    def page(self, person: Person, language: str) -> QWidget | None: ...
    def open(self) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person who looks at the rules. `keeper` has the list in force, `own` is the folder of the desk's own files,
    `editor` is None for who may not edit the list, `preferences` are theirs.
    """

    store: "Store"
    keeper: ListKeeper
    own: Path
    editor: Editor | None
    person: Person
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str
    preferences: Preferences

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone
