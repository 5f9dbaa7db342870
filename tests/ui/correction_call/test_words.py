"""The words of correction calls: complete in every language, reachable by key, and readable by a machine."""

import re
from collections import Counter
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.correction_call import CorrectionCase, CorrectionState, Reviewed
from agent_console.domain.desk import Desk
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library
from agent_console.store.clock import Clock
from agent_console.store.store import Store
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.correction_call.call_words import mark_in_words, state_in_words
from agent_console.ui.correction_call.case_view import CaseView
from agent_console.ui.correction_call.form_view import CorrectionForm
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.escalation.promises_view import PromisesView
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.language import LANGUAGES
from agent_console.ui.wording import Wording
from tests.builders import a_complete_call, a_hotline, a_person, an_id
from tests.crew import Crew

Speak = Callable[[str], None]
Parts = Callable[[str], tuple[CorrectionForm, CaseView]]
ON_PURPOSE = re.compile(r"\b(?:F\d{1,2}|Ctrl|Enter|Backspace|[A-Z])\b|C\d{8}-\d{4}")


@pytest.fixture
def parts(
    qtbot: QtBot, speak: Speak, sqlite_store: Store, sqlite_crew: Crew, library: Library, tmp_path: Path
) -> Parts:
    """The form of a call, and a case that has another caller."""

    def build(language: str) -> tuple[CorrectionForm, CaseView]:
        speak(language)
        agent, corrections = sqlite_crew.agent, sqlite_store.correction_calls
        begun = Answers(tmp_path, agent.job_number)
        words = Wording(QCoreApplication.translate)
        world = (agent, library.catalogue, words, language, InlineJobs(), Clock())
        ground = Ground(corrections, sqlite_store.calls.reveal, begun, *world)
        call = sqlite_store.calls.save(a_complete_call(agent, caller_name="", note="记录"), agent)
        opened = corrections.open(an_id(), call.id, agent, "说错", "更正")
        form, case = CorrectionForm(ground), CaseView(ground)
        for view in (form, case):
            qtbot.addWidget(view)
        form.show_call(call, None)
        case.show_case(CorrectionCase(correction=opened, call=call), (Reviewed(call=call),), "", {})
        return form, case

    return build


def mnemonics(widget: QWidget) -> list[str]:
    texts = [label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in widget.findChildren(QAbstractButton)]
    return [letter.upper() for text in texts for letter in re.findall("&(?!&)(.)", text.replace("&&", ""))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mnemonic_is_taken_twice_beside_a_call(qtbot: QtBot, parts: Parts, library: Library, language: str) -> None:
    beside = parts(language)
    promises = PromisesView(Dress(Wording(), library.catalogue, language, Clock()))
    screen = CallScreen(Desk(a_hotline(), a_person()), library, Wording(), language, lambda: 0.0, lambda: None)
    for widget in (promises, screen):
        qtbot.addWidget(widget)
    for one in beside:  # one of the two is shown
        found = mnemonics(screen) + mnemonics(promises) + mnemonics(one)
        assert not [letter for letter, count in Counter(found).items() if count > 1], "".join(sorted(found))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_english_is_left(parts: Parts, language: str) -> None:
    shown = parts(language)
    left = [mark_in_words(add) for add in (True, False)]
    left += [state_in_words(state) for state in (None, *CorrectionState)]
    for part in shown:
        for one in part.findChildren(QWidget):
            left += [unescape(re.sub("<[^>]*>", "", one.toolTip())), one.accessibleName()]
            if isinstance(one, QLabel | QAbstractButton):
                left.append(one.text())
            if isinstance(one, QLineEdit | QPlainTextEdit):
                left.append(one.placeholderText())
            if isinstance(one, QPlainTextEdit):
                left.append(one.toPlainText())
            if isinstance(one, QComboBox):
                left += [one.itemText(place) for place in range(one.count())]
    assert not [text for text in left if re.search("[A-Za-z]", ON_PURPOSE.sub("", text))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_takes_the_focus_has_a_name(parts: Parts, language: str) -> None:
    for part in parts(language):
        for one in part.findChildren(QWidget):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is part:  # not the list of a drop-down
                text = one.text() if isinstance(one, QAbstractButton) else ""
                assert one.accessibleName() or text, one.objectName()
                assert one.objectName()


def test_switching_the_language_reaches_what_is_open(parts: Parts, speak: Speak) -> None:
    form, case = parts("en")
    speak("zh_CN")
    QCoreApplication.sendPostedEvents()
    assert form.wrong.accessibleName() == "错在哪里"
    assert case.tell.text() == "已告知客户  Ctrl+Enter"
    assert case.others.since.itemText(0) == "当天起"
    assert case.text.toPlainText().startswith("【差错】说错")
