"""The search stays near what is written, also where the review is the only window that runs."""

from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.review.catching_up import LINES_UNINDEXED, CatchingUp
from tests.crew import Crew
from tests.ui.review.conftest import Open, saved

MANY = 1_000_000


def left(store: Store) -> int:
    """Journal lines that the search has not taken in; none is taken in by asking."""
    return store.calls.index(MANY)


def test_the_room_takes_in_what_was_written_before_it_was_opened(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    saved(sqlite_store, sqlite_crew.agent, LINES_UNINDEXED + 1)
    assert left(sqlite_store) > LINES_UNINDEXED
    open_room()
    assert left(sqlite_store) == 0


def test_the_room_takes_in_what_others_write_while_it_is_open(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    room = open_room()
    saved(sqlite_store, sqlite_crew.agent, LINES_UNINDEXED + 1)
    room.room.watch.beat()
    assert left(sqlite_store) == 0


def test_a_few_lines_are_left_for_later(open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> None:
    saved(sqlite_store, sqlite_crew.agent)
    before = left(sqlite_store)
    open_room()
    assert left(sqlite_store) == before > 0


def test_many_lines_are_taken_in_one_short_transaction_after_the_other(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    saved(sqlite_store, sqlite_crew.agent, 6 * LINES_UNINDEXED)
    catching_up = CatchingUp(InlineJobs(), sqlite_store.calls)
    catching_up.look()
    assert left(sqlite_store) > LINES_UNINDEXED
    qtbot.waitUntil(lambda: left(sqlite_store) <= LINES_UNINDEXED)
    catching_up.stop()


def test_a_database_that_is_busy_is_asked_again_at_the_next_change() -> None:
    class Busy:
        asked = 0

        def index(self, _tolerated: int) -> int:
            self.asked += 1
            raise ConsoleError(Problem.BUSY)

    calls = Busy()
    catching_up = CatchingUp(InlineJobs(), calls)  # type: ignore[arg-type]
    catching_up.look()
    catching_up.look()
    assert calls.asked == 2
