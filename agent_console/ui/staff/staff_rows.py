"""The list of people: columns give way where there is little room, and the list is copied as it is seen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from agent_console.ui.staff.staff_table import NAME, NUMBER, OPEN, ROLE, SEEN, SINCE, STATE, StaffTable
from agent_console.ui.widgets.quiet_rows import QuietRows

_FIRST_TO_GO = (SINCE, SEEN, OPEN, ROLE)
_NAME_LETTERS = 12


class StaffRows(QuietRows):
    def __init__(self, table: StaffTable) -> None:
        super().__init__()
        self._table = table
        self.setModel(table)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Make each column as wide as what it holds, and hide what there is no room for."""
        header = self.horizontalHeader()
        wide = {
            column: max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 8
            for column in (NUMBER, ROLE, STATE, SEEN, OPEN, SINCE)
        }
        room = self.viewport().width() - _NAME_LETTERS * self.fontMetrics().averageCharWidth()
        needed = sum(wide.values())
        for column in _FIRST_TO_GO:
            hidden = needed > room
            self.setColumnHidden(column, hidden)
            needed -= wide[column] if hidden else 0
        for column, width in wide.items():
            if not self.isColumnHidden(column) and not width - 8 <= header.sectionSize(column) <= width + 24:
                header.resizeSection(column, width)  # a little too wide is left: nothing trembles

    def copy(self) -> None:
        """Tab-separated, with titles."""
        table, titles = self._table, self._table.titles()
        shown = [column for column in range(table.columns) if not self.isColumnHidden(column)]
        lines = ["\t".join(titles[column] for column in shown)]
        lines += ["\t".join(table.cell(row, column) for column in shown) for row in range(table.rowCount())]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
