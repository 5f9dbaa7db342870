"""Filters and orders of calls against looking at each call, page by page in both directions, on both engines."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_hits import CallHit, CheckedNote, violations
from agent_console.domain.call_list import (
    CallColumn,
    CallFilter,
    CallOrder,
    CallSummary,
    PageKey,
    key_of,
    value_in,
)
from agent_console.domain.review import Verdict
from agent_console.domain.staff import Person
from agent_console.store import call_filters, call_lines
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, a_hit, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form

SUBJECTS = ("tariff", "tariff.plan", "tariff.plan.family", "tariffs", "tariff-x", "network", "")
ORDERS = [CallOrder(column, descending) for column in CallColumn for descending in (True, False)]


@dataclass(frozen=True)
class Made:
    """A call with all that filters ask of it."""

    call: Call
    hits: tuple[CallHit, ...]
    escalated: bool
    corrected: bool
    marked: bool
    nominated: bool

    @property
    def worst(self) -> str:
        own = {hit.severity for hit in self.hits if hit.speaker == "agent"}
        return next((one for one in ("block", "warn", "hint") if one in own), "")


@pytest.fixture
def made(store: Store, crew: Crew) -> list[Made]:
    return fill(store, crew)


def fill(store: Store, crew: Crew, count: int = 36) -> list[Made]:
    """Calls of two agents, several at one instant and alike in most columns, some of them still talked."""
    random = Random(5)
    return [one(store, crew, random) for _ in range(count)]


def one(store: Store, crew: Crew, random: Random) -> Made:
    agent = random.choice((crew.agent, crew.colleague))
    at = AT + timedelta(minutes=random.randrange(8))
    if random.random() < 0.12:
        running = store.calls.answer(a_call(agent, answered_at=at, subject=random.choice(SUBJECTS)), agent)
        return Made(running, (), False, False, False, False)
    hits = tuple(
        a_hit(
            start=place * 10,
            severity=random.choice(("block", "warn", "hint")),
            speaker=random.choice(("agent", "agent", "other")),
            rule=random.choice(("rude", "slow")),
        )
        for place in range(random.choice((0, 0, 1, 2)))
    )
    call = a_complete_call(
        agent,
        answered_at=at,
        talk_seconds=random.choice((5, 30, 30, 90)),
        kind=random.choice((Kind.FAULT, Kind.COMPLAINT, Kind.PRAISE)),
        subject=random.choice(SUBJECTS),
        outcome=random.choice(("answered", "escalated")),
    )
    call = store.calls.save(call, agent, random.choice((None, CheckedNote("1", hits))) if not hits else None)
    if hits:
        call = store.calls.correct(replace(call, note="改过"), crew.lead, "写错", CheckedNote("1", hits))
    elif random.random() < 0.2:
        call = store.calls.correct(replace(call, note="改过"), crew.lead, "写错")
    corrected = call.version > 1
    escalated, marked, nominated = (random.random() < 0.3 for _ in range(3))
    if escalated:
        form = a_form(id=an_id(), call_id=call.id, call_number=call.number)
        store.escalations.send(form, agent, RULES)
    if marked:
        store.reviews.mark(an_id(), call.id, crew.quality, Verdict.APPROVED)
    elif random.random() < 0.3:
        mark = store.reviews.mark(an_id(), call.id, crew.quality, Verdict.EXCELLENT)
        store.reviews.withdraw(mark.id, crew.quality, "点错")
    if nominated:
        store.reviews.nominate(call.id, crew.quality)
    return Made(call, hits, escalated, corrected, marked, nominated)


def fits(one: Made, wanted: CallFilter) -> bool:
    call, talk = one.call, one.call.talk_seconds
    pairs = (
        (wanted.flagged, bool(violations(one.hits))),
        (wanted.escalated, one.escalated),
        (wanted.corrected, one.corrected),
        (wanted.marked, one.marked),
        (wanted.nominated, one.nominated),
    )
    return (
        (wanted.since is None or call.answered_at >= wanted.since)
        and (wanted.until is None or call.answered_at < wanted.until)
        and wanted.job_number in (None, call.job_number)
        and wanted.kind in (None, call.kind)
        and wanted.outcome in (None, call.outcome)
        and (wanted.subject is None or f"{call.subject}.".startswith(f"{wanted.subject}."))
        and wanted.severity in (None, one.worst)
        and (wanted.rule is None or any(h.rule == wanted.rule and h.speaker == "agent" for h in one.hits))
        and all(asked is None or asked is told for asked, told in pairs)
        and (wanted.shortest is None or (talk is not None and talk >= wanted.shortest))
        and (wanted.longest is None or (talk is not None and talk <= wanted.longest))
    )


def in_order(summaries: list[CallSummary], order: CallOrder) -> list[CallSummary]:
    def key(one: CallSummary) -> tuple[Any, ...]:
        value = value_in(order.column, one)
        return (one.answered_at, one.id) if value is None else (value, one.answered_at, one.id)

    return sorted(summaries, key=key, reverse=order.descending)


def walk(store: Store, wanted: CallFilter, by: Person, order: CallOrder, limit: int) -> Iterator[CallSummary]:
    after: PageKey | None = None
    while page := store.calls.page(wanted, by, after, limit, order=order):
        assert len(page) <= limit
        yield from page
        after = key_of(page[-1], order)


def walk_back(store: Store, wanted: CallFilter, by: Person, order: CallOrder, limit: int) -> list[CallSummary]:
    turned = replace(order, descending=not order.descending)
    found = list(store.calls.page(wanted, by, limit=limit, order=turned))[::-1]
    while page := store.calls.page(wanted, by, limit=limit, order=order, before=key_of(found[0], order)):
        found = [*page, *found]
    return found


@pytest.mark.parametrize("few", [0, 3000], ids=["walked", "gathered"])
def test_pages_of_every_order_are_the_sorted_calls_forwards_and_backwards(
    store: Store, crew: Crew, made: list[Made], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(call_filters, "FEW", few)
    everything = store.calls.page(CallFilter(), crew.lead)
    assert len(everything) == len(made)
    assert {one.id: one.violations for one in everything} == {m.call.id: len(violations(m.hits)) for m in made}
    for wanted in (CallFilter(), CallFilter(until=AT + timedelta(minutes=6)), CallFilter(marked=False, flagged=True)):
        held = {m.call.id for m in made if fits(m, wanted)}
        for order in ORDERS:
            expected = in_order([one for one in everything if one.id in held], order)
            for limit in (3, 200):
                assert list(walk(store, wanted, crew.lead, order, limit)) == expected
            if expected:
                assert walk_back(store, wanted, crew.lead, order, 4) == expected


def only(name: str, told: bool) -> CallFilter:
    values: dict[str, Any] = {name: told}
    return CallFilter(**values)


FILTERS = [
    CallFilter(outcome="escalated"),
    CallFilter(subject="tariff"),
    CallFilter(subject="tariff.plan"),
    CallFilter(subject="network", kind=Kind.FAULT),
    CallFilter(severity="block"),
    CallFilter(severity="hint"),
    CallFilter(rule="rude"),
    CallFilter(rule="slow", flagged=True, job_number="1001"),
    *(
        only(name, told)
        for name in ("flagged", "escalated", "corrected", "marked", "nominated")
        for told in (True, False)
    ),
    CallFilter(shortest=30),
    CallFilter(longest=30),
    CallFilter(shortest=6, longest=89, escalated=False),
    CallFilter(since=AT + timedelta(minutes=2), until=AT + timedelta(minutes=6), corrected=True),
    CallFilter(rule="nobody's"),
]


@pytest.mark.parametrize("few", [0, 3000], ids=["walked", "gathered"])
def test_every_filter_finds_and_counts_what_looking_at_each_call_finds(
    store: Store, crew: Crew, made: list[Made], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(call_filters, "FEW", few)
    for wanted in FILTERS:
        expected = sorted((m.call.answered_at, m.call.id) for m in made if fits(m, wanted))
        for order in (CallOrder(), CallOrder(CallColumn.TALK), CallOrder(CallColumn.VIOLATIONS, descending=False)):
            found = walk(store, wanted, crew.quality, order, 5)
            assert sorted((one.answered_at, one.id) for one in found) == expected, (wanted, order)
        assert store.calls.count(wanted, crew.quality) == len(expected)
        assert [(call.answered_at, call.id) for call in store.calls.each(wanted, crew.quality)] == expected


def test_what_a_later_list_finds_does_not_count_where_the_agent_was_told_something(store: Store, crew: Crew) -> None:
    told = store.calls.save(a_complete_call(crew.agent), crew.agent, CheckedNote("1", ()))
    never = store.calls.save(a_complete_call(crew.agent), crew.agent)
    store.phrases.recheck(lambda _: CheckedNote("2", (a_hit(severity="warn"),)), crew.lead)
    counted = {one.id: one.violations for one in store.calls.page(CallFilter(), crew.lead)}
    assert counted == {told.id: 0, never.id: 1}
    assert [one.id for one in store.calls.page(CallFilter(rule=a_hit().rule), crew.lead)] == [never.id]
    store.calls.correct(replace(told, note="改过"), crew.lead, "写错", CheckedNote("2", (a_hit(), a_hit(start=9))))
    assert [one.violations for one in store.calls.page(CallFilter(severity="block"), crew.lead)] == [2]
    assert store.care.verify().whole


def test_a_search_is_sorted_and_filtered_like_everything_else(store: Store, crew: Crew, made: list[Made]) -> None:
    wanted = CallFilter(search=store.calls.search("改过", crew.lead), flagged=True)
    held = {m.call.id for m in made if fits(m, wanted) and "改过" in m.call.note}
    assert held
    everything = [one for one in store.calls.page(CallFilter(), crew.lead) if one.id in held]
    assert store.calls.count(wanted, crew.lead) == len(held)
    for order in ORDERS:
        assert list(walk(store, wanted, crew.lead, order, 2)) == in_order(everything, order)


def test_an_agent_sorts_and_filters_the_own_calls_only(store: Store, crew: Crew, made: list[Made]) -> None:
    own = {m.call.id for m in made if m.call.job_number == "1001" and m.escalated}
    for order in ORDERS:
        assert {one.id for one in walk(store, CallFilter(escalated=True), crew.agent, order, 3)} == own
    assert store.calls.count(CallFilter(escalated=True), crew.agent) == len(own)


def test_a_running_call_is_the_least_in_kind_and_length(store: Store, crew: Crew, made: list[Made]) -> None:
    running = {m.call.id for m in made if m.call.state is CallState.ON_CALL}
    assert running
    for column in (CallColumn.KIND, CallColumn.TALK):
        first = store.calls.page(CallFilter(), crew.lead, limit=len(running), order=CallOrder(column, descending=False))
        assert {one.id for one in first} == running


@pytest.mark.parametrize("few", [0, 3000], ids=["walked", "gathered"])
def test_lines_for_files_come_in_the_order_of_the_list(
    store: Store, crew: Crew, made: list[Made], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(call_filters, "FEW", few)
    monkeypatch.setattr(call_lines, "BATCH", 3)
    monkeypatch.setattr(call_lines, "SERVER_BATCH", 3)
    searched = CallFilter(search=store.calls.search("改过", crew.lead))
    for wanted in (CallFilter(), CallFilter(marked=False, flagged=True), CallFilter(rule="nobody's"), searched):
        for order in ORDERS:
            lines = [line.id for line, _ in store.calls.each_line(wanted, crew.quality, never, order)]
            assert lines == [one.id for one in walk(store, wanted, crew.quality, order, 50)], (wanted, order)


def never(number: str) -> None:
    raise AssertionError(f"{number} was left out")


def test_calls_that_are_picked_one_by_one_are_filtered_sorted_and_counted(
    store: Store, crew: Crew, made: list[Made]
) -> None:
    picked = frozenset(m.call.id for m in made[::3])
    everything = [one for one in store.calls.page(CallFilter(), crew.lead) if one.id in picked]
    for order in ORDERS:
        assert list(walk(store, CallFilter(ids=picked), crew.lead, order, 4)) == in_order(everything, order)
    assert store.calls.count(CallFilter(ids=picked), crew.lead) == len(picked)
    both = CallFilter(ids=picked, job_number="1001", search=store.calls.search("改过", crew.lead))
    held = {m.call.id for m in made if m.call.job_number == "1001" and "改过" in m.call.note} & picked
    assert {one.id for one in walk(store, both, crew.lead, CallOrder(), 4)} == held
    assert store.calls.count(both, crew.lead) == len(held)
    assert store.calls.count(CallFilter(ids=frozenset()), crew.lead) == 0
