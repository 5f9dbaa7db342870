"""What is read of handovers: figures, lists, pages, news, exports, and what follows a sealed record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import HandoverFigures, HandoverFilter, HandoversAsked, HandoverState
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock, a_complete_call, an_ended_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import a_point, on_shift, signed_by
from tests.shifts import RULES as SHIFT_RULES

HOUR = timedelta(hours=1)


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def test_only_marked_supplements_follow_a_sealed_record(store: Store, crew: Crew, clock: StoppedClock) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent)
    told = refused(lambda: store.handovers.supplement(signed.id, crew.agent, an_id(), "太早"))
    assert told.problem is Problem.WRONG_STATE
    done = store.handovers.accept(signed.id, "1002", PIN, ())
    first, clock.wall = an_id(), clock.wall + HOUR
    added = store.handovers.supplement(signed.id, crew.agent, first, "还有一把钥匙 ")
    assert store.handovers.supplement(signed.id, crew.agent, first, "还有一把钥匙") == added
    assert [(one.by_name, one.at, one.text) for one in added.supplements] == [("王芳", clock.now(), "还有一把钥匙")]
    assert (added.content, added.head, added.items) == (done.content, done.head, done.items)
    told = refused(lambda: store.handovers.supplement(signed.id, crew.agent, an_id(), " "))
    assert told.problem is Problem.TEXT_MISSING
    assert store.care.verify().whole


def test_the_lead_is_told_what_lacks_a_signature_for_too_long(store: Store, crew: Crew, clock: StoppedClock) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent)
    assert store.handovers.unsigned(crew.lead, clock.now() - HOUR) == ()
    clock.forward(3600)
    (row,) = store.handovers.unsigned(crew.lead, clock.now() - HOUR)
    assert (row.id, row.state, row.signed_at) == (signed.id, HandoverState.SIGNED, signed.signed_at)


def test_lists_pages_news_and_exports_read_the_same_records(store: Store, crew: Crew, clock: StoppedClock) -> None:
    start, made = store.handovers.last_seq(), []
    for person in (crew.agent, crew.colleague, crew.lead):
        on_shift(store, person)
        made.append(signed_by(store, person, a_point(key=True), a_point()))
        clock.forward(60)
    rows = store.handovers.list_(crew.agent)
    assert [row.number for row in rows] == [one.number for one in reversed(made)]
    assert {(row.items, row.keys, row.outgoing) for row in rows} == {(2, 1, one.outgoing) for one in made}
    first = store.handovers.list_(crew.agent, limit=2)
    assert (*first, *store.handovers.list_(crew.agent, after=first[-1])) == rows
    assert store.handovers.list_(crew.agent, since=made[1].span.cut, until=made[2].span.cut) == rows[1:2]
    news = store.handovers.news(start, crew.quality)
    assert [row.id for row in news] == [one.id for one in made]
    assert store.handovers.news(news[1].seq, crew.agent) == news[2:]
    assert store.handovers.last_seq() == news[-1].seq
    assert list(store.handovers.each(crew.quality)) == made
    assert list(store.handovers.each(crew.quality, made[1].span.cut)) == made[1:]
    assert store.handovers.count(crew.quality, until=made[1].span.cut) == 1
    assert store.handovers.id_of(f" {made[0].number.lower()} ", crew.agent) == made[0].id
    assert refused(lambda: store.handovers.id_of("H1", crew.agent)).problem is Problem.NOT_FOUND


def test_all_records_are_exported_batch_by_batch(
    store: Store, crew: Crew, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent_console.store.handover_lists.BATCH", 2)
    for _ in range(5):
        store.escalations.send(a_form(), crew.agent, RULES)
        store.handovers.sign_for("1001", crew.lead, PIN, "试")
        clock.forward(1)
    numbers = [one.number for one in store.handovers.each(crew.quality)]
    assert numbers == [f"H20261122-{count:04d}" for count in range(1, 6)]


def test_the_figures_count_what_was_done_since_the_last_cut(store: Store, crew: Crew, clock: StoppedClock) -> None:
    store.calls.save(a_complete_call(crew.agent), crew.agent)  # before the shift
    clock.forward(3600)
    shift = on_shift(store, crew.agent)
    clock.forward(60)
    done = store.calls.save(a_complete_call(crew.agent, answered_at=clock.now()), crew.agent)
    store.calls.save(an_ended_call(crew.agent, talk_seconds=300, answered_at=clock.now()), crew.agent)
    store.calls.save(a_complete_call(crew.colleague, answered_at=clock.now()), crew.colleague)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    store.escalations.take_step(sent.id, StepKind.ANSWERED, crew.lead, RULES, text="已核对")
    store.escalations.take_step(sent.id, StepKind.TOLD, crew.agent, RULES)
    owed = store.correction_calls.open(an_id(), done.id, crew.agent, "说错", "改正")
    store.correction_calls.done(owed.id, crew.agent, "已回拨")
    signed = signed_by(store, crew.agent)
    assert signed.figures == HandoverFigures(
        calls=2,
        by_kind=(("", 1), ("consultation", 1)),
        talk_seconds=395,
        longest_seconds=300,
        unfinished=1,
        escalations_sent=1,
        customers_told=1,
        corrections_told=1,
    )
    store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    clock.forward(8 * 3600)
    on_shift(store, crew.agent, "late")
    store.calls.correct(replace(store.calls.get(done.id, crew.agent), note="更正"), crew.agent, "写错")
    assert signed_by(store, crew.agent).figures == HandoverFigures()


def test_a_clock_that_is_set_back_neither_loses_a_call_nor_counts_it_twice(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    clock.forward(3 * 3600)
    store.calls.save(a_complete_call(crew.agent, answered_at=clock.now()), crew.agent)
    first = signed_by(store, crew.agent)
    store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    clock.wall -= 2 * HOUR
    store.calls.save(a_complete_call(crew.agent, answered_at=clock.now()), crew.agent)
    store.calls.save(an_ended_call(crew.agent, answered_at=first.span.begin - HOUR), crew.agent)
    on_shift(store, crew.agent, "late")
    second = signed_by(store, crew.agent)
    assert (first.figures.calls, second.figures.calls) == (1, 2)
    assert second.span.begin == first.span.cut <= second.span.cut


def test_pages_of_all_handovers_by_state_time_and_person(store: Store, crew: Crew, clock: StoppedClock) -> None:
    made = []
    for person in (crew.agent, crew.colleague, crew.lead):
        on_shift(store, person)
        made.append(signed_by(store, person, a_point()))
        clock.forward(60)
    store.handovers.accept(made[0].id, "1002", PIN, ())
    store.handovers.take_over(made[1].id, crew.lead, PIN, "无人接班", ())

    def found(**wanted: Any) -> list[str]:
        rows = store.handovers.page(HandoverFilter(**wanted), crew.team_leader)
        assert store.handovers.total(HandoverFilter(**wanted), crew.team_leader) == len(rows)
        return [row.id for row in rows]

    first, second, third = (one.id for one in made)
    assert found() == [third, second, first]
    assert found(which=HandoversAsked.UNSIGNED) == [third]
    assert found(which=HandoversAsked.ACCEPTED) == [first]
    assert found(which=HandoversAsked.TAKEN_OVER) == [second]
    assert found(which=HandoversAsked.SEALED) == [second, first]
    assert found(since=made[1].span.cut, until=made[2].span.cut) == [second]
    assert found(job_number="1002") == [second, first]  # gave one, took the other
    top = store.handovers.page(HandoverFilter(), crew.lead, limit=2)
    assert [row.id for row in store.handovers.page(HandoverFilter(), crew.lead, top[-1])] == [first]


def test_who_may_see_all_calls_reads_what_lacks_a_signature(store: Store, crew: Crew, clock: StoppedClock) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent)
    for reader in (crew.lead, crew.quality, crew.team_leader):
        assert [row.id for row in store.handovers.unsigned(reader, clock.now())] == [signed.id]
