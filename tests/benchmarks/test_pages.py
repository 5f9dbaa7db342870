"""Reading a page out of a million calls, against the raw SQL for it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.call_list import CallFilter, PageKey
from agent_console.domain.moment import from_microseconds
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.engine import PRAGMAS
from agent_console.store.store import open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.builders import PIN

pytestmark = pytest.mark.benchmark_ratio

CALLS = 1_000_000
ROUNDS = 200
NOISE = 1.3
PAGE = (
    "SELECT id, number, state, job_number, answered_at, talk_seconds, kind, subject, outcome, caller_masked,"
    " caller_name, correction_due FROM calls ORDER BY answered_at DESC, id DESC LIMIT 200"
)
MIDDLE = "SELECT answered_at, id FROM calls ORDER BY answered_at DESC, id DESC LIMIT 1 OFFSET ?"


@pytest.mark.measures("first-page", "middle-page")
def test_the_first_page_of_a_million_calls_costs_little_more_than_its_sql_and_a_later_page_no_more(
    figures: Figures, million: Path
) -> None:
    store = open_store(default_database(million), Clock())
    lead = store.staff.sign_in("9001", PIN)
    raw = dbapi2.connect(str(million / "console.db"))
    raw.executescript(PRAGMAS)
    middle = _place(raw.execute(MIDDLE, (CALLS // 2,)).fetchone())
    wanted = CallFilter()
    works = [
        _timed(lambda: raw.execute(PAGE).fetchall()),
        _timed(lambda: store.calls.page(wanted, lead)),
        _timed(lambda: store.calls.page(wanted, lead, after=middle)),
    ]
    interleaved(20, *works)
    sql, first, later = interleaved(ROUNDS, *works)
    store.close()
    raw.close()
    try:
        figures.ratio("first-page", first, sql, 3, "ms", "raw SQL")
    finally:
        figures.ratio("middle-page", later, first, NOISE, "ms", "first page")


def _place(row: tuple[int, str]) -> PageKey:
    return PageKey(from_microseconds(row[0]), row[1])


def _timed(work: Callable[[], tuple[object, ...] | list[object]]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        rows = work()
        taken = (time.perf_counter() - begun) * 1000
        assert len(rows) == 200
        return taken

    return run
