"""A PIN that was made up, shown once to be told to its owner: painted, so that nothing else on the desk can read it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_console.ui.widgets.plain_label import PlainLabel

SHOWN_MILLISECONDS = 60_000
_GROUP = 4
_LARGER = 1.7


class ShownPin(QFrame):
    """Signal `hidden()` when it goes, by itself or by hand."""

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("staffShownPin")
        self.setProperty("role", "offer")
        self.whose = ""
        """Job number and name of whom the PIN belongs to."""
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self._digits = _Digits()
        self._hide = QPushButton()
        self._hide.setObjectName("staffPinHide")
        self._hide.clicked.connect(self.hide_pin)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.hide_pin)
        row = QHBoxLayout()
        row.addWidget(self._digits, 1)
        row.addWidget(self._hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self._about)
        column.addLayout(row)
        self.retranslate()
        self.hide()

    @property
    def shown(self) -> bool:
        return bool(self._digits.pin)

    def show_pin(self, whose: str, pin: str) -> None:
        self.whose = whose
        self._digits.show_pin(pin)
        self.retranslate()
        self.show()
        self._timer.start()
        self._hide.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_pin(self) -> None:
        """It is shown nowhere any more, and cannot be shown again."""
        if self.shown:
            self._timer.stop()
            self._digits.show_pin("")
            self.hide()
            self.hidden.emit()

    def retranslate(self) -> None:
        words = self.tr("New PIN of {whose}. Tell it to them: it is shown only now, and goes after a minute.")
        self._about.show_text(words.format(whose=self.whose))
        self._hide.setText(self.tr("&Hide  Esc"))
        self._digits.setAccessibleName(self.tr("The PIN stands on the screen only; type one of your own to know it"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Digits(QWidget):
    """The PIN in groups, and nothing that a screen reader, a selection or a copy could take."""

    def __init__(self) -> None:
        super().__init__()
        self.pin = ""
        self.setFont(_larger(self.font()))

    def show_pin(self, pin: str) -> None:
        self.pin = pin
        metrics = self.fontMetrics()
        self.setMinimumSize(metrics.horizontalAdvance(self._grouped()), metrics.height() + 6)
        self.update()

    def _grouped(self) -> str:
        return "  ".join(self.pin[at : at + _GROUP] for at in range(0, len(self.pin), _GROUP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._grouped())
        painter.end()


def _larger(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * _LARGER)
    font.setBold(True)
    return font
