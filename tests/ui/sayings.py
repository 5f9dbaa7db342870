"""Everything that open windows say: to the eye, in tooltips, to a screen reader, in titles, in tables and menus."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
MOST_ROWS = 60
_BETWEEN = re.compile(r"(?<=\d)[\s\-.·]+(?=\d)")

Saying = tuple[str, str]
"""Who says it, and what."""


def holds_number(words: str, number: str) -> bool:
    """Whether a text has a whole number in it, however it is grouped."""
    return number.removeprefix("+") in _BETWEEN.sub("", words)


def sayings(*, but: tuple[QWidget, ...] = ()) -> Iterator[Saying]:
    """Of every widget there is, shown or not; `but` leaves some out, with what they tell a screen reader."""
    left_out = {id(widget) for widget in but}
    for widget in QApplication.allWidgets():
        if id(widget) in left_out:
            continue
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((name, words) for words in (*_of_any(widget), *_of_kind(widget)) if words)
        yield from ((name, words) for action in widget.actions() for words in _of_action(action) if words)
        accessible = QAccessible.queryAccessibleInterface(widget)
        if accessible is not None:
            yield from ((name, words) for words in _accessible(accessible) if words)
    yield "clipboard", QApplication.clipboard().text()


def _of_any(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.objectName())


def _of_kind(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model, root = widget.model(), QModelIndex()
        for row in range(min(model.rowCount(root), MOST_ROWS)):
            for column in range(model.columnCount(root)):
                index = model.index(row, column, root)
                yield from (words for role in ROLES if isinstance(words := index.data(role), str))


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip(), action.iconText())


def _accessible(told: QAccessibleInterface) -> Iterator[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    yield from (told.text(kind) for kind in kinds)


def who_tells(*numbers: str, but: tuple[QWidget, ...] = ()) -> list[Saying]:
    """Who says one of these whole numbers anywhere."""
    told = set(sayings(but=but))
    return [(who, words) for who, words in told if any(holds_number(words, number) for number in numbers)]


def found(parent: QObject, name: str) -> QWidget:
    """The one widget of that name."""
    (widget,) = parent.findChildren(QWidget, name)
    return widget
