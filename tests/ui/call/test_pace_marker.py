"""The marker moves with the clock, paints only what it adds, and stands still at the end."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.ui.call.pace_marker import PaceMarker


class Painted(QObject):
    """Remembers which parts were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.parts.append(event.rect())
        return super().eventFilter(watched, event)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def marker(qtbot: QtBot, clock: Clock) -> PaceMarker:
    marker = PaceMarker(clock)
    marker.resize(200, 3)
    qtbot.addWidget(marker)
    with qtbot.waitExposed(marker):
        marker.show()
    return marker


def interval(marker: PaceMarker) -> int:
    timer = marker.findChild(QTimer)
    assert timer is not None
    return timer.interval()


def test_it_is_as_far_as_the_passage(marker: PaceMarker, clock: Clock) -> None:
    marker.start(8)
    clock.now += 2
    marker.advance()
    assert marker.reached == 50
    assert marker.moving


def test_it_stops_by_itself_and_never_runs_over(marker: PaceMarker, clock: Clock) -> None:
    marker.start(8)
    clock.now += 30
    marker.advance()
    assert marker.reached == 200
    assert not marker.moving


def test_it_draws_at_most_thirty_frames_and_never_more_than_a_pixel_needs(marker: PaceMarker) -> None:
    marker.start(1)
    assert interval(marker) >= 33
    marker.start(60)
    assert interval(marker) == 300
    marker.stop()


def test_only_what_was_added_is_painted(marker: PaceMarker, clock: Clock) -> None:
    QApplication.processEvents()
    painted = Painted()
    marker.installEventFilter(painted)
    marker.start(10)
    clock.now += 1
    marker.advance()
    QApplication.processEvents()
    clock.now += 1
    marker.advance()
    QApplication.processEvents()
    marker.stop()
    assert painted.parts == [QRect(0, 0, 20, marker.height()), QRect(20, 0, 20, marker.height())]


def test_a_new_passage_begins_at_the_left(marker: PaceMarker, clock: Clock) -> None:
    marker.start(10)
    clock.now += 5
    marker.advance()
    marker.start(10)
    assert marker.reached == 0
    marker.stop()


def test_it_rests_while_nobody_sees_it_and_for_a_passage_without_length(marker: PaceMarker) -> None:
    marker.start(0)
    assert not marker.moving
    marker.start(5)
    marker.hide()
    assert not marker.moving
    marker.start(5)
    assert not marker.moving
