"""How the data stands, and made-up calls for trials."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console import __version__
from agent_console.domain.call import CallState
from agent_console.domain.call_hits import overridden
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import OPEN
from agent_console.domain.sample_escalations import LEFT_OPEN
from agent_console.domain.sample_shifts import RULES as SHIFT_RULES
from agent_console.domain.staff import Role
from agent_console.domain.status import DraftStatus
from agent_console.exchange.phrases_of_day import phrases_of_day
from agent_console.resources import resources_folder
from agent_console.store import sampling, shift_sampling
from agent_console.store.schema import HEAD
from agent_console.store.store import Store, open_store
from tests.builders import AT, StoppedClock, a_call, a_complete_call
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.store.conftest import Place

PIN = "736251"


def test_the_status_says_what_is_there(store: Store, crew: Crew, place: Place) -> None:
    store.calls.save(a_complete_call(crew.agent), crew.agent)
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    store.calls.keep_draft(replace(answered, note="写到一半😀"), AT)
    store.calls.keep_draft(a_call(crew.colleague, note="没有号"), AT + timedelta(seconds=1))
    status = store.care.status()
    assert (status.version, status.schema, status.encrypted) == (__version__, HEAD, False)
    assert status.engine == {"sqlite": "sqlite", "postgres": "postgresql"}[place.engine]
    assert int(status.engine_version.split(".")[0]) >= 3
    assert (status.hotline, status.people, status.calls) == ("畅通通信客户热线", 5, 2)
    assert status.drafts == (
        DraftStatus(job_number="1001", number="C20261122-0002", characters=5),
        DraftStatus(job_number="1002", number="", characters=3),
    )
    assert status.journal == store.journal.head()


def test_the_status_of_an_empty_database(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    status = store.care.status()
    assert (status.hotline, status.people, status.calls, status.drafts) == (None, 0, 0, ())
    assert (status.last_backup, status.open_escalations, status.unsigned_handovers) == (None, 0, 0)
    store.close()


def test_an_empty_database_is_filled_with_calls_that_are_whole(
    empty_place: Place, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "BATCH", 90)
    store = open_store(empty_place.address, clock)
    told: list[tuple[int, int]] = []
    made = store.care.fill_sample(400, 7, 3, 4, PIN, lambda done, of: told.append((done, of)))
    assert told == [(90, 400), (180, 400), (270, 400), (360, 400), (400, 400)]
    assert (made.calls, made.lead, made.lead_made_up) == (400, "9001", True)
    assert made.agents == ("1001", "1002", "1003", "1004")
    lead = store.staff.sign_in("9001", PIN)
    assert [person.role for person in store.staff.people(lead)] == [Role.AGENT] * 4 + [Role.LEAD]
    calls = list(store.calls.each(CallFilter(), lead))
    assert len(calls) == 400
    assert all(made.since <= call.answered_at < made.until for call in calls)
    assert {call.state for call in calls} <= {CallState.COMPLETE, CallState.OVERDUE}
    assert sum(bool(store.calls.corrections(call.id, lead)) for call in calls if call.version > 1) == made.corrections
    report = store.care.verify()
    assert (report.findings, report.calls) == ((), 400)
    store.close()


def test_the_same_seed_gives_the_same_calls(tmp_path_factory: pytest.TempPathFactory, clock: StoppedClock) -> None:
    def fill(seed: int) -> list[tuple[object, ...]]:
        store = open_store(f"sqlite:///{tmp_path_factory.mktemp('sample') / 'console.db'}", clock)
        store.care.fill_sample(120, seed, 2, 3, PIN)
        lead = store.staff.sign_in("9001", PIN)
        calls = store.calls.each(CallFilter(), lead)
        told = [(call.id, call.number, call.agent, call.note, call.caller, call.marks) for call in calls]
        threads = [store.escalations.thread(one.id, lead) for one in store.escalations.each(lead)]
        store.close()
        return [*told, *((thread.escalation.form, thread.steps) for thread in threads)]

    assert fill(1) == fill(1)
    assert fill(1) != fill(2)


def test_some_of_the_calls_are_escalated_and_the_last_are_still_open(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    made = store.care.fill_sample(1_500, 7, 4, 4, PIN)
    lead = store.staff.sign_in("9001", PIN)
    escalations = list(store.escalations.each(lead))
    assert len(escalations) == made.escalations > 30
    for escalation in escalations:
        thread = store.escalations.thread(escalation.id, lead)
        assert (thread.escalation, len(thread.steps)) == (escalation, escalation.steps)
        call = store.calls.get(escalation.form.call_id, lead)
        assert (call.number, call.owner) == (escalation.form.call_number, escalation.owner)
    queue = store.escalations.queue(lead)
    assert 0 < len(queue) < len(escalations)
    assert any(row.next_due is not None and row.next_due < clock.now() for row in queue)
    assert store.escalations.similar(escalations[0].form, lead, 0.2)
    sent = store.escalations.send(a_form(), store.staff.sign_in("1001", PIN), RULES)
    assert sent.number == f"E20261122-{len(LEFT_OPEN) + 1:04d}"
    assert store.care.verify().findings == ()
    store.close()


def test_a_trial_begins_with_things_open_at_this_moment_the_same_for_the_same_seed(
    tmp_path_factory: pytest.TempPathFactory, clock: StoppedClock
) -> None:
    def fill(seed: int) -> list[object]:
        store = open_store(f"sqlite:///{tmp_path_factory.mktemp('sample') / 'console.db'}", clock)
        made = store.care.fill_sample(60, seed, 1, 3, PIN)
        lead, now = store.staff.sign_in("9001", PIN), clock.now()
        fresh = [row for row in store.escalations.queue(lead) if now - row.sent_at < timedelta(hours=5)]
        assert len(fresh) == len(LEFT_OPEN)
        assert {row.state for row in fresh} == OPEN
        overdue = [row for row in fresh if row.next_due is not None and row.next_due <= now]
        promised = [row for row in fresh if row.next_due is not None and row.next_due == row.callback_until]
        assert (len(overdue), len(promised)) == (1, 2)
        (fault,) = store.incidents.list_(lead)
        (owed,) = store.correction_calls.all_due(lead)
        assert store.calls.get(owed.call_id, lead).correction_due
        corrected = [call for call in store.calls.each(CallFilter(), lead) if store.calls.corrections(call.id, lead)]
        assert len(corrected) == made.corrections
        assert store.care.verify().findings == ()
        kept = [store.escalations.thread(row.id, lead) for row in fresh]
        store.close()
        return [fault, owed, *((one.escalation, one.steps) for one in kept)]

    assert fill(1) == fill(1)
    assert fill(1) != fill(2)


def test_calls_are_answered_by_people_whose_shifts_can_be_summed_up(
    empty_place: Place, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shift_sampling, "BATCH", 5)
    store = open_store(empty_place.address, clock)
    made = store.care.fill_sample(900, 7, 3, 9, PIN)
    lead = store.staff.sign_in("9001", PIN)
    shifts = store.shifts.list_(lead, made.since - timedelta(days=1), made.until)
    assert len(shifts) == made.shifts
    assert store.shifts.on_duty(lead) == ()
    turns = SHIFT_RULES.turns_of((made.since + timedelta(hours=12)).date(), clock.zone)
    figures = [store.duty.figures(turn, lead, SHIFT_RULES) for turn in turns]
    assert all(one.calls and one.staff for one in figures)
    assert any(one.pauses for one in figures)
    for turn in turns:
        there = {shift.job_number for shift in shifts if shift.planned == turn}
        calls = store.calls.each(CallFilter(since=turn.begin, until=turn.end), lead)
        assert {call.job_number for call in calls} <= there
    store.close()


def test_the_first_lead_may_fill_a_hotline_and_stays_its_lead(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    hotline, lead = store.hotline.set_up(
        name="热线", language="zh_CN", lead_job_number="1002", lead_name="李敏", pin="825934"
    )
    made = store.care.fill_sample(20, 1, 1, 3, PIN)
    assert (made.lead, made.lead_made_up, made.agents) == ("1002", False, ("1001", "1003", "1004"))
    assert store.hotline.get() == hotline
    assert store.staff.sign_in("1002", "825934") == lead
    agent = store.staff.sign_in("1003", PIN)
    assert store.calls.answer(a_call(agent), agent).number == "C20261122-0001"
    assert store.care.verify().findings == ()
    store.close()


def test_made_up_people_never_join_a_hotline_with_people(store: Store, crew: Crew) -> None:
    before = store.care.status()
    with pytest.raises(ConsoleError) as raised:
        store.care.fill_sample(20, 1, 1, 3, PIN)
    assert (raised.value.problem, raised.value.facts) == (Problem.NOT_EMPTY, {"people": 5})
    assert store.care.status() == before


def test_made_up_calls_never_mix_with_real_ones(store: Store, crew: Crew) -> None:
    store.calls.answer(a_call(crew.agent), crew.agent)
    before = store.care.status()
    with pytest.raises(ConsoleError) as raised:
        store.care.fill_sample(20, 1, 1, 3, PIN)
    assert (raised.value.problem, raised.value.facts) == (Problem.NOT_EMPTY, {})
    assert store.care.status() == before


def test_made_up_people_need_a_pin_that_is_worth_one(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    with pytest.raises(ConsoleError) as raised:
        store.care.fill_sample(20, 1, 1, 3, "123456")
    assert raised.value.problem is Problem.PIN_OBVIOUS
    assert store.hotline.get() is None
    store.close()


def test_calls_made_up_are_checked_as_at_a_desk_and_some_are_reviewed(empty_place: Place, clock: StoppedClock) -> None:
    phrases = phrases_of_day(resources_folder(), Path("nowhere"), None)
    store = open_store(empty_place.address, clock)
    made = store.care.fill_sample(900, 7, 3, 4, PIN, check=phrases.check)
    lead = store.staff.sign_in("9001", PIN)
    assert made.violations == store.calls.count(CallFilter(flagged=True), lead) > 5
    flagged = store.calls.page(CallFilter(flagged=True), lead, None, 100)
    for call in flagged:
        checked = store.calls.hits(call.id, lead)
        assert checked is not None
        found = phrases.check(store.calls.get(call.id, lead).note)
        assert [(hit.rule, hit.text) for hit in checked.hits] == [(hit.rule, hit.text) for hit in found.hits]
    kept = [store.calls.hits(call.id, lead) for call in flagged]
    assert any(overridden(one.hits) for one in kept if one is not None)
    marks = store.reviews.list_(lead)
    assert len(marks) == made.marks > 5
    assert store.calls.count(CallFilter(marked=True), lead) == made.marks
    assert len(store.reviews.disputed(lead)) == 1
    assert len(store.reviews.nominated(lead)) == 3
    assert store.care.verify().findings == ()
    store.close()
