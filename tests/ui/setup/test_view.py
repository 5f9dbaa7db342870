"""The first-run page, by keyboard."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.setup.form import FirstRun, problems
from agent_console.ui.setup.view import SetupView
from agent_console.ui.wording import Wording

T = TypeVar("T", bound=QWidget)
ORDER = [
    "setupHotline", "setupLanguage", "setupLeadJobNumber", "setupLeadName", "setupPin", "setupPinAgain", "setupFinish",
]  # fmt: skip


class Page:
    """The view with its controls at hand, as somebody in front of it has them."""

    def __init__(self, qtbot: QtBot, language: str = "zh_TW") -> None:
        self.qtbot = qtbot
        self.view = SetupView(Wording(), language)
        qtbot.addWidget(self.view)
        self.finished: list[FirstRun] = []
        self.view.finished.connect(self.finished.append)
        self.message = self.find(QLabel, "setupMessage")
        self.finish = self.find(QPushButton, "setupFinish")
        self.view.resize(1366, 768)
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.line("setupHotline").hasFocus)

    def find(self, kind: type[T], name: str) -> T:
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def line(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, name)

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def type_and_enter(self, *texts: str) -> None:
        for text in texts:
            self.qtbot.keyClicks(self.focus(), text)
            self.qtbot.keyClick(self.focus(), Qt.Key.Key_Return)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_a_hotline_is_made_with_the_keyboard_alone(page: Page) -> None:
    page.type_and_enter("Green Hill", "1001", "Lin", "482913", "482913")
    assert page.finished == [
        FirstRun(
            hotline="Green Hill",
            language="zh_TW",
            lead_job_number="1001",
            lead_name="Lin",
            pin="482913",
            pin_again="482913",
        )
    ]


def test_tab_goes_from_top_to_bottom(page: Page) -> None:
    visited = []
    for _ in ORDER:
        visited.append(page.focus().objectName())
        page.qtbot.keyClick(page.focus(), Qt.Key.Key_Tab)
    assert visited == ORDER


def test_each_field_has_a_label_with_a_mnemonic_of_its_own(page: Page) -> None:
    labels = [label for label in page.view.findChildren(QLabel) if label.buddy() is not None]
    assert {label.buddy().objectName() for label in labels} == {name for name in ORDER if name != "setupFinish"}
    keys = [text[text.index("&") + 1].lower() for text in [*(label.text() for label in labels), page.finish.text()]]
    assert len(set(keys)) == len(keys)


def test_the_interfaces_language_is_offered_for_the_greeting(qtbot: QtBot) -> None:
    assert Page(qtbot, "zh_CN").find(QComboBox, "setupLanguage").currentText() == "普通话"
    assert Page(qtbot, "fr").find(QComboBox, "setupLanguage").currentText() == "English"


def test_each_problem_is_told_at_its_field_and_everything_typed_stays(page: Page) -> None:
    page.type_and_enter("", "1001", "", "123456", "12345")
    page.view.show_wrong_fields(problems(page.finished[0]))
    told = {name: page.find(QLabel, f"{name}Problem") for name in ORDER if name not in ("setupLanguage", "setupFinish")}
    assert {name: label.text() for name, label in told.items() if label.isVisible()} == {
        "setupHotline": "Something is still empty. Fill in the marked field.",
        "setupLeadName": "Something is still empty. Fill in the marked field.",
        "setupPin": "This PIN is too easy to guess. Choose one that is not a row, a repetition or the job number.",
        "setupPinAgain": "The two PINs differ. Type the same PIN twice.",
    }
    assert page.message.text() == "Hotline: Something is still empty. Fill in the marked field."
    assert page.line("setupHotline").hasFocus()
    assert (page.line("setupPin").text(), page.line("setupPinAgain").text()) == ("123456", "12345")


def test_a_field_that_is_put_right_loses_its_mark(page: Page) -> None:
    page.finish.click()
    page.view.show_wrong_fields(problems(page.finished[0]))
    assert page.line("setupHotline").property("marked")
    page.qtbot.keyClicks(page.line("setupHotline"), "G")
    assert not page.line("setupHotline").property("marked")
    assert not page.find(QLabel, "setupHotlineProblem").isVisible()
    assert page.find(QLabel, "setupLeadNameProblem").isVisible()


def test_a_pasted_name_that_is_too_long_is_refused_at_its_field_and_not_cut(page: Page) -> None:
    QApplication.clipboard().setText("长" * 300)
    page.line("setupHotline").paste()
    assert page.line("setupHotline").text() == ""
    assert "300 of 100" in page.find(QLabel, "setupHotlineProblem").text()


def test_a_refusal_that_belongs_to_no_field_is_told_and_can_be_tried_again(page: Page) -> None:
    page.view.show_busy()
    assert not page.finish.isEnabled()
    page.view.show_refused(ConsoleError(Problem.FULL))
    assert page.message.text().startswith("The disk is full.")
    assert page.finish.hasFocus()
    page.qtbot.keyClick(page.finish, Qt.Key.Key_Space)
    assert len(page.finished) == 1
    page.view.show_busy()
    page.view.show_broken_off()
    assert page.finish.isEnabled()


def test_nothing_is_asked_twice(page: Page) -> None:
    page.view.show_busy()
    page.qtbot.keyClick(page.line("setupPinAgain"), Qt.Key.Key_Return)
    assert page.finished == []


def test_a_word_still_being_composed_is_part_of_the_name(page: Page) -> None:
    QApplication.sendEvent(page.line("setupHotline"), QInputMethodEvent("绿山", []))
    page.finish.click()
    assert page.finished[0].hotline == "绿山"


def test_the_pins_do_not_outlive_the_page(page: Page) -> None:
    page.line("setupPin").setText("482913")
    page.line("setupPinAgain").setText("482913")
    page.view.hide()
    assert page.line("setupPin").text() == page.line("setupPinAgain").text() == ""


def test_a_new_interface_language_renames_everything_and_keeps_what_is_typed(page: Page) -> None:
    page.qtbot.keyClicks(page.line("setupHotline"), "Green Hill")
    page.finish.setText("stale")
    QApplication.sendEvent(page.view, QEvent(QEvent.Type.LanguageChange))
    assert page.finish.text() == "&Set up and sign in"
    assert page.line("setupHotline").text() == "Green Hill"
