"""The figures of a duty record: label and value, row by row; values wrap, so nothing of them is cut off."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex
Figures = list[tuple[str, str]]


class FigureTable(QAbstractTableModel):
    """Rows are pairs of label and value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Figures = []

    @property
    def rows(self) -> Figures:
        return self._rows

    def show_rows(self, rows: Figures) -> bool:
        """False where nothing has changed."""
        if rows == self._rows:
            return False
        same = [label for label, _ in rows] == [label for label, _ in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 1))
        else:
            self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return None


class FigureList(QuietRows):
    """As high as its rows where there is room; Ctrl+C copies them as they are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FigureTable(self)
        self.setObjectName("dutyFigures")
        self.setModel(self.table)
        self.setWordWrap(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)

    def show_figures(self, rows: Figures) -> None:
        """The chosen row and the place in the list stay where they are."""
        if self.table.show_rows(rows):
            self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        high = sum(self.rowHeight(row) for row in range(self.table.rowCount()))
        self.setMinimumHeight(min(high + 2 * self.frameWidth() + 4, 24 * self.fontMetrics().lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            lines = (f"{label}\t{' '.join(value.split())}" for label, value in self.table.rows)
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)
