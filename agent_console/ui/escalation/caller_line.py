"""The customer's number in a form without a call: typed here, masked as soon as the line is left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.phone import mask_typed, parse_phone
from agent_console.domain.text import CALLER_LIMIT
from agent_console.ui.widgets.plain_line import PlainLine

_HIDDEN = "*"


class CallerLine(PlainLine):
    """`number_changed(str)` in the spelling that history is found by, or as typed where it is no number."""

    number_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, limit=CALLER_LIMIT)
        self._number = ""
        self.textEdited.connect(self._typed)

    def show_number(self, number: str) -> None:
        """Show a stored number, masked; nothing is emitted."""
        self._number = number
        self.show_text(mask_typed(number))

    def _typed(self, text: str) -> None:
        if _HIDDEN in text:  # a change in a hidden number begins a new one
            text = ""
            self.show_text(text)
        try:
            self._number = str(parse_phone(text))
        except ConsoleError:
            self._number = text
        self.number_changed.emit(self._number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_text(mask_typed(self._number))
