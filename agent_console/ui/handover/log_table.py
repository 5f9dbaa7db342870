"""All handovers as a table: unsigned ones first, then the newest; what has been unsigned for too long stands out."""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from agent_console.domain.handover import HandoverState, HandoverSummary
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.handover.record_rows import NUMBER, RECEIVER, STATE, HandoverTable, RecordRows
from agent_console.ui.handover.words import HandoverWords

Index = QModelIndex | QPersistentModelIndex

LATE = "▲"
SHIFT, ITEMS = 5, 6
FIRST_TO_GO = (SHIFT, ITEMS)
"""Where there is little room for the receiver; the record beside the list tells both."""
_RECEIVER_LETTERS = 12


class LogTable(HandoverTable):
    """`late` tells which rows have lacked a signature for longer than the hotline allows."""

    widest = (
        "▲ 已签，待接班人签_",
        "H20261122-0001_",
        "1001 王芳芳_",
        "1002 张伟伟_",
        "2026-11-22 16:000",
        "S1122-0001_",
        "100_",
    )

    def __init__(
        self,
        words: HandoverWords,
        zone: tzinfo | None,
        late: Callable[[HandoverSummary], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(words, zone, parent)
        self._late = late
        self.colours: Colours = LIGHT
        self._cells = (
            self._state,
            lambda row: row.number,
            lambda row: words.who(row.outgoing, row.outgoing_name),
            words.receiver,
            lambda row: f"{row.signed_at.astimezone(zone):%Y-%m-%d %H:%M}",
            lambda row: row.shift_number,
            lambda row: f"{row.items}",
        )

    def show_rows(self, rows: Iterable[HandoverSummary]) -> bool:
        """Only what differs goes and comes, so that whatever is chosen or in sight stays. False when rows went."""
        rows, before = tuple(rows), self._rows
        if rows == before:
            return True
        head = _same(before, rows)
        tail = _same(before[head:][::-1], rows[head:][::-1])
        gone, fresh = len(before) - head - tail, len(rows) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._rows = (*before[:head], *before[head + gone :])
            self.endRemoveRows()
        if fresh:
            self.beginInsertRows(QModelIndex(), head, head + fresh - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        return not gone

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("State"), self.tr("No."), self.tr("Outgoing"), self.tr("Incoming"), self.tr("Signed"),
            self.tr("Shift"), self.tr("Items"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.column() == STATE:
            row = self.rows[index.row()]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return None
            if role == Qt.ItemDataRole.ForegroundRole and self._late(row):
                return QColor(self.colours.error)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._state(row)
        return super().data(index, role)

    def as_lines(self, rows: Iterable[int], columns: Iterable[int]) -> str:
        """Tab-separated, with titles: exactly what these cells show."""
        columns = tuple(columns)
        titles = self.titles()
        lines = ["\t".join(titles[column] for column in columns)]
        lines += ["\t".join(self._cells[column](self.rows[row]) for column in columns) for row in rows]
        return "\n".join(lines)

    def tick(self) -> None:
        """Time has passed: what is unsigned may have become late."""
        unsigned = sum(row.state not in (HandoverState.ACCEPTED, HandoverState.TAKEN_OVER) for row in self.rows)
        if unsigned:
            self.dataChanged.emit(self.index(0, STATE), self.index(unsigned - 1, STATE))

    def _state(self, row: HandoverSummary) -> str:
        """In few words; the tooltip and the record beside the list have all of them."""
        words = {
            HandoverState.OPEN: self.tr("nobody has signed"),
            HandoverState.SIGNED: self.tr("to be accepted"),
            HandoverState.REFUSED: self.tr("refused"),
            HandoverState.ACCEPTED: self.tr("accepted"),
            HandoverState.TAKEN_OVER: self.tr("taken over"),
        }
        return f"{LATE if self._late(row) else self._words.row_shape(row)} {words[row.state]}"


class LogRows(RecordRows):
    """Several rows can be chosen, to be copied."""

    def __init__(self, table: LogTable, parent: QWidget | None = None) -> None:
        super().__init__(table, parent, name="reviewHandovers")
        self._log = table
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row would be asked

    def show_rows(self, rows: Iterable[HandoverSummary]) -> None:
        """The top row stays on top, whatever comes in above it."""
        scrolled = self.verticalScrollBar().value()
        top = QPersistentModelIndex(self.indexAt(QPoint(1, 1)))
        super().show_rows(rows)
        self.executeDelayedItemsLayout()  # else whoever is chosen now could not be scrolled to
        if scrolled and top.isValid():
            self.verticalScrollBar().setValue(top.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what there is no room for."""
        room = self.viewport().width() - _RECEIVER_LETTERS * self.fontMetrics().averageCharWidth()
        for column in reversed(FIRST_TO_GO):
            self.setColumnHidden(column, False)
        others = [column for column in range(self._log.columnCount()) if column != RECEIVER]
        needed = sum(self.columnWidth(column) for column in others)
        for column in FIRST_TO_GO:
            hidden = needed > room
            needed -= self.columnWidth(column) if hidden else 0
            self.setColumnHidden(column, hidden)

    def copy(self) -> int:
        """The chosen rows with their titles, as the columns stand. Gives how many."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows(NUMBER)})
        if rows:
            header = self.horizontalHeader()
            places = (header.logicalIndex(place) for place in range(header.count()))
            columns = [column for column in places if not header.isSectionHidden(column)]
            QGuiApplication.clipboard().setText(self._log.as_lines(rows, columns))
        return len(rows)

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


def _same(before: Sequence[HandoverSummary], rows: Sequence[HandoverSummary]) -> int:
    """How many are the same records from the beginning on."""
    pairs = zip(before, rows, strict=False)
    return next((place for place, (old, new) in enumerate(pairs) if old.id != new.id), min(len(before), len(rows)))
