"""The items of one handover as a table, in the order of the record: what hurts first on top."""

import html
from collections.abc import Callable, Iterable, Set
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agent_console.domain.escalation_clock import Due
from agent_console.domain.handover_items import HandoverItem
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.times import due_in_words

Index = QModelIndex | QPersistentModelIndex

KEY, KIND, NUMBER, DUE, TITLE, REASON, CALLER, CARRIED = range(8)
STANDING_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Due` of a row, for whoever paints it."""
ITEM_ROLE = STANDING_ROLE + 1
"""The HandoverItem itself."""

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
SOON = timedelta(minutes=30)
_SHAPES = {Due.OVERDUE: "■ ", Due.DUE_SOON: "□ "}


class ItemTable(QAbstractTableModel):
    """Signals: `ticked(str, bool)` with the target when a person ticks a key item, or takes the tick back."""

    ticked = Signal(str, bool)

    def __init__(self, words: HandoverWords, zone: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._zone = zone
        self._now: datetime | None = None
        self._items: tuple[HandoverItem, ...] = ()
        self._ticks: Set[str] | None = None
        self._cells: tuple[Callable[[HandoverItem], str], ...] = (
            lambda item: self.tr("◆ key") if item.key else "",
            words.kind,
            lambda item: _short(item.number),
            self._due,
            lambda item: " ".join(item.title.split()),
            lambda item: " ".join(item.reason.split()),
            lambda item: item.caller,
            lambda item: f"↻ {item.carried}" if item.carried else "",
        )

    @property
    def items(self) -> tuple[HandoverItem, ...]:
        return self._items

    def show_items(self, items: Iterable[HandoverItem], at: datetime, ticks: Set[str] | None) -> bool:
        """Show the items with their clocks as of `at`; `ticks` are the ticked targets, None where nobody ticks.

        False when rows came, went or moved, so that the place in the list has to be found again.
        """
        items, before, could_tick = tuple(items), self._items, self._ticks is not None
        same = [item.target for item in items] == [item.target for item in before]
        same = same and could_tick is (ticks is not None)
        faces = [self._due(item) for item in before] if same else []
        if not same:
            self.beginResetModel()
        changed = items != before or ticks != self._ticks
        self._items, self._now, self._ticks = items, at, None if ticks is None else set(ticks)
        if not same:
            self.endResetModel()
        elif items and (changed or faces != [self._due(item) for item in items]):
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, CARRIED))
        return same

    def item_at(self, row: int) -> HandoverItem | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def place_of(self, target: str) -> int | None:
        return next((place for place, item in enumerate(self._items) if item.target == target), None)

    def toggle(self, row: int) -> bool:
        """Tick a key item, or take the tick back; False where there is nothing to tick."""
        item = self.item_at(row)
        if item is None or self._ticks is None or not item.key:
            return False
        self.ticked.emit(item.target, item.target not in self._ticks)
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else CARRIED + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        item = self.item_at(index.row())
        ticks = self._ticks is not None and item is not None and item.key and index.column() == KEY
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        del value
        return role == Qt.ItemDataRole.CheckStateRole and self.toggle(index.row())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, column = self._items[index.row()], index.column()
        told = {STANDING_ROLE: self.standing, ITEM_ROLE: lambda item: item, _TOOLTIP: self._tooltip}
        if role in told:
            return told[role](item)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(item, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == KEY and self._ticks is not None and item.key:
            return Qt.CheckState.Checked if item.target in self._ticks else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (DUE, CARRIED):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.in_full(item) if column == KEY else self.words(item, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None

    def words(self, item: HandoverItem, column: int) -> str:
        """What a cell says."""
        return self._cells[column](item)

    def standing(self, item: HandoverItem) -> Due:
        if item.due is None or self._now is None:
            return Due.IN_TIME
        if item.due <= self._now:
            return Due.OVERDUE
        return Due.DUE_SOON if item.due - self._now <= SOON else Due.IN_TIME

    def in_full(self, item: HandoverItem) -> str:
        """The whole row in one sentence, for a tooltip and for those who listen."""
        standing = {Due.OVERDUE: self.tr("overdue"), Due.DUE_SOON: self.tr("due soon")}.get(self.standing(item), "")
        ticked = ""
        if self._ticks is not None and item.key:
            ticked = self.tr("ticked") if item.target in self._ticks else self.tr("not ticked")
        carried = self.tr("came back at %n change(s)", "", item.carried) if item.carried else ""
        reason = self.tr("why: {reason}").format(reason=item.reason) if item.reason else ""
        owner = self.tr("owner {job_number}").format(job_number=item.owner) if item.owner else ""
        key = self.tr("key point") if item.key else ""
        parts = (
            key, ticked, self._words.kind(item), item.number, standing, self._due(item), item.title,
            self._words.item_state(item), reason, item.caller, owner, carried,
        )  # fmt: skip
        return " · ".join(part for part in parts if part)

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Key"), self.tr("Kind"), self.tr("No."), self.tr("Due"), self.tr("What"),
            self.tr("Why not finished"), self.tr("Caller"), self.tr("Back"),
        )  # fmt: skip

    def widest_kind(self) -> str:
        """The longest name of a kind, for the width of its column."""
        return max(self._words.kinds().values(), key=len)

    def as_lines(self, rows: Iterable[int], columns: Iterable[int]) -> str:
        """Tab-separated, with titles: exactly what these cells show."""
        titles, columns = self.titles(), tuple(columns)
        lines = ["\t".join(titles[column] for column in columns)]
        lines += ["\t".join(self.words(self._items[row], column) for column in columns) for row in rows]
        return "\n".join(lines)

    def _tooltip(self, item: HandoverItem) -> str:
        return f"<qt>{html.escape(self.in_full(item))}</qt>"  # Qt guesses rich text from tags otherwise

    def _due(self, item: HandoverItem) -> str:
        if item.due is None or self._now is None:
            return ""
        shape = _SHAPES.get(self.standing(item), "")
        return f"{shape}{due_in_words(item.due, self._now, self._zone)}"


def _short(number: str) -> str:
    """E1122-0007 for E20261122-0007: the year is the same nearly everywhere."""
    day = number[1:].partition("-")[0]
    return f"{number[0]}{number[5:]}" if len(day) == 8 and day.isdigit() else number
