"""The rules, one row each; as the list has them until somebody sorts."""

import html
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from agent_console.domain.phrases.rule import Severity
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.rules.rule_entry import RuleEntry
from agent_console.ui.rules.words import RuleWords

Index = QModelIndex | QPersistentModelIndex
SEVERITY, CATEGORY, PHRASE, CALLS, SINCE = range(5)
_TONES = {Severity.BLOCK: "error", Severity.WARN: "warning", Severity.HINT: "info"}
_LIGHTEST = -1


class RuleTable(QAbstractTableModel):
    """Thousands are read anew at once, so they are told at once; who shows them chooses the same row again."""

    def __init__(self, words: RuleWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.rows: list[RuleEntry] = []
        self._sorted: tuple[int, bool] = (CATEGORY, False)
        self._cells: tuple[Callable[[RuleEntry], str], ...] = (
            words.severity, words.category, lambda entry: entry.phrase, words.calls, words.since,
        )  # fmt: skip

    def at(self, place: int) -> RuleEntry | None:
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def place_of(self, rule_id: str) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == rule_id), None)

    def show_rules(self, entries: Sequence[RuleEntry]) -> bool:
        """Whether rows came, went or moved, so that another one may be chosen now."""
        wanted = self._in_order(entries)
        if [row.id for row in wanted] == [row.id for row in self.rows]:
            self.rows = wanted
            self.retitle()
            return False
        self.beginResetModel()
        self.rows = wanted
        self.endResetModel()
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.rows[index.row()].id) for index in self.persistentIndexList()]
        self.rows = self._in_order(self.rows)
        places = {row.id: place for place, row in enumerate(self.rows)}
        self.changePersistentIndexList(
            [index for index, _ in held], [self.index(places[rule], index.column()) for index, rule in held]
        )
        self.layoutChanged.emit()

    def retitle(self) -> None:
        """Every row is to be drawn anew: the language or a figure has changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SINCE)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, SINCE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else SINCE + 1

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Severity"), self.tr("Category"), self.tr("Phrase"), self.tr("Calls, 30 days"), self.tr("Since"),
        )  # fmt: skip

    def cell(self, place: int, column: int) -> str:
        return self._cells[column](self.rows[place])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self.rows[index.row()], index.column()
        value: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                value = self._cells[column](entry)
            case Qt.ItemDataRole.ForegroundRole if entry.rule is None:
                value = QColor(self.colours.muted)
            case Qt.ItemDataRole.ForegroundRole if column == SEVERITY and entry.rule is not None:
                value = QColor(getattr(self.colours, _TONES[entry.rule.severity]))
            case Qt.ItemDataRole.TextAlignmentRole if column == CALLS:
                value = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.ToolTipRole:
                words = html.escape(self._cells[column](entry))
                value = f"<qt>{words}</qt>"  # Qt guesses rich text from tags otherwise
        return value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return None

    def _in_order(self, entries: Sequence[RuleEntry]) -> list[RuleEntry]:
        """What is alike stands by category and phrase, those of the window's language first; what the list has no more
        stands behind the rest.
        """
        column, down = self._sorted
        keys: dict[int, Callable[[RuleEntry], Any]] = {
            SEVERITY: lambda entry: _LIGHTEST if entry.rule is None else entry.rule.severity.weight,
            CALLS: lambda entry: entry.calls,
            SINCE: lambda entry: (entry.origin.layer.value, entry.origin.since),
        }
        found = sorted(entries, key=lambda entry: (entry.rule is None, entry.foreign, entry.category, entry.phrase))
        return (
            found
            if column == CATEGORY and not down
            else sorted(found, key=keys.get(column, self._cells[column]), reverse=down)
        )
