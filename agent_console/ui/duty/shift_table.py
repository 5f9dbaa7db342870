"""Who is on duty, and the shifts of the chosen turn: one row a shift, the chosen one stays chosen."""

import html
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from agent_console.domain.shift import RemarkKind, Shift
from agent_console.ui.duty.ground import Ground
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex

STATE, WHO, TURN, SINCE, UNTIL, IN_TIME, READY, REMARKS = range(8)
_FIRST_TO_GO = (TURN, READY, IN_TIME, REMARKS)
"""Where there is little room: what is said beneath the list as well."""
_NAME_LETTERS = 12


class ShiftTable(QAbstractTableModel):
    """Rows are Shift values, in the order given."""

    def __init__(self, ground: Ground, words: ShiftWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = words
        self._rows: tuple[Shift, ...] = ()
        self._cells: tuple[Callable[[Shift], str], ...] = (
            lambda shift: self.state(shift)[0],
            lambda shift: words.who(shift.job_number, shift.name),
            lambda shift: words.pattern(shift.planned),
            lambda shift: words.short(shift.started_at, ground.clock.now()),
            lambda shift: "" if shift.ended_at is None else words.short(shift.ended_at, ground.clock.now()),
            lambda shift: self.tr("✓ in time") if shift.arrived_in_time else self.tr("▲ late"),
            lambda shift: self.tr("✓ ready") if shift.ready_in_time else self.tr("▲ not ready"),
            self._remarks,
        )

    def show_rows(self, rows: Iterable[Shift]) -> None:
        rows, before = tuple(rows), self._rows
        if [row.id for row in rows] == [row.id for row in before]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, REMARKS))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def state(self, shift: Shift) -> str:
        """A shape, then the word."""
        if self._ground.endless(shift):
            return self.tr("▲ without an end")
        return self.tr("● on duty") if shift.open else self.tr("■ ended")

    def shift_at(self, row: int) -> Shift | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def place_of(self, shift_id: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.id == shift_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else REMARKS + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shift, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[column](shift)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.state(shift) if column == STATE else self._cells[column](shift)
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = f"{shift.number} · {self.state(shift)} · {self._words.turn_of_day(shift.planned)}"
            return f"<qt>{html.escape(whole)}</qt>"  # Qt guesses rich text from tags otherwise
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SINCE, UNTIL):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (
                "", self.tr("Who"), self.tr("Shift"), self.tr("Since"), self.tr("Until"), self.tr("Arrived"),
                self.tr("Checklist"), self.tr("Remarks"),
            )  # fmt: skip
            return titles[section]
        return None

    def _remarks(self, shift: Shift) -> str:
        counts = {kind: sum(one.kind is kind for one in shift.remarks) for kind in RemarkKind}
        parts = [
            f"{sign}{counts[kind]}" for kind, sign in ((RemarkKind.GOOD, "★"), (RemarkKind.BAD, "▲")) if counts[kind]
        ]
        return " ".join(parts)


class ShiftRows(QuietRows):
    """`gone_to()` when a person, or the first showing, has chosen another row."""

    gone_to = Signal()

    def __init__(self, table: ShiftTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._showing = False
        self.setObjectName("dutyShifts")
        self.setModel(table)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        for column in range(REMARKS + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHO, QHeaderView.ResizeMode.Stretch)
        self.chosen.connect(lambda _: None if self._showing else self.gone_to.emit())

    @property
    def current(self) -> Shift | None:
        return self._table.shift_at(self.row())

    def show_rows(self, rows: Iterable[Shift]) -> None:
        """The chosen shift stays chosen wherever its row goes; one that goes leaves the first one chosen."""
        before = self.current
        self._showing = True
        self._table.show_rows(rows)
        place = None if before is None else self._table.place_of(before.id)
        if self._table.rowCount():
            column = max(self.currentIndex().column(), WHO)
            self.setCurrentIndex(self._table.index(0 if place is None else place, column))
        self._showing = False
        self._fit()
        self.gone_to.emit()

    def _fit(self) -> None:
        """The name keeps its room."""
        header, room = self.horizontalHeader(), self.viewport().width()
        room -= _NAME_LETTERS * self.fontMetrics().averageCharWidth()
        wide = {
            column: max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(REMARKS + 1)
            if column != WHO
        }
        needed = sum(wide.values())
        for column in _FIRST_TO_GO:
            hidden = needed > room
            self.setColumnHidden(column, hidden)
            needed -= wide[column] if hidden else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
