"""What the report says in every language, and what its help names."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.incident import Blank
from agent_console.resources import resources_folder
from agent_console.ui.incident.board_actions import KEYS
from agent_console.ui.incident.going_on_line import BOARD_KEY
from agent_console.ui.incident.report_view import ReportView
from agent_console.ui.incident_page import REPORT_KEY
from agent_console.ui.language import LANGUAGES
from agent_console.ui.wording import Wording

LATIN_ON_PURPOSE = re.compile(r"\b(?:F\d{1,2}|Ctrl|Enter|Esc|[A-Z])\b")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [*KEYS.values(), REPORT_KEY, BOARD_KEY])
def test_the_page_names_every_key(language: str, key: str) -> None:
    page = (resources_folder() / "help" / language / "incident.md").read_text(encoding="utf-8")
    assert re.search(rf"\*\*{re.escape(key.replace('Return', 'Enter'))}\*\*", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_call_screen_leads_there(language: str) -> None:
    page = (resources_folder() / "help" / language / "call.md").read_text(encoding="utf-8")
    for key in (REPORT_KEY, BOARD_KEY):
        assert f"**{key}**" in page


@pytest.fixture
def form(qtbot: QtBot) -> ReportView:
    view = ReportView(Wording(QApplication.translate))
    qtbot.addWidget(view)
    view.mark(tuple(Blank))
    return view


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_inputs_share_a_mnemonic(form: ReportView, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    QApplication.sendPostedEvents()
    texts = [label.text() for label in form.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in form.findChildren(QAbstractButton)]
    found = [letter.upper() for text in texts for letter in re.findall("&(.)", text)]
    assert len(found) == 4
    assert max(Counter(found).values()) == 1


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_a_switch_of_the_language_leaves_no_english_in_the_open_form(
    form: ReportView, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    QApplication.sendPostedEvents()
    form.mark(tuple(Blank))
    said: list[str] = []
    for one in form.findChildren(QWidget):
        said += [one.accessibleName(), one.accessibleDescription(), re.sub("<[^>]*>", "", one.toolTip())]
        if isinstance(one, QLabel | QAbstractButton):
            said.append(one.text())
        if isinstance(one, QLineEdit | QPlainTextEdit):
            said.append(one.placeholderText())
    assert not [text for text in said if re.search("[A-Za-z]", LATIN_ON_PURPOSE.sub("", text))]
