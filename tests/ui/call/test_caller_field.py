"""The caller's number in its field: one spelling, hidden when it is left, and never changed by what nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import CALLER_LIMIT
from agent_console.ui.call.caller_field import CallerField


class Form:
    """The field with another one beside it, and what it has told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.field = CallerField()
        self.next = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.next)
        qtbot.addWidget(self.window)
        self.numbers: list[str] = []
        self.left: list[str] = []
        self.hints: list[ConsoleError | None] = []
        self.refused: list[Problem] = []
        self.greeted = 0
        self.field.number_changed.connect(self.numbers.append)
        self.field.left.connect(self.left.append)
        self.field.not_a_number.connect(self.hints.append)
        self.field.refused.connect(lambda error: self.refused.append(error.problem))
        self.field.greeting_said.connect(self._greet)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()

    def _greet(self) -> None:
        self.greeted += 1

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.field.line, text)

    def leave(self) -> None:
        self.next.setFocus()

    def come_back(self, cursor: int) -> None:
        """Click into the field, which selects nothing."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.field.line.deselect()
        self.field.line.setCursorPosition(cursor)

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.field.line.paste()


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("+86 138 1234 5678", "13812345678", "138****5678"),
        ("１３８１２３４５６７８", "13812345678", "138****5678"),
        ("021-61234567转8012", "02161234567#8012", "021****4567#8012"),
        ("10086", "10086", "10086"),
    ],
)
def test_a_number_is_kept_in_one_spelling_and_hidden_when_the_field_is_left(
    form: Form, typed: str, stored: str, shown: str
) -> None:
    form.paste(typed)
    assert form.numbers[-1] == stored
    assert form.field.line.text() == typed, "what is being typed stands there as it was typed"
    form.leave()
    assert form.field.line.text() == shown
    assert form.left == [stored]
    assert form.hints[-1] is None


def test_what_is_no_number_is_kept_told_and_hidden_too(form: Form) -> None:
    form.type("caller withheld it")
    form.leave()
    assert form.field.number == "caller withheld it"
    assert form.field.line.text() == "ca****it"
    told = form.hints[-1]
    assert told is not None
    assert told.problem is Problem.NOT_A_NUMBER


def test_showing_a_number_tells_nothing(form: Form) -> None:
    form.field.show_number("13812345678")
    assert form.field.line.text() == "138****5678"
    assert form.numbers == form.left == []


@pytest.mark.parametrize("cursor", [0, 4, 11])
def test_typing_into_a_hidden_number_begins_a_new_one_with_its_first_digit(form: Form, cursor: int) -> None:
    form.field.show_number("13812345678")
    form.come_back(cursor)
    form.type("13900008821")
    assert form.field.number == "13900008821"
    assert form.field.line.text() == "13900008821"


def test_a_word_of_an_input_method_into_a_hidden_number_begins_a_new_one(form: Form) -> None:
    form.field.show_number("13812345678")
    form.come_back(11)
    commit = QInputMethodEvent()
    commit.setCommitString("不详")
    QApplication.sendEvent(form.field.line, commit)
    assert form.field.number == "不详"


@pytest.mark.parametrize("pasted", ["010-12345678", "138", "5678", "13912345678"])
@pytest.mark.parametrize(("start", "length"), [(0, 11), (2, 6), (3, 4)])
def test_pasting_over_a_hidden_number_takes_what_was_pasted(form: Form, pasted: str, start: int, length: int) -> None:
    form.field.show_number("13812345678")
    form.come_back(0)
    form.field.line.setSelection(start, length)
    form.paste(pasted)
    assert form.field.line.text() == pasted


def test_pasting_into_what_is_hidden_behind_a_rare_letter_counts_letters(form: Form) -> None:
    form.field.show_number("𠮷𠮷 unknown")
    form.come_back(0)
    form.field.line.setSelection(4, 4)
    form.paste("x")
    assert form.field.line.text() == "x"


def test_coming_with_the_tab_key_and_typing_begins_a_new_number(form: Form) -> None:
    form.field.show_number("13812345678")
    form.next.setFocus()
    form.qtbot.keyClick(form.next, Qt.Key.Key_Backtab)
    form.qtbot.keyClick(form.field.reveal, Qt.Key.Key_Backtab)
    form.type("1")
    assert form.field.line.text() == "1"


def test_deleting_in_a_hidden_number_deletes_it_all(form: Form) -> None:
    form.field.show_number("13812345678")
    form.come_back(11)
    form.qtbot.keyClick(form.field.line, Qt.Key.Key_Backspace)
    assert form.field.number == ""
    assert form.field.line.text() == ""


def test_pasting_the_hidden_number_over_itself_changes_nothing(form: Form) -> None:
    form.field.show_number("13812345678")
    form.come_back(0)
    form.field.line.selectAll()
    form.paste("138****5678")
    form.leave()
    assert form.field.number == "13812345678"
    assert form.numbers == []


def test_a_short_number_is_shown_whole_and_mended_letter_by_letter(form: Form) -> None:
    form.field.show_number("10086")
    form.come_back(5)
    form.type("1")
    assert form.field.number == "100861"


@given(number=st.from_regex(r"1[3-9]\d{9}", fullmatch=True), typed=st.text("0123456789", min_size=1, max_size=20))
def test_whatever_is_typed_into_a_hidden_number_is_all_that_is_left(
    qapp: QApplication, number: str, typed: str
) -> None:
    field = CallerField()
    field.show_number(number)
    field.line.insert("")
    field.line.setCursorPosition(len(typed) % 12)
    for letter in typed:
        QApplication.sendEvent(
            field.line, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
    assert field.line.text() == typed


def test_looking_into_the_field_without_typing_keeps_the_number(form: Form) -> None:
    form.field.show_number("13812345678")
    form.come_back(4)
    form.leave()
    assert form.field.number == "13812345678"
    assert form.field.line.text() == "138****5678"


def test_a_revealed_number_is_readable_and_hides_when_its_time_is_over(form: Form) -> None:
    form.field.show_number("13812345678")
    form.field.show_revealed()
    assert form.field.line.text() == "138 1234 5678"
    form.leave()
    assert form.field.line.text() == "138 1234 5678", "half a minute is half a minute"
    form.field._hide_again.timeout.emit()
    assert form.field.line.text() == "138****5678"
    form.field._hide_again.stop()


def test_a_revealed_number_can_be_mended_and_hides_when_left(form: Form) -> None:
    form.field.show_number("13812345678")
    form.field.show_revealed()
    form.come_back(13)
    form.qtbot.keyClick(form.field.line, Qt.Key.Key_Backspace)
    form.type("9")
    assert form.field.number == "13812345679"
    form.leave()
    assert form.field.line.text() == "138****5679"


def test_another_number_hides_what_was_revealed(form: Form) -> None:
    form.field.show_number("13812345678")
    form.field.show_revealed()
    form.field.show_number("13900008821")
    assert form.field.line.text() == "139****8821"
    assert not form.field._hide_again.isActive()


def test_revealing_what_is_no_number_shows_it_as_it_is(form: Form) -> None:
    form.field.show_number("caller withheld it")
    form.field.show_revealed()
    assert form.field.line.text() == "caller withheld it"
    form.field.show_number("")


def test_the_button_is_there_only_where_something_is_hidden(form: Form) -> None:
    assert not form.field.reveal.isVisible()
    form.field.show_number("10086")
    assert not form.field.reveal.isVisible()
    form.field.show_number("13812345678")
    assert form.field.reveal.isVisible()


def test_every_reason_to_reveal_is_told_with_its_words(form: Form) -> None:
    asked: list[str] = []
    form.field.reveal_wanted.connect(asked.append)
    actions = form.field.reveal.menu().actions()
    for action in actions:
        action.trigger()
    assert asked == [action.text() for action in actions]
    assert len(set(asked)) == 4


def test_a_space_in_the_empty_field_says_that_the_greeting_was_said_once(form: Form) -> None:
    form.type(" ")
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    for _ in range(3):
        QApplication.sendEvent(form.field.line, held)
    assert form.greeted == 1
    assert form.field.line.text() == ""
    form.type("138 1234")
    assert form.greeted == 1
    assert form.field.line.text() == "138 1234"


def test_a_number_asked_for_in_the_script_is_taken_and_hidden(form: Form) -> None:
    form.field.type_number("138 1234 5678")
    assert form.numbers == form.left == ["13812345678"]
    assert form.field.line.text() == "138****5678"


@pytest.mark.parametrize(
    ("pasted", "problem"),
    [
        ("1" * (CALLER_LIMIT + 1), Problem.TEXT_TOO_LONG),
        ("1" * 10_000_000, Problem.TEXT_TOO_LONG),
        ("138\x001234", Problem.TEXT_CHARACTERS),
        ("138\t1234", Problem.TEXT_CHARACTERS),
        ("138\n1234", Problem.TEXT_CHARACTERS),
        ("138\u20281234", Problem.TEXT_CHARACTERS),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words_and_nothing_changes(form: Form, pasted: str, problem: Problem) -> None:
    form.type("138")
    form.paste(pasted)
    assert form.field.line.text() == "138"
    assert form.refused == [problem]


def test_a_line_end_that_a_copied_cell_brings_along_is_no_reason_to_refuse(form: Form) -> None:
    form.paste("13812345678\r\n")
    assert form.field.number == "13812345678"
    assert form.refused == []


@pytest.mark.parametrize("odd", ["\u202e13812345678", "<b>138</b>", "😀", "<img src=//x/y.png>"])
def test_odd_texts_are_kept_as_they_are(form: Form, odd: str) -> None:
    form.paste(odd)
    assert form.refused == []
    assert form.field.line.text() == odd


def test_a_record_that_is_only_shown_cannot_be_typed_into_or_revealed(form: Form) -> None:
    form.field.show_number("13812345678")
    form.field.set_writable(False)
    form.type("9")
    assert form.field.number == "13812345678"
    assert not form.field.reveal.isEnabled()
