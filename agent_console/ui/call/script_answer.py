"""One line for what a caller answers: told letter by letter, and never overwritten while somebody types."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_line import PlainLine

ANSWER_LIMIT = 100
"""In code points, like a name: a caller's name may be asked for here."""


class AnswerLine(PlainLine):
    """`answered(name, text)` at every letter, those in the making included; `settled()` when the typing is over."""

    answered = Signal(object, object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, limit=ANSWER_LIMIT)
        self._name = ""
        self.textEdited.connect(self._tell)
        self.composing_changed.connect(self._tell_composing)
        self.editingFinished.connect(self.settle)

    @property
    def being_edited(self) -> bool:
        """Something was typed and the line has not been left yet."""
        return self.hasFocus() and (self.isModified() or bool(self.composing))

    def show_answer(self, name: str, value: str) -> None:
        """Show what is known under `name`; a line that is being typed into keeps what it holds."""
        if name != self._name:
            self.keep_composing()
            self._name = name
        elif self.being_edited:
            return
        self.show_text(value)
        self.setModified(False)

    def forget(self) -> None:
        """Belong to nothing: the call is over."""
        self._name = ""
        if self.composing:
            self.inputMethodEvent(QInputMethodEvent())
        self.show_text("")
        self.setModified(False)

    def settle(self) -> None:
        """The typing is over, wherever the focus is."""
        if self.isModified():
            self.setModified(False)
            self.settled.emit()

    def _tell(self, text: str) -> None:
        if self._name:
            self.answered.emit(self._name, text)

    def _tell_composing(self) -> None:
        self._tell(self.text_with_composing())
