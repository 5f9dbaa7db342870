"""Keeps the search near what is written, where no desk does it: a review may be the only window that runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.calls import Calls

LINES_UNINDEXED = 100
"""So many lines of the journal may be written before the search takes them in, as at a desk."""

PAUSE_MILLISECONDS = 200
"""Between two short transactions, so that whoever saves a call comes first."""


class CatchingUp(QObject):
    """One transaction is under way at most. What goes wrong is not told: searches are right without it."""

    def __init__(self, jobs: Jobs, calls: "Calls", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._calls = calls
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Take in what has been written, if it is enough; go on until hardly anything is left."""
        if not self._busy:
            self._busy = True
            self._jobs.run(lambda: self._calls.index(LINES_UNINDEXED), self._took, self._failed, owner=self)

    def stop(self) -> None:
        self._timer.stop()

    def _took(self, left: int) -> None:
        self._busy = False
        if left > LINES_UNINDEXED:
            self._timer.start()

    def _failed(self, _error: Exception) -> None:
        self._busy = False
