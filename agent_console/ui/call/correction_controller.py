"""A record that is opened again: read with its earlier corrections, and corrected with a reason."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.correction import Correction
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


class CorrectionController(QObject):
    """Signals: `opened(Call, tuple[Correction], CheckedNote | None)`, `corrected(Call)` after the commit,
    `trouble(ConsoleError)`.
    """

    opened = Signal(object, object, object)
    corrected = Signal(object)
    trouble = Signal(object)

    def __init__(self, jobs: Jobs, calls: "Calls", person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._calls = calls
        self._person = person

    def open(self, call_id: str) -> None:
        self._jobs.run(
            lambda: self._read(call_id), lambda found: self.opened.emit(*found), self.trouble.emit, owner=self
        )

    def correct(self, after: Call, reason: str, checked: CheckedNote | None) -> None:
        self._jobs.run(
            lambda: self._calls.correct(after, self._person, reason, checked),
            self.corrected.emit,
            self.trouble.emit,
            owner=self,
        )

    def _read(self, call_id: str) -> tuple[Call, tuple[Correction, ...], CheckedNote | None]:
        calls, person = self._calls, self._person
        return calls.get(call_id, person), calls.corrections(call_id, person), calls.hits(call_id, person)
