"""Who is on, one row a seat: what they do and since when, with clocks that run and a limit that is marked."""

import html
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from agent_console.domain.floor import FloorMark, FloorSeat, limit_of, mark_of
from agent_console.domain.seat import SeatStatus
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.floor.ground import Ground
from agent_console.ui.floor.words import MARK_TONES, TONES, FloorWords
from agent_console.ui.widgets.steady_rows import Index, SteadyRows

STATUS, LASTING, LIMIT, WHO, KIND, LENGTH, NUMBER, SINCE, SHIFT = range(9)
RUNNING = (LASTING, LIMIT, LENGTH)
"""What changes by the second."""

_BUSIEST_FIRST = tuple(SeatStatus)


class SeatTable(SteadyRows[FloorSeat]):
    """By job number until somebody sorts."""

    columns = SHIFT + 1

    def __init__(self, ground: Ground, words: FloorWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = words
        self._sorted: tuple[int, bool] = (WHO, False)
        self.now = ground.clock.now()
        self.colours: Colours = LIGHT
        self._strong = QFont()
        self._strong.setBold(True)
        self._cells: tuple[Callable[[FloorSeat], str], ...] = (
            words.status,
            lambda seat: words.lasting(seat, self.now),
            lambda seat: words.limit(seat, self.now),
            words.who,
            words.kind,
            lambda seat: words.call_length(seat, self.now),
            lambda seat: "" if seat.call is None else seat.call.number,
            lambda seat: words.at(seat.since, self.now),
            lambda seat: words.shift(seat, self.now),
        )

    def id_of(self, row: FloorSeat) -> str:
        return row.job_number

    def show_seats(self, seats: tuple[FloorSeat, ...], now: datetime) -> None:
        self.now = now
        self.show_rows(self._in_order(seats))

    def tick(self, now: datetime, first: int, last: int) -> None:
        """A second has gone: only the clocks in sight are drawn again."""
        self.now = now
        last = min(last, len(self.rows) - 1)
        if first <= last:
            for column in RUNNING:
                self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self.show_rows(self._in_order(tuple(self.rows)))

    def cell(self, place: int, column: int) -> str:
        return self._cells[column](self.rows[place])

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Status"), self.tr("For"), self.tr("Limit"), self.tr("Who"), self.tr("Kind"), self.tr("Call"),
            self.tr("No."), self.tr("Since"), self.tr("Shift"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seat, column = self.rows[index.row()], index.column()
        value: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value = self._cells[column](seat)
            case Qt.ItemDataRole.ForegroundRole:
                value = self._colour(seat, column)
            case Qt.ItemDataRole.FontRole if column == LIMIT and self._mark(seat) is FloorMark.OVER:
                value = self._strong
            case Qt.ItemDataRole.TextAlignmentRole if column in (LASTING, LENGTH, SINCE):
                value = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.AccessibleTextRole:
                value = self._words.in_full(seat, self.now) if column == STATUS else self._cells[column](seat)
            case Qt.ItemDataRole.ToolTipRole:
                whole = html.escape(self._words.in_full(seat, self.now))
                value = f"<qt>{whole}</qt>"  # Qt guesses rich text from tags otherwise
        return value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None

    def _mark(self, seat: FloorSeat) -> FloorMark:
        return mark_of(seat, self.now, self._ground.catalogue)

    def _rest(self, seat: FloorSeat) -> float:
        """Seconds until the limit; those without one stand behind all others."""
        span = limit_of(seat, self._ground.catalogue)
        return float("inf") if span is None else (span[1] - self.now).total_seconds()

    def _colour(self, seat: FloorSeat, column: int) -> QColor | None:
        tone = TONES[seat.status] if column == STATUS else None
        if column == LIMIT:
            tone = MARK_TONES.get(self._mark(seat))
        return None if tone is None else QColor(getattr(self.colours, tone))

    def _in_order(self, seats: tuple[FloorSeat, ...]) -> list[FloorSeat]:
        """Those that are equal stand by job number."""
        column, down = self._sorted
        keys: dict[int, Callable[[FloorSeat], Any]] = {
            STATUS: lambda seat: _BUSIEST_FIRST.index(seat.status),
            LASTING: lambda seat: -seat.since.timestamp(),
            SINCE: lambda seat: seat.since,
            LIMIT: self._rest,
            LENGTH: lambda seat: 0.0 if seat.call is None else -seat.call.answered_at.timestamp(),
        }
        key = keys.get(column, self._cells[column])
        found = sorted(seats, key=lambda seat: seat.job_number)
        return sorted(found, key=key, reverse=down)
