"""Calls are read for files line by line; those that are damaged are named and left out."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.call import Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_line import CheckedLine
from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.search import Search
from agent_console.store import call_lines
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, a_hit
from tests.crew import Crew
from tests.exchange_shelf import line_of

CHECKED = CheckedNote("2026.11", (a_hit(),))


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_lines, "BATCH", 3)
    monkeypatch.setattr(call_lines, "SERVER_BATCH", 3)


def never(number: str) -> None:
    raise AssertionError(f"{number} was left out")


def fill(store: Store, crew: Crew, count: int = 7) -> list[str]:
    """Calls of one minute each; every second one is a complaint and was checked. Gives their numbers."""
    numbers = []
    for place in range(count):
        kind = Kind.COMPLAINT if place % 2 else Kind.CONSULTATION
        call = a_complete_call(crew.agent, answered_at=AT + timedelta(minutes=place), kind=kind, note=f"第{place}通")
        numbers.append(store.calls.save(call, crew.agent, CHECKED if place % 2 else None).number)
    return numbers


def read(store: Store, crew: Crew, wanted: CallFilter | None = None) -> tuple[list[CheckedLine], list[str]]:
    left_out: list[str] = []
    return list(store.calls.each_line(wanted or CallFilter(), crew.quality, left_out.append)), left_out


def test_every_call_comes_once_oldest_first_with_the_check_of_its_note(store: Store, crew: Crew) -> None:
    fill(store, crew)
    expected = [line_of(call) for call in store.calls.each(CallFilter(), crew.quality)]
    lines, left_out = read(store, crew)
    assert [line for line, _ in lines] == expected
    assert [checked for _, checked in lines] == [None, CHECKED, None, CHECKED, None, CHECKED, None]
    assert left_out == []


def test_a_filter_and_a_search_choose_the_lines(store: Store, crew: Crew) -> None:
    numbers = fill(store, crew)
    complaints, _ = read(store, crew, CallFilter(kind=Kind.COMPLAINT))
    assert [line.number for line, _ in complaints] == numbers[1::2]
    found, _ = read(store, crew, CallFilter(search=Search("第4")))
    assert [line.number for line, _ in found] == [numbers[4]]


def test_agents_are_refused_before_anything_is_read(store: Store, crew: Crew) -> None:
    with pytest.raises(ConsoleError) as refused:
        store.calls.each_line(CallFilter(), crew.agent, never)
    assert refused.value.problem is Problem.REFUSED


def test_the_lines_are_those_of_one_state_whatever_is_written_meanwhile(store: Store, crew: Crew) -> None:
    numbers = fill(store, crew, 4)
    lines = store.calls.each_line(CallFilter(), crew.quality, never)
    first, _ = next(lines)
    store.calls.save(a_call(crew.agent, answered_at=AT + timedelta(hours=1)), crew.agent)
    assert [first.number, *(line.number for line, _ in lines)] == numbers


BROKEN = {
    "a text that is none": "UPDATE calls SET note = CAST(x'ff' AS TEXT) WHERE number = ?",
    "bytes": "UPDATE calls SET agent = x'00ff' WHERE number = ?",
    "no such kind": "UPDATE calls SET kind = 'nonsense' WHERE number = ?",
    "no such state": "UPDATE calls SET state = '' WHERE number = ?",
    "no time": "UPDATE calls SET ended_at = 'soon' WHERE number = ?",
    "a year that does not exist": "UPDATE calls SET ended_at = 9000000000000000000 WHERE number = ?",
    "a hit that is none": (
        "UPDATE phrase_hits SET text = CAST(x'ff' AS TEXT) WHERE call_id = (SELECT id FROM calls WHERE number = ?)"
    ),
}


def damage(file: Path, statement: str, number: str) -> None:
    with dbapi2.connect(str(file)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (trigger,) in triggers:
            connection.execute(f"DROP TRIGGER {trigger}")
        assert connection.execute(statement, (number,)).rowcount == 1
    connection.close()


@pytest.mark.parametrize("what", BROKEN)
def test_a_damaged_call_is_named_and_all_others_are_read(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, what: str
) -> None:
    numbers = fill(sqlite_store, sqlite_crew)
    damage(tmp_path / "console.db", BROKEN[what], numbers[3])
    lines, left_out = read(sqlite_store, sqlite_crew)
    assert [line.number for line, _ in lines] == [*numbers[:3], *numbers[4:]]
    assert [checked for _, checked in lines] == [None, CHECKED, None, None, CHECKED, None]
    assert left_out == [numbers[3]]


@pytest.mark.parametrize("order", [CallOrder(column, down) for column in CallColumn for down in (True, False)])
@pytest.mark.parametrize("what", BROKEN)
def test_a_damaged_call_is_named_in_every_order(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, what: str, order: CallOrder
) -> None:
    numbers = fill(sqlite_store, sqlite_crew)
    damage(tmp_path / "console.db", BROKEN[what], numbers[3])
    left_out: list[str] = []
    lines = list(sqlite_store.calls.each_line(CallFilter(), sqlite_crew.quality, left_out.append, order))
    assert sorted(line.number for line, _ in lines) == [*numbers[:3], *numbers[4:]]
    assert left_out == [numbers[3]]


def test_a_call_without_a_readable_number_is_named_by_its_id(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path
) -> None:
    numbers = fill(sqlite_store, sqlite_crew, 2)
    (first, _), _ = read(sqlite_store, sqlite_crew)[0]
    damage(tmp_path / "console.db", "UPDATE calls SET number = CAST(x'ff' AS TEXT) WHERE number = ?", numbers[0])
    lines, left_out = read(sqlite_store, sqlite_crew)
    assert ([line.number for line, _ in lines], left_out) == ([numbers[1]], [first.id])
