"""What a room needs to hear of what others have written, whoever listens, and to act on it when somebody looks."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QWidget


class Hearing(Protocol):
    """`changed()` when something was written, `answering(bool)` when the database stops or begins to answer."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def answering(self) -> SignalInstance: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...


class WhenSeen(QObject):
    """Does its work at once while the widget is shown, else once when it is shown next: nothing is read for nobody."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._work = work
        self._due = False
        widget.installEventFilter(self)

    def want(self) -> None:
        if self._widget.isVisible():
            self._work()
        else:
            self._due = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._due:
            self._due = False
            self._work()
        return super().eventFilter(watched, event)
