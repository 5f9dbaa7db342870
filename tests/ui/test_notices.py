"""The banner: one message, the weightiest first, never in the way."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.notices import NEXT_KEY, Notice, Tone
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(Notice(theme))
    column.addWidget(QPlainTextEdit())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def time_is_up(notice: Notice) -> None:
    """The seconds of what is shown are over."""
    timer = notice.findChildren(QTimer)[0]
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def count(notice: Notice) -> str:
    """Which of how many, empty where there is one."""
    button = notice.findChild(QToolButton, "noticeNext")
    assert button is not None
    return button.text() if button.isVisibleTo(notice) else ""


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
    assert notice.texts() == ["newest", "newer", "older", "info"]
    while notice.dismiss():
        pass
    assert not notice.isVisible()


def test_a_newer_error_stands_before_an_older_one_which_is_not_lost(notice: Notice) -> None:
    notice.say("first", Tone.ERROR)
    notice.say("second", Tone.ERROR)
    assert (notice.text(), count(notice)) == ("second", "1 of 2")
    notice.dismiss()
    assert (notice.text(), count(notice)) == ("first", "")


def test_warnings_at_one_moment_are_all_kept_the_most_urgent_first(notice: Notice) -> None:
    for text, tone in (("settings", Tone.WARNING), ("disk", Tone.ERROR), ("overdue", Tone.WARNING)):
        notice.say(text, tone)
    assert notice.texts() == ["disk", "overdue", "settings"]
    assert (notice.text(), count(notice)) == ("disk", "1 of 3")


def test_one_goes_through_them_by_key_and_by_button(window: QWidget, notice: Notice, announced: list[object]) -> None:
    for text in ("third", "second", "first"):
        notice.say(text, Tone.WARNING)
    announced.clear()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert (notice.text(), count(notice)) == ("second", "2 of 3")
    assert announced == [("second", "Assertive")]
    button = notice.findChild(QToolButton, "noticeNext")
    assert button is not None
    assert NEXT_KEY in button.toolTip()
    button.click()
    button.click()
    assert (notice.text(), count(notice)) == ("first", "1 of 3")
    button.click()
    notice.dismiss()
    assert notice.texts() == ["first", "third"]


def test_of_the_same_subject_the_newest_stands_for_both(notice: Notice) -> None:
    notice.say("1 is over", Tone.WARNING, key="overdue")
    notice.say("other", Tone.WARNING)
    notice.say("2 are over", Tone.WARNING, key="overdue")
    assert notice.texts() == ["2 are over", "other"]
    notice.withdraw("overdue")
    assert notice.texts() == ["other"]
    assert not notice.holds("overdue")


def test_what_no_longer_holds_is_withdrawn_from_behind_another(notice: Notice) -> None:
    notice.say("overdue", Tone.WARNING, key="overdue")
    notice.say("disk", Tone.ERROR)
    notice.withdraw("overdue")
    assert (notice.text(), count(notice)) == ("disk", "")


def test_the_same_again_is_told_once(notice: Notice, announced: list[object]) -> None:
    for _ in range(4):
        notice.say("overdue", Tone.WARNING)
    assert (len(announced), notice.texts()) == (1, ["overdue"])


def test_news_pass_a_warning_that_could_be_read_and_give_the_place_back(notice: Notice) -> None:
    notice.say("overdue", Tone.WARNING)
    notice.say("an answer came")
    assert notice.text() == "overdue", "nobody can have read it yet"
    time_is_up(notice)
    assert (notice.text(), count(notice)) == ("an answer came", "1 of 2")
    time_is_up(notice)
    assert (notice.text(), count(notice)) == ("overdue", "")
    notice.say("another answer came")
    assert notice.text() == "another answer came", "it waits for no warning that stands"


def test_news_that_were_covered_at_once_come_back(notice: Notice) -> None:
    notice.say("an answer came")
    notice.say("due soon")
    time_is_up(notice)
    assert notice.text() == "an answer came"
    time_is_up(notice)
    assert not notice.isVisible()


def test_news_do_not_run_out_while_the_button_has_the_focus(window: QWidget, notice: Notice) -> None:
    window.activateWindow()
    notice.say("an answer came", action=("Go there", lambda: None))
    button = notice.findChild(QPushButton, "noticeAction")
    assert button is not None
    button.setFocus()
    time_is_up(notice)
    notice.say("saved", Tone.SUCCESS)
    assert notice.text() == "an answer came"
    window.findChildren(QPlainTextEdit)[0].setFocus()
    time_is_up(notice)
    assert notice.text() == "saved"


def test_news_wait_for_whoever_is_at_another_program(notice: Notice, monkeypatch: pytest.MonkeyPatch) -> None:
    notice.say("an answer came")
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    time_is_up(notice)
    assert notice.text() == "an answer came"


def test_good_news_goes_by_itself_and_bad_news_stays(notice: Notice) -> None:
    notice.say("saved", Tone.SUCCESS)
    time_is_up(notice)
    assert not notice.isVisible()
    notice.say("full", Tone.ERROR)
    time_is_up(notice)
    assert notice.text() == "full"
    notice.say("short", Tone.ERROR, stays=False)
    assert notice.text() == "short"
    time_is_up(notice)
    assert notice.text() == "full"


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
