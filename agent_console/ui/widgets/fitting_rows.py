"""A short list with every column as wide as what it holds; where there is little room, columns give way."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from agent_console.ui.widgets.quiet_rows import QuietRows

_WORDS_ROOM = 14  # letters that the stretched column keeps
_SLACK, _TREMBLE = 8, 24
"""So much too narrow or too wide a column is left where there is room: nothing trembles while clocks run."""

_MEASURED = 50
"""So many rows are measured for the width of a column."""


class FittingRows(QuietRows):
    """`stretched` is the column that takes what is left over; `first_to_go` give way in this order."""

    def __init__(self, model: QAbstractItemModel, stretched: int, first_to_go: Iterable[int]) -> None:
        super().__init__()
        self._stretched = stretched
        self._first_to_go = tuple(first_to_go)
        self.setModel(model)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Make each column as wide as what it holds now, and hide what there is no room for."""
        header, columns = self.horizontalHeader(), self.model().columnCount()
        wide = {
            column: max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + _SLACK
            for column in range(columns)
            if column != self._stretched
        }
        room = self.viewport().width() - _WORDS_ROOM * self.fontMetrics().averageCharWidth()
        needed = sum(wide.values())
        for column in self._first_to_go:
            hidden = needed > room
            self.setColumnHidden(column, hidden)
            needed -= wide[column] if hidden else 0
        shown = [column for column in wide if not self.isColumnHidden(column)]
        spare = room - sum(max(header.sectionSize(column), wide[column]) for column in shown)
        for column in shown:
            too_wide = header.sectionSize(column) - wide[column]
            if not -_SLACK <= too_wide <= _TREMBLE or (too_wide > 0 and spare < 0):
                header.resizeSection(column, wide[column])

    def as_lines(self) -> str:
        """Tab-separated, with titles."""
        model, shown = self.model(), [c for c in range(self.model().columnCount()) if not self.isColumnHidden(c)]
        horizontal = self.horizontalHeader().orientation()
        lines = ["\t".join(str(model.headerData(column, horizontal) or "") for column in shown)]
        for row in range(model.rowCount()):
            lines.append("\t".join(str(model.index(row, column).data() or "") for column in shown))
        return "\n".join(lines)

    def copy(self) -> None:
        """Everything that is listed, as it is seen."""
        QGuiApplication.clipboard().setText(self.as_lines())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
