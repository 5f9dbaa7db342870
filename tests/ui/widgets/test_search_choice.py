"""Choosing one of many by typing a part of it."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.search_choice import SearchChoice, folded

SUBJECTS = [("t1", "资费 ▸ 套餐变更"), ("t2", "资费 ▸ 账单 ＳＭＳ"), ("s1", "SIM 卡 ▸ 挂失"), ("s2", "SIM 卡 ▸ 补卡")]


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    column = QVBoxLayout(form)
    column.addWidget(SearchChoice(SUBJECTS))
    column.addWidget(PlainLine(limit=10))
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.fixture
def choice(form: QWidget) -> SearchChoice:
    return form.findChildren(SearchChoice)[0]


@pytest.fixture
def chosen(choice: SearchChoice) -> list[object]:
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    return chosen


def test_it_is_empty_at_first_and_showing_tells_nothing(choice: SearchChoice, chosen: list[object]) -> None:
    assert choice.value() is None
    assert choice.line.text() == ""
    choice.show_value("s1")
    assert (choice.value(), choice.line.text()) == ("s1", "SIM 卡 ▸ 挂失")
    choice.show_value("unknown")
    assert (choice.value(), choice.line.text()) == (None, "")
    assert chosen == []


def test_enter_takes_the_first_entry_that_holds_the_letters(
    qtbot: QtBot, choice: SearchChoice, chosen: list[object]
) -> None:
    qtbot.keyClicks(choice, "sms")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert chosen == ["t2"]
    assert choice.line.text() == "资费 ▸ 账单 ＳＭＳ"


def test_the_first_letters_of_the_pinyin_find_an_entry_too(
    qtbot: QtBot, choice: SearchChoice, chosen: list[object]
) -> None:
    qtbot.keyClicks(choice, "tcbg")
    completer = choice.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert chosen == ["t1"]
    choice.line.selectAll()
    qtbot.keyClicks(choice, "gs")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert chosen == ["t1", "s1"]


def test_an_entry_picked_with_the_arrows_is_taken(qtbot: QtBot, choice: SearchChoice, chosen: list[object]) -> None:
    qtbot.keyClicks(choice, "SIM")
    completer = choice.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert chosen == ["s2"]


def test_only_listed_entries_are_taken(qtbot: QtBot, choice: SearchChoice, chosen: list[object]) -> None:
    choice.show_value("s1")
    choice.line.selectAll()
    qtbot.keyClicks(choice, "xyz")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert chosen == []
    assert choice.value() == "s1"
    assert choice.line.selectedText() == "xyz"


def test_escape_puts_back_what_stood_there(qtbot: QtBot, choice: SearchChoice, chosen: list[object]) -> None:
    choice.show_value("s1")
    choice.line.selectAll()
    qtbot.keyClicks(choice, "x")
    qtbot.keyClick(choice, Qt.Key.Key_Escape)
    assert choice.line.text() == "SIM 卡 ▸ 挂失"
    assert chosen == []


def test_emptying_the_line_and_enter_chooses_nothing(qtbot: QtBot, choice: SearchChoice, chosen: list[object]) -> None:
    choice.show_value("s1")
    choice.line.clear()
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert chosen == [None]
    assert choice.value() is None


def test_leaving_takes_a_whole_label_and_puts_back_everything_else(
    qtbot: QtBot, form: QWidget, choice: SearchChoice, chosen: list[object]
) -> None:
    other = form.findChildren(PlainLine)[-1]
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    choice.setFocus()
    choice.line.setText("sim 卡 ▸ 补卡")
    other.setFocus()
    assert chosen == ["s2"]
    choice.setFocus()
    choice.line.setText("卡")
    other.setFocus()
    assert choice.line.text() == "SIM 卡 ▸ 补卡"
    assert chosen == ["s2"]


def test_other_options_keep_the_value_if_it_is_still_offered(choice: SearchChoice, chosen: list[object]) -> None:
    choice.show_value("s1")
    choice.show_options([("s1", "SIM lost"), ("x", "X")])
    assert (choice.value(), choice.line.text()) == ("s1", "SIM lost")
    choice.show_options([("x", "X")])
    assert (choice.value(), choice.line.text()) == (None, "")
    assert chosen == []


def test_letters_in_the_making_are_kept_in_the_line(choice: SearchChoice) -> None:
    QCoreApplication.sendEvent(choice, QInputMethodEvent("zifei", []))
    assert choice.composing == "zifei"
    assert choice.keep_composing()
    assert choice.line.text() == "zifei"
    assert choice.composing == ""


def test_width_and_case_do_not_count() -> None:
    assert folded(" ＳＭＳ ") == folded("sms")


def test_an_open_list_shows_every_entry_whole_however_narrow_the_box_is(qtbot: QtBot, choice: SearchChoice) -> None:
    choice.setFixedWidth(60)
    qtbot.keyClicks(choice, "SIM")
    completer = choice.completer()
    assert completer is not None
    listed = completer.popup()
    assert isinstance(listed, QListView)
    assert listed.viewport().width() >= listed.sizeHintForColumn(0) > choice.width()
    assert choice.view().minimumWidth() >= listed.sizeHintForColumn(0)
