"""Review marks, one row each, kept in their order while marks come, change and go; more are read on the way down."""

import html
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.domain.review import MarkState, ReviewMark, Verdict
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.mark_words import MarkWords

Index = QModelIndex | QPersistentModelIndex
Key = tuple[Any, ...]
VERDICT, STATE, WHO, NUMBER, COMMENT, BY, AT = range(7)


class MarkTable(QAbstractTableModel):
    """`order` gives what a mark is sorted by; those that are `loud` are bold. Signal `more_wanted()`."""

    more_wanted = Signal()

    def __init__(
        self,
        words: MarkWords,
        columns: Sequence[int],
        order: Callable[[ReviewMark], Key],
        loud: Callable[[ReviewMark], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.columns = tuple(columns)
        self._order = order
        self._loud = loud
        self._marks: list[ReviewMark] = []
        self._keys: list[Key] = []
        self._key_of: dict[str, Key] = {}
        self.colours: Colours = LIGHT
        self.more_there = False

    def at(self, row: int) -> ReviewMark | None:
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def place_of(self, mark_id: str) -> int | None:
        key = self._key_of.get(mark_id)
        return None if key is None else bisect_left(self._keys, key)

    def show_marks(self, marks: Iterable[ReviewMark]) -> None:
        """Another list."""
        self.beginResetModel()
        known = {mark.id: mark for mark in marks}
        self._marks = sorted(known.values(), key=self._key)
        self._keys = [self._key(mark) for mark in self._marks]
        self._key_of = {mark.id: key for mark, key in zip(self._marks, self._keys, strict=True)}
        self.endResetModel()

    def put(self, mark: ReviewMark) -> None:
        """A mark as it stands now, in its place; an older version of what is listed changes nothing."""
        place, key = self.place_of(mark.id), self._key(mark)
        if place is not None:
            if self._marks[place].version >= mark.version:
                return
            if self._keys[place] == key:
                self._marks[place] = mark
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
                return
            self._move(place, mark, key)
            return
        place = bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), place, place)
        self._insert(place, mark, key)
        self.endInsertRows()

    def take_out(self, mark_id: str) -> None:
        place = self.place_of(mark_id)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._drop(place)
            self.endRemoveRows()

    def cell(self, row: int, column: int) -> str:
        mark, words = self._marks[row], self._words
        cells: dict[int, Callable[[], str]] = {
            VERDICT: lambda: words.verdict(mark.verdict),
            STATE: lambda: words.state(mark.state),
            WHO: lambda: words.who(mark.job_number, mark.agent),
            NUMBER: lambda: mark.call_number,
            COMMENT: lambda: hide_numbers(" ".join(mark.comment.split())),
            BY: lambda: words.by(mark),
            AT: lambda: words.at(mark.at),
        }
        return cells[column]()

    def titles(self) -> tuple[str, ...]:
        names = {
            VERDICT: self.tr("Mark"),
            STATE: self.tr("State"),
            WHO: self.tr("Agent"),
            NUMBER: self.tr("Call"),
            COMMENT: self.tr("Comment"),
            BY: self.tr("By"),
            AT: self.tr("Given"),
        }
        return tuple(names[column] for column in self.columns)

    def retitle(self) -> None:
        """The language has changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._marks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._marks) - 1, len(self.columns) - 1))

    def _key(self, mark: ReviewMark) -> Key:
        return (*self._order(mark), mark.id)

    def _move(self, place: int, mark: ReviewMark, key: Key) -> None:
        target = bisect_left(self._keys, key)
        if target in (place, place + 1):
            self._drop(place)
            self._insert(place, mark, key)
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
            return
        self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), target)
        self._drop(place)
        self._insert(target if target < place else target - 1, mark, key)
        self.endMoveRows()

    def _insert(self, place: int, mark: ReviewMark, key: Key) -> None:
        self._marks.insert(place, mark)
        self._keys.insert(place, key)
        self._key_of[mark.id] = key

    def _drop(self, place: int) -> None:
        del self._key_of[self._marks.pop(place).id], self._keys[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._marks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.more_there

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark, column = self._marks[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell(index.row(), column)
            case Qt.ItemDataRole.ForegroundRole:
                tone = self._tone(mark, column)
                return None if tone is None else QColor(getattr(self.colours, tone))
            case Qt.ItemDataRole.FontRole if self._loud(mark):
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                cells = [self.cell(index.row(), one) for one in self.columns]
                return " · ".join(cell for cell in cells if cell)
            case Qt.ItemDataRole.ToolTipRole:
                escaped = html.escape("\n".join(words for words, _ in self._words.paragraphs(mark)))
                return f"<qt>{escaped}</qt>".replace("\n", "<br>")  # Qt guesses rich text from tags otherwise
        return None

    def _tone(self, mark: ReviewMark, column: int) -> str | None:
        if mark.state is MarkState.WITHDRAWN:
            return "muted"
        if column == STATE and mark.state is MarkState.DISPUTED:
            return "warning"
        praise = mark.verdict is Verdict.EXCELLENT
        return "success" if column == VERDICT and praise else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None
