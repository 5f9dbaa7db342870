"""The list of items: one row chosen, Space ticks, Enter opens, the place kept while rows come and go around it."""

from collections.abc import Iterable, Set
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_console.domain.escalation_clock import Due
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.ui.colours import colours_near
from agent_console.ui.handover.item_table import (
    CALLER,
    CARRIED,
    DUE,
    ITEM_ROLE,
    KEY,
    KIND,
    REASON,
    STANDING_ROLE,
    TITLE,
    ItemTable,
)
from agent_console.ui.icons import icon
from agent_console.ui.times import due_widest
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex

ICONS = {
    ItemKind.ESCALATION: "arrow-up-right",
    ItemKind.PROMISE: "clock",
    ItemKind.CORRECTION_CALL: "undo-2",
    ItemKind.INCIDENT: "triangle-alert",
    ItemKind.FAULT: "settings",
    ItemKind.PAUSED: "pause",
    ItemKind.DRAFT: "pencil",
    ItemKind.UNSIGNED_HANDOVER: "clipboard-list",
    ItemKind.POINT: "bookmark",
}
UNKNOWN_ICON = "circle-question-mark"
_WIDEST = (
    "☑  ◆ 重点_", "", "E1122-0007_", "", "", "", "138****5678", "↻ 12_",
)  # fmt: skip
"""What the columns should have room for at first; a person may pull them. The others are as wide as they can be."""
_LEAST_ROWS = 5
_ROOM_FOR = {CALLER: 130, CARRIED: 80, REASON: 80}
"""In letters: how wide the table is at least where these columns are shown; the chosen item is told in full anyhow."""


class ItemRows(QuietRows):
    """`item_opened(HandoverItem)` on Enter or a double click, `item_chosen()` when another one is chosen."""

    item_opened = Signal(object)
    item_chosen = Signal()

    def __init__(self, table: ItemTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._showing = False
        self.setObjectName("handoverItems")
        self.setModel(table)
        self.setItemDelegate(_Marks(self))
        self.setAlternatingRowColors(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("◆") + 12)
        header.setSectionsMovable(True)
        for column, words in enumerate(_WIDEST):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(words) + 10)
        self.setColumnWidth(DUE, max(map(self.fontMetrics().horizontalAdvance, due_widest())) + 10)
        self.retranslate()
        for column in (TITLE, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.opened.connect(self._tell_opened)
        self.chosen.connect(lambda _: None if self._showing else self.item_chosen.emit())

    def retranslate(self) -> None:
        """Each language has its own widest word for a kind."""
        metrics = self.fontMetrics()
        self.setColumnWidth(KIND, metrics.horizontalAdvance(self._table.widest_kind()) + 2 * metrics.height())

    @property
    def current(self) -> HandoverItem | None:
        """The chosen item."""
        return self._table.item_at(self.row())

    def show_items(self, items: Iterable[HandoverItem], at: datetime, ticks: Set[str] | None) -> None:
        """The chosen item stays chosen, what is in sight stays in sight."""
        before, scrolled = self.current, self.verticalScrollBar().value()
        self._showing = True
        was_empty = self._table.rowCount() == 0
        if not self._table.show_items(items, at, ticks):
            place = None if before is None else self._table.place_of(before.target)
            if place is not None:
                self.setCurrentIndex(self._table.index(place, KEY))
            elif was_empty:
                self.choose_first()
            self.verticalScrollBar().setValue(scrolled)
        self._showing = False
        self.item_chosen.emit()

    def choose_first(self) -> None:
        if self.current is None and self._table.rowCount():
            self.setCurrentIndex(self._table.index(0, KEY))

    def choose(self, target: str) -> bool:
        """Go to an item; False where it is not listed."""
        place = self._table.place_of(target)
        if place is not None:
            self.setCurrentIndex(self._table.index(place, KEY))
        return place is not None

    def minimumSizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), rows + self.horizontalHeader().sizeHint().height() + 4)

    def _tell_opened(self, row: int) -> None:
        item = self._table.item_at(row)
        if item is not None:
            self.item_opened.emit(item)

    def _tick(self) -> None:
        """Space ticks and goes on to the next: a list of key points is gone through with one key."""
        row = self.row()
        if self._table.toggle(row) and row + 1 < self._table.rowCount():
            following = self._table.item_at(row + 1)
            if following is not None and following.key:
                self.setCurrentIndex(self._table.index(row + 1, KEY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _ROOM_FOR.items():
            self.setColumnHidden(column, event.size().width() < letters * letter)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._tick()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        """The chosen row with its titles, as the columns stand and as they read: masked."""
        header = self.horizontalHeader()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        if self.row() >= 0:
            QGuiApplication.clipboard().setText(self._table.as_lines([self.row()], columns))


class _Marks(QStyledItemDelegate):
    """Key points in bold, kinds with their icons, what is late in the colour of errors: each beside its word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        item = index.data(ITEM_ROLE)
        if not isinstance(item, HandoverItem):
            return
        colours = colours_near(option.palette)
        column, standing = index.column(), index.data(STANDING_ROLE)  # Qt hands it back as plain text
        if column == KEY and item.key:
            option.font.setBold(True)
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.warning))
        elif column == KIND:
            known = item.known_kind
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            name = UNKNOWN_ICON if known is None else ICONS[known]
            option.icon = icon(name, colours, colours.on_accent if chosen else colours.text)
            option.decorationSize = QSize(option.fontMetrics.height(), option.fontMetrics.height())
        elif column == DUE and standing in (Due.OVERDUE, Due.DUE_SOON):
            colour = colours.error if standing == Due.OVERDUE else colours.warning
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
            option.font.setBold(standing == Due.OVERDUE)
        elif column == CARRIED:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.muted))
