"""What needs a shift lead, one row each: what it is, what it is about, and for how long it has waited."""

import html
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.floor.concerns import Concern
from agent_console.ui.floor.words import FloorWords
from agent_console.ui.widgets.steady_rows import Index, SteadyRows

WHAT, WAITING, ABOUT = range(3)


class ConcernTable(SteadyRows[Concern]):
    columns = ABOUT + 1

    def __init__(self, words: FloorWords, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.now = now
        self.colours: Colours = LIGHT

    def id_of(self, row: Concern) -> str:
        return row.key

    def show_concerns(self, found: tuple[Concern, ...], now: datetime) -> None:
        self.now = now
        self.show_rows(found)

    def tick(self, now: datetime, first: int, last: int) -> None:
        self.now = now
        last = min(last, len(self.rows) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, WAITING), self.index(last, WAITING))

    def cell(self, place: int, column: int) -> str:
        concern = self.rows[place]
        if column == WHAT:
            return self._words.concern_kind(concern)
        return self._words.waiting(concern, self.now) if column == WAITING else self._words.concern(concern)

    def titles(self) -> tuple[str, ...]:
        return self.tr("What"), self.tr("For"), self.tr("About")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        concern, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(self.cell(index.row(), column).split())
            case Qt.ItemDataRole.ForegroundRole:
                tone = ("error" if concern.late else "warning") if column == WHAT else None
                return None if tone is None else QColor(getattr(self.colours, tone))
            case Qt.ItemDataRole.TextAlignmentRole:
                right = column == WAITING
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if right else None
            case Qt.ItemDataRole.AccessibleTextRole:
                cells = (self.cell(index.row(), WHAT), self.cell(index.row(), ABOUT))
                return " · ".join(cells) if column == WHAT else self.cell(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                since = self._words.since(concern.since, self.now)
                whole = f"{self.cell(index.row(), WHAT)} · {since}\n{self.cell(index.row(), ABOUT)}"
                escaped = html.escape(whole).replace("\n", "<br>")
                return f"<qt>{escaped}</qt>"  # Qt guesses rich text from tags otherwise
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None
