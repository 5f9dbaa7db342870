"""The words of the agent's side: complete in every language, reachable by key, and readable by a machine."""

import re
from collections import Counter
from collections.abc import Callable
from html import unescape

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.desk import Desk
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.store.clock import Clock
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.escalation.form_view import FormView
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.escalation.promises_view import PromisesView
from agent_console.ui.escalation.thread_view import ThreadView
from agent_console.ui.language import LANGUAGES
from agent_console.ui.wording import Wording
from tests.builders import a_hotline, a_person
from tests.escalations import RULES

Speak = Callable[[str], None]
ON_PURPOSE = re.compile(r"\b(?:F\d{1,2}|Ctrl|Enter|Esc|Alt|Down|[A-Z])\b")


def parts(qtbot: QtBot, catalogue: Catalogue, language: str) -> list[QWidget]:
    dress = Dress(Wording(QCoreApplication.translate), catalogue, language, Clock())
    widgets: list[QWidget] = [FormView(dress, RULES), ThreadView(dress), PromisesView(dress)]
    for widget in widgets:
        qtbot.addWidget(widget)
    return widgets


def mnemonics(widget: QWidget) -> list[str]:
    texts = [label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in widget.findChildren(QAbstractButton)]
    return [letter.upper() for text in texts for letter in re.findall("&(?!&)(.)", text.replace("&&", ""))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mnemonic_is_taken_twice_beside_a_call(
    qtbot: QtBot, speak: Speak, catalogue: Catalogue, language: str
) -> None:
    speak(language)
    form, thread, promises = parts(qtbot, catalogue, language)
    desk = Desk(a_hotline(), a_person())
    library = load_library(resources_folder())
    screen = CallScreen(desk, library, Wording(), language, lambda: 0.0, lambda: None)
    qtbot.addWidget(screen)
    for beside in (form, thread):  # one of the two is shown
        found = mnemonics(screen) + mnemonics(promises) + mnemonics(beside)
        assert not [letter for letter, count in Counter(found).items() if count > 1], found


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_english_is_left(qtbot: QtBot, speak: Speak, catalogue: Catalogue, language: str) -> None:
    speak(language)
    left = []
    for part in parts(qtbot, catalogue, language):
        for one in part.findChildren(QWidget):
            said = [unescape(re.sub("<[^>]*>", "", one.toolTip())), one.accessibleName()]
            if isinstance(one, QLabel | QAbstractButton):
                said.append(one.text())
            if isinstance(one, QLineEdit | QPlainTextEdit):
                said.append(one.placeholderText())
            left += [text for text in said if re.search("[A-Za-z]", ON_PURPOSE.sub("", text))]
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, speak: Speak, catalogue: Catalogue, language: str
) -> None:
    speak(language)
    for part in parts(qtbot, catalogue, language):
        for one in part.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is part:  # not the list of a drop-down
                text = one.text() if isinstance(one, QAbstractButton) else ""
                assert one.accessibleName() or text, one.objectName()


def test_switching_the_language_reaches_what_is_open(qtbot: QtBot, speak: Speak, catalogue: Catalogue) -> None:
    form, thread, promises = parts(qtbot, catalogue, "zh_CN")
    assert isinstance(form, FormView)
    speak("zh_CN")
    QCoreApplication.sendPostedEvents()
    assert form.urgency.itemText(1) == "2 紧急 · 2 小时内答复"
    assert form.problem.accessibleName() == "问题"
    assert thread.findChild(QWidget, "escalationWords").accessibleName() == "补充或告知的话"  # type: ignore[union-attr]
    assert promises.findChild(QWidget, "myPromises").accessibleName() == "我的承诺"  # type: ignore[union-attr]
