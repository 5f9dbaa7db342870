"""Two fields of days: a span fills both, and what is not understood is said beneath."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.span_filter import SpanFilter, TypedSpan

TODAY = date(2026, 11, 22)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[SpanFilter]:
    """Its list stands beneath; nothing of it is filled."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = SpanFilter("calls", lambda: TODAY, window)
    bar.changed.connect(lambda: bar.show_faults(bar.typed().faults(TODAY)))
    yield bar
    window.close()


@pytest.mark.parametrize(("typed", "until"), [("last week", "2026-11-15"), ("上月", "2026-10-31"), ("本周", "today")])
def test_a_span_in_the_first_field_fills_the_second(qtbot: QtBot, bar: SpanFilter, typed: str, until: str) -> None:
    bar.since.line.setText(typed)
    assert bar.typed() == TypedSpan("", typed, until, "")
    assert not bar.typed().faults(TODAY)
    bar.since.line.clear()
    qtbot.keyClicks(bar.since.line, "-3d")
    assert bar.until.text() == ""


def test_what_somebody_wrote_into_the_second_field_stays(bar: SpanFilter) -> None:
    bar.until.line.setText("2026-11-20")
    bar.since.line.setText("last week")
    bar.since.line.setText("")
    assert bar.until.text() == "2026-11-20"


def test_a_day_that_is_not_understood_is_said_beneath_with_what_is_still_listed(qtbot: QtBot, bar: SpanFilter) -> None:
    bar.since.line.setText("someday")
    words = bar.not_applied.text()
    assert not bar.not_applied.isHidden()
    assert words.startswith("From: No day. Type 2026-11-01")
    assert words.endswith("the list is still the one of before.")
    bar.since.line.setText("-7d")
    assert bar.not_applied.isHidden()
    bar.until.line.setText("sometime")
    assert bar.not_applied.text().startswith("To: No day. Type")
    bar.until.line.setText("-8d")
    assert bar.not_applied.text().startswith("To: No day from the first one on.")


def test_an_empty_field_shows_an_example_that_is_called_one(bar: SpanFilter) -> None:
    assert bar.since.line.placeholderText() == "e.g. -7d"
    assert bar.until.line.placeholderText() == "e.g. today"
