"""The list of lines as a person moves in it: followed by its scroll bar, copied as it is seen."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from agent_console.ui.journal.line_table import LineTable
from agent_console.ui.journal.line_words import Column
from agent_console.ui.widgets.few_rows import FewRows
from agent_console.ui.widgets.quiet_rows import QuietRows

SAMPLES = {
    Column.SEQ: "1234567", Column.AT: "2026-11-22 14:03:22", Column.WHO: "1001 王小芳",
    Column.ACT: "一小时内查看号码超过 20 次，共", Column.ABOUT: "C20261122-0042",
}  # fmt: skip
"""What has room in a column until somebody drags it."""

ROOM = 14


class LineRows(QuietRows):
    """Signals: `seen(int, int)` the first and the last row in sight, `copy_wanted()`, `typed(str)` letters that were
    typed in the list: they belong into the field of what a line is about.
    """

    seen = Signal(int, int)
    copy_wanted = Signal()
    typed = Signal(str)

    def __init__(self, table: LineTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setObjectName("journalLines")
        self.setModel(table)
        self.setSelectionModel(FewRows(table, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAlternatingRowColors(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row would be asked
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # what is in sight, not a thousand rows that would all have to be read
        for column, sample in SAMPLES.items():
            wide = self.fontMetrics().horizontalAdvance(sample) + ROOM
            self.setColumnWidth(column, max(wide, header.sectionSizeHint(column)))
        self.verticalScrollBar().valueChanged.connect(self.look)
        table.rowsInserted.connect(self._keep_place)

    def in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        last = self.rowAt(self.viewport().height() - 1)
        return max(self.rowAt(0), 0), last if last >= 0 else self._table.rowCount() - 1

    def look(self) -> None:
        """Tell what is in sight."""
        if self._table.rowCount():
            self.seen.emit(*self.in_sight())

    def chosen_span(self) -> tuple[int, int]:
        """The first and the last row that are chosen, (0, -1) for none."""
        ranges = self.selectionModel().selection()
        places = [ranges.at(place) for place in range(ranges.count())]
        first = min((one.top() for one in places), default=0)
        last = max((one.bottom() for one in places), default=-1)
        return first, last

    def columns_in_sight(self) -> list[int]:
        """As they stand from left to right."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in places if not header.isSectionHidden(column)]

    def places(self) -> QByteArray:
        return self.horizontalHeader().saveState()

    def restore_places(self, columns: QByteArray) -> None:
        if not columns.isEmpty():
            self.horizontalHeader().restoreState(columns)

    def keyboardSearch(self, search: str) -> None:
        """Qt would go through all rows for it."""
        if search.strip():
            self.typed.emit(search)

    def _keep_place(self, _parent: object, first: int, last: int) -> None:
        """Lines have come in above: what was in sight stays where it is, unless somebody stands at the very top."""
        bar = self.verticalScrollBar()
        if first == 0 and bar.value():
            bar.setValue(bar.value() + last + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._table.rowCount() - 1}
        if event.key() in ends and not event.modifiers():
            self.selectRow(ends[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
