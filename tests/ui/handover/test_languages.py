"""The page in every language: a key of its own for each input, and no English left on a Chinese one."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from agent_console.domain.escalation import Escalation
from agent_console.ui.language import LANGUAGES
from tests.crew import Crew
from tests.ui.handover.conftest import Opener

LATIN_ON_PURPOSE = re.compile(r"\b(?:F\d|Ctrl|Enter|Esc|PIN|PDF|SHA|Qt|[A-Z])\b|\b[SHE]\d{4,8}-\d{4}\b|qt|br")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_inputs_share_a_mnemonic(
    speak: Callable[[str], None], sit_down: Opener, sqlite_crew: Crew, escalated: Escalation, language: str
) -> None:
    del escalated
    speak(language)
    seat = sit_down(sqlite_crew.lead)
    texts = [label.text() for label in seat.view.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in seat.view.findChildren(QAbstractButton)]
    found = [letter.upper() for text in texts for letter in re.findall("&(?!&)(.)", text.replace("&&", ""))]
    assert len(found) >= 5
    assert not [letter for letter, count in Counter(found).items() if count > 1], found


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_english_is_left_on_a_chinese_page(
    speak: Callable[[str], None], sit_down: Opener, sqlite_crew: Crew, escalated: Escalation, language: str
) -> None:
    del escalated
    speak(language)
    seat = sit_down(sqlite_crew.agent)
    said = [
        *_everything_said(seat.view),
        *seat.view.items.titles(),
        *map(seat.view.items.in_full, seat.view.items.items),
    ]
    left = [text for text in said if re.search("[A-Za-z]", LATIN_ON_PURPOSE.sub("", text))]
    assert not left


def _everything_said(widget: QWidget) -> Iterator[str]:
    for one in [widget, *widget.findChildren(QWidget)]:
        yield from (unescape(re.sub("<[^>]*>", "", one.toolTip())), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QLineEdit | QPlainTextEdit):
            yield one.placeholderText()
    for action in widget.findChildren(QAction):
        yield action.text()
