"""A field with room under it for the sentence that says what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.plain_line import PlainLine


class Row(QWidget):
    """`label` is for the layout around it and gets `line` as its buddy. The sentence goes with the next edit."""

    refused = Signal(object)

    def __init__(self, line: PlainLine, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.line.setObjectName(name)
        self.label = PlainLabel()
        self.label.setBuddy(line)
        self.label.setProperty("beside", True)
        self._problem = MessageLabel()
        self._problem.setObjectName(f"{name}Problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        column.addWidget(self._problem)
        self.show_problem("")
        line.refused.connect(self.refused)
        line.textEdited.connect(self._edited)

    def text(self) -> str:
        """What is typed; letters still in the making are kept first."""
        self.line.keep_composing()
        return self.line.text()

    def show_problem(self, sentence: str) -> None:
        mark_input(self.line, sentence or None)
        self._problem.show_message(sentence, problem=True)
        self._problem.setVisible(bool(sentence))

    def _edited(self) -> None:
        self.show_problem("")
