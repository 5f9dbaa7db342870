"""Asking for similar escalations while somebody types, and opening the shift lead's queue."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median, quantiles

import pytest

from agent_console.domain.call import Call
from agent_console.domain.day import day_span
from agent_console.domain.escalation import EscalationForm
from agent_console.domain.sample import made_up_calls
from agent_console.domain.sample_escalations import SampleEscalations
from agent_console.domain.staff import Person
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.escalation_sampling import escalate
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures
from tests.benchmarks.kept import kept
from tests.builders import PIN
from tests.escalations import RULES, a_form

pytestmark = pytest.mark.benchmark_ratio

ESCALATIONS = 100_000
CALLS = ESCALATIONS * 106 // 100  # some say nothing that could be escalated
DAYS = 365
OPEN = 1_000
ASKED = 300
ROUNDS = 50
THRESHOLD = 0.4


@pytest.fixture(scope="module")
def many(pytestconfig: pytest.Config) -> Path:
    """The folder of a database with a hundred thousand escalations, a thousand of them open; kept by pytest's cache."""

    def fill(store: Store) -> None:
        store.care.fill_sample(calls=1, seed=2026, days=1, agents=1, pin=PIN)
        _fill(store)

    return kept(pytestconfig, "many-escalations", fill)


@pytest.mark.measures("similar")
def test_similar_ones_are_found_before_the_next_word_is_typed(figures: Figures, many: Path) -> None:
    store = open_store(default_database(many), Clock())
    agent = store.staff.sign_in("1001", PIN)
    taken, found = [], 0
    for form in _typed(agent):
        begun = time.perf_counter()
        found += len(store.escalations.similar(form, agent, THRESHOLD))
        taken.append((time.perf_counter() - begun) * 1000)
    store.close()
    assert found > ASKED  # what finds nothing costs nothing
    figures.limit("similar", quantiles(taken, n=20)[-1], 30, "ms")


@pytest.mark.measures("queue")
def test_the_queue_of_a_thousand_is_there_when_the_shift_lead_looks(figures: Figures, many: Path) -> None:
    store = open_store(default_database(many), Clock())
    lead = store.staff.sign_in("9001", PIN)
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        rows = store.escalations.queue(lead)
        taken.append((time.perf_counter() - begun) * 1000)
        assert len(rows) == OPEN
    store.close()
    figures.limit("queue", median(taken), 100, "ms")


@pytest.mark.measures("promises")
def test_what_one_owes_is_there_at_once_own_and_taken_over(figures: Figures, many: Path) -> None:
    store = open_store(default_database(many), Clock())
    agent = store.staff.sign_in("1001", PIN)
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        rows = store.escalations.promises(agent)
        taken.append((time.perf_counter() - begun) * 1000)
        assert rows
    store.close()
    figures.limit("promises", median(taken), 10, "ms")


def _fill(store: Store) -> None:
    """Escalate made-up calls, which are not kept themselves, and send as many forms as the queue still lacks."""
    clock = Clock()
    today = clock.local_day(clock.now())
    midnights = [day_span(today - timedelta(days=back), clock.zone)[0] for back in range(DAYS, 0, -1)]
    made = SampleEscalations(2026, "9001", day_span(today, clock.zone)[0], clock.zone)
    lead, agent = (store.staff.sign_in(job_number, PIN) for job_number in ("9001", "1001"))
    calls, written = _calls(2026, [agent], midnights, CALLS), 0
    while batch := list(islice(calls, 4_000)):
        with store._ground.database.writing() as connection:
            written += escalate(store._ground, connection, batch, made)
    assert written >= ESCALATIONS
    lacking = OPEN - len(store.escalations.queue(lead))
    assert lacking >= 0
    for call in _calls(7, [agent], midnights[-1:], 2 * OPEN):
        if lacking > 0:
            store.escalations.send(a_form(problem=call.note, subject=call.subject), agent, RULES)
            lacking -= 1


def _typed(agent: Person) -> Iterator[EscalationForm]:
    """Forms about other calls, each as it is asked about: in the middle of its problem, and at its end."""
    midnights = [day_span(datetime(2026, 11, 1).date(), Clock().zone)[0]]  # noqa: DTZ001
    for call in islice(_calls(11, [agent], midnights, 2 * ASKED), ASKED):
        for length in (len(call.note) // 2, len(call.note)):
            yield a_form(problem=call.note[:length], subject=call.subject, caller=call.caller)


def _calls(seed: int, agents: Sequence[Person], midnights: Sequence[datetime], count: int) -> Iterator[Call]:
    for place, sample in enumerate(made_up_calls(count, seed, agents, midnights)):
        if sample.call.note:
            yield replace(sample.call, number=f"C{place:08d}", outcome="escalate")
