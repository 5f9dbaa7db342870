"""A short list: columns give way in their order where there is little room, and what is seen is copied."""

import pytest
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


@pytest.mark.parametrize("width", range(500, 1300, 40))
def test_the_column_that_takes_the_rest_keeps_its_room_and_nothing_is_cut(qtbot: QtBot, width: int) -> None:
    """Columns that are a little too wide are left so, but not where it would hide who somebody is."""
    titles = ("Status", "For", "Limit", "Person", "Kind", "Length", "Call", "Since", "Shift")
    cells = ("● On a call", "00:05", "10:00", "1001 王小芳", "no kind yet", "01:05", "C20261122-0042", "09:30", "none")
    model = QStandardItemModel(0, len(titles))
    model.setHorizontalHeaderLabels(list(titles))
    model.appendRow([QStandardItem(words) for words in cells])
    rows = FittingRows(model, 3, (6, 7, 8, 5, 4, 1))
    qtbot.addWidget(rows)
    rows.resize(width, 200)
    with qtbot.waitExposed(rows):
        rows.show()
    rows.fit()
    sections = rows.horizontalHeader()
    shown = [column for column in range(len(titles)) if not rows.isColumnHidden(column)]
    cut = [titles[column] for column in shown if sections.sectionSize(column) < rows.sizeHintForColumn(column)]
    assert cut == []
    assert sections.length() <= rows.viewport().width()
