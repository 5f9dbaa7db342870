"""Garbage is looked for on the thread of the windows: a widget that is part of it must not be destroyed elsewhere."""

import gc

from PySide6.QtCore import QObject, QTimer

BEAT_MILLISECONDS = 250


class GarbageRounds(QObject):
    """From here on the interpreter looks for nothing by itself: it would on whichever thread makes the next object,
    and most are made by the work beside the window. Circles of widgets that have gone end here instead.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(BEAT_MILLISECONDS)
        timer.timeout.connect(self.beat)
        timer.start()

    def beat(self) -> None:
        """What the timer does: the oldest generation that the interpreter itself would have gone through by now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(len(limits))):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
