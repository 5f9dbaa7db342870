"""The sign-in screen, by keyboard."""

import subprocess
import sys
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.sign_in.credentials import Credentials
from agent_console.ui.sign_in.view import SignInView
from agent_console.ui.waits import Waits
from agent_console.ui.wording import Wording

T = TypeVar("T", bound=QWidget)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Screen:
    """The view with its controls at hand, as somebody in front of it has them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        self.view = SignInView(Wording(), Waits(self.clock))
        qtbot.addWidget(self.view)
        self.asked: list[Credentials] = []
        self.view.asked.connect(self.asked.append)
        self.job_number = self.find(QLineEdit, "signInJobNumber")
        self.pin = self.find(QLineEdit, "signInPin")
        self.button = self.find(QPushButton, "signInButton")
        self.again = self.find(QPushButton, "signInAgain")
        self.message = self.find(QLabel, "signInMessage")
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.job_number.hasFocus)

    def find(self, kind: type[T], name: str) -> T:
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def type(self, job_number: str, pin: str) -> None:
        self.qtbot.keyClicks(self.job_number, job_number)
        self.qtbot.keyClick(self.job_number, Qt.Key.Key_Return)
        assert self.pin.hasFocus()
        self.qtbot.keyClicks(self.pin, pin)
        self.qtbot.keyClick(self.pin, Qt.Key.Key_Return)


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot)


def test_the_screen_says_that_the_data_is_being_opened(screen: Screen) -> None:
    assert screen.message.text() == "Opening the data…"
    assert not screen.button.isEnabled()


def test_job_number_enter_pin_enter_signs_in(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "482913")
    assert screen.asked == [Credentials("1001", "482913")]
    assert screen.message.text() == "Checking…"


def test_what_was_entered_before_the_store_was_open_is_asked_when_it_is(screen: Screen) -> None:
    screen.type("1001", "482913")
    assert screen.asked == []
    screen.view.show_ready()
    assert screen.asked == [Credentials("1001", "482913")]


def test_a_second_enter_while_the_first_is_being_checked_asks_nothing(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "482913")
    screen.qtbot.keyClick(screen.pin, Qt.Key.Key_Return)
    assert len(screen.asked) == 1


@pytest.mark.parametrize("field", ["signInJobNumber", "signInPin"])
def test_an_empty_field_gets_the_cursor_and_a_word(screen: Screen, field: str) -> None:
    screen.view.show_ready()
    empty = screen.find(QLineEdit, field)
    for line in (screen.job_number, screen.pin):
        if line is not empty:
            line.setText("482913")
    screen.button.click()
    assert screen.asked == []
    assert empty.hasFocus()
    assert screen.message.text() == "Type your job number and your PIN."


def test_a_wrong_pin_goes_and_the_job_number_stays(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "000001")
    screen.view.show_refused(ConsoleError(Problem.WRONG_PIN, tries_left=4))
    assert (screen.job_number.text(), screen.pin.text()) == ("1001", "")
    assert screen.pin.hasFocus()
    assert screen.message.text().startswith("The PIN is wrong.")
    assert "Tries left" not in screen.message.text()


def test_the_last_tries_before_a_pause_are_counted(screen: Screen) -> None:
    screen.view.show_ready()
    screen.view.show_refused(ConsoleError(Problem.WRONG_PIN, tries_left=1))
    assert screen.message.text().endswith("Tries left before a pause: 1.")


def test_an_unknown_job_number_gets_the_cursor_and_the_pin_stays(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1O01", "482913")
    screen.view.show_refused(ConsoleError(Problem.UNKNOWN_PERSON))
    assert screen.job_number.hasFocus()
    assert screen.job_number.selectedText() == "1O01"
    assert screen.pin.text() == "482913"


def test_the_wrong_pin_that_earns_a_pause_begins_the_countdown(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "000001")
    screen.view.show_refused(ConsoleError(Problem.WRONG_PIN, tries_left=0, seconds=30))
    assert "Wait 30 s" in screen.message.text()
    assert not screen.button.isEnabled()
    screen.view.hide()


def test_a_wait_counts_down_and_ends(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "000001")
    screen.view.show_refused(ConsoleError(Problem.WAIT, seconds=30))
    assert "Wait 30 s" in screen.message.text()
    assert not screen.button.isEnabled()
    screen.qtbot.keyClicks(screen.pin, "482913")
    screen.qtbot.keyClick(screen.pin, Qt.Key.Key_Return)
    assert len(screen.asked) == 1
    screen.clock.now = 12.4
    screen.qtbot.waitUntil(lambda: "Wait 18 s" in screen.message.text())
    screen.clock.now = 30
    screen.qtbot.waitUntil(screen.button.isEnabled)
    assert screen.message.text() == "You can try again now."
    assert screen.pin.text() == "482913"


def test_somebody_else_signs_in_while_one_waits(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "000001")
    screen.view.show_refused(ConsoleError(Problem.WAIT, seconds=30))
    screen.job_number.clear()
    screen.type("1002", "739152")
    assert screen.asked[-1] == Credentials("1002", "739152")
    screen.view.show_refused(ConsoleError(Problem.WRONG_PIN, tries_left=4))
    screen.job_number.setText("1001")
    assert "Wait 30 s" in screen.message.text()
    assert not screen.button.isEnabled()
    screen.view.hide()


def test_a_store_that_cannot_be_opened_is_told_and_tried_again(screen: Screen) -> None:
    screen.job_number.setText("1001")
    again: list[bool] = []
    screen.view.again_asked.connect(lambda: again.append(True))
    screen.view.show_store_failed(ConsoleError(Problem.READ_ONLY))
    assert screen.message.text().startswith("The data folder cannot be written.")
    assert screen.again.hasFocus()
    screen.qtbot.keyClick(screen.again, Qt.Key.Key_Space)
    assert again == [True]
    screen.view.show_opening()
    assert not screen.again.isVisible()
    assert screen.job_number.text() == "1001"


def test_signing_out_leaves_nothing_of_the_last_person(screen: Screen) -> None:
    screen.view.show_ready()
    screen.type("1001", "482913")
    screen.view.hide()
    assert screen.pin.text() == ""
    screen.view.show_signed_out()
    screen.view.show()
    assert (screen.job_number.text(), screen.message.text()) == ("", "")
    assert screen.button.isEnabled()


def test_the_pin_shows_dots_and_takes_no_input_method(screen: Screen) -> None:
    assert screen.pin.echoMode() is QLineEdit.EchoMode.Password
    assert not screen.pin.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert screen.pin.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText


def test_full_width_digits_of_an_input_method_are_taken_into_the_job_number(screen: Screen) -> None:
    event = QInputMethodEvent()
    event.setCommitString("１００１")
    QApplication.sendEvent(screen.job_number, event)
    assert screen.job_number.text() == "１００１"


def test_tab_goes_from_top_to_bottom(screen: Screen) -> None:
    screen.view.show_ready()
    visited = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        screen.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == ["signInJobNumber", "signInPin", "signInButton"]


def test_a_hotlines_name_is_plain_text(screen: Screen) -> None:
    screen.view.show_hotline('<img src="//example.invalid/x.png">热线')
    title = screen.find(QLabel, "signInHotline")
    assert title.text() == '<img src="//example.invalid/x.png">热线'
    assert title.textFormat() is Qt.TextFormat.PlainText


def test_a_new_interface_language_renames_everything(screen: Screen) -> None:
    screen.button.setText("stale")
    QApplication.sendEvent(screen.view, QEvent(QEvent.Type.LanguageChange))
    assert screen.button.text() == "&Sign in"


def test_the_first_screen_needs_neither_the_database_layer_nor_alembic() -> None:
    program = (
        "import sys, agent_console.ui.sign_in.view;"
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'alembic', 'argon2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
