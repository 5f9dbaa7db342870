"""A thin bar that moves at the agent's pace beneath the passage that is being spoken."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_HEIGHT = 3
_FRAME_MILLISECONDS = 34  # 30 a second at most; a bar that moves a pixel more slowly than that waits for its pixel


class PaceMarker(QWidget):
    """`start` runs it once over so many seconds of `clock` (monotonic); it stands still by itself at the end."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began = 0.0
        self._seconds = 0.0
        self._drawn = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.advance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    @property
    def reached(self) -> int:
        """How far the bar stands, in pixels."""
        return self._drawn

    def start(self, seconds: float) -> None:
        """Begin at the left; nothing is shown for a passage without length."""
        self.stop()
        if seconds <= 0 or not self.isVisible():
            return
        self._began, self._seconds = self._clock(), seconds
        self._timer.start(max(_FRAME_MILLISECONDS, round(seconds * 1000 / max(self.width(), 1))))

    def stop(self) -> None:
        """Take the bar away."""
        self._timer.stop()
        if self._drawn:
            self._drawn = 0
            self.update()

    def advance(self) -> None:
        """Draw only what was added since the last time."""
        passed = min((self._clock() - self._began) / self._seconds, 1.0)
        before, self._drawn = self._drawn, round(passed * self.width())
        self.update(before, 0, self._drawn - before, self.height())
        if passed >= 1.0:
            self._timer.stop()

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._drawn:
            return
        color = QColor(self.palette().highlight().color())
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(0, 0, self._drawn, self.height(), color)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()
