"""Searching a million calls: the first page and the total, for words as they stand in the notes."""

import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from agent_console.domain.call_list import CallFilter
from agent_console.domain.search import FIELD_END, Search
from agent_console.domain.staff import Person
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.search_rows import CALL_TEXTS
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures
from tests.builders import PIN

pytestmark = pytest.mark.benchmark_ratio

ASKED = 200
LIMIT = 50.0
AGENT = "1007"


@pytest.mark.measures("search-two", "search-more")
def test_the_first_page_of_a_search_comes_at_once_for_two_characters_and_for_more(
    figures: Figures, million: Path
) -> None:
    store = open_store(default_database(million), Clock())
    lead = store.staff.sign_in("9001", PIN)
    random = Random(2026)
    notes = _notes(store, random)
    two = [_part(random, notes, 2) for _ in range(ASKED)]
    more = [_part(random, notes, random.randint(3, 8)) for _ in range(ASKED)]
    _p95(store, lead, two[:20])
    taken = [_p95(store, lead, asked) for asked in (two, more)]
    store.close()
    try:
        figures.limit("search-two", taken[0], LIMIT, "ms")
    finally:
        figures.limit("search-more", taken[1], LIMIT, "ms")


def _notes(store: Store, random: Random) -> list[str]:
    """Notes from all over the year."""
    entry = CALL_TEXTS.c.entry
    with store._ground.database.reading() as connection:
        first, last = connection.execute(select(func.min(entry), func.max(entry))).one()
        found = [
            connection.execute(
                select(CALL_TEXTS.c.text).where(entry >= random.randint(first, last)).order_by(entry).limit(1)
            ).scalar_one()
            for _ in range(ASKED)
        ]
    return [text.split(FIELD_END)[0] for text in found]


def _part(random: Random, notes: list[str], size: int) -> str:
    """A piece of a note; every fifth is of two notes, and so in hardly any call."""
    one, other = random.sample(notes, 2)
    if random.random() < 0.2:
        return one[: size // 2] + other[: size - size // 2]
    start = random.randint(0, max(0, len(one) - size))
    return one[start : start + size]


def _p95(store: Store, lead: Person, asked: list[str]) -> float:
    """Milliseconds, every fourth with a filter."""
    taken = []
    for place, typed in enumerate(asked):
        wanted = CallFilter(search=Search(typed), job_number=None if place % 4 else AGENT)
        begun = time.perf_counter()
        store.calls.page(wanted, lead)
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[int(len(taken) * 0.95)]
