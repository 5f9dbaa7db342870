"""One line for what a caller answers: told letter by letter, and never overwritten while somebody types."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QWidget

from agent_console.domain.phone import mask_typed
from agent_console.domain.script import PHONE_VARIABLES
from agent_console.ui.call.caller_field import put_into, selection_of
from agent_console.ui.widgets.plain_line import PlainLine

ANSWER_LIMIT = 100
"""In code points, like a name: a caller's name may be asked for here."""


class AnswerLine(PlainLine):
    """`answered(name, text)` at every letter, those in the making included; `settled()` when the typing is over.

    A telephone number is hidden once it has been typed; typing into a hidden one begins a new one.
    """

    answered = Signal(object, object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, limit=ANSWER_LIMIT)
        self._name = ""
        self._hidden = ""
        self._selected: tuple[int, int] | None = None
        self.selectionChanged.connect(self._remember_selection)
        self.textEdited.connect(self._edited)
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
        self._hidden = mask_typed(value) if name in PHONE_VARIABLES else ""
        if self._hidden == value:
            self._hidden = ""
        self.show_text(self._hidden or value)
        self.setModified(False)

    def forget(self) -> None:
        """Belong to nothing: the call is over."""
        self._name, self._hidden = "", ""
        if self.composing:
            self.inputMethodEvent(QInputMethodEvent())
        self.show_text("")
        self.setModified(False)

    def settle(self) -> None:
        """The typing is over, wherever the focus is."""
        if self.isModified():
            self.setModified(False)
            self.settled.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._hidden:
            self.selectAll()

    def _remember_selection(self) -> None:
        """Qt tells of an edit before it tells that the edit has ended the selection."""
        self._selected = selection_of(self)

    def _edited(self, text: str) -> None:
        if self._hidden:
            typed = put_into(self._hidden, text, self._selected)
            self._hidden = ""
            self.show_text(typed)
            self.setModified(True)
            text = typed
        self._tell(text)

    def _tell(self, text: str) -> None:
        if self._name:
            self.answered.emit(self._name, text)

    def _tell_composing(self) -> None:
        if not self._hidden:
            self._tell(self.text_with_composing())
