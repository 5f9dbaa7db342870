"""What somebody says to somebody else, written in its place: a choice, some lines, and a verb on the button."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.low_editors import LowEditor
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.step_bar import Question

LINES = 3
GIVE_KEY = "Ctrl+Enter"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Question):
    """A question that is answered in lines, of up to `limit` letters."""

    limit: int = REASON_LIMIT


class CommentBar(QFrame):
    """Enter begins another line, GIVE_KEY (an action of the page, which calls `confirm`) gives the words; Enter alone
    does where nothing has to be written and nothing is. Signals: `confirmed(str, str)` with the chosen value and the
    words, `left()` when it is closed without, `refused(ConsoleError)`. Object names begin with that of the `screen`.
    """

    confirmed = Signal(str, str)
    left = Signal()
    refused = Signal(object)

    def __init__(self, screen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self.setObjectName(f"{screen}CommentBar")
        self._question: Question | None = None
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self.choice = Choice()
        self.choice.setObjectName(f"{screen}CommentChoice")
        self.line = LowEditor(limit=REASON_LIMIT, lines=LINES)
        self.line.setObjectName(f"{screen}Comment")
        self.verb = QPushButton()
        self.verb.setObjectName(f"{screen}CommentGive")
        self.verb.setProperty("role", "primary")
        self.keep = QPushButton()
        self.keep.setObjectName(f"{screen}CommentKeep")
        self._lay_out()
        for entered in (self.choice, self.line, self.verb, self.keep):
            entered.installEventFilter(self)
        self.line.refused.connect(self.refused)
        self.line.text_changed.connect(lambda _: mark_input(self.line, None))
        self.verb.clicked.connect(self.confirm)
        self.keep.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is being asked, None while the bar is closed."""
        return self._question

    def ask(self, question: Question) -> None:
        """Open, with the caret behind what is written already."""
        self._question = question
        self._about.show_text(question.about)
        self.line.limit = question.limit if isinstance(question, Comment) else REASON_LIMIT
        self.line.setAccessibleName(question.line)
        self.line.setPlaceholderText(question.line)
        self.line.show_text(question.text)
        self.line.moveCursor(QTextCursor.MoveOperation.End)
        mark_input(self.line, None)
        self.choice.setVisible(bool(question.offers))
        self.choice.setAccessibleName(question.about)
        self.choice.show_options([Option(offer.value, offer.label) for offer in question.offers])
        if question.offers:
            self.choice.show_value(question.offers[0].value)
        self.verb.setText(f"{question.verb}  {GIVE_KEY}")
        self.show()
        first: QWidget = self.choice if question.offers else self.line
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_it(self) -> None:
        self._question = None
        self.hide()

    def has_focus(self) -> bool:
        """Whether somebody is at it."""
        return any(widget.hasFocus() for widget in (self.choice, self.line, self.verb, self.keep))

    def confirm(self) -> None:
        """Tell what was chosen and written; where words are missing, go there and mark it."""
        question = self._question
        if question is None:
            return
        self.line.keep_composing()
        words = self.line.committed().strip()
        if question.needed and not words:
            mark_input(self.line, self.tr("Write it in a few words."))
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.confirmed.emit(self.choice.value() or "" if question.offers else "", words)

    def retranslate(self) -> None:
        self.keep.setText(self.tr("Cancel  Esc"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.verb)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._about)
        column.addWidget(self.choice)
        column.addWidget(self.line)
        column.addLayout(buttons)

    def _leave(self) -> None:
        self.close_it()
        self.left.emit()

    def _nothing_written(self) -> bool:
        question = self._question
        return question is not None and not question.needed and not self.line.text_with_composing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or event.key() not in _ENTER:
            return super().eventFilter(watched, event)
        if watched is self.choice:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(watched, QPushButton):
            watched.click()
        elif self._nothing_written():
            self.confirm()
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
