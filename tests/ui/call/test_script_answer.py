"""A caller's answer in one line, and what is seen of a telephone number afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.call.script_answer import AnswerLine

NUMBER = "13812345678"


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    column = QVBoxLayout(form)
    column.addWidget(AnswerLine())
    column.addWidget(AnswerLine())
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.fixture
def line(form: QWidget) -> AnswerLine:
    """The second of two; the focus is on the first."""
    first, line = form.findChildren(AnswerLine)
    first.setFocus()
    return line


@pytest.fixture
def told(line: AnswerLine) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    line.answered.connect(lambda name, text: told.append((name, text)))
    return told


def test_a_telephone_number_is_hidden_once_it_stands_and_a_reference_is_not(line: AnswerLine) -> None:
    line.show_answer("lost_number", NUMBER)
    assert line.text() == "138****5678"
    line.show_answer("ticket_number", NUMBER)
    assert line.text() == NUMBER
    line.show_answer("contact_number", "")
    assert line.text() == ""


def test_looking_at_a_hidden_number_changes_nothing(
    qtbot: QtBot, line: AnswerLine, told: list[tuple[str, str]]
) -> None:
    line.show_answer("lost_number", NUMBER)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_End)
    line.clearFocus()
    assert told == []
    assert line.text() == "138****5678"


def test_typing_into_a_hidden_number_begins_a_new_one(
    qtbot: QtBot, line: AnswerLine, told: list[tuple[str, str]]
) -> None:
    line.show_answer("lost_number", NUMBER)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(line, "139")
    assert line.text() == "139"
    assert told[-1] == ("lost_number", "139")


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_7])
def test_a_letter_at_the_end_of_a_hidden_number_never_makes_stars_its_text(
    qtbot: QtBot, line: AnswerLine, told: list[tuple[str, str]], key: Qt.Key
) -> None:
    line.show_answer("lost_number", NUMBER)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClick(line, key)
    assert told == [("lost_number", "7" if key is Qt.Key.Key_7 else "")]


def test_nothing_of_a_number_is_left_for_the_next_call(line: AnswerLine) -> None:
    line.show_answer("lost_number", NUMBER)
    line.forget()
    assert line.text() == ""
