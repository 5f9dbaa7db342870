"""What the try-out found, as a table: how alike, whether it would be shown, which one, how far, about what."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.escalation_alike import Tried
from agent_console.domain.escalation_list import Similar
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class TrialTable(QAbstractTableModel):
    """Rows are Similar values: first those that would be shown, then those that just miss it."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._least = 0.0
        self._rows: tuple[Similar, ...] = ()

    def show_tried(self, tried: Tried, least: float) -> None:
        self.beginResetModel()
        self._rows, self._least = (*tried.shown, *tried.missed), least
        self.endResetModel()

    def similar_at(self, row: int) -> Similar:
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(one)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(self._cells(one))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Alike"), self.tr("Would be"), self.tr("No."), self.tr("State"), self.tr("Problem"))
            return titles[section]
        return None

    def _cells(self, one: Similar) -> tuple[str, ...]:
        missing = 100 * (self._least - one.likeness)
        return (
            f"{100 * one.likeness:.1f} %",
            self.tr("✓ shown") if missing <= 0 else self.tr("misses by {points}").format(points=f"{missing:.1f}"),
            one.summary.number.partition("-")[0][5:] + "-" + one.summary.number.rpartition("-")[2],
            self._wording.escalation_state(one.summary.state),
            " ".join(one.summary.problem.split()),
        )
