"""What is made ready in the idle moments after signing in, and that nobody notices."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.call.script_branches import BranchButton
from agent_console.ui.call.step_row import StepRow
from agent_console.ui.call.warming import Warming
from tests.ui.call.seat import TestSeat


class Slices:
    """Three slices, and how many of them were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def each(self) -> Iterator[None]:
        for _ in range(3):
            self.taken += 1
            yield


@pytest.fixture
def slices() -> Slices:
    return Slices()


def test_every_slice_is_taken_and_then_it_rests(qtbot: QtBot, qapp: QObject, slices: Slices) -> None:
    warming = Warming(slices.each(), lambda: True, qapp)
    warming.start()
    assert slices.taken == 0, "signing in does not wait for it"
    qtbot.waitUntil(lambda: not warming.under_way)
    assert slices.taken == 3
    warming.deleteLater()


def test_it_ends_as_soon_as_somebody_has_work(qtbot: QtBot, qapp: QObject, slices: Slices) -> None:
    warming = Warming(slices.each(), lambda: slices.taken < 2, qapp)
    warming.start()
    qtbot.waitUntil(lambda: not warming.under_way)
    assert slices.taken == 2
    warming.deleteLater()


def warmed(qtbot: QtBot, seat: TestSeat) -> Warming:
    warming = seat.desk.findChild(Warming)
    assert warming is not None
    qtbot.waitUntil(lambda: not warming.under_way)
    return warming


def seen(seat: TestSeat) -> set[tuple[str, str]]:
    """What is on the screen, by kind and name."""
    widgets = seat.screen.findChildren(QWidget)
    return {(type(widget).__name__, widget.objectName()) for widget in widgets if widget.isVisible()}


def open_passages(seat: TestSeat) -> list[str]:
    rows = [row.row for row in seat.screen.findChildren(StepRow) if row.isVisible()]
    return [row.step for row in rows if row is not None]


def test_nothing_of_it_is_seen_and_the_focus_stays(qtbot: QtBot, seat: TestSeat) -> None:
    before, focused = seen(seat), seat.focused()
    warmed(qtbot, seat)
    assert seen(seat) == before
    assert seat.focused() == focused
    assert not any(row.isVisible() for row in seat.screen.findChildren(StepRow))


def test_the_first_call_finds_its_rows_and_buttons_made(qtbot: QtBot, seat: TestSeat) -> None:
    warmed(qtbot, seat)
    parts = [len(seat.screen.findChildren(kind)) for kind in (StepRow, BranchButton)]
    assert all(parts)
    seat.key(Qt.Key.Key_F2)
    assert [len(seat.screen.findChildren(kind)) for kind in (StepRow, BranchButton)] == parts
    assert any(row.isVisible() for row in seat.screen.findChildren(StepRow))


def test_a_call_that_comes_first_is_as_it_always_is(qtbot: QtBot, seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    passages = open_passages(seat)
    warmed(qtbot, seat)
    assert passages
    assert open_passages(seat) == passages
