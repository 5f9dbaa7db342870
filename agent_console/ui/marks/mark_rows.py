"""The list of marks: the comment takes what is left over, columns stay as somebody has drawn them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from agent_console.ui.marks.mark_table import COMMENT, MarkTable
from agent_console.ui.widgets.quiet_rows import QuietRows

_ROOM = 16
_COMMENT_LETTERS = 9


class MarkRows(QuietRows):
    """Whole rows, several of them; Ctrl+C copies those that are chosen, as `copy` does."""

    def __init__(self, table: MarkTable) -> None:
        super().__init__()
        self._table = table
        self._fitted = False
        self.setModel(table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * _COMMENT_LETTERS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(table.columns.index(COMMENT), QHeaderView.ResizeMode.Stretch)

    def choose(self, row: int) -> None:
        """Go to a row, and scroll no further than it takes to see it."""
        self.setCurrentIndex(self._table.index(row, 0))

    def fit(self) -> None:
        """Once, when there is something to measure: each column as wide as what it holds."""
        if self._fitted or not self._table.rowCount():
            return
        self._fitted = True
        header = self.horizontalHeader()
        for place, column in enumerate(self._table.columns):
            if column != COMMENT:
                wide = max(self.sizeHintForColumn(place), header.sectionSizeHint(place)) + _ROOM
                header.resizeSection(place, wide)

    def places(self) -> QByteArray:
        return self.horizontalHeader().saveState() if self._fitted else QByteArray()

    def restore_places(self, state: QByteArray) -> None:
        self._fitted = not state.isEmpty() and self.horizontalHeader().restoreState(state)

    def copy(self) -> int:
        """The chosen rows with titles, tab-separated; gives how many."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(self._table.titles())]
        lines += ["\t".join(self._table.cell(row, column) for column in self._table.columns) for row in rows]
        if rows:
            QGuiApplication.clipboard().setText("\n".join(lines))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
