"""The review window over a million calls: pages of every order and filter, the floor, and the report of a year."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder, PageKey, key_of
from agent_console.domain.moment import to_microseconds
from agent_console.domain.report import SLOT, Period
from agent_console.domain.staff import Person
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.engine import PRAGMAS
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.builders import PIN

pytestmark = pytest.mark.benchmark_ratio

ROUNDS = 20
FEW_ROUNDS, MANY_ROUNDS = 5, 60
SOON_MS = 5.0
Pair = tuple[list[float], list[float]]
"""Milliseconds of a verb and of its floor."""

SHOWN = (
    "SELECT id, number, state, job_number, answered_at, talk_seconds, kind, subject, outcome, caller_masked,"
    " caller_name, correction_due FROM calls"
)
COLUMNS = {
    CallColumn.ANSWERED_AT: "",
    CallColumn.AGENT: "job_number DESC,",
    CallColumn.KIND: "kind DESC,",
    CallColumn.SUBJECT: "subject DESC,",
    CallColumn.OUTCOME: "outcome DESC,",
    CallColumn.TALK: "talk_seconds DESC,",
}
BY_VIOLATIONS = (
    f"{SHOWN} JOIN (SELECT call_id, violations, answered_at AS at FROM call_figures WHERE violations > 0"
    " ORDER BY violations DESC, answered_at DESC, call_id DESC LIMIT 200) ON call_id = id"
    " ORDER BY violations DESC, at DESC, id DESC"
)
FILTERS = (
    (CallFilter(kind=Kind.COMPLAINT), "kind = 'complaint'"),
    (CallFilter(job_number="1005", kind=Kind.COMPLAINT), "job_number = '1005' AND kind = 'complaint'"),
    (CallFilter(shortest=600), "talk_seconds >= 600"),
    (CallFilter(outcome="answered"), "outcome = 'answered'"),
    (CallFilter(corrected=True), "id IN (SELECT call_id FROM corrections)"),
    (CallFilter(escalated=True), "id IN (SELECT call_id FROM escalations)"),
    (CallFilter(marked=True), "id IN (SELECT call_id FROM review_marks WHERE state <> 'withdrawn')"),
    (CallFilter(flagged=True), "id IN (SELECT call_id FROM call_figures WHERE violations > 0)"),
    (CallFilter(severity="warn"), "id IN (SELECT call_id FROM call_figures WHERE severity = 'warn')"),
)
OFTEN_HIT = "SELECT rule FROM phrase_hits WHERE speaker = 'agent' GROUP BY rule ORDER BY count(*) DESC LIMIT 1"
OF_A_YEAR = (
    "SELECT kind, job_number, count(*), sum(talk_seconds), max(talk_seconds) FROM calls"
    " WHERE answered_at >= :since AND answered_at < :until GROUP BY kind, job_number",
    f"SELECT answered_at / {SLOT} AS slot, count(*), sum(talk_seconds), max(talk_seconds) FROM calls"
    " WHERE answered_at >= :since AND answered_at < :until GROUP BY slot",
    *(
        f"SELECT c.kind, {agent}, {at} / {SLOT} AS slot, count(*) FROM {table} x LEFT JOIN calls c ON c.id = x.call_id"
        f" WHERE {at} >= :since AND {at} < :until GROUP BY c.kind, {agent}, slot"
        for table, at, agent in (
            ("call_figures", "x.answered_at", "c.job_number"),
            ("escalations", "x.sent_at", "x.owner"),
            ("corrections", "x.at", "c.job_number"),
            ("review_marks", "x.at", "x.job_number"),
        )
    ),
)


@pytest.fixture(scope="module")
def opened(million: Path) -> Iterator[tuple[Store, Person, Any]]:
    store = open_store(default_database(million), Clock())
    raw = dbapi2.connect(str(million / "console.db"))
    raw.executescript(PRAGMAS)
    yield store, store.staff.sign_in("9001", PIN), raw
    raw.close()
    store.close()


@pytest.mark.measures("sorted-page", "sorted-later")
def test_a_page_of_any_order_costs_little_more_than_its_sql_and_a_later_page_no_more(
    figures: Figures, opened: tuple[Store, Person, Any]
) -> None:
    store, lead, raw = opened
    queries = {column: f"{SHOWN} ORDER BY {sql} answered_at DESC, id DESC LIMIT 200" for column, sql in COLUMNS.items()}
    against_sql: list[Pair] = []
    against_first: list[Pair] = []
    for column, query in {**queries, CallColumn.VIOLATIONS: BY_VIOLATIONS}.items():
        order = CallOrder(column)
        later = _far(store, lead, order)
        first, behind, bare = interleaved(
            ROUNDS,
            _timed(partial(store.calls.page, CallFilter(), lead, order=order)),
            _timed(partial(store.calls.page, CallFilter(), lead, later, order=order)),
            _timed(partial(_all, raw, query)),
        )
        against_sql.append((first, bare))
        against_first.append((behind, first))
    try:
        figures.ratio("sorted-page", *_worst(against_sql), 3, "ms", "raw SQL")
    finally:
        figures.ratio("sorted-later", *_worst(against_first), 1.5, "ms", "first page")


@pytest.mark.measures("filtered-page")
def test_a_filtered_page_costs_little_more_than_its_sql_in_any_order(
    figures: Figures, opened: tuple[Store, Person, Any]
) -> None:
    store, lead, raw = opened
    pairs = []
    for wanted, where in _filters(raw):
        for column in (CallColumn.ANSWERED_AT, CallColumn.TALK):
            query = f"{SHOWN} WHERE {where} ORDER BY {COLUMNS[column]} answered_at DESC, id DESC LIMIT 200"
            order = CallOrder(column)
            pairs.append(_against(raw, query, partial(store.calls.page, wanted, lead, order=order)))
    figures.ratio("filtered-page", *_worst(pairs, _bare_page(raw)), 3, "ms", "raw SQL")


@pytest.mark.measures("filter-total")
def test_the_exact_total_of_a_filter_costs_little_more_than_its_sql(
    figures: Figures, opened: tuple[Store, Person, Any]
) -> None:
    store, lead, raw = opened
    pairs = []
    for wanted, where in _filters(raw):
        query = f"SELECT count(*) FROM calls WHERE {where}"
        pairs.append(_against(raw, query, partial(store.calls.count, wanted, lead)))
    figures.ratio("filter-total", *_worst(pairs, _bare_page(raw)), 3, "ms", "raw SQL")


@pytest.mark.measures("floor", "floor-stamp")
def test_the_floor_is_read_in_a_moment_and_asked_about_in_less(
    figures: Figures, opened: tuple[Store, Person, Any]
) -> None:
    store, lead, _ = opened
    read, stamp = interleaved(ROUNDS, _timed(lambda: store.floor.read(lead)), _timed(lambda: store.floor.stamp(lead)))
    try:
        figures.limit("floor", sorted(read)[ROUNDS // 2], 20, "ms")
    finally:
        figures.limit("floor-stamp", sorted(stamp)[ROUNDS // 2], 2, "ms")


@pytest.mark.measures("report-year")
def test_the_report_of_a_year_costs_little_more_than_the_bare_aggregates(
    figures: Figures, opened: tuple[Store, Person, Any]
) -> None:
    store, lead, raw = opened
    last = store.calls.page(CallFilter(), lead, limit=1)[0].answered_at
    report = store.reports.report(Period.YEAR, last.date(), lead)
    spans = [
        {"since": to_microseconds(span.since), "until": to_microseconds(span.until)}
        for span in (report.span, report.before)
    ]

    def bare() -> list[Any]:
        return [raw.execute(query, span).fetchall() for span in spans for query in OF_A_YEAR]

    ours, sql = interleaved(3, _timed(lambda: store.reports.report(Period.YEAR, last.date(), lead)), _timed(bare))
    figures.ratio("report-year", ours, sql, 1.5, "ms", "bare aggregates")


def _filters(raw: Any) -> list[tuple[CallFilter, str]]:
    """Those that the lists offer, each with its plainest SQL."""
    rule = raw.execute(OFTEN_HIT).fetchone()[0]
    hit = f"id IN (SELECT call_id FROM phrase_hits WHERE rule = '{rule}' AND speaker = 'agent')"
    return [*FILTERS, (CallFilter(rule=rule), hit)]


def _against(raw: Any, query: str, verb: Callable[[], object]) -> Pair:
    """The times of a verb and of its SQL; what is soon done is done more often."""
    bare = _timed(partial(_all, raw, query))
    ours, floor = interleaved(FEW_ROUNDS if bare() > SOON_MS else MANY_ROUNDS, _timed(verb), bare)
    return ours, floor


def _worst(pairs: list[Pair], least: float = 0.0) -> Pair:
    """Of times and their floors those that are farthest apart at their best: of many, one is always held up. No floor
    is lower than `least`.
    """
    held = [(times, [max(time, least) for time in floor]) for times, floor in pairs]
    return max(held, key=lambda pair: min(pair[0]) / min(pair[1]))


def _bare_page(raw: Any) -> float:
    """Milliseconds of the plainest page: what finds next to nothing costs next to nothing, and is held against that."""
    page = _timed(partial(_all, raw, f"{SHOWN} ORDER BY answered_at DESC, id DESC LIMIT 200"))
    return median(page() for _ in range(ROUNDS))


def _far(store: Store, lead: Person, order: CallOrder) -> PageKey:
    """A place some thousand calls down an order."""
    return key_of(store.calls.page(CallFilter(), lead, limit=5000, order=order)[-1], order)


def _all(raw: Any, query: str) -> list[Any]:
    return list(raw.execute(query))


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        found = work()
        taken = (time.perf_counter() - begun) * 1000
        assert found
        return taken

    return run
