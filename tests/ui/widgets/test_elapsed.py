"""The running time: from the clock it is given, on whole seconds."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.elapsed import ElapsedLabel, in_words


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "00:00"), (65, "01:05"), (3599, "59:59"), (3600, "1:00:00"), (36_061, "10:01:01")]
)
def test_minutes_and_hours(seconds: int, words: str) -> None:
    assert in_words(seconds) == words


def test_it_counts_from_the_moment_it_is_given_and_waits_for_the_full_second(qtbot: QtBot) -> None:
    clock = Clock()
    label = ElapsedLabel(clock)
    qtbot.addWidget(label)
    label.start(clock.now - 61.25)
    assert label.text() == "01:01"
    timer = label.findChildren(QTimer)[0]
    assert timer.interval() == 750
    clock.now += 2
    timer.timeout.emit()
    assert label.text() == "01:03"
    assert label.stop() == pytest.approx(63.25)
    assert not timer.isActive()
    assert not label.running


def test_a_tick_that_came_early_waits_for_the_rest_of_the_second(qtbot: QtBot) -> None:
    clock = Clock()
    label = ElapsedLabel(clock)
    qtbot.addWidget(label)
    label.start(clock.now)
    clock.now += 0.999
    timer = label.findChildren(QTimer)[0]
    timer.timeout.emit()
    assert label.text() == "00:00"
    assert timer.interval() == 1
    label.stop()


def test_standing_still_it_says_nothing_has_passed(qtbot: QtBot) -> None:
    label = ElapsedLabel(Clock())
    qtbot.addWidget(label)
    assert label.text() == "00:00"
    assert label.stop() == 0
