"""A one-line input that states its limit and refuses in words instead of cutting or cleaning what is pasted."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.text import check_text
from agent_console.ui.widgets.composing import TakenAway, keep_composing_in
from agent_console.ui.widgets.offsets import to_code_points, to_units

_LINE_ENDS = "\r\n\u2028\u2029"
_NO_LIMIT_OF_QT = 2**31 - 1
_NEAR = 0.9
_EDITING = (
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.SelectAll,
)  # fmt: skip
"""Keys that are the line's own whatever a page does with them."""

_COUNT_PADDING = 12  # pixels beside the count


class PlainLine(QLineEdit):
    """Emits `refused` (ConsoleError) when typing or pasting would go over `limit` code points or bring a character
    that cannot be stored; the text then stays as it was. `composing_changed` (str) tells the letters in the making.
    """

    composing_changed = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, limit: int) -> None:
        super().__init__(parent)
        self.limit = limit
        self._composing = ""
        self._taken = ""
        self._taken_away = TakenAway()
        self.setMaxLength(_NO_LIMIT_OF_QT)
        self.setValidator(_Gate(self))
        self.textChanged.connect(self._remember)

    @property
    def composing(self) -> str:
        """The letters an input method shows at the caret and has not committed."""
        return self._composing

    def committed(self) -> str:
        """The text without the letters in the making."""
        return self.text()

    def text_with_composing(self) -> str:
        """What a draft keeps: the text as it would be if the input method committed its letters now."""
        text = self.text()
        at = to_code_points(text, self.cursorPosition())
        return text[:at] + self._composing + text[at:]

    def show_text(self, text: str) -> None:
        """Show a stored text, of any length: nothing is emitted, there is nothing to undo."""
        self._taken_away.forget()
        if text == self.text():
            return
        if self._composing and self.hasFocus():
            QGuiApplication.inputMethod().reset()
        self._composing = ""
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self._remember(text)

    def keep_composing(self) -> bool:
        """Make the letters in the making part of the text, exactly once; False when there were none."""
        return keep_composing_in(self)

    def bring_back(self) -> bool:
        """Put back letters that the input method took away just now; for a window that loses the focus."""
        return self._taken_away.bring_back(self, (self.text(), self.cursorPosition()))

    def judge(self, text: str) -> bool:
        """Whether `text` may take the place of what stands here; tells `refused` if not."""
        if text == self._taken or len(text) < len(self._taken):
            return True  # a text stored under another limit can still be shortened
        try:
            check_text(text, self.limit)
        except ConsoleError as error:
            self.refused.emit(error)
            return False
        return True

    def _remember(self, text: str) -> None:
        self._taken = text
        count = self._count()
        margins = self.textMargins()
        margins.setRight(self.fontMetrics().horizontalAdvance(count) + _COUNT_PADDING if count else 0)
        self.setTextMargins(margins)

    def _count(self) -> str:
        length = len(self._taken)
        return f"{length:,} / {self.limit:,}" if length >= self.limit * _NEAR and length else ""

    def event(self, event: QEvent) -> bool:
        """A key that the page has an action for is left to it: Linux takes Ctrl+E, Ctrl+U and others for editing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._for_page(event):
            event.ignore()
            return True
        return super().event(event)

    def _for_page(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or any(map(event.matches, _EDITING)):
            return False
        typed, widget = QKeySequence(event.keyCombination()), self.parentWidget()
        while widget is not None:
            if any(typed in action.shortcuts() for action in widget.actions() if action.isEnabled()):
                return True
            widget = widget.parentWidget()
        return False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._taken_away.watch(self._composing, event, (self.text(), self.cursorPosition()))
        if event.preeditString() != self._composing:
            self._composing = event.preeditString()
            self.composing_changed.emit(self._composing)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = self._count()
        if not count:
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionFrame  # dear to touch, and rarely needed

        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(
            inside.adjusted(0, 0, -_COUNT_PADDING // 2, 0),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            count,
        )
        painter.end()


class _Gate(QValidator):
    """Asked by Qt before each change; a change it calls invalid is taken back as a whole."""

    def __init__(self, line: PlainLine) -> None:
        super().__init__(line)
        self._line = line

    def parent(self) -> QObject:
        return self._line

    def validate(self, text: str, position: int) -> object:
        plain = text.rstrip(_LINE_ENDS)  # what a cell or a line brings along when it is copied
        allowed = self._line.judge(plain)
        state = QValidator.State.Acceptable if allowed else QValidator.State.Invalid
        return state, plain, min(position, to_units(plain, len(plain)))
