"""Summing up a shift with two thousand calls, against the raw aggregates of its tables."""

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.moment import to_microseconds
from agent_console.domain.sample_shifts import RULES
from agent_console.domain.shift_rules import PlannedShift
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.engine import PRAGMAS
from agent_console.store.phrase_hit_rows import NEVER, keep_checks, new_check
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.benchmarks.kept import kept
from tests.builders import PIN

pytestmark = pytest.mark.benchmark_ratio

CALLS = 65_000
DAYS = 30
ENOUGH = 2_000
ROUNDS = 100
SPAN = "answered_at >= :begin AND answered_at < :until"
RAW = (
    "SELECT kind, count(*), sum(greeting_said_at - answered_at <= 10000000), sum(state <> 'complete'),"
    f" sum(correction_due), sum(talk_seconds), max(talk_seconds) FROM calls WHERE {SPAN} GROUP BY kind",
    "SELECT count(*), sum(h.severity IN ('block', 'warn')) FROM calls c JOIN phrase_checks p ON p.call_id = c.id"
    f" JOIN phrase_hits h ON h.call_id = p.call_id AND h.list_version = p.list_version WHERE {SPAN}",
    "SELECT kind, count(DISTINCT escalation_id) FROM escalation_steps WHERE at >= :begin AND at < :until GROUP BY kind",
    "SELECT count(*) FROM escalations WHERE due_at >= :begin AND due_at < :until",
    "SELECT reason, count(*) FROM seats WHERE since >= :begin AND since < :until GROUP BY reason",
    "SELECT * FROM shifts WHERE pattern = :pattern AND day = :day",
    "SELECT * FROM incidents WHERE opened_at < :until AND (cleared_at IS NULL OR cleared_at >= :begin)",
)
"""What a shift consists of, counted as plainly as it goes."""


@pytest.fixture(scope="module")
def busy(pytestconfig: pytest.Config) -> Path:
    """The folder of a database with a busy month, its notes checked; made once and kept by pytest's cache."""

    def fill(store: Store) -> None:
        store.care.fill_sample(calls=CALLS, seed=2026, days=DAYS, agents=60, pin=PIN)
        _check_notes(store)

    return kept(pytestconfig, "a-busy-month", fill)


@pytest.mark.measures("duty")
def test_a_busy_shift_is_summed_up_for_little_more_than_its_raw_aggregates(figures: Figures, busy: Path) -> None:
    store = open_store(default_database(busy), Clock())
    lead = store.staff.sign_in("9001", PIN)
    turn = _busiest(store)
    raw = dbapi2.connect(str(busy / "console.db"))
    raw.executescript(PRAGMAS)
    values = {
        "begin": to_microseconds(turn.begin),
        "until": to_microseconds(turn.end),
        "pattern": turn.id,
        "day": turn.day.isoformat(),
    }
    summed = store.duty.figures(turn, lead, RULES)
    assert summed.calls >= ENOUGH
    assert all((summed.violations, summed.escalations_sent, summed.pauses, summed.staff))
    works = [
        _timed(lambda: [raw.execute(query, values).fetchall() for query in RAW]),
        _timed(lambda: store.duty.figures(turn, lead, RULES)),
    ]
    interleaved(5, *works)
    sql, told = interleaved(ROUNDS, *works)
    store.close()
    raw.close()
    figures.ratio("duty", told, sql, 4, "ms", "raw SQL")


def _check_notes(store: Store) -> None:
    """Every call has been checked, every twelfth with a phrase in it, as the saves would have left it."""
    hit = CallHit("shirk", "shirk", "block", 0, 5, "不关我的事", "agent")
    ground = store._ground
    with ground.database.writing() as connection:
        found = connection.exec_driver_sql("SELECT id, journal_seq, answered_at FROM calls").all()
        for place, (call_id, seq, _) in enumerate(found):
            checked = CheckedNote("2026.11", (hit,) if place % 12 == 0 else ())
            keep_checks(connection, [new_check(call_id, checked, ground.clock.now(), NEVER, ground.key)], seq)


def _busiest(store: Store) -> PlannedShift:
    """The early shift of the last thirty days with the most calls."""
    lead = store.staff.sign_in("9001", PIN)
    today = store._ground.clock.local_day(store._ground.clock.now())
    turns = [RULES.turns_of(today - timedelta(days=back))[0] for back in range(1, DAYS + 3)]
    return max(turns, key=lambda turn: store.duty.figures(turn, lead, RULES).calls)


def _timed(work: Callable[[], Any]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        assert work()
        return (time.perf_counter() - begun) * 1000

    return run
