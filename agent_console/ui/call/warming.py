"""What the first call would have to wait for, done before it in the idle moments after signing in."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

_PAUSE = 5  # milliseconds between two slices: keys and paints come first


class Warming(QObject):
    """Takes one slice after the other from `slices` while `idle()`; a slice is a few milliseconds long.

    Nothing depends on it: what it did not come to is done when the call needs it.
    """

    def __init__(self, slices: Iterator[None], idle: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._slices: Iterator[None] = slices
        self._idle = idle
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._take_one)

    @property
    def under_way(self) -> bool:
        """Whether slices are left, and are being taken."""
        return self._timer.isActive()

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Let go of everything, whether it is done or not."""
        self._timer.stop()
        self._slices = iter(())

    def _take_one(self) -> None:
        if not self._idle():
            self.stop()
            return
        for _ in self._slices:
            return
        self.stop()
