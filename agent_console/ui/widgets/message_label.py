"""What stands in the way, said where the eye is and to a screen reader."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_label import PlainLabel


class MessageLabel(PlainLabel):
    """Wraps, can be selected and copied, and keeps room for `lines` lines so that nothing below it jumps.

    A problem has a ring with an exclamation mark before it: a shape, not only a colour.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 0) -> None:
        super().__init__(parent=parent, selectable=True)
        self._lines = lines
        self._problem = False
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from field to field
        self._keep_room()

    def announce(self, text: str, *, problem: bool = False) -> None:
        """Show `text` and have it read out, politely."""
        self.show_message(text, problem=problem)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_message(self, text: str, *, problem: bool = False) -> None:
        """Show `text` without a word to a screen reader."""
        self._problem = problem and bool(text)
        self._keep_room()
        self.show_text(text)

    def _keep_room(self) -> None:
        metrics = self.fontMetrics()
        self.setIndent(0)
        self.setContentsMargins(round(metrics.height() * 1.4) if self._problem else 0, 0, 0, 0)
        self.setMinimumHeight(metrics.lineSpacing() * self._lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._problem:
            return
        size = self.fontMetrics().height() - 1
        leading = 0.5 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - size - 0.5
        ring = QRectF(leading, 0.5, size - 1, size - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().windowText().color())
        painter.drawEllipse(ring)
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), "!")
        painter.end()
