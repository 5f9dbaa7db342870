"""The keys of the call screen: each has one meaning, is told in a tooltip, and loses no word in the making."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.call.actions import VERBS, CallActions, key_words


class Desk:
    """Actions on a window, and in which order they called."""

    def __init__(self, qtbot: QtBot, quick: tuple[str, ...] = ("Silent", "Hang-up", "Wrong number")) -> None:
        self.window = QWidget()
        self.button = QPushButton(self.window)
        QVBoxLayout(self.window).addWidget(self.button)
        qtbot.addWidget(self.window)
        self.told: list[str] = []
        self.actions = CallActions(self.window, lambda: self.told.append("kept"), quick)
        for verb in VERBS:
            self.actions.on(verb.id, partial(self.told.append, verb.id))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize(
    ("key", "modifier", "verb"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "answer"),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "resume"),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "panes"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "quick-1"),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, "quick-2"),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "quick-3"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "note"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "finish"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier, "finish"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, "greeting"),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier, "close"),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier, "keys"),
    ],
)
def test_each_key_keeps_the_word_in_the_making_and_then_does_its_verb(
    qtbot: QtBot, desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier, verb: str
) -> None:
    qtbot.keyClick(desk.button, key, modifier)
    assert desk.told == ["kept", verb]


def test_no_key_has_two_meanings(desk: Desk) -> None:
    keys = Counter(key.toString() for action in desk.actions.all.values() for key in action.shortcuts())
    assert set(keys.values()) == {1}


def test_every_action_says_its_name_and_its_key(desk: Desk) -> None:
    for action in desk.actions.all.values():
        assert action.text()
        assert action.toolTip() == f"{action.text()} ({key_words(action)})"


def test_a_key_that_is_held_down_acts_once(desk: Desk) -> None:
    assert not any(action.autoRepeat() for action in desk.actions.all.values())


def test_a_button_does_its_verb_and_tells_its_key(qtbot: QtBot, desk: Desk) -> None:
    desk.actions.bind("finish", desk.button)
    qtbot.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.told == ["kept", "finish"]
    assert "Ctrl+Enter" in desk.button.toolTip()


def test_a_one_key_record_carries_name_and_key_on_its_face(desk: Desk) -> None:
    desk.actions.bind("quick-2", desk.button, show_key=True)
    assert desk.button.text() == "Hang-up  F11"
    desk.actions.show_names(False)
    assert desk.button.text() == "F11"
    assert "Hang-up" in desk.button.accessibleName()


def test_a_hotlines_own_name_is_plain_text_everywhere(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ("R&D <img src=//h/a>",))
    desk.actions.bind("quick-1", desk.button, show_key=True)
    assert desk.button.text() == "R&&D <img src=//h/a>  F10"
    assert "&lt;img" in desk.button.toolTip()
    assert desk.button.accessibleName() == "One-key record: R&D <img src=//h/a>"


def test_fewer_outcomes_have_fewer_keys(qtbot: QtBot) -> None:
    desk = Desk(qtbot, ("Silent",))
    assert "quick-1" in desk.actions.all
    assert "quick-2" not in desk.actions.all
    qtbot.keyClick(desk.button, Qt.Key.Key_F11)
    assert desk.told == []


def test_another_language_names_actions_and_buttons_anew(desk: Desk) -> None:
    desk.actions.bind("answer", desk.button)
    desk.actions.all["answer"].setText("")
    desk.button.setToolTip("")
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    assert desk.actions.all["answer"].text() == "Answer"
    assert "F2" in desk.button.toolTip()


def test_both_enter_keys_are_one_for_people() -> None:
    action = QAction()
    action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
    assert key_words(action) == "Ctrl+Enter"
