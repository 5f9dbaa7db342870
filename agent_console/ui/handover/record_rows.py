"""The list of handovers: one row for each, the chosen one stays chosen while others come and go."""

import html
from collections.abc import Callable, Iterable
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from agent_console.domain.handover import HandoverSummary
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex

STATE, NUMBER, OUTGOING, RECEIVER, SIGNED = range(5)


class HandoverTable(QAbstractTableModel):
    """Rows are HandoverSummary values, in the order given. `widest` is what its columns should have room for at first;
    the receiver takes what is left.
    """

    widest: tuple[str, ...] = ("■_", "1122-00010", "1001 王芳芳_", "1002 张伟伟_", "11-22 16:000")

    def __init__(self, words: HandoverWords, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[HandoverSummary, ...] = ()
        self._cells: tuple[Callable[[HandoverSummary], str], ...] = (
            words.row_shape,
            lambda row: f"{row.number[5:]}",
            lambda row: words.who(row.outgoing, row.outgoing_name),
            words.receiver,
            lambda row: f"{row.signed_at.astimezone(zone):%m-%d %H:%M}",
        )

    @property
    def rows(self) -> tuple[HandoverSummary, ...]:
        return self._rows

    def show_rows(self, rows: Iterable[HandoverSummary]) -> bool:
        """False when rows came, went or moved."""
        rows, before = tuple(rows), self._rows
        same = [row.id for row in rows] == [row.id for row in before]
        if rows == before:
            return True
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        return same

    def row_at(self, place: int) -> HandoverSummary | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, handover_id: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.id == handover_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[column](row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if column == STATE:
                return int(Qt.AlignmentFlag.AlignCenter)
            if column == SIGNED:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.row_state(row) if column == STATE else self._cells[column](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(self._in_full(row))}</qt>"  # Qt guesses rich text from tags otherwise
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None

    def titles(self) -> tuple[str, ...]:
        return "", self.tr("No."), self.tr("Outgoing"), self.tr("Incoming"), self.tr("Signed")

    def _in_full(self, row: HandoverSummary) -> str:
        counts = self.tr("items {items}, key points {keys}").format(items=row.items, keys=row.keys)
        who = f"{self._words.who(row.outgoing, row.outgoing_name)} → {self._words.receiver(row)}"
        words = self.tr("over since {time}") if row.missing else self.tr("signed {time}")
        signed = words.format(time=self._words.time(row.signed_at))
        return " · ".join((row.number, self._words.row_state(row), who, signed, counts))


class RecordRows(QuietRows):
    """`record_chosen(str)` with the id when a person goes to another row, `end_reached()` at the last one."""

    record_chosen = Signal(str)
    end_reached = Signal()

    def __init__(self, table: HandoverTable, parent: QWidget | None = None, *, name: str = "handoverRecords") -> None:
        super().__init__(parent)
        self._table = table
        self._showing = False
        self.setObjectName(name)
        self.setModel(table)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        for column, words in enumerate(table.widest):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(words) + 10)
        header.setSectionResizeMode(RECEIVER, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("■") + 12)
        self.chosen.connect(self._tell_chosen)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)

    @property
    def current(self) -> str:
        """The id of the chosen row, empty for none."""
        row = self._table.row_at(self.row())
        return "" if row is None else row.id

    def show_rows(self, rows: Iterable[HandoverSummary]) -> None:
        before, scrolled = self.current, self.verticalScrollBar().value()
        self._showing = True
        if not self._table.show_rows(rows):
            self.choose(before)
            self.verticalScrollBar().setValue(scrolled)
        self._showing = False

    def choose(self, handover_id: str) -> bool:
        """Go to a row; False where it is not shown."""
        place = self._table.place_of(handover_id)
        if place is not None:
            self.setCurrentIndex(self._table.index(place, NUMBER))
        return place is not None

    def choose_first(self) -> None:
        first = self._table.row_at(0)
        if first is not None:
            self.choose(first.id)

    def _tell_chosen(self, row: int) -> None:
        found = self._table.row_at(row)
        if found is not None and not self._showing:
            self.record_chosen.emit(found.id)
        if row >= 0 and row == self._table.rowCount() - 1 and not self._showing:
            self.end_reached.emit()

    def _look_for_end(self, value: int) -> None:
        if value and value == self.verticalScrollBar().maximum() and not self._showing:
            self.end_reached.emit()
