"""All escalations there have ever been as a table, by when they were sent, and the list of them."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.store.clock import Clock
from agent_console.ui.queue.queue_rows import QueueRows
from agent_console.ui.queue.queue_table import DUE, DUE_SHAPES, NUMBER, STATE, QueueTable
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class LedgerTable(QueueTable):
    """The newest on top; only a part is read, so it is sorted by nothing else. What is late keeps its shape."""

    def __init__(
        self,
        catalogue: Catalogue,
        rules: EscalationRules,
        wording: Wording,
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(catalogue, rules, wording, language, clock, parent)
        self._key = lambda row: (row.sent_at, row.id)
        self._descending = True

    def show_rows(self, rows: Iterable[EscalationSummary]) -> None:
        """A page more is put behind the others without going through all of them."""
        fresh, known = list(rows), len(self._rows)
        if known and len(fresh) > known and fresh[:known] == self._rows:
            self.beginInsertRows(QModelIndex(), known, len(fresh) - 1)
            self._rows = fresh
            self.endInsertRows()
        else:
            super().show_rows(fresh)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Nothing: the order is that of the pages."""

    def widest(self) -> dict[int, tuple[str, ...]]:
        states = tuple(self._wording.escalation_state(state) for state in EscalationState)
        return super().widest() | {DUE: ("■ 2026-11-22 14:30",), NUMBER: ("E20261122-0042",), STATE: states}

    def _due(self, row: EscalationSummary) -> str:
        return f"{DUE_SHAPES.get(self.standing(row), '')}{self._at(row.sent_at)}"

    def _at(self, at: datetime) -> str:
        return f"{at.astimezone(self._clock.zone):%Y-%m-%d %H:%M}"

    def _number(self, row: EscalationSummary) -> str:
        return row.number

    def _titles(self) -> tuple[str, ...]:
        _, *others = super()._titles()
        return (self.tr("Sent"), *others)


class LedgerRows(QueueRows):
    """`end_reached()` when the last row comes into sight. Several rows can be chosen, to be copied."""

    end_reached = Signal()

    def __init__(self, table: LedgerTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(table, parent)
        self.setObjectName(name)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSortIndicatorShown(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row would be asked
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)

    def show_rows(self, rows: Iterable[EscalationSummary]) -> None:
        super().show_rows(rows)
        self.executeDelayedItemsLayout()  # else whoever is chosen now could not be scrolled to

    def chosen_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows(NUMBER)})

    def copy(self) -> int:
        """The chosen rows with their titles, as the columns stand and as they read: masked. Gives how many."""
        rows = self.chosen_rows()
        if rows:
            header = self.horizontalHeader()
            columns = [header.logicalIndex(place) for place in range(header.count())]
            QGuiApplication.clipboard().setText(self._table.as_lines(rows, columns))
        return len(rows)

    def _look_for_end(self, value: int) -> None:
        if value and value == self.verticalScrollBar().maximum():  # a page is longer than any window is high
            self.end_reached.emit()

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """What the program chooses is chosen alone, whatever keys are held down: Qt would take it for a click."""
        if event is None:
            flags = QItemSelectionModel.SelectionFlag
            return flags.ClearAndSelect | flags.Rows
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
