"""What stands in the way, said where the eye is and to a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_label import PlainLabel


class MessageLabel(PlainLabel):
    """Wraps, can be selected and copied, and keeps room for `lines` lines so that nothing below it jumps."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 0) -> None:
        super().__init__(parent=parent, selectable=True)
        self._lines = lines
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setMinimumHeight(QFontMetrics(self.font()).lineSpacing() * lines)

    def announce(self, text: str) -> None:
        """Show `text` and have it read out, politely."""
        self.show_text(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
