"""The list of the queue: one row chosen, its place kept while rows come and go around it."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from agent_console.domain.escalation_clock import Due
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.ui.colours import colours_near
from agent_console.ui.queue.queue_table import DUE, NUMBER, SPECIAL, STANDING_ROLE, QueueTable

Index = QModelIndex | QPersistentModelIndex

_WIDEST = (
    "■ 11-23 14:30  −00:00", "● 1122-0042", "◆ Normally", "★", "Answered_", "1001 王芳", "王芳芳", "138****5678",
    "套餐变更预约", "",
)  # fmt: skip
"""What the columns should have room for at first; a person may pull them."""


class QueueRows(QTableView):
    """Signals: `chosen(str)` with the id when a person goes to another row, `opened()` on Enter or double click."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, table: QueueTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._showing = False
        self.setObjectName("reviewEscalations")
        self.setModel(table)
        self.setItemDelegate(_DueColours(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSortIndicator(DUE, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("★") + 12)
        for column, words in enumerate(_WIDEST):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(words) + 10)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def current(self) -> str:
        """The id of the chosen row, empty for none."""
        index = self.currentIndex()
        return self._table.row_at(index.row()).id if index.isValid() else ""

    def show_rows(self, rows: Iterable[EscalationSummary]) -> None:
        """The chosen row stays chosen, the top row on top. A chosen row that goes leaves none chosen: whoever writes
        to it must not find the words under another.
        """
        before, scrolled = self.current, self.verticalScrollBar().value()
        top = QPersistentModelIndex(self.indexAt(QPoint(1, 1)))
        self._showing = True
        self._table.show_rows(rows)
        if before and self.current != before:
            self.selectionModel().clear()
        self._showing = False
        if scrolled and top.isValid():
            self.verticalScrollBar().setValue(top.row())

    def choose(self, escalation_id: str) -> bool:
        """Go to a row; False where it is not shown."""
        place = self._table.place_of(escalation_id)
        if place is None:
            return False
        self.setCurrentIndex(self._table.index(place, NUMBER))
        return True

    def go_on(self) -> None:
        """To the next row, or to the first where none is chosen."""
        index = self.currentIndex()
        place = index.row() + 1 if index.isValid() else 0
        if place < self._table.rowCount():
            self.setCurrentIndex(self._table.index(place, NUMBER))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row() and not self._showing:
            self.chosen.emit(self._table.row_at(current.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        """The chosen row with its titles, as the columns stand and as they read: masked."""
        header = self.horizontalHeader()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self._table.as_lines([self.currentIndex().row()], columns))


class _DueColours(QStyledItemDelegate):
    """Late and nearly late in the colours of errors and warnings, beside their shapes and figures."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() not in (DUE, NUMBER):
            if index.column() == SPECIAL:
                option.displayAlignment = Qt.AlignmentFlag.AlignCenter
            return
        due = index.data(STANDING_ROLE)  # Qt hands it back as plain text
        if due not in (Due.OVERDUE, Due.DUE_SOON):
            return
        colours = colours_near(option.palette)
        colour = colours.error if due == Due.OVERDUE else colours.warning
        option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
        option.font.setBold(due == Due.OVERDUE)
