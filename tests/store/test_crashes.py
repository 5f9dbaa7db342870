"""Killed, full or cut off: what was said to be saved is there, and what was not leaves no trace."""

from collections.abc import Callable

import pytest
from sqlalchemy import event

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store, open_store
from tests.builders import PIN, StoppedClock, a_call, a_complete_call
from tests.crew import Crew
from tests.store import desks
from tests.store.conftest import Place


@pytest.mark.parametrize("after", [1, 4, 9])
def test_a_killed_console_loses_nothing_that_it_called_saved(
    place: Place, crew: Crew, open_desk: Callable[[], Store], after: int
) -> None:
    process, talk = desks.start(desks.work_until_killed, place.address, crew.agent)
    saved = [talk.recv() for _ in range(after)]
    process.kill()
    process.join(30)
    while talk.poll():
        try:
            saved.append(talk.recv())
        except (EOFError, OSError):
            break
    store = open_desk()
    assert store.care.verify().findings == ()
    there = {row.number for row in store.calls.page(CallFilter(), crew.lead) if row.state is not CallState.ON_CALL}
    assert set(saved) <= there
    assert len(store.calls.drafts(crew.agent)) <= 1
    following = store.calls.answer(a_call(crew.agent, id=desks.store_id()), crew.agent).number
    assert int(following[-4:]) == store.care.status().calls


def test_a_console_killed_in_the_middle_of_a_transaction_leaves_no_trace(
    place: Place, crew: Crew, open_desk: Callable[[], Store]
) -> None:
    before = open_desk().journal.head()
    process, talk = desks.start(desks.die_in_the_middle, place.address, crew.agent)
    assert talk.recv() == "in the middle"
    process.kill()
    process.join(30)
    store = open_desk()
    assert store.journal.head() == before
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0001"
    assert store.care.verify().findings == ()


def test_guesses_from_two_processes_are_counted_together(place: Place, crew: Crew, store: Store) -> None:
    running = [desks.start(desks.guess_pins, place.address, crew.agent) for _ in range(2)]
    for _, talk in running:
        assert talk.recv() == "ready"
    for _, talk in running:
        talk.send("go")
    answers = [answer for _, talk in running for answer in talk.recv()]
    for process, _ in running:
        process.join(30)
    assert len(answers) == 24
    assert answers.count(Problem.WRONG_PIN.value) == 5
    assert answers.count(Problem.WAIT.value) == 19
    with pytest.raises(ConsoleError):
        store.staff.sign_in(crew.agent.job_number, PIN)


def test_a_full_disk_is_told_and_nothing_is_half_written(
    sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    database = sqlite_store._ground.database
    limit = [60]

    @event.listens_for(database.engine, "checkout")
    def _small_disk(connection: object, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {limit[0]}")  # type: ignore[attr-defined]

    saved = []

    def fill_up() -> None:
        for _ in range(200):
            call = a_complete_call(sqlite_crew.agent, note="长" * 900)
            saved.append(sqlite_store.calls.save(call, sqlite_crew.agent))

    with pytest.raises(ConsoleError) as raised:
        fill_up()
    assert raised.value.problem is Problem.FULL
    assert 0 < len(saved) < 200
    assert sqlite_store.care.status().calls == len(saved)
    assert sqlite_store.care.verify().findings == ()
    limit[0] = 10_000
    following = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    assert following.number == f"C20261122-{len(saved) + 1:04d}"


def test_somebody_who_holds_the_lock_makes_it_busy(
    sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = sqlite_store._ground.database
    other = open_store(str(database.engine.url), StoppedClock())

    @event.listens_for(other._ground.database.engine, "checkout")
    def _impatient(connection: object, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 1")  # type: ignore[attr-defined]

    with database.writing():
        with pytest.raises(ConsoleError) as raised:
            other.calls.answer(a_call(sqlite_crew.agent), sqlite_crew.agent)
        assert other.calls.drafts(sqlite_crew.agent) == ()
    assert raised.value.problem is Problem.BUSY
    assert other.calls.answer(a_call(sqlite_crew.agent), sqlite_crew.agent).number == "C20261122-0001"
    other.close()


def test_a_line_to_the_server_that_was_cut_is_made_anew(store: Store, crew: Crew, place: Place) -> None:
    if place.engine == "sqlite":
        pytest.skip("no line to cut")
    store.calls.answer(a_call(crew.agent), crew.agent)
    other = open_store(place.address, StoppedClock())
    with other._ground.database.writing() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
    other.close()
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0002"


def test_a_line_that_is_cut_during_a_verb_is_told_as_unreachable(store: Store, crew: Crew, place: Place) -> None:
    if place.engine == "sqlite":
        pytest.skip("no line to cut")
    with pytest.raises(ConsoleError) as raised, store._ground.database.writing() as connection:
        connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")
    assert raised.value.problem is Problem.UNREACHABLE
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0001"
