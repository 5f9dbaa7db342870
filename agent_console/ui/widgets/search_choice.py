"""One of many: typed letters, or those of the pinyin, narrow the list, and only what is listed is taken."""

import unicodedata
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QStyle, QWidget

from agent_console.ui.widgets.composing import keep_composing_in
from agent_console.ui.widgets.mark import mark_input, paint_mark
from agent_console.ui.widgets.pinyin_initials import initials
from agent_console.ui.widgets.plain_line import PlainLine

_NOTHING = -1
_SEARCH_LIMIT = 100
_ROOM = 16  # pixels beside the words of an open list: frames and margins
_SEARCHED = int(Qt.ItemDataRole.UserRole) + 1
_ROW = int(Qt.ItemDataRole.UserRole) + 2


def folded(text: str) -> str:
    """Upper and lower case, full-width and half-width forms become one."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


class SearchChoice(QComboBox):
    """Emits `chosen` (a value, or None when emptied), and `not_listed` (str) when left with something unknown.

    Enter takes the first match, Esc puts back what stood there.
    """

    chosen = Signal(object)
    not_listed = Signal(str)

    def __init__(self, options: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._labels: list[str] = []
        self._model = QStandardItemModel(self)
        self._line = PlainLine(limit=_SEARCH_LIMIT)
        self.setModel(self._model)
        self.setEditable(True)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._completer = _ContainsCompleter(self._model, self)
        self.setCompleter(self._completer)
        for listed in (self._completer.list, self.view()):
            listed.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.activated.connect(self._choose)
        self.show_options(options)

    @property
    def line(self) -> PlainLine:
        """The line that is typed into."""
        return self._line

    @property
    def composing(self) -> str:
        """The letters an input method shows and has not committed."""
        return self._line.composing

    def committed(self) -> str:
        """What is typed, without the letters in the making."""
        return self._line.committed()

    def keep_composing(self) -> bool:
        """Make the letters in the making part of what is typed, exactly once."""
        return keep_composing_in(self)

    def bring_back(self) -> bool:
        """Put back letters that the input method took away just now; for a window that loses the focus."""
        return self._line.bring_back()

    def show_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer these (value, label), and keep the value that was shown if it is among them. Emits nothing."""
        kept = self.value()
        blocked = self.blockSignals(True)
        self._model.clear()
        self._values, self._labels = [], []
        for row, (value, label) in enumerate(options):
            self._values.append(value)
            self._labels.append(label)
            item = QStandardItem(label)
            item.setData(f"{folded(label)}\n{initials(label)}", _SEARCHED)
            item.setData(row, _ROW)
            self._model.appendRow(item)
        self._show_place(self._values.index(kept) if kept in self._values else _NOTHING)
        self.blockSignals(blocked)
        self._fit_lists()

    def value(self) -> Any:
        """The chosen value, None while nothing is chosen."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def show_value(self, value: Any) -> None:
        """Show `value`, or nothing for None and for a value that is not offered. Emits nothing."""
        blocked = self.blockSignals(True)
        self._show_place(self._values.index(value) if value in self._values else _NOTHING)
        self.blockSignals(blocked)

    def mark(self, message: str | None) -> None:
        """Mark the missing or wrong value with words, or take the mark away."""
        mark_input(self, message)

    def _fit_lists(self) -> None:
        """Open lists are as wide as their longest entry, however narrow the box is."""
        metrics = self.fontMetrics()
        words = max((metrics.horizontalAdvance(label) for label in self._labels), default=0)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        for listed in (self._completer.list, self.view()):
            listed.setMinimumWidth(words + bar + _ROOM)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_lists()

    def _show_place(self, place: int) -> None:
        self.setCurrentIndex(place)
        self._line.show_text(self._labels[place] if place != _NOTHING else "")

    def _choose(self, place: int) -> None:
        self.show_value(self._values[place] if place != _NOTHING else None)
        self._line.selectAll()
        self.mark(None)
        self.chosen.emit(self.value())

    def _place_of(self, typed: str) -> int:
        """The highlighted entry, else the entry that is exactly `typed`, else the first that holds it.

        What the letters of its pinyin say counts last: 投诉 is found by ts too.
        """
        highlighted = self._completer.highlighted_row()
        if highlighted is not None:
            return highlighted
        wanted = folded(typed)
        labels = [folded(label) for label in self._labels]
        if wanted in labels:
            return labels.index(wanted)
        searched = [*labels, *map(initials, self._labels)]
        found = next((place for place, words in enumerate(searched) if wanted in words), _NOTHING)
        return found % len(labels) if found != _NOTHING else _NOTHING

    def _unsettled(self) -> bool:
        place = self.currentIndex()
        return self._line.text() != (self._labels[place] if place != _NOTHING else "")

    def _put_back(self) -> None:
        self._completer.list.hide()
        self.show_value(self.value())

    def _take_typed(self) -> None:
        typed = self._line.text()
        place = self._place_of(typed) if typed.strip() else _NOTHING
        self._completer.list.hide()
        if place != _NOTHING or not typed.strip():
            self._choose(place)
        else:
            self._line.selectAll()  # nothing like it is listed: stay, so that it can be typed over

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._unsettled():
            self._take_typed()
        elif plain and event.key() == Qt.Key.Key_Escape and self._unsettled():
            self._put_back()
            self._line.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        elsewhere = event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if elsewhere and self._unsettled():
            wanted = folded(self._line.text())
            same = [place for place, label in enumerate(self._labels) if folded(label) == wanted]
            if same or not wanted:
                self._choose(same[0] if same else _NOTHING)
            else:
                typed = self._line.text()
                self._put_back()
                self.not_listed.emit(typed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_mark(self)


class _ContainsCompleter(QCompleter):
    """Lists every entry that holds the typed letters anywhere, case and width folded, or in its pinyin."""

    def __init__(self, model: QStandardItemModel, box: SearchChoice) -> None:
        super().__init__(model, box)
        self.list = QListView()
        self.setPopup(self.list)
        self.setCompletionRole(_SEARCHED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setMaxVisibleItems(12)

    def highlighted_row(self) -> int | None:
        """The row of the entry picked with the arrow keys in the open list."""
        index = self.list.currentIndex()
        if not self.list.isVisible() or not index.isValid():
            return None
        return int(index.data(_ROW))

    def splitPath(self, path: str) -> list[str]:
        return [folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
