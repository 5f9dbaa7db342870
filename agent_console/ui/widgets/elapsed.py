"""A running time that never jumps: counted on a monotonic clock, shown in whole seconds."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_label import PlainLabel


class ElapsedLabel(PlainLabel):
    """mm:ss, from an hour on h:mm:ss, since a moment of `clock` (seconds, monotonic)."""

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        font = self.font()
        font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: the label must not tremble
        self.setFont(font)
        self.show_text(in_words(0))

    @property
    def running(self) -> bool:
        return self._since is not None

    def start(self, since: float) -> None:
        """Count from `since`, a value of the clock."""
        self._since = since
        self._tick()

    def stop(self) -> float:
        """Stand still and say the seconds that have passed (0 when it was not running)."""
        passed = self._passed()
        self._since = None
        self._timer.stop()
        return passed

    def _passed(self) -> float:
        return 0.0 if self._since is None else max(self._clock() - self._since, 0.0)

    def _tick(self) -> None:
        passed = self._passed()
        self.show_text(in_words(int(passed)))
        self._timer.start(1000 - int(passed * 1000) % 1000)  # to the next full second, whatever came late


def in_words(seconds: int) -> str:
    """65 → "01:05", 3600 → "1:00:00"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
