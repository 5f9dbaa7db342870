"""The keys of a page: both Enter keys, words in tooltips and on buttons, and the language of the windows."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.page_actions import PageActions


class Words(PageActions):
    spoken = "en"

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "page", {"send": "Ctrl+Return", "next": "Ctrl+N"}, repeating=("next",))

    def names(self) -> dict[str, tuple[str, str]]:
        if self.spoken == "en":
            return {"send": ("Send", "Send it now"), "next": ("Next", "Go on")}
        return {"send": ("发送", "现在发送"), "next": ("下一条", "往下")}


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_both_enter_keys_count_and_one_name_is_told(page: QWidget) -> None:
    actions = Words(page)
    assert actions.all["send"].shortcuts() == [QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")]
    assert actions.all["send"].toolTip() == "Send it now (Ctrl+Enter)"
    assert actions.all["send"].objectName() == "page-send"


def test_only_what_may_repeats(page: QWidget) -> None:
    actions = Words(page)
    assert [actions.all[verb].autoRepeat() for verb in ("send", "next")] == [False, True]


def test_a_button_does_the_verb_and_says_its_key(page: QWidget) -> None:
    actions = Words(page)
    wanted: list[str] = []
    actions.wanted.connect(wanted.append)
    named, own = QPushButton(page), QPushButton("★", page)
    actions.bind("next", named)
    actions.bind("next", own, named=False)
    assert (named.text(), own.text()) == ("Next", "★")
    assert "Go on (Ctrl+N)" in named.toolTip()
    assert own.toolTip() == named.toolTip()
    named.click()
    own.click()
    assert wanted == ["next", "next"]


def test_words_follow_the_language(page: QWidget) -> None:
    actions, button = Words(page), QPushButton(page)
    actions.bind("send", button)
    actions.spoken = "zh_CN"
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert button.text() == "发送"
    assert "现在发送 (Ctrl+Enter)" in button.toolTip()
