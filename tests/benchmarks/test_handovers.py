"""Collecting the handover log of a long shift, against the bare queries it is made of."""

import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.handover_items import HandoverDraft
from agent_console.domain.incident import IncidentKind
from agent_console.domain.staff import Person
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.benchmarks.kept import kept
from tests.builders import PIN, a_complete_call, an_id
from tests.escalations import RULES, a_form, a_report
from tests.handovers import a_mark, a_point
from tests.shifts import RULES as SHIFT_RULES

pytestmark = pytest.mark.benchmark_ratio

OTHERS = 50_000
CALLS = 2_000
HANDED, SENT, OWED, FAULTS, DRAFTS, POINTS = 100, 100, 40, 30, 20, 10
OPEN = HANDED + SENT + OWED + FAULTS + DRAFTS + POINTS
ROUNDS = 30
BARE = (
    (
        "SELECT e.id, e.number, e.state, e.owner, e.caller_masked, substr(e.problem, 1, 120), e.sent_at, e.next_due,"
        " e.callback_until, e.paused_at, h.carried, h.since FROM escalations e LEFT JOIN handover_holds h"
        " ON h.target = e.id WHERE e.state IN ('sent', 'accepted', 'asked-back', 'ordered', 'answered')"
        " AND coalesce(h.holder, e.owner) = :who"
    ),
    (
        "SELECT c.id, c.call_number, c.owner, c.caller, c.reason, c.opened_at, h.carried, h.since"
        " FROM correction_calls c LEFT JOIN handover_holds h ON h.target = c.id"
        " WHERE c.state = 'due' AND coalesce(h.holder, c.owner) = :who"
    ),
    (
        "SELECT i.id, i.number, i.kind, i.opened_by, i.what, i.place, i.opened_at, h.carried, h.since"
        " FROM incidents i LEFT JOIN handover_holds h ON h.target = i.id"
        " WHERE i.cleared_at IS NULL AND coalesce(h.holder, i.opened_by) = :who"
    ),
    "SELECT d.form_id, d.kept_at, d.record FROM escalation_drafts d",
    (
        "SELECT kind, count(*), sum(talk_seconds), max(talk_seconds) FROM calls"
        " WHERE job_number = :who AND answered_at >= :begin GROUP BY kind"
    ),
)
"""What a program could do at best: the rows that the log is made of, fetched and thrown away."""


@pytest.fixture(scope="module")
def long_shift(pytestconfig: pytest.Config) -> Path:
    """The folder of a database with such a shift of 1001's; kept by pytest's cache."""

    def fill(store: Store) -> None:
        store.care.fill_sample(calls=OTHERS, seed=2026, days=30, agents=12, pin=PIN)
        _fill(store)

    return kept(pytestconfig, "long-shift", fill)


@pytest.mark.measures("handover", "handover-ratio")
def test_the_log_of_a_long_shift_is_there_when_it_is_asked_for(figures: Figures, long_shift: Path) -> None:
    collected, read = _measured(long_shift)
    figures.limit("handover", median(collected), 150, "ms")
    figures.ratio("handover-ratio", collected, read, 20, "ms", "the same rows by bare SQL")


def _measured(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of each round: the log, and the bare queries."""
    store = open_store(default_database(folder), Clock())
    agent = store.staff.sign_in("1001", PIN)
    draft = _draft(store, agent)
    begin = store.shifts.current(agent)
    assert begin is not None
    raw = dbapi2.connect(str(folder / "console.db"), isolation_level=None)
    values = {"who": "1001", "begin": int(begin.started_at.timestamp() * 1_000_000)}

    def collect() -> float:
        begun = time.perf_counter()
        made = store.handovers.collect(draft, agent)
        took = (time.perf_counter() - begun) * 1000
        assert len(made.items) >= OPEN
        assert made.figures.calls == CALLS
        return took

    def bare() -> float:
        begun = time.perf_counter()
        for query in BARE:
            raw.execute(query, values).fetchall()
        return (time.perf_counter() - begun) * 1000

    collected, read = interleaved(ROUNDS, collect, bare)
    raw.close()
    store.close()
    return collected, read


def _draft(store: Store, agent: Person) -> HandoverDraft:
    """Points of the agent's own, and a flag on every tenth thing."""
    draft = store.handovers.draft(agent)
    listed = store.handovers.collect(draft, agent).items[::10]
    points = [a_point(key=True) for _ in range(POINTS)]
    return replace(draft, points=(*points, *(a_mark(item.target, "还没有办完") for item in listed)))


def _fill(store: Store) -> None:
    """What the sample left open goes to 1003; then the shift of 1001, a part of it taken over from 1002."""
    lead, agent, before = (store.staff.sign_in(number, PIN) for number in ("9001", "1001", "1002"))
    for job_number in ("1001", "1002"):
        signed = store.handovers.sign_for(job_number, lead, PIN, "样例")
        store.handovers.accept(signed.id, "1003", PIN, signed.keys)
    shift = store.shifts.start(an_id(), SHIFT_RULES.patterns[0].id, agent, SHIFT_RULES)
    for _ in range(HANDED):
        store.escalations.send(a_form(id=store.handovers._clock.new_id()), before, RULES)
    signed = store.handovers.sign_for("1002", lead, PIN, "样例")
    store.handovers.accept(signed.id, "1001", PIN, signed.keys)
    for count in range(CALLS):
        at = shift.started_at + timedelta(milliseconds=count)
        call = store.calls.save(a_complete_call(agent, id=store.handovers._clock.new_id(), answered_at=at), agent)
        new_id = store.handovers._clock.new_id()
        if count < SENT:
            store.escalations.send(a_form(id=new_id, callback_until=at + timedelta(hours=1 + count)), agent, RULES)
        elif count < SENT + OWED:
            store.correction_calls.open(new_id, call.id, agent, "资费说错", "每月十九元")
        elif count < SENT + OWED + FAULTS:
            store.incidents.open_(a_report(id=new_id, kind=IncidentKind.FAULT), agent, RULES)
        elif count < SENT + OWED + FAULTS + DRAFTS:
            store.escalations.keep_draft(a_form(id=new_id), agent, at)
