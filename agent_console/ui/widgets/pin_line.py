"""An input for a PIN: dots instead of letters, and no input method that could keep or show them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_console.domain.pin import LONGEST_PIN
from agent_console.ui.widgets.plain_line import PlainLine

_NO_HELP = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PinLine(PlainLine):
    """Pasting a PIN works, copying one out does not. Give its text on at once and `clear` it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, limit=LONGEST_PIN)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_NO_HELP)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
