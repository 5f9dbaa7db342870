"""The table beside a chart: sortable, with totals that stay beneath; what is copied is what is seen."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from agent_console.exchange.report_sheet import Line, ReportSheet, Shape, in_words
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex


class FigureTable(QAbstractTableModel):
    """Signal `resorted()`: the lines of `sheet` stand in another order."""

    resorted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: ReportSheet | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    def show_sheet(self, sheet: ReportSheet | None) -> None:
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Scales of hours and days keep their order."""
        if self.sheet is None or column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        self.sheet = self.sheet.sorted_by(column - 1, down=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()
        self.resorted.emit()

    @property
    def lines(self) -> tuple[Line, ...]:
        return () if self.sheet is None else (*self.sheet.lines, *self.sheet.totals)

    def titles(self) -> list[str]:
        return [] if self.sheet is None else [self.sheet.heading, *(column.title for column in self.sheet.columns)]

    def cell(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == 0 or self.sheet is None:
            return line.label
        return in_words(line.figures[column - 1], self.sheet.columns[column - 1].unit)

    def as_lines(self) -> str:
        """Tab-separated, with titles and totals."""
        columns = range(self.columnCount())
        rows = ("\t".join(self.cell(row, column) for column in columns) for row in range(self.rowCount()))
        return "\n".join(["\t".join(self.titles()), *rows])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.cell(row, column) if column == 0 else f"{self.titles()[column]} {self.cell(row, column)}"
            case Qt.ItemDataRole.TextAlignmentRole if column:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole if self.sheet is not None and row >= len(self.sheet.lines):
                return self._bold
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None


class FigureRows(QuietRows):
    """Ctrl+C copies the whole table."""

    def __init__(self, table: FigureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setObjectName("reportTable")
        self.setModel(table)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_sheet(self, sheet: ReportSheet) -> None:
        """In its own order; bars may be sorted, scales not."""
        self.setSortingEnabled(False)
        self._table.show_sheet(sheet)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sheet.shape is Shape.BARS)
        self.resizeColumnsToContents()
        self.setCurrentIndex(self._table.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._table.as_lines())
            return
        super().keyPressEvent(event)
