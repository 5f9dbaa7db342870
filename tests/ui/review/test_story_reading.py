"""Whoever goes through a list faster than it is read: the call under the hand is shown, what was passed over is not."""

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.review.conftest import Open, Room, saved


@pytest.fixture
def jobs() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def room(open_room: Open, sqlite_store: Store, sqlite_crew: Crew, jobs: HeldJobs) -> Room:
    saved(sqlite_store, sqlite_crew.agent, 5)
    room = open_room(jobs=jobs)
    jobs.holding = True
    return room


def test_calls_that_were_passed_over_are_not_read(room: Room, jobs: HeldJobs) -> None:
    for row in (1, 2, 3, 4):
        room.room.view.rows.selectRow(row)
    assert jobs.held == 1
    jobs.let_through(1)
    assert "-0005" in room.room.view.story._title.whole_text(), "a call that was passed over is shown"
    jobs.let_through(1)
    assert "-0001" in room.room.view.story._title.whole_text()
    assert jobs.held == 0


def test_a_call_that_cannot_be_read_does_not_hold_up_the_next(
    room: Room, jobs: HeldJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    with monkeypatch.context() as patched:
        patched.setattr("agent_console.ui.review.story_controller.read_story", broken)
        room.room.view.rows.selectRow(1)
        room.room.view.rows.selectRow(2)
        jobs.let_through(1)
    assert [type(trouble) for trouble in room.troubles] == [ConsoleError]
    jobs.let_through(1)
    assert "-0003" in room.room.view.story._title.whole_text()
