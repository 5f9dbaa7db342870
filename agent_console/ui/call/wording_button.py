"""A button with a better wording on it: shortened where the pane is narrow, whole for a pointer and a screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from agent_console.ui.widgets.plain_label import plain_tooltip

LEAST_LETTERS = 10


class WordingButton(QPushButton):
    """Asks for the room of the whole wording, and never makes the window wider than it is."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAutoDefault(False)
        self.setProperty("role", "wording")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """The part of key and wording that fits."""
        text = self.text().replace("&&", "&")
        metrics = self.fontMetrics()
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            return text
        room = metrics.horizontalAdvance(text) - missing
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))

    def show_wording(self, wording: str) -> None:
        self.setText(f"{self._key}  {wording}".replace("&", "&&"))
        self.setAccessibleName(wording)
        plain_tooltip(self, wording)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown.replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
