"""A table whose rows have ids: what comes, goes or changes is told row by row, so that nothing flickers or is lost."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class SteadyRows(QAbstractTableModel, Generic[T]):
    """Selection and place in the list follow a row wherever it goes. `columns` says how many columns there are."""

    columns = 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[T] = []

    def id_of(self, row: T) -> str:
        raise NotImplementedError

    def at(self, place: int) -> T | None:
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def place_of(self, row_id: str) -> int | None:
        return next((place for place, row in enumerate(self.rows) if self.id_of(row) == row_id), None)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these, in this order."""
        wanted = {self.id_of(row): row for row in rows}
        for place in range(len(self.rows) - 1, -1, -1):
            if self.id_of(self.rows[place]) not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self.endRemoveRows()
        self._reorder([row_id for row_id in wanted if self.place_of(row_id) is not None])
        for place, (row_id, row) in enumerate(wanted.items()):
            before = self.at(place)
            if before is None or self.id_of(before) != row_id:
                self.beginInsertRows(QModelIndex(), place, place)
                self.rows.insert(place, row)
                self.endInsertRows()
            elif before != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columns - 1))

    def _reorder(self, ids: list[str]) -> None:
        """Put the rows that stay into this order."""
        if ids == [self.id_of(row) for row in self.rows]:
            return
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.id_of(self.rows[index.row()])) for index in self.persistentIndexList()]
        known = {self.id_of(row): row for row in self.rows}
        self.rows = [known[row_id] for row_id in ids]
        places = {row_id: place for place, row_id in enumerate(ids)}
        self.changePersistentIndexList(
            [index for index, _ in held], [self.index(places[row_id], index.column()) for index, row_id in held]
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.columns

    def retitle(self) -> None:
        """The language has changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columns - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columns - 1))
