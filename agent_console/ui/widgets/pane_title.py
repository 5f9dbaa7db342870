"""What stands in a pane beside the call, and the button that takes it away again."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip

CLOSE_KEY = "Ctrl+W"


class PaneTitle(QWidget):
    """`close_wanted()` from the mouse; the key belongs to the screen around it. `close_name` is the button's name for
    those who look for it.
    """

    close_wanted = Signal()

    def __init__(self, close_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(elided=True, selectable=True)
        self.words.setProperty("role", "figure")
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._close = QToolButton()
        self._close.setObjectName(close_name)
        self._close.setProperty("role", "quiet")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.close_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self._close)
        self.retranslate()

    def show_text(self, text: str) -> None:
        self.words.show_text(text)

    def retranslate(self) -> None:
        name = self.tr("Close, and go back to the note ({key})").format(key=CLOSE_KEY)
        self._close.setText(f"✕  {CLOSE_KEY}")
        self._close.setAccessibleName(name)
        plain_tooltip(self._close, name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
