"""Choosing one of a few without the mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.choice import Choice, Option

KINDS = [
    Option("inquiry", "咨询", "1"),
    Option("complaint", "投诉", "2"),
    Option("other", "Other"),
    Option("oral", "Oral"),
]


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    choice = Choice(KINDS)
    qtbot.addWidget(choice)
    choice.show()
    return choice


@pytest.fixture
def chosen(choice: Choice) -> list[object]:
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    return chosen


def test_it_is_empty_until_somebody_chooses(choice: Choice, chosen: list[object]) -> None:
    assert choice.value() is None
    assert chosen == []


def test_showing_tells_nothing(choice: Choice, chosen: list[object]) -> None:
    choice.show_value("complaint")
    assert choice.value() == "complaint"
    choice.show_value(None)
    assert choice.value() is None
    choice.show_value("complaint")
    choice.show_value("never offered")
    assert choice.value() is None
    assert chosen == []


def test_a_digit_chooses(qtbot: QtBot, choice: Choice, chosen: list[object]) -> None:
    qtbot.keyClicks(choice, "2")
    assert chosen == ["complaint"]
    qtbot.keyClicks(choice, "9")
    assert chosen == ["complaint"]


def test_a_letter_goes_round_the_entries_that_begin_with_it(qtbot: QtBot, choice: Choice, chosen: list[object]) -> None:
    qtbot.keyClicks(choice, "ooO")
    assert chosen == ["other", "oral", "other"]


def test_arrow_keys_choose(qtbot: QtBot, choice: Choice, chosen: list[object]) -> None:
    choice.show_value("inquiry")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen == ["complaint"]


def test_other_options_keep_the_value_if_it_is_still_offered(choice: Choice, chosen: list[object]) -> None:
    choice.show_value("other")
    choice.show_options([Option("other", "其他", "7"), Option("new", "新")])
    assert choice.value() == "other"
    assert choice.currentText() == "7 其他"
    choice.show_options([Option("new", "新")])
    assert choice.value() is None
    assert chosen == []


def test_a_passing_wheel_changes_nothing(choice: Choice, chosen: list[object]) -> None:
    choice.show_value("inquiry")
    choice.clearFocus()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, wheel)
    assert choice.value() == "inquiry"
    assert chosen == []


def test_a_mark_is_words_and_a_sign_until_something_is_chosen(qtbot: QtBot, choice: Choice) -> None:
    plain = choice.grab().toImage()
    choice.mark("Choose the kind of call.")
    assert choice.property("marked") is True
    assert choice.accessibleDescription() == "Choose the kind of call."
    assert choice.grab().toImage() != plain
    qtbot.keyClicks(choice, "1")
    assert choice.property("marked") is False
    assert choice.accessibleDescription() == ""
