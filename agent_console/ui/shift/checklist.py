"""The readiness checklist 班前准备: a box for each line, ticked by Space, by the mouse, or by its digit."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from agent_console.domain.shift import ReadyItem
from agent_console.ui.widgets.plain_label import plain_tooltip

_BEFORE_THE_WORDS = 30
"""In pixels: the box, its border and the room behind it."""


class Checklist(QWidget):
    """`ticked(str, bool)` with the id of a line, by a person. A tick that is on the disk stays."""

    ticked = Signal(str, bool)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._items: tuple[ReadyItem, ...] = ()
        self._boxes: list[_Line] = []
        self.setObjectName("readinessItems")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        return tuple(self._boxes)

    def show_items(self, items: tuple[ReadyItem, ...], ticked: frozenset[str]) -> None:
        """`ticked` are the lines that were ticked at this desk and are not on the disk yet. Emits nothing."""
        if [(one.id, one.names) for one in items] != [(one.id, one.names) for one in self._items]:
            self._build(items)
        self._items = items
        for item, box in zip(items, self._boxes, strict=True):
            box.setChecked(item.at is not None or item.id in ticked)

    def press(self, digit: int) -> bool:
        """As a click on the line of that number; False where there is none."""
        if not 1 <= digit <= len(self._boxes):
            return False
        self._boxes[digit - 1].click()
        return True

    def first_open(self) -> QWidget | None:
        """The first line that is not ticked."""
        return next((box for box in self._boxes if not box.isChecked()), None)

    def _build(self, items: tuple[ReadyItem, ...]) -> None:
        for old in self._boxes:
            self._column.removeWidget(old)
            old.deleteLater()
        self._boxes = []
        for number, item in enumerate(items, start=1):
            box = _Line(f"{number}  {item.name_in(self._language)}")
            box.setObjectName(f"readiness-{item.id}")
            box.clicked.connect(lambda _=False, item_id=item.id, box=box: self._clicked(item_id, box))
            self._column.addWidget(box)
            self._boxes.append(box)

    def _clicked(self, item_id: str, box: QCheckBox) -> None:
        stored = any(item.id == item_id and item.at is not None for item in self._items)
        if stored:
            box.setChecked(True)
        else:
            self.ticked.emit(item_id, box.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        place = next((place for place, box in enumerate(self._boxes) if box.hasFocus()), None)
        if step is not None and place is not None:
            self._boxes[(place + step) % len(self._boxes)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


class _Line(QCheckBox):
    """Words that do not fit are shortened, and whole in the tooltip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - _BEFORE_THE_WORDS)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        plain_tooltip(self, self._words if shown != self._words else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(_BEFORE_THE_WORDS, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()  # the list goes from line to line
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
