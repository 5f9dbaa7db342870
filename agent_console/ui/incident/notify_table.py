"""Who must know of one incident: a line each, ticked off with who told them and when."""

import html
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.incident import Incident, Notified
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.incident_words import IncidentWords

Index = QModelIndex | QPersistentModelIndex

MARK, WHO, REACH, TOLD = range(4)


class NotifyTable(QAbstractTableModel):
    """In the order in which they are told."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = IncidentWords(ground, self)
        self._id = ""
        self._lines: tuple[Notified, ...] = ()

    def show_incident(self, incident: Incident | None) -> None:
        """The same incident is changed in place, so that the chosen line stays chosen."""
        lines = incident.notify if incident is not None else ()
        incident_id = incident.id if incident is not None else ""
        if incident_id == self._id and len(lines) == len(self._lines):
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, TOLD))
            return
        self.beginResetModel()
        self._id, self._lines = incident_id, lines
        self.endResetModel()

    @property
    def told(self) -> int:
        return sum(line.at is not None for line in self._lines)

    def line_at(self, row: int) -> Notified | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def next_untold(self) -> int:
        """The row of the first who has not been told, -1 for none."""
        return next((row for row, line in enumerate(self._lines) if line.at is None), -1)

    def _cell(self, row: int, column: int) -> str:
        line = self._lines[row]
        if column == MARK:
            return f"{row + 1}  {'☑' if line.at is not None else '☐'}"
        if column == WHO:
            return line.name_in(self._ground.language)
        if column == REACH:
            return line.reach
        if line.at is None:
            return self.tr("not told yet")
        return self.tr("told {time} by {who}").format(time=self._words.exact(line.at), who=line.by)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else TOLD + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(self._cell(index.row(), index.column()))}</qt>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._lines[index.row()]
            return ", ".join((line.name_in(self._ground.language), line.reach, self._cell(index.row(), TOLD)))
        return None
