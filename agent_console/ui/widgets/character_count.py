"""How much of a text's limit is used, in figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_label import PlainLabel

_NEAR = 0.9


class CharacterCount(PlainLabel):
    """Shows "1,234 / 20,000"; the property `near` is true from nine tenths on, for the style."""

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._limit = limit
        self.setProperty("role", "count")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_count("")

    def show_count(self, text: str) -> None:
        """Count the characters of `text` (code points, as the limit does)."""
        self.show_text(f"{len(text):,} / {self._limit:,}")
        near = len(text) >= self._limit * _NEAR
        if near != self.property("near"):
            self.setProperty("near", near)
            self.style().unpolish(self)
            self.style().polish(self)
