"""An agent who sits at the call screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.call.seat import TestSeat, sit_down


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def seat(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[TestSeat]:
    """Agent 1001, ready for the first call of the day."""
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path)
    yield at_work
    at_work.desk.close()
