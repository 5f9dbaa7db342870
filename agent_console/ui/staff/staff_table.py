"""Who works here, one row a person; by job number until somebody sorts."""

import html
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from agent_console.domain.staff_list import StaffEntry
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.staff.words import StaffWords
from agent_console.ui.widgets.steady_rows import Index, SteadyRows

NUMBER, NAME, ROLE, STATE, SEEN, OPEN, SINCE = range(7)


class StaffTable(SteadyRows[StaffEntry]):
    """`unsaved` are the ids of those for whom something is typed and not saved."""

    columns = SINCE + 1

    def __init__(self, words: StaffWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.unsaved: frozenset[str] = frozenset()
        self._sorted: tuple[int, bool] = (NUMBER, False)
        self._words = words
        self._cells: tuple[Callable[[StaffEntry], str], ...] = (
            lambda entry: entry.person.job_number,
            self._name,
            words.role,
            words.state,
            words.seen,
            words.open,
            words.since,
        )

    def id_of(self, row: StaffEntry) -> str:
        return row.person.id

    def show_people(self, entries: Sequence[StaffEntry]) -> None:
        self.show_rows(self._in_order(entries))

    def show_unsaved(self, ids: frozenset[str]) -> None:
        if ids != self.unsaved:
            self.unsaved = ids
            if self.rows:
                self.dataChanged.emit(self.index(0, NAME), self.index(len(self.rows) - 1, NAME))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self.show_rows(self._in_order(self.rows))

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Job number"), self.tr("Name"), self.tr("Role"), self.tr("State"), self.tr("Last seen"),
            self.tr("Open"), self.tr("Since"),
        )  # fmt: skip

    def cell(self, place: int, column: int) -> str:
        return self._cells[column](self.rows[place])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self.rows[index.row()], index.column()
        value: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                value = self._cells[column](entry)
            case Qt.ItemDataRole.ForegroundRole if entry.person.disabled_at is not None:
                value = QColor(self.colours.muted)
            case Qt.ItemDataRole.TextAlignmentRole if column in (OPEN, SEEN):
                value = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.ToolTipRole:
                value = (
                    f"<qt>{html.escape(self._cells[column](entry))}</qt>"  # Qt guesses rich text from tags otherwise
                )
        return value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None

    def _name(self, entry: StaffEntry) -> str:
        return f"✎ {entry.person.name}" if entry.person.id in self.unsaved else entry.person.name

    def _in_order(self, entries: Sequence[StaffEntry]) -> list[StaffEntry]:
        """Those that are equal stand by job number."""
        column, down = self._sorted
        keys: dict[int, Callable[[StaffEntry], Any]] = {
            SEEN: lambda entry: 0.0 if entry.seen_at is None else entry.seen_at.timestamp(),
            SINCE: lambda entry: entry.person.created_at,
            OPEN: lambda entry: entry.open_things,
            NAME: lambda entry: entry.person.name,
        }
        found = sorted(entries, key=lambda entry: entry.person.job_number)
        return sorted(found, key=keys.get(column, self._cells[column]), reverse=down)
