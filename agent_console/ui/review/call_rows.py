"""The list of calls as a person moves in it: sorted by its header, followed by its scroll bar, copied as it is seen."""

from PySide6.QtCore import (
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agent_console.domain.call_list import NEWEST_FIRST, CallOrder
from agent_console.ui.colours import colours_near
from agent_console.ui.review.call_columns import BIGGEST_FIRST, SORTED_BY, Column
from agent_console.ui.review.call_table import MARKS_ROLE, ReviewTable
from agent_console.ui.widgets.few_rows import FewRows
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex

SAMPLES = {
    Column.NUMBER: "C20261122-0042", Column.SIGNS: "★⚐", Column.ANSWERED: "11-22 14:03:22", Column.AGENT: "1001 王小芳",
    Column.CALLER: "138****5678 王女士", Column.KIND: "业务办理", Column.SUBJECT: "套餐变更咨询",
    Column.OUTCOME: "⚑ 已转值班长",
    Column.LENGTH: "1:02:03", Column.VIOLATIONS: "▲ 12",
}  # fmt: skip
"""What has room in a column until somebody drags it."""

ROOM = 14
TIGHT = 12


class ReviewRows(QuietRows):
    """Signals: `seen(int, int)` the first and the last row in sight, `order_wanted(CallOrder)`, `typed(str)` letters
    that were typed in the list: they belong into the search; `copy_wanted()`.
    """

    seen = Signal(int, int)
    order_wanted = Signal(object)
    typed = Signal(str)
    copy_wanted = Signal()

    def __init__(self, table: ReviewTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._order = NEWEST_FIRST
        self._sorted = Column.ANSWERED
        self.setObjectName("reviewCalls")
        self.setModel(table)
        self.setSelectionModel(FewRows(table, self))
        self._plain, self._marked = QStyledItemDelegate(self), _MarkedCells(self)
        self.setItemDelegate(self._plain)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAlternatingRowColors(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row would be asked
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setResizeContentsPrecision(0)  # what is in sight, not a thousand rows that would all have to be read
        for column, sample in SAMPLES.items():
            wide = self.fontMetrics().horizontalAdvance(sample) + ROOM
            self.setColumnWidth(column, max(wide, header.sectionSizeHint(column)))
        shown = (SAMPLES[Column.SIGNS], table.words.titles()[Column.SIGNS])
        signs = max(map(self.fontMetrics().horizontalAdvance, shown))
        self.setColumnWidth(Column.SIGNS, signs + TIGHT)  # it is not sorted by, and needs no room for an arrow
        kinds = max(self.fontMetrics().horizontalAdvance(kind) for kind in table.words.kinds())
        self.setColumnWidth(Column.KIND, max(kinds + ROOM, header.sectionSizeHint(Column.KIND)))
        header.setStretchLastSection(True)
        self.show_order(NEWEST_FIRST, Column.ANSWERED)
        header.sectionClicked.connect(self._sort_by)
        self.verticalScrollBar().valueChanged.connect(self.look)
        table.modelReset.connect(self._paint_as_listed)

    def show_signs(self, shown: bool) -> None:
        """What reviewers have done is for those who may review."""
        self.setColumnHidden(Column.SIGNS, not shown)

    def in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self._table.rowCount()
        return max(first, 0), last if last >= 0 else count - 1

    def look(self) -> None:
        """Tell what is in sight."""
        if self._table.rowCount():
            self.seen.emit(*self.in_sight())

    def show_order(self, order: CallOrder, column: Column) -> None:
        self._order, self._sorted = order, column
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, way)

    def chosen_span(self) -> tuple[int, int]:
        """The first and the last row that are chosen, (0, -1) for none."""
        ranges = self.selectionModel().selection()
        places = [ranges.at(place) for place in range(ranges.count())]
        return min((one.top() for one in places), default=0), max((one.bottom() for one in places), default=-1)

    def columns_in_sight(self) -> list[int]:
        """As they stand from left to right."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in places if not header.isSectionHidden(column)]

    def move_by(self, rows: int) -> None:
        """Rows have come in above: what was in sight stays where it is, unless somebody stands at the very top."""
        bar = self.verticalScrollBar()
        if rows and bar.value():
            bar.setValue(bar.value() + rows)

    def places(self) -> QByteArray:
        return self.horizontalHeader().saveState()

    def restore_places(self, columns: QByteArray) -> None:
        header = self.horizontalHeader()
        if not columns.isEmpty() and header.restoreState(columns):
            self.show_order(self._order, self._sorted)  # the list begins with the newest, whatever it was sorted by

    def keyboardSearch(self, search: str) -> None:
        """Qt would go through all rows for it."""
        if search.strip():
            self.typed.emit(search)

    def _paint_as_listed(self) -> None:
        """Marks are painted in Python, which takes as long as all the rest: only where there are any."""
        self.setItemDelegate(self._marked if self._table.searched else self._plain)

    def _sort_by(self, section: int) -> None:
        column = Column(section)
        by = SORTED_BY.get(column)
        if by is None:
            self.show_order(self._order, self._sorted)
            return
        descending = not self._order.descending if column is self._sorted else column in BIGGEST_FIRST
        self.show_order(CallOrder(by, descending), column)
        self.order_wanted.emit(self._order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()  # the rows that are chosen, not the one cell
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._table.rowCount() - 1}
        if event.key() in ends and not event.modifiers():
            self.selectRow(ends[Qt.Key(event.key())])  # of the list: rows are chosen, not cells
            return
        super().keyPressEvent(event)


class _MarkedCells(QStyledItemDelegate):
    """Underlays what is searched. It stands out by an underline, too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        marks = index.data(MARKS_ROLE)
        if not marks:
            return
        self.initStyleOption(option, index)
        words, metrics = option.text, option.fontMetrics
        style = option.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        room.adjust(margin, 0, -margin, 0)
        shown = metrics.elidedText(words, option.textElideMode, room.width())
        whole = len(words) if shown == words else len(shown) - 1  # what is cut off cannot be marked
        colours = colours_near(option.palette)
        painter.save()
        painter.setClipRect(room)
        for start, end in marks:
            if end > whole:
                continue
            left = room.left() + metrics.horizontalAdvance(words[:start])
            wide = metrics.horizontalAdvance(words[start:end])
            box = QRect(left, room.center().y() - metrics.height() // 2, wide, metrics.height())
            painter.fillRect(box, QColor(colours.warning_ground))
            painter.fillRect(box.left(), box.bottom(), wide, 2, QColor(colours.warning))
            painter.setPen(QColor(colours.text))
            painter.setFont(option.font)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words[start:end])
        painter.restore()
