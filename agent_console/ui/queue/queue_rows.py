"""The list of the queue: one row chosen, its place kept while rows come and go around it."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from agent_console.domain.escalation_clock import Due
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.ui.colours import colours_near
from agent_console.ui.queue.queue_table import DUE, NUMBER, PROBLEM, SPECIAL, STANDING_ROLE, SUBJECT, QueueTable

Index = QModelIndex | QPersistentModelIndex

PROBLEM_LEAST, SUBJECT_LEAST = 16, 4
"""Chinese characters that a problem, or a subject that has given way, has room for."""

PROBLEM_PLACE = 2
"""Behind when it is due and which it is: in sight, too, where letters are large and the rest has to be scrolled to."""


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
        header.setSectionsMovable(True)
        header.setSortIndicator(DUE, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("★") + 12)
        for column, words in table.widest().items():
            self.setColumnWidth(column, max(map(self.fontMetrics().horizontalAdvance, words)) + 10)
        header.moveSection(PROBLEM, PROBLEM_PLACE)
        self._subject_width = self.columnWidth(SUBJECT)
        self._fitting = False
        header.sectionResized.connect(self._pulled)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def restore_places(self, state: QByteArray) -> None:
        """The columns as this person left them."""
        self._fitting = True
        self.horizontalHeader().restoreState(state)
        self._fitting = False
        self._subject_width = max(self._subject_width, self.columnWidth(SUBJECT))
        self._fit()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _pulled(self, column: int, _before: int, width: int) -> None:
        if not self._fitting:
            if column == SUBJECT:
                self._subject_width = width
            self._fit()

    def _fit(self) -> None:
        """The problem has what the others leave, and where that is little, what the subject can do without."""
        letter = self.fontMetrics().horizontalAdvance("客")
        others = sum(self.columnWidth(column) for column in range(PROBLEM) if column != SUBJECT)
        room, least = self.viewport().width() - others, PROBLEM_LEAST * letter
        subject = max(min(self._subject_width, SUBJECT_LEAST * letter + 10), min(self._subject_width, room - least))
        self._fitting = True
        self.setColumnWidth(SUBJECT, subject)
        self.setColumnWidth(PROBLEM, max(least, room - subject))
        self._fitting = False

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
