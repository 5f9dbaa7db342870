"""One of a few: a drop-down that is chosen from by a digit or a first letter, and may be empty."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from agent_console.ui.widgets.mark import mark_input, paint_mark

_NOTHING = -1


@dataclass(frozen=True, slots=True)
class Option:
    """A value, what a person reads for it, and the digit that picks it ("" for none)."""

    value: Any
    label: str
    key: str = ""


class Choice(QComboBox):
    """Emits `chosen` (the value) when a person chose; `show_value` emits nothing. `value()` is None while empty."""

    chosen = Signal(object)

    def __init__(self, options: Iterable[Option] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[Option] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)
        self.show_options(options)

    def show_options(self, options: Iterable[Option]) -> None:
        """Offer these, and keep the value that was shown if it is among them. Emits nothing."""
        kept = self.value()
        self._options = list(options)
        blocked = self.blockSignals(True)
        self.clear()
        for option in self._options:
            self.addItem(f"{option.key} {option.label}" if option.key else option.label)
        self.blockSignals(blocked)
        self.show_value(kept)

    def value(self) -> Any:
        """The chosen value, None while nothing is chosen."""
        index = self.currentIndex()
        return None if index == _NOTHING else self._options[index].value

    def show_value(self, value: Any) -> None:
        """Show `value`, or the empty state for None and for a value that is not offered. Emits nothing."""
        blocked = self.blockSignals(True)
        places = [place for place, option in enumerate(self._options) if option.value == value]
        self.setCurrentIndex(places[0] if places and value is not None else _NOTHING)
        self.blockSignals(blocked)
        self.update()

    def mark(self, message: str | None) -> None:
        """Mark the missing or wrong value with words, or take the mark away."""
        mark_input(self, message)

    def _tell(self) -> None:
        self.mark(None)
        self.chosen.emit(self.value())

    def _choose(self, index: int) -> None:
        self.setCurrentIndex(index)
        self._tell()

    def _next_beginning_with(self, letter: str) -> int:
        count = len(self._options)
        for step in range(1, count + 1):
            place = (self.currentIndex() + step) % count
            if self._options[place].label.casefold().startswith(letter.casefold()):
                return place
        return _NOTHING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and typed.strip() and typed.isprintable():
            keys = [place for place, option in enumerate(self._options) if option.key == typed]
            index = keys[0] if keys else self._next_beginning_with(typed)
            if index != _NOTHING:
                self._choose(index)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # let the page scroll; a passing wheel must not change a record

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_mark(self)
