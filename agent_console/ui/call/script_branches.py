"""The ways on from a script page: buttons with the key that takes them."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from agent_console.ui.call.script_position import Way
from agent_console.ui.widgets.plain_label import plain_tooltip

_ARROW = "→"
_PADDING = 8
_GAP = 4
_MOST_COLUMNS = 3


class BranchButton(QPushButton):
    """Reads key, label, arrow from left to right; a label that is too long ends in … and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = Way("", "", "", other_script=False)
        self._hint: QSize | None = None
        self.setAutoDefault(False)

    def show_way(self, way: Way) -> None:
        if way == self.way:
            return
        self.way, self._hint = way, None
        self.setAccessibleName(f"{way.key} {way.label}")
        self.setAccessibleDescription(way.target)
        whole = f"{way.key}  {way.label}"
        plain_tooltip(self, f"{whole} {_ARROW} {way.target}" if way.target else whole)
        self.updateGeometry()
        self.update()

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _key_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("M") + _PADDING

    def sizeHint(self) -> QSize:
        if self._hint is None:
            metrics = self.fontMetrics()
            words = metrics.horizontalAdvance(self.way.label) + metrics.horizontalAdvance(_ARROW)
            width = self._key_width() + words + 3 * _PADDING + _PADDING // 2
            self._hint = QSize(width, metrics.height() + _PADDING + 2)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(self._key_width() + 4 * _PADDING, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._hint = None

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inside = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        arrow = self.fontMetrics().horizontalAdvance(_ARROW)
        key = QRect(inside.left(), inside.top(), self._key_width(), inside.height())
        words = inside.adjusted(self._key_width() + _PADDING // 2, 0, -arrow - _PADDING, 0)
        painter.setPen(option.palette.buttonText().color())
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        shown = self.fontMetrics().elidedText(self.way.label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, left | int(Qt.TextFlag.TextSingleLine), shown)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), _ARROW)
        painter.setFont(self._key_font())
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self.way.key)
        painter.end()


class Branches(QWidget):
    """Emits `taken(key)`. As many columns as the longest label allows; buttons are used again."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool: list[BranchButton] = []
        self._shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> list[BranchButton]:
        """The buttons that are offered now."""
        return self._pool[: self._shown]

    def prepare(self, count: int) -> None:
        """Have so many buttons, hidden until they are needed."""
        while len(self._pool) < count:
            button = BranchButton(self)
            button.hide()
            button.clicked.connect(lambda _=False, b=button: self.taken.emit(b.way.key))
            self._pool.append(button)

    def show_ways(self, ways: tuple[Way, ...]) -> None:
        self.prepare(len(ways))
        self._shown = len(ways)
        for button, way in zip(self._pool, ways, strict=False):
            button.show_way(way)
        for place, button in enumerate(self._pool):
            button.setVisible(place < self._shown)
        self.updateGeometry()
        self._place()

    def _columns(self, width: int) -> int:
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        fitting = (width + _GAP) // max(widest + _GAP, 1)
        return max(1, min(fitting, self._shown, _MOST_COLUMNS))

    def _row_height(self) -> int:
        return max((button.sizeHint().height() for button in self.buttons), default=0)

    def _place(self) -> None:
        columns, height = self._columns(self.width()), self._row_height()
        width = (self.width() - _GAP * (columns - 1)) // columns
        for place, button in enumerate(self.buttons):
            row, column = divmod(place, columns)
            button.setGeometry(column * (width + _GAP), row * (height + _GAP), width, height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = ceil(self._shown / self._columns(width))
        return max(0, rows * (self._row_height() + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        return QSize(widest, self.heightForWidth(widest))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
