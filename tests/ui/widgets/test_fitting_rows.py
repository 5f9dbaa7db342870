"""A short list: columns give way in their order where there is little room, and what is seen is copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.fitting_rows import FittingRows


def a_list(qtbot: QtBot) -> FittingRows:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Number", "Name", "Since a long time"])
    for number, name in (("1001", "王芳"), ("1002", "张伟")):
        model.appendRow([QStandardItem(words) for words in (number, name, "2026-11-22")])
    rows = FittingRows(model, 1, (2, 0))
    model.setParent(rows)
    qtbot.addWidget(rows)
    rows.resize(700, 200)
    with qtbot.waitExposed(rows):
        rows.show()
    rows.fit()
    return rows


def test_columns_give_way_in_their_order_and_come_back(qtbot: QtBot) -> None:
    rows = a_list(qtbot)
    hidden = []
    for width in (700, 220, 120, 700):
        rows.resize(width, 200)
        rows.fit()
        hidden.append([column for column in range(3) if rows.isColumnHidden(column)])
    assert hidden == [[], [2], [0, 2], []]


def test_what_is_seen_is_copied_with_its_titles(qtbot: QtBot) -> None:
    rows = a_list(qtbot)
    rows.setColumnHidden(2, True)
    qtbot.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Number\tName\n1001\t王芳\n1002\t张伟"
