"""Words to somebody in their place: Enter begins a line, Ctrl+Enter gives them, and none are lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.comment_bar import Comment, CommentBar
from agent_console.ui.widgets.step_bar import Offer, Question

FREE = Question(about="About?", verb="Give", line="Comment")
NEEDED = Question(about="About?", verb="Give", line="Comment", needed=True)
OFFERS = (Offer("one", "First"), Offer("two", "Second"))


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> CommentBar:
    del theme
    bar = CommentBar("test")
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


@pytest.fixture
def given(bar: CommentBar) -> list[tuple[str, str]]:
    given: list[tuple[str, str]] = []
    bar.confirmed.connect(lambda chosen, words: given.append((chosen, words)))
    return given


def test_enter_gives_where_nothing_has_to_be_written_and_nothing_is(
    qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]
) -> None:
    bar.ask(FREE)
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert given == [("", "")]


def test_enter_begins_a_line_once_something_is_written(
    qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]
) -> None:
    bar.ask(FREE)
    qtbot.keyClicks(bar.line, "a")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    qtbot.keyClicks(bar.line, "b")
    assert given == []
    bar.confirm()
    assert given == [("", "a\nb")]


def test_what_is_needed_is_marked_until_it_is_written(
    qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]
) -> None:
    bar.ask(NEEDED)
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    bar.confirm()
    assert given == []
    assert bar.line.property("marked") is True
    assert bar.line.hasFocus()
    bar.line.insert_at_caret("x")
    assert bar.line.property("marked") is False


def test_a_word_in_the_making_is_given_too(bar: CommentBar, given: list[tuple[str, str]]) -> None:
    bar.ask(FREE)
    QApplication.sendEvent(bar.line, QInputMethodEvent("hao", []))
    assert bar.line.text_with_composing() == "hao"
    bar.confirm()
    assert given == [("", "hao")]


def test_enter_over_a_word_in_the_making_gives_nothing(
    qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]
) -> None:
    bar.ask(FREE)
    QApplication.sendEvent(bar.line, QInputMethodEvent("hao", []))
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert given == []


def test_one_of_the_offers_is_chosen_before_the_words(
    qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]
) -> None:
    bar.ask(Question(about="Which?", verb="Answer", line="Words", needed=True, offers=OFFERS))
    assert bar.choice.hasFocus()
    qtbot.keyClick(bar.choice, Qt.Key.Key_Down)
    qtbot.keyClick(bar.choice, Qt.Key.Key_Return)
    assert bar.line.hasFocus()
    bar.line.insert_at_caret("属实")
    bar.confirm()
    assert given == [("two", "属实")]


def test_the_limit_is_that_of_the_question(bar: CommentBar) -> None:
    refused: list[ConsoleError] = []
    bar.refused.connect(refused.append)
    bar.ask(Comment(about="", verb="", line="x", limit=3))
    assert not bar.line.insert_at_caret("四个字啊")
    assert [error.problem for error in refused] == [Problem.TEXT_TOO_LONG]
    bar.ask(FREE)
    assert bar.line.limit == REASON_LIMIT


def test_enter_on_a_button_presses_it(qtbot: QtBot, bar: CommentBar, given: list[tuple[str, str]]) -> None:
    bar.ask(FREE)
    bar.line.insert_at_caret("好")
    qtbot.keyClick(bar.verb, Qt.Key.Key_Return)
    assert given == [("", "好")]
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.keep, Qt.Key.Key_Enter)
    assert bar.question is None
    assert not bar.isVisible()
    bar.confirm()
    assert len(given) == 1


def test_what_was_begun_is_gone_on_with(qtbot: QtBot, bar: CommentBar) -> None:
    bar.ask(Question(about="", verb="", line="x", text="begun"))
    qtbot.keyClicks(bar.line, "!")
    assert bar.line.committed() == "begun!"
    assert bar.has_focus()
