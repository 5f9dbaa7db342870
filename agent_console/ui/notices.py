"""The one banner of a window: says what happened and what to do next, without a box and without the focus."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from agent_console.ui.colours import Colours
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip

_SHOWN_MS = 8000
_ICON_SIZE = 18


class Tone(IntEnum):
    """How much it matters: a lower one waits while a higher one is shown. An alarm stays until somebody has seen to
    it: Esc, and whatever else tidies up, leaves it.
    """

    INFO = 0
    SUCCESS = 1
    WARNING = 2
    ERROR = 3
    ALARM = 4


_ICONS = {
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.ERROR: "circle-alert",
    Tone.ALARM: "bell",
}
_LOOKS = {tone: tone.name.lower() for tone in Tone} | {Tone.ALARM: "error"}


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    tone: Tone
    action: tuple[str, Callable[[], object]] | None
    stays: bool


class Notice(QFrame):
    """Hidden while it has nothing to say. Esc that nobody else wanted and its small button dismiss it.

    One message is shown; of those that matter less the newest waits until it is gone, and so does one that was to stay.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._shown: _Message | None = None
        self._waiting: _Message | None = None
        self._sign = QLabel()
        self._label = PlainLabel(selectable=True)
        self._label.setWordWrap(True)
        self._label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._action = QPushButton()
        self._action.setObjectName("noticeAction")
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setObjectName("noticeDismiss")
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(self._take_away)
        theme.changed.connect(self._colour)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.addWidget(self._sign)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self._name()
        self.hide()

    def text(self) -> str:
        """What is being said, empty while hidden."""
        return "" if self._shown is None else self._shown.text

    def tone(self) -> Tone | None:
        """How it is being said, None while hidden."""
        return None if self._shown is None else self._shown.tone

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        action: tuple[str, Callable[[], object]] | None = None,
        stays: bool | None = None,
    ) -> None:
        """Show `text` as it is. `action` is a label and what it does; the notice is dismissed with it.

        `stays` until dismissed: warnings and errors unless told otherwise; the rest goes after eight seconds.
        """
        lasting = tone >= Tone.WARNING if stays is None else stays
        message = _Message(text, tone, action, lasting)
        if self._shown is None or tone >= self._shown.tone:
            if self._shown is not None and self._shown.stays and tone > self._shown.tone:
                self._waiting = self._shown
            self._show(message)
        elif self._waiting is None or not self._waiting.stays or tone >= self._waiting.tone:
            self._waiting = message

    def dismiss(self) -> bool:
        """Take the message away, show the one that waited; False when there was nothing that may be taken away."""
        if self._shown is None or self._shown.tone is Tone.ALARM:
            return False
        self._take_away()
        return True

    def end(self, tone: Tone) -> None:
        """What was said in this tone is over, whether it is shown or waits."""
        if self._waiting is not None and self._waiting.tone is tone:
            self._waiting = None
        if self._shown is not None and self._shown.tone is tone:
            self._take_away()

    def _take_away(self) -> None:
        self._timer.stop()
        self._shown = None
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            self.hide()
        else:
            self._show(waiting)
        self.dismissed.emit()

    def _show(self, message: _Message) -> None:
        if self._close.icon().isNull():
            self._theme.give_icon(self._close, "x")  # drawn when it is needed: the first window opens without it
        self._shown = message
        self._label.show_text(message.text)
        self.setAccessibleName(message.text)
        self._action.setVisible(message.action is not None)
        self._action.setText(message.action[0] if message.action else "")
        self.setProperty("tone", _LOOKS[message.tone])
        self.style().unpolish(self)
        self.style().polish(self)
        self._colour(self._theme.colours)
        self.show()
        if message.stays:
            self._timer.stop()
        else:
            self._timer.start()
        announce(self, message.text, urgent=message.tone >= Tone.WARNING)

    def _colour(self, colours: Colours) -> None:
        if self._shown is None:
            return
        from agent_console.ui.icons import pixmap

        colour = getattr(colours, _LOOKS[self._shown.tone])
        name = _ICONS[self._shown.tone]
        self._sign.setPixmap(pixmap(name, colour, _ICON_SIZE, self.devicePixelRatioF()))

    def _name(self) -> None:
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        plain_tooltip(self._close, self.tr("Dismiss the message (Esc)"))

    def _act(self) -> None:
        action = self._shown.action if self._shown else None
        self._take_away()
        if action is not None:
            action[1]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.dismiss()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)  # an Esc that no input and no shortcut wanted arrives there


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text`: at once when `urgent`, else when it has finished its sentence."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
