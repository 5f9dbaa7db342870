"""What the pane that takes tables out stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from agent_console.domain.staff import Act, Person, may
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording


def documents_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person at the review window, in this language. `preferences` are theirs; `data_dir` is where no table is
    written.
    """

    person: Person
    jobs: Jobs
    clock: Clock
    wording: Wording
    data_dir: Path
    preferences: Preferences
    language: str = "en"
    documents: Callable[[], Path] = documents_folder

    @property
    def may_reveal(self) -> bool:
        return may(self.person.role, Act.REVEAL_ANY_NUMBER)
