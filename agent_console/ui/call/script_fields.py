"""The prompted values of a script page: labelled lines above its passages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_console.ui.call.script_answer import AnswerLine
from agent_console.ui.call.script_passage import Passage
from agent_console.ui.call.script_position import Wanted


class ScriptFields(QWidget):
    """Emits `answered(name, text)`, `settled()` and `refused(ConsoleError)` like its lines; lines are used again."""

    answered = Signal(object, object)
    settled = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[Passage] = []
        self._pool: list[AnswerLine] = []
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.hide()

    @property
    def lines(self) -> list[AnswerLine]:
        """The lines that are shown now."""
        return self._pool[: self._shown]

    def show_wanted(self, wanted: tuple[Wanted, ...]) -> None:
        while len(self._pool) < len(wanted):
            self._add()
        self._shown = len(wanted)
        for label, line, value in zip(self._labels, self._pool, wanted, strict=False):
            label.show_text(value.prompt)
            line.setAccessibleName(value.prompt)
            line.setPlaceholderText(value.default)
            line.show_answer(value.name, value.value)
        for place, (label, line) in enumerate(zip(self._labels, self._pool, strict=True)):
            label.setVisible(place < self._shown)
            line.setVisible(place < self._shown)
            if place >= self._shown:
                line.forget()
        self.setVisible(bool(wanted))

    def rest(self) -> None:
        """Show nothing and remember nothing of the call."""
        for line in self._pool:
            line.forget()
        self.show_wanted(())

    def _add(self) -> None:
        label, line = Passage(self, scale=0.95), AnswerLine(self)
        label.setBuddy(line)
        row = len(self._pool)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(line, row, 1)
        line.answered.connect(self.answered)
        line.settled.connect(self.settled)
        line.refused.connect(self.refused)
        self._labels.append(label)
        self._pool.append(line)
