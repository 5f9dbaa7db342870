"""Watches the floor for the whole review window: one cheap question a second, read anew when something has happened."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.floor import Floor
from agent_console.ui.floor.concerns import Concern, concerns
from agent_console.ui.floor.ground import Ground

BEAT_MILLISECONDS = 1_000
READ_ANEW = timedelta(seconds=30)
"""Limits that pass leave no trace in the data, so that a reading is trusted no longer."""


class FloorWatch(QObject):
    """`floor` is what was read last, None before that; `concerns` is what of it waits for a shift lead by now.

    Signals: `read()` when it was read, `found()` when `concerns` are others, `beaten()` when a second has gone,
    `answered(object)` None, or the ConsoleError why what is known may be old.
    """

    read = Signal()
    found = Signal()
    beaten = Signal()
    answered = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.floor: Floor | None = None
        self.concerns: tuple[Concern, ...] = ()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Look at once, and once a second from now on."""
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def refresh(self) -> None:
        """Read everything anew."""
        self._look(whole=True)

    def beat(self) -> None:
        """What the timer does. Limits pass without anything being written: what waits is found anew each time."""
        self._find()
        self.beaten.emit()
        self._look()

    def _look(self, *, whole: bool = False) -> None:
        """A question that is not answered yet is not asked again."""
        if self._looking:
            return
        self._looking = True
        source, person, held, now = self._ground.floor, self._ground.person, self.floor, self._ground.clock.now()

        def look() -> Floor | None:
            fresh = held is not None and not whole and now - held.at < READ_ANEW
            if held is not None and fresh and source.stamp(person) == held.stamp:
                return None
            return source.read(person)

        self._ground.jobs.read(look, self._take, self._not_answered, owner=self)

    def _take(self, floor: Floor | None) -> None:
        self._looking = False
        self.answered.emit(None)
        if floor is not None:
            self.floor = floor
            self._find()
            self.read.emit()

    def _find(self) -> None:
        if self.floor is None:
            return
        ground = self._ground
        before, self.concerns = self.concerns, concerns(self.floor, ground.clock.now(), ground.catalogue, ground.rules)
        if self.concerns != before:
            self.found.emit()

    def _not_answered(self, error: Exception) -> None:
        self._looking = False
        if isinstance(error, ConsoleError):
            self.answered.emit(error)
