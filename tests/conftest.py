"""Fixtures for every floor: a clock that stands still, and a hotline that is set up."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings

from agent_console.store import pins
from agent_console.store.address import default_database
from agent_console.store.store import Store, open_store
from tests.builders import StoppedClock
from tests.crew import Crew, copy_database, hire

settings.register_profile("same", derandomize=True)
settings.register_profile("new", derandomize=False)
settings.load_profile("same")  # a red run is red for everybody; --hypothesis-profile=new looks further


def pytest_configure() -> None:
    """Where several processes share the tests, each takes the hidden display that is its own."""
    displays = os.environ.get("CONSOLE_TEST_DISPLAYS", "").split()
    lane = os.environ.get("PYTEST_XDIST_WORKER", "").removeprefix("gw")
    if displays and lane:
        os.environ["DISPLAY"] = displays[int(lane) % len(displays)]


@pytest.fixture(scope="session", autouse=True)
def _quick_pins() -> Iterator[None]:
    """Hash PINs with the least work: nobody guesses those of tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(scope="session")
def staffed_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Crew]:
    """A closed SQLite database after the first run, made once, and the people in it."""
    folder = tmp_path_factory.mktemp("staffed")
    store = open_store(default_database(folder), StoppedClock())
    crew = hire(store)
    store.close()
    return folder / "console.db", crew


@pytest.fixture
def sqlite_store(staffed_file: tuple[Path, Crew], tmp_path: Path, clock: StoppedClock) -> Iterator[Store]:
    """A store on a copy of `staffed_file` at tmp_path / "console.db"."""
    file = copy_database(staffed_file[0], tmp_path / "console.db")
    store = open_store(f"sqlite:///{file}", clock)
    yield store
    store.close()


@pytest.fixture
def sqlite_crew(staffed_file: tuple[Path, Crew]) -> Crew:
    """The people of `sqlite_store`."""
    return staffed_file[1]
