"""A line states its limit and takes all of a text or nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.widgets.plain_line import PlainLine


@pytest.fixture
def line(qtbot: QtBot) -> PlainLine:
    line = PlainLine(limit=10)
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.fixture
def refusals(line: PlainLine) -> list[ConsoleError]:
    refusals: list[ConsoleError] = []
    line.refused.connect(refusals.append)
    return refusals


def paste(line: PlainLine, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line.paste()


def compose(line: PlainLine, letters: str, commit: str = "") -> None:
    event = QInputMethodEvent(letters, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(line, event)


@pytest.mark.parametrize("text", ["𠮷" * 10, "<b>x</b>", "\u202eabc", "a\u00a0b", "👍👍🏽"])
def test_text_is_kept_exactly(line: PlainLine, refusals: list[ConsoleError], text: str) -> None:
    paste(line, text)
    assert line.text() == text
    assert refusals == []


@pytest.mark.parametrize("text", ["𠮷野家", "👍a👍🏽b", "a𠀋b"])
def test_letters_beyond_the_first_plane_are_typed_one_after_the_other(
    line: PlainLine, refusals: list[ConsoleError], text: str
) -> None:
    for letter in text:
        compose(line, "", commit=letter)
    assert line.text() == text
    assert refusals == []


def test_letters_in_the_making_stand_where_the_caret_is_behind_a_rare_letter(line: PlainLine) -> None:
    paste(line, "𠮷b")
    line.setCursorPosition(2)
    compose(line, "xin")
    assert line.text_with_composing() == "𠮷xinb"


@pytest.mark.parametrize("text", ["12345678901", "长" * 300, "x" * 100_000])
def test_what_is_too_long_is_refused_whole(line: PlainLine, refusals: list[ConsoleError], text: str) -> None:
    line.show_text("12")
    paste(line, text)
    assert line.text() == "12"
    assert refusals[-1].problem is Problem.TEXT_TOO_LONG
    assert refusals[-1].facts["limit"] == 10


@pytest.mark.parametrize("text", ["a\x07b", "a\nb", "a\tb", "\x85"])
def test_characters_that_cannot_be_stored_are_refused(line: PlainLine, refusals: list[ConsoleError], text: str) -> None:
    paste(line, text)
    assert line.text() == ""
    assert refusals[-1].problem is Problem.TEXT_CHARACTERS


def test_the_line_end_that_a_copied_cell_brings_along_is_not_part_of_it(
    line: PlainLine, refusals: list[ConsoleError]
) -> None:
    paste(line, "1381234\r\n")
    assert line.text() == "1381234"
    assert refusals == []


def test_the_key_over_the_limit_is_refused(qtbot: QtBot, line: PlainLine, refusals: list[ConsoleError]) -> None:
    qtbot.keyClicks(line, "12345678901")
    assert line.text() == "1234567890"
    assert [refusal.problem for refusal in refusals] == [Problem.TEXT_TOO_LONG]


def test_a_stored_text_over_the_limit_is_shown_whole_and_can_be_shortened(qtbot: QtBot, line: PlainLine) -> None:
    line.show_text("一二三四五六七八九十十一十二")
    assert line.text() == "一二三四五六七八九十十一十二"
    line.end(False)
    line.backspace()
    assert line.text() == "一二三四五六七八九十十一十"


def test_showing_tells_nothing(line: PlainLine, refusals: list[ConsoleError]) -> None:
    told: list[str] = []
    line.textChanged.connect(told.append)
    line.textEdited.connect(told.append)
    line.show_text("abc")
    assert told == []
    assert refusals == []


def test_near_the_limit_there_is_room_for_the_count(line: PlainLine) -> None:
    line.show_text("12345678")
    assert line.textMargins().right() == 0
    line.show_text("123456789")
    assert line.textMargins().right() > line.fontMetrics().horizontalAdvance("9 / 10")


def test_composing_letters_are_part_of_the_draft_and_kept_exactly_once(line: PlainLine) -> None:
    line.show_text("前后")
    line.setCursorPosition(1)
    compose(line, "ni")
    assert (line.text(), line.composing, line.text_with_composing()) == ("前后", "ni", "前ni后")
    assert line.keep_composing()
    assert not line.keep_composing()
    assert (line.text(), line.composing) == ("前ni后", "")


def test_a_committed_word_leaves_nothing_to_keep(line: PlainLine) -> None:
    compose(line, "nihao")
    compose(line, "", commit="你好")
    assert not line.keep_composing()
    assert line.text() == "你好"


def test_a_word_in_the_making_does_not_follow_into_another_record(line: PlainLine) -> None:
    line.setFocus()
    compose(line, "ni")
    line.show_text("another")
    assert line.text_with_composing() == "another"
    assert not line.keep_composing()


@pytest.mark.parametrize(
    ("key", "for_page"), [(Qt.Key.Key_Left, True), (Qt.Key.Key_Right, False), (Qt.Key.Key_C, False)]
)
def test_a_key_that_the_page_has_an_action_for_is_left_to_it(qtbot: QtBot, key: Qt.Key, for_page: bool) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = PlainLine(page, limit=10)
    for taken in ("Ctrl+Left", "Ctrl+C"):
        action = QAction(page)
        action.setShortcut(QKeySequence(taken))
        page.addAction(action)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QCoreApplication.sendEvent(line, event)
    assert event.isAccepted() is not for_page
