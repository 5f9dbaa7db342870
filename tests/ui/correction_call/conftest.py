"""Somebody at the call screen who finds a wrong answer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.theme import Theme
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.correction_call.page import Page, open_page


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def sit(
    qtbot: QtBot,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    library: Library,
    theme: Theme,
    tmp_path: Path,
) -> Iterator[Callable[[Person], Page]]:
    """Sits somebody down at this desk; the one who sat there before is left where they are."""
    opened: list[Page] = []

    def sit_at(person: Person) -> Page:
        opened.append(open_page(qtbot, sqlite_store, sqlite_crew, person, clock, library, theme, tmp_path))
        return opened[-1]

    yield sit_at
    for page in opened:
        page.seat.desk.close()
        page.window.notice.dismiss()


@pytest.fixture
def page(sit: Callable[[Person], Page], sqlite_crew: Crew) -> Page:
    """Agent 1001."""
    return sit(sqlite_crew.agent)
