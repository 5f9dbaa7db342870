"""Escalations, handovers, duty records and the journal are read for files past what is damaged."""

from collections.abc import Callable
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from tests.builders import AT
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import a_point, on_shift, signed_by
from tests.store.test_call_lines import damage, never

Read = Callable[[], tuple[list[str], list[str]]]


@pytest.fixture
def escalations(sqlite_store: Store, sqlite_crew: Crew) -> Read:
    for place in range(3):
        sqlite_store.escalations.send(a_form(problem=f"第{place}件"), sqlite_crew.agent, RULES)

    def read() -> tuple[list[str], list[str]]:
        left_out: list[str] = []
        found = sqlite_store.escalations.each(sqlite_crew.quality, None, None, left_out.append)
        return [one.number for one in found], left_out

    return read


@pytest.mark.parametrize("value", ["x'ff'", "CAST(x'ff' AS TEXT)", "'nonsense'"])
def test_a_damaged_escalation_is_named_and_the_others_are_read(escalations: Read, tmp_path: Path, value: str) -> None:
    numbers, _ = escalations()
    damage(tmp_path / "console.db", f"UPDATE escalations SET state = {value} WHERE number = ?", numbers[1])
    assert escalations() == ([numbers[0], numbers[2]], [numbers[1]])


def test_who_cannot_leave_anything_out_is_told_of_the_damage(
    escalations: Read, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path
) -> None:
    numbers, _ = escalations()
    damage(tmp_path / "console.db", "UPDATE escalations SET state = 'nonsense' WHERE number = ?", numbers[1])
    with pytest.raises(ConsoleError) as told:
        list(sqlite_store.escalations.each(sqlite_crew.quality))
    assert told.value.problem is Problem.DAMAGED


def test_a_damaged_handover_is_named(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    on_shift(sqlite_store, sqlite_crew.agent)
    number = signed_by(sqlite_store, sqlite_crew.agent, a_point("空调坏了")).number
    damage(tmp_path / "console.db", "UPDATE handovers SET items = '[' WHERE number = ?", number)
    left_out: list[str] = []
    assert list(sqlite_store.handovers.each(sqlite_crew.quality, None, None, left_out.append)) == []
    assert left_out == [number]


def test_the_journal_is_read_in_order_and_in_its_span(store: Store, crew: Crew) -> None:
    lines = list(store.journal.each(crew.quality, None, None, never))
    assert lines == list(store.journal.entries())
    assert store.journal.count(crew.quality, None, None) == len(lines)
    assert list(store.journal.each(crew.quality, None, AT, never)) == []
    assert store.journal.count(crew.quality, AT, None) == len(lines)


def test_a_damaged_line_of_the_journal_is_named(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    before = list(sqlite_store.journal.each(sqlite_crew.quality, None, None, never))
    damage(tmp_path / "console.db", "UPDATE journal SET facts = '{' WHERE seq = ?", "2")
    left_out: list[str] = []
    after = list(sqlite_store.journal.each(sqlite_crew.quality, None, None, left_out.append))
    assert (after, left_out) == ([before[0], *before[2:]], ["2"])


@pytest.mark.parametrize("word", ["journal", "duty"])
def test_agents_export_nothing(store: Store, crew: Crew, word: str) -> None:
    for verb in ("each", "count"):
        arguments = (crew.agent, None, None, never)[: 4 if verb == "each" else 3]
        with pytest.raises(ConsoleError) as refused:
            getattr(getattr(store, word), verb)(*arguments)
        assert refused.value.problem is Problem.REFUSED
