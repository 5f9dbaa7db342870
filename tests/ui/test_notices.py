"""The banner: one message, the weightiest first, never in the way."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.notices import Notice, Tone
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(Notice(theme))
    column.addWidget(QPlainTextEdit())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def notice(window: QWidget) -> Notice:
    return window.findChildren(Notice)[0]


@pytest.fixture(autouse=True)
def announced(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    told: list[object] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: told.append((event.message(), event.politeness().name)),
    )
    return told


def test_it_is_hidden_until_something_is_said(notice: Notice) -> None:
    assert not notice.isVisible()
    assert notice.text() == ""
    assert not notice.dismiss()


def test_a_message_is_shown_named_and_announced(notice: Notice, announced: list[object]) -> None:
    notice.say("Saved C20261122-0042", Tone.SUCCESS)
    assert notice.isVisible()
    assert notice.text() == notice.accessibleName() == "Saved C20261122-0042"
    notice.say("The disk is full.", Tone.ERROR)
    assert announced == [("Saved C20261122-0042", "Polite"), ("The disk is full.", "Assertive")]
    assert notice.property("tone") == "error"


def test_tags_stay_tags(notice: Notice) -> None:
    notice.say("<b>x</b>", Tone.WARNING)
    label = notice.findChildren(PlainLabel)[0]
    assert label.text() == "<b>x</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_error_wins_and_of_the_lesser_ones_the_newest_waits(notice: Notice) -> None:
    notice.say("info")
    notice.say("error", Tone.ERROR)
    notice.say("older", Tone.SUCCESS)
    notice.say("newer")
    assert notice.text() == "error"
    assert notice.dismiss()
    assert notice.text() == "newer"
    notice.say("newest")
    assert notice.text() == "newest"
    assert notice.dismiss()
    assert not notice.isVisible()


def test_a_newer_error_takes_the_place_of_an_older_one(notice: Notice) -> None:
    notice.say("first", Tone.ERROR)
    notice.say("second", Tone.ERROR)
    assert notice.text() == "second"
    notice.dismiss()
    assert not notice.isVisible()


def test_good_news_goes_by_itself_and_bad_news_stays(notice: Notice) -> None:
    timer = notice.findChildren(QTimer)[0]
    notice.say("saved", Tone.SUCCESS)
    assert timer.isActive()
    notice.say("full", Tone.ERROR)
    assert not timer.isActive()
    notice.say("short", Tone.ERROR, stays=False)
    assert timer.isActive()
    timer.timeout.emit()
    assert not notice.isVisible()
    assert not timer.isActive()


def test_it_never_takes_the_focus(qtbot: QtBot, window: QWidget, notice: Notice) -> None:
    editor = window.findChildren(QPlainTextEdit)[0]
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    notice.say("full", Tone.ERROR, action=("Try again", lambda: None))
    assert editor.hasFocus()
    notice.dismiss()
    assert editor.hasFocus()


def test_escape_that_nobody_wanted_dismisses_it(window: QWidget, notice: Notice) -> None:
    notice.say("full", Tone.ERROR)
    QTest.keyClick(window.findChildren(QPlainTextEdit)[0], Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_its_button_dismisses_it(qtbot: QtBot, notice: Notice) -> None:
    told: list[bool] = []
    notice.dismissed.connect(lambda: told.append(True))
    notice.say("full", Tone.ERROR)
    close = notice.findChild(QWidget, "noticeDismiss")
    assert close is not None
    QApplication.sendEvent(notice, QEvent(QEvent.Type.LanguageChange))
    assert close.accessibleName() == "Dismiss the message"
    assert "Esc" in close.toolTip()
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert told == [True]


def test_the_action_is_done_and_the_message_goes(notice: Notice) -> None:
    done: list[str] = []
    notice.say("full", Tone.ERROR, action=("Try again", lambda: done.append(notice.text())))
    button = notice.findChild(QPushButton, "noticeAction")
    assert isinstance(button, QPushButton)
    assert button.text() == "Try again"
    button.click()
    assert done == [""]
    notice.say("other", Tone.ERROR)
    assert not button.isVisible()


def test_an_alarm_stays_through_esc_and_all_else_until_its_button_is_pressed(notice: Notice, window: QWidget) -> None:
    notice.say("to stay", Tone.WARNING)
    notice.say("alarm", Tone.ALARM, action=("Go there", lambda: None))
    notice.say("error", Tone.ERROR)
    notice.say("info")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not notice.dismiss()
    assert notice.text() == "alarm"
    assert notice.property("tone") == "error"
    notice._close.click()
    assert notice.text() == "error"


def test_what_was_to_stay_comes_back_behind_an_alarm_that_is_over(notice: Notice) -> None:
    notice.say("to stay", Tone.WARNING)
    notice.say("alarm", Tone.ALARM)
    notice.say("passing by")
    notice.end(Tone.ALARM)
    assert notice.text() == "to stay"
    notice.end(Tone.ALARM)
    assert notice.text() == "to stay"


def test_an_error_that_is_over_does_not_come_back_behind_an_alarm(notice: Notice) -> None:
    notice.say("disk full", Tone.ERROR)
    notice.say("alarm", Tone.ALARM)
    notice.end(Tone.ERROR)
    assert notice.text() == "alarm"
    notice.end(Tone.ALARM)
    assert not notice.isVisible()
