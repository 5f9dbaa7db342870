"""Widgets that have gone end on the thread of the windows, whoever makes the garbage beside them."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from agent_console.ui.garbage import GarbageRounds


@pytest.fixture
def rounds(qtbot: QtBot) -> Iterator[GarbageRounds]:
    """As in a console that has started; the interpreter looks for itself again afterwards."""
    del qtbot
    gc.collect()
    parent = QObject()
    yield GarbageRounds(parent)
    parent.deleteLater()
    gc.enable()


class Screen(QObject):
    """One of a circle, as a view and what controls it are."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def leave_a_circle(ended: list[str]) -> None:
    weakref.finalize(Screen(), lambda: ended.append(threading.current_thread().name))


def work_beside_the_window() -> list[list[object]]:
    """Far more lasting objects than the interpreter lets come together before it looks."""
    made: list[list[object]] = []
    worker = threading.Thread(target=lambda: made.extend([] for _ in range(50_000)), name="beside")
    worker.start()
    worker.join()
    return made


def test_work_beside_the_window_destroys_no_widget_and_the_next_round_does(rounds: GarbageRounds) -> None:
    ended: list[str] = []
    leave_a_circle(ended)
    made = work_beside_the_window()
    assert ended == []
    rounds.beat()
    assert ended == [threading.main_thread().name]
    assert len(made) == 50_000


def test_a_round_with_little_to_look_at_looks_at_nothing(rounds: GarbageRounds) -> None:
    before = gc.get_stats()
    gc.collect(0)
    rounds.beat()
    assert [one["collections"] for one in gc.get_stats()][1:] == [one["collections"] for one in before][1:]
