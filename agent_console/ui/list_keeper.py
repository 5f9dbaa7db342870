"""Keeps the list of phrases of this desk current: a version that is published anywhere is taken without a restart."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.exchange.phrases_of_day import PhrasesOfDay
from agent_console.ui.jobs import Jobs

LOOK_MILLISECONDS = 5_000


class ListKeeper(QObject):
    """`load` reads and proves the list, `newest` is the number published last; both on the worker for long reading.

    `current` is the list of the moment, None before the first is there. Signal `changed(PhrasesOfDay)`.
    """

    changed = Signal(object)

    def __init__(
        self, jobs: Jobs, load: Callable[[], PhrasesOfDay], newest: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._load = load
        self._newest = newest
        self._loading = False
        self._looking = False
        self.current: PhrasesOfDay | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self.load()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def load(self) -> None:
        """Read everything anew."""
        if not self._loading:
            self._loading = True
            self._jobs.read(self._load, self._take, self._failed, owner=self)

    def look(self) -> None:
        """Ask for the newest number; a server that does not answer is told of elsewhere, the old list stays."""
        if not self._loading and not self._looking:
            self._looking = True
            self._jobs.read(self._newest, self._compare, self._not_answered, owner=self)

    def _not_answered(self, _error: Exception) -> None:
        self._looking = False

    def _compare(self, number: int) -> None:
        self._looking = False
        if self.current is None or number != self.current.number:
            self.load()

    def _take(self, phrases: PhrasesOfDay) -> None:
        self._loading = False
        self.current = phrases
        self.changed.emit(phrases)

    def _failed(self, error: Exception) -> None:
        self._loading = False
        self._jobs.refused.emit(error)
