"""The calm of a seat that waits: every line of it can be reached, however large the letters are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from agent_console.ui.call.idle_view import IdleView
from agent_console.ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> IdleView:
    view = IdleView()
    qtbot.addWidget(view)
    view.resize(560, 520)
    with qtbot.waitExposed(view):
        view.show()
    return view


def scroll_of(view: IdleView) -> QScrollArea:
    found = view.findChild(QScrollArea, "idleScroll")
    assert isinstance(found, QScrollArea)
    return found


def test_where_everything_is_seen_nothing_takes_the_focus(view: IdleView) -> None:
    assert scroll_of(view).verticalScrollBar().maximum() == 0
    assert scroll_of(view).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_large_letters_are_reached_by_the_keys_for_pages_and_no_line_is_cut(qtbot: QtBot, view: IdleView) -> None:
    view.setStyleSheet("QLabel { font-size: 24pt }")
    scroll = scroll_of(view)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert scroll.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert scroll.accessibleName()
    qtbot.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0
    for label in view.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()


def test_the_own_shift_stands_above_the_keys(view: IdleView, qtbot: QtBot) -> None:
    panel = QPushButton("shift")
    view.take_shift(panel)
    qtbot.waitUntil(panel.isVisible)
    keys = [label for label in view.findChildren(QLabel) if label.text() == "F2"]
    qtbot.waitUntil(lambda: panel.geometry().bottom() < keys[0].geometry().top())
