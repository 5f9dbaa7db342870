"""The one banner of a window: says what happened and what to do next, without a box and without the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from agent_console.ui.colours import Colours
from agent_console.ui.notice_queue import Message, NoticeQueue, Tone
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip

__all__ = ["NEXT_KEY", "Notice", "Tone", "announce"]

NEXT_KEY = "Ctrl+F6"
_SHOWN_MS = 8000
_READ_MS = 3000
"""What passes by and was covered after so long has been read, and does not come back."""

_ICON_SIZE = 18
_ICONS = {
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.ERROR: "circle-alert",
    Tone.ALARM: "bell",
}
_LOOKS = {tone: tone.name.lower() for tone in Tone} | {Tone.ALARM: "error"}


class Notice(QFrame):
    """Hidden while it has nothing to say. Esc that nobody else wanted and its small button dismiss what it shows.

    Of several messages one is shown, with how many there are; NEXT_KEY or a click on the count goes through them. In
    which order they stand, and why, is told by `notice_queue`.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._queue = NoticeQueue()
        self._shown: Message | None = None
        self._sign = QLabel()
        self._label = PlainLabel(selectable=True)
        self._label.setWordWrap(True)
        self._label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._action = QPushButton()
        self._action.setObjectName("noticeAction")
        self._action.clicked.connect(self._act)
        self.next = QAction(self)
        self.next.setObjectName("action-next-message")
        self.next.setShortcut(QKeySequence(NEXT_KEY))
        self.next.triggered.connect(self._go_on)
        self.addAction(self.next)
        self._count = QToolButton()
        self._count.setObjectName("noticeNext")
        self._count.setProperty("role", "quiet")
        self._count.clicked.connect(self._go_on)
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
        row.addWidget(self._count)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._time_is_up)
        self._name()
        self.hide()

    def text(self) -> str:
        """What is being said, empty while hidden."""
        return "" if self._shown is None else self._shown.text

    def tone(self) -> Tone | None:
        """How it is being said, None while hidden."""
        return None if self._shown is None else self._shown.tone

    def texts(self) -> list[str]:
        """All there is to say, the first of it first."""
        return [message.text for message in self._queue.order()]

    def holds(self, key: str) -> bool:
        """Whether something about this is shown or waits."""
        return self._queue.about(key) is not None

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        action: tuple[str, Callable[[], object]] | None = None,
        stays: bool | None = None,
        key: str = "",
    ) -> None:
        """Say `text` as it is. `action` is a label and what it does; the notice is dismissed with it.

        `stays` until dismissed: warnings and errors unless told otherwise; the rest goes after eight seconds in which
        the window was looked at. `key` is what it is about (the words themselves where nothing is given): an older one
        about the same is replaced, and `withdraw` takes it back.
        """
        lasting = tone >= Tone.WARNING if stays is None else stays
        message = Message(text, tone, key or text, action, lasting)
        if not self._queue.put(message):
            if self._shown is not None and self._shown.key == message.key:
                self._show(self._shown)  # its button may read differently
            return
        announce(self, text, urgent=tone >= Tone.WARNING)
        replaced = self._shown is not None and self._shown.key == message.key
        first = self._queue.order()[0] is message
        if self._shown is None or replaced or (first and (tone is Tone.ALARM or not self._held())):
            self._cover()
            self._show(self._queue.order()[0])
            self._timer.start()
        else:
            self._tell_count()
            if not self._timer.isActive():
                self._timer.start()

    def dismiss(self) -> bool:
        """Take the message away, show the next one; False when there was nothing that may be taken away."""
        if self._shown is None or self._shown.tone is Tone.ALARM:
            return False
        self._take_away()
        return True

    def withdraw(self, key: str) -> None:
        """What was said about this no longer holds, whether it is shown or waits."""
        message = self._queue.about(key)
        if message is not None:
            self._drop([message])

    def end(self, tone: Tone) -> None:
        """What was said in this tone is over, whether it is shown or waits."""
        self._drop(self._queue.of(tone))

    def _drop(self, messages: list[Message]) -> None:
        if self._shown in messages:
            self._take_away()
        for message in messages:
            self._queue.drop(message)
        if self._shown in messages:  # one of them had come up in its place
            self._show_first()
        self._tell_count()

    def _take_away(self) -> None:
        if self._shown is not None:
            self._queue.drop(self._shown)
        self._show_first()
        self.dismissed.emit()

    def _show_first(self) -> None:
        order = self._queue.order()
        if order:
            self._show(order[0])
            self._timer.start()
        else:
            self._timer.stop()
            self._shown = None
            self.hide()

    def _cover(self) -> None:
        """Something newer is shown: what passes by comes back unless there was time to read it."""
        shown = self._shown
        if shown is not None and not shown.stays and _SHOWN_MS - self._timer.remainingTime() >= _READ_MS:
            self._queue.drop(shown)

    def _time_is_up(self) -> None:
        """What passes by goes, what stands lets it pass from now on; not while nobody can be looking, or somebody is
        about to press the button.
        """
        if self._shown is None:
            return
        if self._held() or QApplication.activeWindow() is None:
            self._timer.start()
        elif not self._shown.stays:
            self._take_away()
        else:
            self._queue.mark_read()
            if not self._queue.order()[0].read and self._shown.tone is not Tone.ALARM:
                self._show_first()

    def _go_on(self) -> None:
        order = self._queue.order()
        if self._shown in order and len(order) > 1:
            self._show(order[(order.index(self._shown) + 1) % len(order)])
            self._timer.start()
            announce(self, self.text(), urgent=True)

    def _held(self) -> bool:
        """Whether a person is at it with the mouse or the keyboard: what is under their hand stays there."""
        focus = QApplication.focusWidget()
        return self._action.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _show(self, message: Message) -> None:
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
        self._tell_count()
        self.show()

    def _tell_count(self) -> None:
        order = self._queue.order()
        self._count.setVisible(len(order) > 1)
        if self._shown in order:
            words = self.tr("{place} of {count}").format(place=order.index(self._shown) + 1, count=len(order))
            self._count.setText(words)
            self._count.setAccessibleName(self.tr("Message {place}, go to the next").format(place=words))

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
        self.next.setText(self.tr("Next message"))
        self.next.setToolTip(f"{self.next.text()} ({NEXT_KEY})")
        plain_tooltip(self._count, self.next.toolTip())
        self._tell_count()

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
