"""Other calls that may have been given the same wrong answer: what is decided, which call, whose, who rang."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.correction_call import Reviewed
from agent_console.ui.correction_call.call_words import mark_in_words, state_in_words
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.times import at_in_words

Index = QModelIndex | QPersistentModelIndex


class OthersTable(QAbstractTableModel):
    """Rows are Reviewed values; `marks` tells by the id of a call what will be decided about it."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rows: tuple[Reviewed, ...] = ()
        self.marks: dict[str, bool] = {}

    def show_others(self, rows: tuple[Reviewed, ...]) -> bool:
        """Show these; True when rows have come, gone or changed places. Marks of what was decided elsewhere go."""
        waiting = {one.call.id for one in rows if one.decided is None}
        self.marks = {call_id: add for call_id, add in self.marks.items() if call_id in waiting}
        moved = [one.call.id for one in rows] != [one.call.id for one in self._rows]
        if moved:
            self.beginResetModel()
        self._rows = rows
        if moved:
            self.endResetModel()
        else:
            self._tell()
        return moved

    def mark(self, row: int, add: bool | None) -> bool:
        """Mark a call that nobody has decided about; None takes the mark back. False where it is decided."""
        one = self._rows[row]
        if one.decided is not None:
            return False
        if add is None:
            self.marks.pop(one.call.id, None)
        else:
            self.marks[one.call.id] = add
        self._tell()
        return True

    def mark_at(self, row: int) -> bool | None:
        return self.marks.get(self._rows[row].call.id)

    def other_at(self, row: int) -> Reviewed:
        return self._rows[row]

    def place_of(self, call_id: str) -> int | None:
        return next((place for place, one in enumerate(self._rows) if one.call.id == call_id), None)

    def waiting(self) -> int:
        return sum(one.decided is None for one in self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cells = self._cells(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            note = " ".join(self._rows[index.row()].call.note.split())
            return " · ".join(word for word in (*cells, note) if word)
        return None

    def _cells(self, one: Reviewed) -> tuple[str, str, str, str]:
        call, clock = one.call, self._ground.clock
        mark = self.marks.get(call.id)
        state = state_in_words(one.decided.state if one.decided else None) if mark is None else mark_in_words(mark)
        who = " ".join(word for word in (call.caller, call.caller_name) if word)
        return state, at_in_words(call.answered_at, clock.now(), clock.zone), call.job_number, who

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))
