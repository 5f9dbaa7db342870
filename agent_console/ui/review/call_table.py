"""All calls of a filter as a table: as long as there are calls, with a few pages of them in memory."""

import html
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallColumn, CallOrder, CallSummary, PageKey, UnreadableCall
from agent_console.domain.call_signs import CallSigns
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.domain.search import Search, places, places_in_caller
from agent_console.ui.review.call_columns import FIGURES, CallWords, Column
from agent_console.ui.review.call_pages import KEPT, PAGE, CallPages, Fetch, Read

Index = QModelIndex | QPersistentModelIndex

MARKS_ROLE = int(Qt.ItemDataRole.UserRole)
"""Where a cell holds what is searched: (start, end) in code points of its words."""

NOT_YET = "…"
MOST_SIGNS = 2 * KEPT * PAGE

_SHOWN, _ALIGNED = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
"""A cell is asked for seven roles whenever it is painted: looking these up in Qt's enums would take half of that."""


class ReviewTable(QAbstractTableModel):
    """Rows that have not been read say "…" until `take` brings them."""

    def __init__(self, words: CallWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.pages = CallPages()
        self._search: Search | None = None
        bold = QFont()
        bold.setBold(True)
        self._told: dict[int, Callable[[CallSummary, int], Any]] = {
            Qt.ItemDataRole.DisplayRole: words.cell,
            MARKS_ROLE: self._marks,
            Qt.ItemDataRole.AccessibleTextRole: self._read_aloud,
            # Qt guesses rich text from tags otherwise
            Qt.ItemDataRole.ToolTipRole: lambda call, _: f"<qt>{html.escape(words.in_full(call))}</qt>",
            Qt.ItemDataRole.FontRole: lambda call, _: None if call.state is CallState.COMPLETE else bold,
        }

    @property
    def searched(self) -> bool:
        """Whether this list is what was found for some words, which are marked in the cells."""
        return self._search is not None

    def begin(
        self,
        order: CallOrder,
        search: Search | None,
        total: int,
        rows: Iterable[CallSummary],
        signs: Mapping[str, CallSigns] | None = None,
    ) -> None:
        """Another list: its length and its first page."""
        self.beginResetModel()
        self.pages = CallPages(order)
        self._search = search
        self.words.signs = dict(signs or {})
        self.pages.total = total
        self.pages.take(0, tuple(rows))
        self.endResetModel()

    def lengthen(self, total: int) -> None:
        """It has been counted how long the list is."""
        self._resize(0, total)

    def take(self, read: Read) -> None:
        """A page that was asked for."""
        self._sign(read)
        self._keep(read.fetch.page, read.rows, read.before)

    def refresh(self, total: int, reads: Iterable[Read], seen: tuple[int, int]) -> int:
        """The same list as it is now: its length, and the pages of the rows in sight read again; what lies outside is
        forgotten. Gives by how many rows everything has moved down.
        """
        reads = tuple(reads)
        above = self._above(reads, total)
        self._resize(above, total)
        self.pages.drop(but=(seen[0] + above, seen[1] + above))
        self.pages.forget_edges()
        for read in reads:
            if read.fetch.from_top:
                self._sign(read)
                self._lay_from_top(read.rows)
            else:
                self.take(read)
        return above

    def call_at(self, row: int) -> CallSummary | None:
        return self.pages.row(row)

    def missing(self, first: int, last: int) -> list[Fetch]:
        """How to read what is not there of the rows in sight."""
        return [self.pages.fetch(page) for page in self.pages.missing(first, last)]

    def renamed(self) -> None:
        """Names of people have come, or the language has changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def as_lines(self, calls: Iterable[CallSummary], columns: Iterable[int]) -> str:
        """Tab-separated, with titles: exactly what these cells show, numbers masked."""
        titles, columns = self.words.titles(), tuple(columns)
        lines = ["\t".join(titles[column] for column in columns)]
        lines += ["\t".join(self.words.cell(call, column) for column in columns) for call in calls]
        return "\n".join(lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.pages.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _ALIGNED:
            return _RIGHT if index.column() in FIGURES else None
        tell = self._told.get(role)
        if tell is None:
            return None
        call, column = self.pages.row(index.row()), index.column()
        if call is None:
            return NOT_YET if role == _SHOWN and column == Column.NUMBER else None
        return tell(call, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.titles()[section]
        return None

    def _marks(self, call: CallSummary, column: int) -> tuple[tuple[int, int], ...]:
        if self._search is None or isinstance(call, UnreadableCall) or column not in (Column.NUMBER, Column.CALLER):
            return ()
        if column == Column.NUMBER:
            return places(call.number, self._search)
        behind = len(call.caller) + 1 if call.caller else 0
        named = places(hide_numbers(call.caller_name, call.caller), self._search)
        return (
            *places_in_caller(call.caller, self._search),
            *((start + behind, end + behind) for start, end in named),
        )

    def _read_aloud(self, call: CallSummary, column: int) -> str:
        if column == Column.SIGNS:
            return self.words.reviewed_in_full(call)
        return self.words.cell(call, column) if column else self.words.in_full(call)

    def _sign(self, read: Read) -> None:
        """What is known of these calls now; signs of calls that are not held any more go once there are many."""
        signs = self.words.signs
        for call in read.rows:
            signs.pop(call.id, None)
        if len(signs) > MOST_SIGNS:
            held = self.pages.ids()
            self.words.signs = signs = {call_id: sign for call_id, sign in signs.items() if call_id in held}
        signs.update(read.signs)

    def _keep(self, page: int, rows: tuple[CallSummary, ...], before: PageKey | None = None) -> None:
        first, end = self.pages.take(page, rows, before)
        if first < end:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, self.columnCount() - 1))

    def _lay_from_top(self, rows: tuple[CallSummary, ...]) -> None:
        """What has come in above begins a page of its own; a page that is not whole is read when it is looked at."""
        place = 0
        while place < len(rows):
            page = self.pages.page_of(place)
            end = self.pages.span(page)[1]
            if end <= len(rows):
                self._keep(page, rows[place:end])
            place = end

    def _above(self, reads: tuple[Read, ...], total: int) -> int:
        """By how many rows the list has moved down: as time tells, else where its old beginning stands now."""
        grown = max(total - self.pages.total, 0)
        if self.pages.order.column is CallColumn.ANSWERED_AT:
            return grown if self.pages.order.descending else 0
        first = self.pages.row(0)
        fresh = next((read.rows for read in reads if read.fetch.from_top), ())
        if first is None:
            return 0
        return min(next((place for place, call in enumerate(fresh) if call.id == first.id), 0), grown)

    def _resize(self, above: int, total: int) -> None:
        before = self.pages.total
        if above > 0:
            self.beginInsertRows(QModelIndex(), 0, above - 1)
            self.pages.grow(above, before + above)
            self.endInsertRows()
        rest = total - before - above
        if rest > 0:
            self.beginInsertRows(QModelIndex(), before + above, total - 1)
            self.pages.grow(0, total)
            self.endInsertRows()
        elif rest < 0:
            self.beginRemoveRows(QModelIndex(), total, before + above - 1)
            self.pages.grow(0, total)
            self.endRemoveRows()
