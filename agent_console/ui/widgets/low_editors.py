"""Editors that ask for no more height than they must have, so that a form scrolls only where it has to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agent_console.ui.widgets.note_editor import NoteEditor

_PADDING = 14


class LowEditor(NoteEditor):
    """A note editor that begins with `lines` lines."""

    def __init__(self, parent: QWidget | None = None, *, limit: int, lines: int) -> None:
        super().__init__(parent, limit=limit)
        self._lines = lines

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().lineSpacing() + _PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class LowText(QPlainTextEdit):
    """A text that is only read; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None, *, lines: int) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().lineSpacing() + _PADDING + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
