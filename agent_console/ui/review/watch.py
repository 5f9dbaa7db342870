"""Hears what others have done: asks on a fixed beat how far the journal has got."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.journal import Journal

BEAT_MILLISECONDS = 1_500


class ReviewWatch(QObject):
    """Signals: `changed()` when there are new lines, `answering(bool)` when the database stops or begins to answer."""

    changed = Signal()
    answering = Signal(bool)

    def __init__(self, jobs: Jobs, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._journal = journal
        self._entries: int | None = None
        self._asking = False
        self._answers = True
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def beat(self) -> None:
        """What the timer does; one question is under way at most."""
        if not self._asking:
            self._asking = True
            self._jobs.read(lambda: self._journal.head().entries, self._take, self._silent, owner=self)

    def _take(self, entries: int) -> None:
        self._asking = False
        self._tell(True)
        before, self._entries = self._entries, entries
        if before is not None and entries != before:
            self.changed.emit()

    def _silent(self, _error: Exception) -> None:
        self._asking = False
        self._tell(False)

    def _tell(self, answers: bool) -> None:
        if answers is not self._answers:
            self._answers = answers
            self.answering.emit(answers)
