"""A day in a field: this one in the language of the window, whatever is typed else as it is."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.typed_past import TODAY, read_day
from agent_console.ui.widgets.day_field import DayField

NOW = date(2026, 11, 22)


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField(lambda: NOW, ends=True)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "今天"), ("zh_TW", "今天"), ("en", "today")])
def test_this_day_is_shown_in_words_and_read_back(
    qtbot: QtBot, speak: Callable[[str], None], language: str, word: str
) -> None:
    speak(language)
    field = DayField(lambda: NOW, ends=True)
    qtbot.addWidget(field)
    assert word in field.line.placeholderText()
    field.show_text(TODAY)
    assert (field.line.text(), field.text()) == (word, TODAY)
    assert read_day(word, NOW) == NOW


@pytest.mark.parametrize("typed", ["-7d", "2026-11-01", "", "昨天", "no day"])
def test_what_is_typed_stays_as_it_is(field: DayField, typed: str) -> None:
    field.show_text(typed)
    assert field.text() == typed
