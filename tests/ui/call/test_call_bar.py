"""Above the record: number, running time and state of the call, and how much of the wrap-up is left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call, CallState
from agent_console.ui.call.call_bar import CallBar
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, a_call, a_complete_call, an_ended_call


@pytest.fixture
def bar(qtbot: QtBot, clock: StoppedClock) -> Iterator[CallBar]:
    bar = CallBar(Wording(), clock.steady)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    bar.show()
    yield bar
    bar.timer.stop()


def test_at_rest_only_the_button_is_seen(bar: CallBar) -> None:
    assert bar.answer.isEnabled()
    assert not bar.number.isVisible()
    assert not bar.timer.isVisible()
    assert bar.state.whole_text() == ""


def test_a_running_call_shows_its_time_since_it_was_answered(bar: CallBar, clock: StoppedClock) -> None:
    answered = clock.steady()
    clock.forward(62)
    bar.show_call(a_call(number="C20261122-0001"), answered)
    assert (bar.number.text(), bar.timer.text(), bar.state.whole_text()) == ("C20261122-0001", "01:02", "On the line")
    assert not bar.answer.isEnabled()
    assert bar.timer.running


def test_a_call_without_a_number_yet_keeps_its_place(bar: CallBar) -> None:
    bar.show_call(a_call(), 0)
    assert bar.number.text() == "C…"
    bar.show_number("C20261122-0001")
    assert bar.number.text() == "C20261122-0001"


@pytest.mark.parametrize(
    ("call", "state"),
    [
        (an_ended_call(talk_seconds=3725), "Wrap-up"),
        (an_ended_call(talk_seconds=3725, state=CallState.ON_CALL), "Wrap-up"),
        (a_complete_call(), "Complete"),
    ],
)
def test_an_ended_call_stands_still_and_another_can_be_answered(bar: CallBar, call: Call, state: str) -> None:
    bar.show_call(call, 0)
    assert not bar.timer.running
    assert bar.timer.text() == ("1:02:05" if call.talk_seconds == 3725 else "01:35")
    assert bar.state.whole_text() == state
    assert bar.answer.isEnabled()


@pytest.mark.parametrize(("seconds", "words"), [(90.0, "01:30"), (0.6, "00:01"), (0.4, "00:00"), (-20.0, "00:00")])
def test_wrap_up_counts_down_and_never_below_nothing(bar: CallBar, seconds: float, words: str) -> None:
    bar.show_call(an_ended_call(), 0)
    bar.show_left(seconds)
    assert bar.state.whole_text() == f"Wrap-up, {words} left"


def test_only_a_wrap_up_counts_down(bar: CallBar) -> None:
    bar.show_left(5)
    assert bar.state.whole_text() == ""
    bar.show_call(a_call(), 0)
    bar.show_left(5)
    assert bar.state.whole_text() == "On the line"


def test_a_draft_that_is_offered_shows_its_number_and_no_time(bar: CallBar) -> None:
    bar.show_offer(a_call(number="C20261122-0007"))
    assert bar.number.isVisible()
    assert bar.number.text() == "C20261122-0007"
    assert not bar.timer.isVisible()
    assert bar.answer.isEnabled()


def test_another_language_names_the_button_anew(bar: CallBar) -> None:
    bar.answer.setText("")
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert "F2" in bar.answer.text()
