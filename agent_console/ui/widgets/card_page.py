"""A page with one card in its middle: a title, a few fields, one button. Scrolls where the window is too small."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from agent_console.ui.widgets.plain_label import PlainLabel

_WIDTH_IN_LETTERS = 56
_TITLE_SIZE = 1.5
_FIELD_HEIGHT = 2  # lines


class CardPage(QScrollArea):
    """`body` takes what belongs on the card. Sizes follow the font, so that 200 % text finds room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel()
        self.title.setWordWrap(True)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._card.setFrameShape(QFrame.Shape.StyledPanel)
        self._card.setAutoFillBackground(True)
        self.body = QVBoxLayout(self._card)
        self.body.addWidget(self.title)
        page = QWidget()
        grid = QGridLayout(page)
        grid.addWidget(self._card, 1, 1)
        for edge in (0, 2):
            grid.setRowStretch(edge, 1)
            grid.setColumnStretch(edge, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._follow_font()

    def add_form(self) -> QFormLayout:
        """A form whose labels stand above their fields, so that long translations need no wider card."""
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.body.addLayout(form)
        return form

    def _follow_font(self) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        self._card.setFixedWidth(metrics.averageCharWidth() * _WIDTH_IN_LETTERS)
        self.body.setContentsMargins(line * 2, line * 2, line * 2, line * 2)
        self.body.setSpacing(line)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
        font.setBold(True)
        self.title.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()


def tall(field: QWidget) -> None:
    """Make a field or button high enough to be hit without aiming."""
    field.setMinimumHeight(field.fontMetrics().height() * _FIELD_HEIGHT)
