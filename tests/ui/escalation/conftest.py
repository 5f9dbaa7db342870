"""An agent with a form beside the call."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.escalation.side import Side, open_side


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_library(resources_folder()).catalogue


@pytest.fixture
def side(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, catalogue: Catalogue, tmp_path: Path
) -> Iterator[Side]:
    """Agent 1001 on a call; the store is real, its work is done at once."""
    side = open_side(qtbot, sqlite_store, sqlite_crew, clock, catalogue, tmp_path)
    yield side
    side.desk.close()


@pytest.fixture
def again(
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    catalogue: Catalogue,
    tmp_path: Path,
) -> Iterator[Callable[[], Side]]:
    """The same agent at the same desk after it was started anew."""
    opened: list[Side] = []

    def open_again() -> Side:
        opened.append(open_side(qtbot, sqlite_store, sqlite_crew, clock, catalogue, tmp_path))
        return opened[-1]

    yield open_again
    for side in opened:
        side.desk.close()
