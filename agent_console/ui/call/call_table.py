"""Today's calls as a table: the distinctive part of the number first, the kind, the length, what is left to do."""

import html
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallSummary
from agent_console.domain.catalogue import Catalogue
from agent_console.ui.widgets.elapsed import in_words
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex

ESCALATED = "↑"
"""Before what a call was about: it went on to the shift leads."""


class CallTable(QAbstractTableModel):
    """Rows are CallSummary values, newest first; columns: number (or the day, when `dated`), about, length."""

    def __init__(
        self,
        catalogue: Catalogue,
        wording: Wording,
        language: str,
        parent: QObject | None = None,
        *,
        dated: bool = False,
    ) -> None:
        super().__init__(parent)
        self._dated = dated
        self.current = ""
        self._escalated: dict[str, str] = {}
        self._catalogue = catalogue
        self._wording = wording
        self._language = language
        self._rows: tuple[CallSummary, ...] = ()

    def show_calls(self, calls: tuple[CallSummary, ...]) -> None:
        """Show these rows. Rows that stand where they stood are changed in place, so that a selection stays."""
        known = [call.id for call in self._rows]
        fresh = [call.id for call in calls]
        added = len(fresh) - len(known)
        if added >= 0 and fresh[added:] == known:
            if added:
                self.beginInsertRows(QModelIndex(), 0, added - 1)
                self._rows = calls
                self.endInsertRows()
            self._rows = calls
            if calls:
                self.dataChanged.emit(self.index(0, 0), self.index(len(calls) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows = calls
        self.endResetModel()

    def show_escalated(self, escalated: dict[str, str]) -> None:
        """What became of calls with the shift leads, in words, by the id of the call; those rows bear a mark."""
        if escalated != self._escalated:
            self._escalated = escalated
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def call_at(self, row: int) -> CallSummary:
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        call, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._number(call), self._about(call), self._length(call))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_full(call)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(self._in_full(call))}</qt>"  # Qt guesses rich text from tags otherwise
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 2:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and call.state is not CallState.COMPLETE:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Day") if self._dated else self.tr("No."), self.tr("About"), self.tr("Length"))[section]
        return None

    def _in_full(self, call: CallSummary) -> str:
        parts = (
            call.number,
            call.caller,
            self._wording.state(call.state),
            self._about(call),
            self._length(call),
            self._escalated.get(call.id, ""),
        )
        return " · ".join(part for part in parts if part)

    def _number(self, call: CallSummary) -> str:
        if self._dated:
            return f"{call.answered_at.astimezone():%m-%d}"
        mark = "" if call.state is CallState.COMPLETE else "▸ "
        return f"{mark}{call.number.rpartition('-')[2]}"

    def _about(self, call: CallSummary) -> str:
        if call.state is CallState.ON_CALL and call.id != self.current:
            return self.tr("Interrupted")
        if call.state in (CallState.ON_CALL, CallState.OVERDUE):
            return self._wording.state(call.state)
        outcome = self._catalogue.outcome(call.outcome)
        if outcome is not None and outcome.quick:
            return outcome.name_in(self._language)
        words = [self._wording.kind(call.kind)] if call.kind else [self._wording.state(call.state)]
        if call.subject:
            words.append(self._catalogue.path_in(call.subject, self._language).rpartition(" ▸ ")[2])
        if call.correction_due:
            words.insert(0, "⚑")  # first, for the end is cut off where the list is narrow
        if call.id in self._escalated:
            words.insert(0, ESCALATED)
        return " ".join(words)

    def _length(self, call: CallSummary) -> str:
        return "" if call.talk_seconds is None else in_words(call.talk_seconds)
