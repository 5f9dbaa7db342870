"""Similar escalations as a table: how alike, whose, how far, about what."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.escalation_list import Similar
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class SimilarTable(QAbstractTableModel):
    """Rows are Similar values in the order in which they were found; columns: likeness, number, state, problem."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: tuple[Similar, ...] = ()

    def show_similar(self, similar: tuple[Similar, ...]) -> None:
        self.beginResetModel()
        self._rows = similar
        self.endResetModel()

    def similar_at(self, row: int) -> Similar:
        return self._rows[row]

    def place_of(self, escalation_id: str) -> int | None:
        return next((place for place, one in enumerate(self._rows) if one.summary.id == escalation_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(one)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join((*self._cells(one), one.answer or self.tr("no answer yet")))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Alike"), self.tr("No."), self.tr("State"), self.tr("Problem"))[section]
        return None

    def _cells(self, one: Similar) -> tuple[str, str, str, str]:
        summary = one.summary
        number = summary.number.rpartition("-")[2]
        return (
            f"{one.likeness:.0%}",
            self.tr("mine {number}").format(number=number) if one.mine else f"{summary.owner_name} {number}",
            self._wording.escalation_state(summary.state),
            " ".join(summary.problem.split()),
        )
