"""A page with one card in its middle: a title, a few fields, one button. Scrolls where the window is too small."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agent_console.ui.widgets.plain_label import PlainLabel

_TITLE_SIZE = 1.7
_FIELD_HEIGHT = 1.9  # lines: high enough to be hit without aiming


class CardPage(QScrollArea):
    """`body` takes what belongs on the card. Sizes follow the font, so that 200 % text finds room.

    A label with the property `beside` is made as high as the field that it stands beside.
    """

    def __init__(self, parent: QWidget | None = None, *, lines_wide: int) -> None:
        """The card is at most so wide as `lines_wide` lines of its text are high: letters differ too much in width."""
        super().__init__(parent)
        self._lines_wide = lines_wide
        self.title = PlainLabel()
        self.title.setWordWrap(True)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._card.setFrameShape(QFrame.Shape.StyledPanel)
        self.body = QVBoxLayout(self._card)
        self.body.addWidget(self.title)
        page = QWidget()
        grid = QGridLayout(page)
        grid.addWidget(self._card, 1, 0)  # stays in the middle where it is at its widest
        for edge in (0, 2):
            grid.setRowStretch(edge, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def _follow_font(self) -> None:
        title = _larger(self.font(), _TITLE_SIZE)
        title.setBold(True)
        self.title.setFont(title)
        line = self.fontMetrics().height()
        self._card.setMaximumWidth(line * self._lines_wide)
        self.body.setContentsMargins(line * 2, line * 2, line * 2, line)
        self.body.setSpacing(line)
        for control in self._card.findChildren(QWidget):
            is_field = isinstance(control, QLineEdit | QPushButton | QComboBox)
            if is_field or control.property("beside"):
                control.setMinimumHeight(round(line * _FIELD_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._follow_font()
        super().showEvent(event)


def _larger(font: QFont, times: float) -> QFont:
    """A font of that size; fonts are given in points or in pixels, depending on the system."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * times)
    else:
        larger.setPixelSize(round(font.pixelSize() * times))
    return larger
