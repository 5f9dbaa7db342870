"""A list whose reading takes long, on a floor that writes all the time: scrolling comes first."""

import pytest
from pytestqt.qtbot import QtBot

from agent_console.store.store import Store
from agent_console.ui.review import list_controller
from tests.crew import Crew
from tests.ui.review.conftest import Open, Room, saved


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Any reading counts as slow, and rests for as good as ever."""
    monkeypatch.setattr(list_controller, "SLOW_SECONDS", 0.0)
    monkeypatch.setattr(list_controller, "RESTS", 1_000_000)
    return monkeypatch


@pytest.fixture
def read_once(slow: pytest.MonkeyPatch, open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> Room:
    """A room whose list was read again, and to which one more call has come since."""
    del slow
    saved(sqlite_store, sqlite_crew.agent, 1)
    room = open_room()
    room.room.refresh()
    saved(sqlite_store, sqlite_crew.agent, 1)
    return room


def test_a_slow_list_rests_before_it_is_read_again(read_once: Room) -> None:
    read_once.room.refresh()
    assert read_once.numbers() == ["0001"]


def test_what_came_in_meanwhile_is_read_when_it_has_rested(
    qtbot: QtBot, slow: pytest.MonkeyPatch, read_once: Room
) -> None:
    read_once.room.refresh()
    slow.setattr(list_controller, "RESTS", 0)
    read_once.room.list._rest.start(0)
    qtbot.waitUntil(lambda: read_once.numbers() == ["0002", "0001"])


def test_another_list_is_read_at_once(read_once: Room) -> None:
    read_once.room.look()
    assert read_once.numbers() == ["0002", "0001"]
    read_once.room.refresh()
    assert not read_once.room.list._due
