"""All lines of a filter as a table: as long as there are lines, with a few pages of them in memory."""

import html
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.journal_list import JournalEdges, JournalLine
from agent_console.ui.journal.line_pages import LinePages
from agent_console.ui.journal.line_words import Column, LineWords

Index = QModelIndex | QPersistentModelIndex

NOT_YET = "…"


class LineTable(QAbstractTableModel):
    """Rows that have not been read say "…" until `take` brings them."""

    def __init__(self, words: LineWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.pages = LinePages()

    def begin(self, lines: tuple[JournalLine, ...]) -> None:
        """Another list: the newest lines of it."""
        self.beginResetModel()
        self.pages = LinePages(lines)
        self.endResetModel()

    def know(self, edges: JournalEdges) -> None:
        """It was counted how long the list is."""
        before = self.pages.total
        if edges.total > before:
            self.beginInsertRows(QModelIndex(), before, edges.total - 1)
            self.pages.know(edges)
            self.endInsertRows()

    def add(self, lines: tuple[JournalLine, ...]) -> None:
        """What was written meanwhile, the newest first."""
        if lines:
            self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
            self.pages.add(lines)
            self.endInsertRows()

    def take(self, page: int, lines: tuple[JournalLine, ...]) -> None:
        """A page that was asked for, the oldest line first."""
        first, last = self.pages.take(page, lines)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def line_at(self, row: int) -> JournalLine | None:
        return self.pages.line(row) if 0 <= row < self.pages.total else None

    def renamed(self) -> None:
        """Names of people have come, or the language has changed."""
        self.words.retranslate()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def as_lines(self, lines: Iterable[JournalLine], columns: Iterable[int]) -> str:
        """Tab-separated, with titles: exactly what these cells show."""
        titles, columns = self.words.titles(), tuple(columns)
        copied = ["\t".join(titles[column] for column in columns)]
        copied += ["\t".join(self.words.cell(line, column) for column in columns) for line in lines]
        return "\n".join(copied)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.pages.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            return right if column == Column.SEQ else None
        line = self.pages.line(index.row())
        if line is None:
            return NOT_YET if role == Qt.ItemDataRole.DisplayRole and column == Column.SEQ else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.cell(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.cell(line, column) if column else self.words.in_full(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(self.words.in_full(line))}</qt>"  # Qt guesses rich text from tags otherwise
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.titles()[section]
        return None
