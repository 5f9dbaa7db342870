"""Looking into one call again: corrections that keep the old value, and revealing a number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import Kind
from agent_console.domain.correction import FieldChange
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call
from tests.crew import Crew


def problem_of(act: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        act()
    return raised.value.problem


def test_a_correction_keeps_the_old_value_who_when_and_why(store: Store, crew: Crew, clock: StoppedClock) -> None:
    saved = store.calls.save(a_complete_call(crew.agent, note="早"), crew.agent)
    clock.forward(600)
    better = replace(saved, note="晚", kind=Kind.FAULT, correction_due=True)
    corrected = store.calls.correct(better, crew.agent, " 听录音更正 ")
    assert corrected == replace(better, version=2)
    assert store.calls.get(saved.id, crew.agent) == corrected
    (correction,) = store.calls.corrections(saved.id, crew.agent)
    assert (correction.by, correction.at, correction.reason) == ("1001", AT + timedelta(seconds=600), "听录音更正")
    assert correction.changes == (
        FieldChange(field="kind", old="consultation", new="fault"),
        FieldChange(field="note", old="早", new="晚"),
        FieldChange(field="correction_due", old="", new="yes"),
    )
    assert store.care.verify().whole


def test_corrections_are_kept_one_after_the_other(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, note="1"), crew.agent)
    for note in ("2", "3"):
        call = store.calls.correct(replace(call, note=note), crew.lead, "再更正")
    changes = [correction.changes[0] for correction in store.calls.corrections(call.id, crew.lead)]
    assert [(change.old, change.new) for change in changes] == [("1", "2"), ("2", "3")]


def test_a_corrected_number_is_found_under_its_new_line(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    store.calls.correct(replace(saved, caller="13912345678"), crew.agent, "号码录错")
    running = store.calls.answer(a_call(crew.agent, caller="", answered_at=AT + timedelta(hours=1)), crew.agent)
    assert store.calls.history("13812345678", crew.agent) == ()
    assert running.number
    assert [row.caller for row in store.calls.history("13912345678", crew.agent)] == ["139****5678"]


def test_what_happened_cannot_be_corrected(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    forged = replace(saved, answered_at=AT - timedelta(days=1), owner="1002", talk_seconds=1, number="C20200101-0001")
    assert store.calls.correct(forged, crew.agent, "x") == saved
    assert store.calls.corrections(saved.id, crew.agent) == ()


def test_a_correction_needs_a_reason_an_ended_call_and_its_newest_version(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    running = store.calls.answer(a_call(crew.agent), crew.agent)
    changed = replace(saved, note="新")
    assert problem_of(lambda: store.calls.correct(changed, crew.agent, " ")) is Problem.REASON_MISSING
    assert problem_of(lambda: store.calls.correct(changed, crew.agent, "x" * 501)) is Problem.TEXT_TOO_LONG
    assert problem_of(lambda: store.calls.correct(replace(running, note="x"), crew.agent, "x")) is Problem.WRONG_STATE
    assert problem_of(lambda: store.calls.correct(a_call(crew.agent), crew.agent, "x")) is Problem.NOT_FOUND
    store.calls.correct(changed, crew.agent, "一")
    again = replace(saved, note="又")
    assert problem_of(lambda: store.calls.correct(again, crew.lead, "二")) is Problem.CHANGED_ELSEWHERE
    assert store.calls.get(saved.id, crew.agent).note == "新"


def test_agents_correct_their_own_calls_and_leads_all(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    changed = replace(saved, note="新")
    for person in (crew.colleague, crew.quality, crew.team_leader):
        assert problem_of(lambda person=person: store.calls.correct(changed, person, "x")) is Problem.REFUSED  # type: ignore[misc]
    assert store.calls.correct(changed, crew.lead, "x").version == 2


def test_a_call_is_shown_to_its_agent_and_to_those_who_see_all(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    for person in (crew.agent, crew.lead):
        assert store.calls.get(saved.id, person) == saved
    for person in (crew.quality, crew.team_leader):
        assert store.calls.get(saved.id, person) == replace(saved, caller="138****5678")
    for read in (store.calls.get, store.calls.corrections):
        assert problem_of(lambda read=read: read(saved.id, crew.colleague)) is Problem.REFUSED  # type: ignore[misc]
        assert problem_of(lambda read=read: read("no such id", crew.lead)) is Problem.NOT_FOUND  # type: ignore[misc]


def test_revealing_a_number_is_on_record_with_its_reason(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    for person in (crew.agent, crew.quality):
        assert store.calls.reveal(saved.id, person, "回拨更正") == "13812345678"
        line = store.journal.entries(store.journal.head().entries - 1)[0]
        assert (line.act, line.who, line.target) == ("call.revealed", person.job_number, saved.id)
        assert line.facts == {"number": saved.number, "reason": "回拨更正"}


def test_no_number_is_revealed_without_a_right_a_reason_or_a_line(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    before = store.journal.head()
    assert problem_of(lambda: store.calls.reveal(saved.id, crew.colleague, "查询")) is Problem.REFUSED
    assert problem_of(lambda: store.calls.reveal(saved.id, crew.agent, "\n")) is Problem.TEXT_CHARACTERS
    assert problem_of(lambda: store.calls.reveal(saved.id, crew.agent, "  ")) is Problem.REASON_MISSING
    assert problem_of(lambda: store.calls.reveal("no such id", crew.lead, "查询")) is Problem.NOT_FOUND
    assert store.journal.head() == before
