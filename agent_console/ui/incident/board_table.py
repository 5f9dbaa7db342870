"""Incidents and faults as a table: open ones first, newest on top; changed in place, so that nothing jumps."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.incident import Incident
from agent_console.ui.incident.ground import Ground
from agent_console.ui.times import at_in_words

Index = QModelIndex | QPersistentModelIndex

KIND, WHEN, PLACE, WHAT, TOLD, NUMBER, BY = range(7)
OPEN_ROLE = int(Qt.ItemDataRole.UserRole)
"""Whether the incident of a row is open, for whoever paints it."""


class BoardTable(QAbstractTableModel):
    """Rows are Incident values in the order they are given in. `drafts` are the ids with a remedy in the making."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rows: list[Incident] = []
        self.drafts: set[str] = set()
        self._cells: tuple[Callable[[Incident], str], ...] = (
            lambda one: ("▲ " if one.open else "✓ ") + ground.wording.incident_kind(one.report.kind),
            lambda one: at_in_words(one.opened_at, ground.clock.now(), ground.zone),
            lambda one: one.report.place,
            lambda one: " ".join(one.report.what.split()),
            self._told,
            lambda one: ("✎ " if one.id in self.drafts else "") + one.number[5:],  # the year says nothing here
            lambda one: f"{one.opened_by} {one.opened_by_name}",
        )

    def show_rows(self, rows: Iterable[Incident]) -> None:
        """What went is taken out, what came is put in, what moved is moved; the rest stays."""
        fresh = list(rows)
        wanted = {one.id for one in fresh}
        for place in reversed([place for place, one in enumerate(self._rows) if one.id not in wanted]):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self.endRemoveRows()
        for place, one in enumerate(fresh):
            before = self.place_of(one.id)
            if before is None:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, one)
                self.endInsertRows()
            elif before != place:
                self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), place)
                self._rows.insert(place, self._rows.pop(before))
                self.endMoveRows()
        self._rows = fresh
        self.refresh()

    def refresh(self) -> None:
        """Marks have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, BY))

    def incident_at(self, row: int) -> Incident:
        return self._rows[row]

    def place_of(self, incident_id: str) -> int | None:
        return next((place for place, one in enumerate(self._rows) if one.id == incident_id), None)

    def as_line(self, row: int) -> str:
        """A row as it reads, for the clipboard."""
        return "\t".join(" ".join(cell(self._rows[row]).split()) for cell in self._cells)

    def _told(self, one: Incident) -> str:
        return f"{sum(line.at is not None for line in one.notify)}/{len(one.notify)}" if one.notify else ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.column()](one)
        if role == OPEN_ROLE:
            return one.open
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == KIND:
            kind = self._ground.wording.incident_kind(one.report.kind)
            words = self.tr("{kind}, open") if one.open else self.tr("{kind}, cleared")
            return words.format(kind=kind)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (WHEN, TOLD):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Kind"),
            self.tr("Since"),
            self.tr("Where"),
            self.tr("What"),
            self.tr("Told"),
            self.tr("Number"),
            self.tr("Reported by"),
        )[section]
