"""Saving a call so that a power cut cannot take it back, against one plain insert on the same disk."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_console.domain.call import Call, end
from agent_console.domain.call_record import to_text
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.engine import PRAGMAS
from agent_console.store.store import open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.builders import a_call
from tests.crew import Crew

pytestmark = pytest.mark.benchmark_ratio

ROUNDS = 200


@pytest.mark.measures("answer-saved", "save")
def test_a_call_with_its_journal_line_is_on_the_disk_after_three_plain_inserts(
    figures: Figures, data_dir: Path, staffed_file: tuple[Path, Crew]
) -> None:
    agent = staffed_file[1].agent
    clock = Clock()
    store = open_store(default_database(data_dir), clock)
    plain = sqlite3.connect(data_dir / "plain.db", isolation_level=None)
    plain.executescript(PRAGMAS)
    plain.execute("CREATE TABLE plain (id TEXT PRIMARY KEY, record TEXT NOT NULL)")
    answered: list[Call] = []

    def new() -> Call:
        return a_call(agent, id=clock.new_id(), answered_at=clock.now(), note="客户咨询套餐资费，已说明。")

    def insert() -> Callable[[], object]:
        call = new()
        row = (call.id, to_text(call))
        return lambda: plain.execute("INSERT INTO plain VALUES (?, ?)", row)

    def answer() -> Callable[[], object]:
        call = new()
        return lambda: answered.append(store.calls.answer(call, agent))

    def save() -> Callable[[], object]:
        call = end(answered[-1], clock.now(), 95, 90)
        return lambda: store.calls.save(call, agent)

    works = [_timed(insert), _timed(answer), _timed(insert), _timed(save)]
    interleaved(20, *works)
    floor, answers, floor_too, saves = interleaved(ROUNDS, *works)
    store.close()
    plain.close()
    floors = [*floor, *floor_too]
    try:
        figures.ratio("answer-saved", answers, floors, 3, "ms", "plain insert")
    finally:
        figures.ratio("save", saves, floors, 3, "ms", "plain insert")


def _timed(prepare: Callable[[], Callable[[], object]]) -> Callable[[], float]:
    """Milliseconds of the work, without those of preparing it."""

    def run() -> float:
        work = prepare()
        begun = time.perf_counter()
        work()
        return (time.perf_counter() - begun) * 1000

    return run
