"""Numbers: gap free and never double, whoever asks at the same time."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError
from agent_console.store.store import Store
from tests.builders import AT, a_call, an_id
from tests.crew import Crew
from tests.store import desks
from tests.store.conftest import Place


def test_two_processes_at_once_leave_no_gap_and_give_no_number_twice(place: Place, crew: Crew, store: Store) -> None:
    running = [desks.start(desks.answer_and_fail, place.address, person) for person in (crew.agent, crew.colleague)]
    for _, talk in running:
        assert talk.recv() == "ready"
    for _, talk in running:
        talk.send("go")
    numbers = [talk.recv() for _, talk in running]
    for process, _ in running:
        process.join(30)
        assert process.exitcode == 0
    together = [number for of_one in numbers for number in of_one]
    assert sorted(together) == [f"C20261122-{count:04d}" for count in range(1, 81)]
    assert numbers == [sorted(of_one) for of_one in numbers]
    assert store.care.verify().whole


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=12))
def test_each_day_counts_from_one_in_the_order_of_the_answers(
    store: Store, crew: Crew, steps: list[tuple[int, bool]]
) -> None:
    """Whatever days are mixed and whatever is refused in between; the days of each example are its own."""
    first = AT + timedelta(days=int(an_id()[-6:], 16) % 20_000)
    counts = [0, 0, 0]
    for day, refused in steps:
        at = first + timedelta(days=day)
        if refused:
            with pytest.raises(ConsoleError):
                store.calls.answer(a_call(crew.agent, answered_at=at, subject="\x07"), crew.agent)
            continue
        number = store.calls.answer(a_call(crew.agent, answered_at=at), crew.agent).number
        counts[day] = max(counts[day] + 1, int(number[-4:]))
        assert number == f"C{at:%Y%m%d}-{counts[day]:04d}"
    assert store.care.verify().findings == ()


def test_the_ten_thousandth_call_of_a_day_grows_a_digit(store: Store, crew: Crew) -> None:
    store.calls.answer(a_call(crew.agent), crew.agent)
    with store._ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE call_counters SET last = 9999")
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-10000"
