"""Answer, save, overdue: what is written, what is refused, and what a second try does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import Call, CallState, Kind, complete, end, run_out
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, a_mark, a_person, an_ended_call
from tests.crew import Crew


def problem_of(act: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        act()
    return raised.value.problem


def acts(store: Store, call: Call) -> list[str]:
    return [entry.act for entry in store.journal.entries(limit=1000) if entry.target == call.id]


def ended(call: Call, seconds: int = 60) -> Call:
    return end(call, AT + timedelta(seconds=seconds), seconds, 90)


def completed(call: Call) -> Call:
    return complete(replace(call, kind=Kind.FAULT, outcome="answered"), AT + timedelta(seconds=80), 20)


def test_an_answered_call_has_its_number_and_first_version(store: Store, crew: Crew) -> None:
    call = a_call(crew.agent)
    answered = store.calls.answer(call, crew.agent)
    assert answered == replace(call, number="C20261122-0001", version=1)
    assert store.calls.get(call.id, crew.agent) == answered
    assert acts(store, call) == ["call.answered"]


def test_answering_twice_gives_what_is_stored_and_takes_no_second_number(store: Store, crew: Crew) -> None:
    call = a_call(crew.agent)
    first = store.calls.answer(call, crew.agent)
    assert store.calls.answer(replace(call, note="typed since"), crew.agent) == first
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0002"
    assert acts(store, call) == ["call.answered"]


def test_every_field_of_a_call_comes_back_as_it_was(store: Store, crew: Crew) -> None:
    call = a_complete_call(
        crew.agent,
        owner="1002",
        announcement="yue",
        greeting_said_at=AT + timedelta(microseconds=1),
        job_number_said_at=AT + timedelta(seconds=2),
        script="lost-sim",
        script_version=3,
        marks=(a_mark(), a_mark(step="last-four", at=AT + timedelta(seconds=9))),
        values=(("place", "东城区"), ("empty", ""), ("quoted", '"\\\n')),
        caller="01012345678#8012",
        caller_name="欧阳女士",
        correction_due=True,
    )
    saved = store.calls.save(call, crew.agent)
    assert store.calls.get(call.id, crew.agent) == saved == replace(call, number="C20261122-0001", version=1)


def test_the_day_of_a_number_is_the_local_day_of_the_answer(store: Store, crew: Crew, clock: StoppedClock) -> None:
    """16:00 UTC is midnight in China; a call that is written after midnight still counts to its own day."""
    before = AT.replace(hour=15, minute=59, second=59, microsecond=999_999)
    clock.forward(24 * 3600)
    assert store.calls.answer(a_call(crew.agent, answered_at=before), crew.agent).number == "C20261122-0001"
    after = before + timedelta(microseconds=1)
    assert store.calls.answer(a_call(crew.agent, answered_at=after), crew.agent).number == "C20261123-0001"


def test_a_call_goes_its_way_with_a_line_and_a_version_for_each_step(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    wrapping = store.calls.save(ended(answered), crew.agent)
    noted = store.calls.save(replace(wrapping, note="客户咨询。"), crew.agent)
    done = store.calls.save(completed(noted), crew.agent)
    assert [call.version for call in (answered, wrapping, noted, done)] == [1, 2, 3, 4]
    assert {call.number for call in (answered, wrapping, noted, done)} == {"C20261122-0001"}
    assert acts(store, done) == ["call.answered", "call.ended", "call.saved", "call.completed"]
    assert store.calls.get(done.id, crew.agent) == done


def test_a_journal_line_names_the_call_and_its_seal_but_nothing_of_the_customer(store: Store, crew: Crew) -> None:
    saved = store.calls.save(a_complete_call(crew.agent, caller_name="欧阳女士"), crew.agent)
    line = store.journal.entries(store.journal.head().entries - 1)[0]
    assert (line.who, line.target, line.facts["number"], line.facts["version"]) == ("1001", saved.id, saved.number, 1)
    assert set(line.facts) == {"number", "version", "seal"}


@pytest.mark.parametrize("build", [a_call, an_ended_call, a_complete_call])
def test_saving_opens_the_record_where_the_answer_never_got_through(
    store: Store, crew: Crew, build: Callable[[Person], Call]
) -> None:
    saved = store.calls.save(build(crew.agent), crew.agent)
    assert (saved.number, saved.version) == ("C20261122-0001", 1)
    assert len(acts(store, saved)) == 1


def test_an_answer_whose_word_never_came_back_does_not_stand_in_the_way(store: Store, crew: Crew) -> None:
    call = a_call(crew.agent)
    store.calls.answer(call, crew.agent)
    saved = store.calls.save(ended(call), crew.agent)
    assert (saved.number, saved.version, saved.state) == ("C20261122-0001", 2, CallState.WRAP_UP)


def test_saving_the_same_again_after_a_lost_word_changes_nothing(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    first = store.calls.save(ended(answered), crew.agent)
    assert store.calls.save(ended(answered), crew.agent) == first
    done = store.calls.save(completed(first), crew.agent)
    assert store.calls.save(completed(first), crew.agent) == done
    assert acts(store, done) == ["call.answered", "call.ended", "call.completed"]


def test_a_call_does_not_go_back(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    wrapping = store.calls.save(ended(answered), crew.agent)
    over = store.calls.save(run_out(wrapping), crew.agent)
    for earlier in (replace(answered, version=over.version), replace(wrapping, version=over.version)):
        assert problem_of(lambda earlier=earlier: store.calls.save(earlier, crew.agent)) is Problem.WRONG_STATE  # type: ignore[misc]
    done = store.calls.save(completed(over), crew.agent)
    changed = replace(done, note="afterwards")
    assert problem_of(lambda: store.calls.save(changed, crew.agent)) is Problem.WRONG_STATE
    assert store.calls.get(done.id, crew.agent) == done


def test_a_record_that_changed_elsewhere_is_not_written_over(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    here = store.calls.save(replace(answered, note="here"), crew.agent)
    there = replace(answered, note="there")
    assert problem_of(lambda: store.calls.save(there, crew.agent)) is Problem.CHANGED_ELSEWHERE
    assert store.calls.get(answered.id, crew.agent) == here


def test_what_happened_at_the_answer_stays_whatever_a_later_save_says(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    forged = replace(answered, number="C20200101-0001", job_number="1002", answered_at=AT - timedelta(days=1))
    saved = store.calls.save(ended(forged), crew.agent)
    assert (saved.number, saved.job_number, saved.answered_at) == ("C20261122-0001", "1001", AT)


def test_only_the_own_calls_can_be_answered_and_saved(store: Store, crew: Crew) -> None:
    own = store.calls.answer(a_call(crew.agent), crew.agent)
    assert problem_of(lambda: store.calls.answer(own, crew.colleague)) is Problem.REFUSED
    assert problem_of(lambda: store.calls.save(ended(own), crew.colleague)) is Problem.REFUSED
    stolen = replace(ended(own), agent_id=crew.colleague.id)
    assert problem_of(lambda: store.calls.save(stolen, crew.colleague)) is Problem.REFUSED
    assert problem_of(lambda: store.calls.answer(a_call(crew.agent), crew.colleague)) is Problem.REFUSED


def test_who_answers_no_calls_or_is_gone_is_refused_and_no_number_is_lost(store: Store, crew: Crew) -> None:
    stranger = a_person()
    for person, problem in (
        (crew.quality, Problem.REFUSED),
        (crew.team_leader, Problem.REFUSED),
        (stranger, Problem.UNKNOWN_PERSON),
    ):
        assert problem_of(lambda person=person: store.calls.answer(a_call(person), person)) is problem  # type: ignore[misc]
    store.staff.disable(crew.lead, "1002")
    gone = crew.colleague
    assert problem_of(lambda: store.calls.answer(a_call(gone), gone)) is Problem.DISABLED_PERSON
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0001"


def test_a_wrap_up_that_is_over_gets_the_systems_code_and_can_be_completed_later(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent, talk_seconds=60, wrap_up_limit=90), crew.agent)
    limit = AT + timedelta(seconds=150)
    assert store.calls.overdue(limit - timedelta(microseconds=1)) == ()
    (over,) = store.calls.overdue(limit)
    assert over == replace(run_out(wrapping), version=2)
    assert store.calls.overdue(limit) == ()
    assert store.journal.entries(store.journal.head().entries - 1)[0].who == "console"
    done = store.calls.save(completed(over), crew.agent)
    assert store.calls.get(done.id, crew.agent).outcome == "answered"


def test_overdue_can_look_at_one_agent_only(store: Store, crew: Crew) -> None:
    mine = store.calls.save(an_ended_call(crew.agent), crew.agent)
    theirs = store.calls.save(an_ended_call(crew.colleague), crew.colleague)
    later = AT + timedelta(hours=1)
    assert [call.id for call in store.calls.overdue(later, crew.agent)] == [mine.id]
    assert [call.id for call in store.calls.overdue(later)] == [theirs.id]


def test_what_is_completed_while_the_limit_ran_out_stands(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent)
    store.calls.overdue(AT + timedelta(hours=1))
    done = store.calls.save(completed(wrapping), crew.agent)
    assert (done.state, done.version, done.outcome) == (CallState.COMPLETE, 3, "answered")


@pytest.mark.parametrize("state", [CallState.WRAP_UP, CallState.OVERDUE])
def test_a_last_word_that_comes_after_another_desk_has_run_the_limit_out_is_kept(
    store: Store, crew: Crew, state: CallState
) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent)
    store.calls.overdue(AT + timedelta(hours=1))
    late = replace(wrapping, note="最后一句")
    saved = store.calls.save(late if state is CallState.WRAP_UP else run_out(late), crew.agent)
    assert (saved.state, saved.version, saved.note) == (CallState.OVERDUE, 3, "最后一句")
    assert store.calls.get(saved.id, crew.agent) == saved
    assert store.care.verify().whole


def test_but_not_over_a_correction(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent), crew.agent)
    (over,) = store.calls.overdue(AT + timedelta(hours=1))
    corrected = store.calls.correct(replace(over, note="更正"), crew.lead, "补充")
    assert problem_of(lambda: store.calls.save(completed(wrapping), crew.agent)) is Problem.CHANGED_ELSEWHERE
    assert problem_of(lambda: store.calls.save(completed(over), crew.agent)) is Problem.CHANGED_ELSEWHERE
    assert store.calls.get(over.id, crew.agent) == corrected


@pytest.mark.parametrize("field", ["announcement", "script", "subject", "outcome", "owner", "agent"])
@pytest.mark.parametrize("text", ["a\x00b", "\ud800", "x" * 101])
def test_text_that_not_both_databases_keep_alike_is_refused_and_takes_no_number(
    store: Store, crew: Crew, field: str, text: str
) -> None:
    bad = replace(a_call(crew.agent), **{field: text})  # type: ignore[arg-type]
    assert problem_of(lambda: store.calls.answer(bad, crew.agent)) in (Problem.TEXT_CHARACTERS, Problem.TEXT_TOO_LONG)
    bad_value = a_call(crew.agent, values=(("place", text * 201),))
    assert problem_of(lambda: store.calls.answer(bad_value, crew.agent)) in (
        Problem.TEXT_CHARACTERS,
        Problem.TEXT_TOO_LONG,
    )
    assert store.calls.answer(a_call(crew.agent), crew.agent).number == "C20261122-0001"


@pytest.mark.parametrize(
    "text",
    [
        "\u202e12345 \u2066反向\u2069",
        "<b>粗体</b><img src=//evil/x.png>&amp;",
        "👩‍👩‍👧‍👦🇨🇳🏳️‍🌈",
        "e\u0301 ﬁ Ａ１ 𠮷 \u200b\ufeff",
        "'; DROP TABLE calls; -- %s :name ? \\",
        " 前后有空格 ",
    ],
)
def test_odd_text_is_kept_exactly(store: Store, crew: Crew, text: str) -> None:
    call = a_complete_call(crew.agent, note=text + "\n\t" + text, caller_name=text, caller=text[:64], subject=text)
    saved = store.calls.save(call, crew.agent)
    assert store.calls.get(call.id, crew.agent) == saved == replace(call, number=saved.number, version=1)
    assert store.care.verify().whole


def test_a_note_of_the_full_length_is_kept_and_one_more_is_refused(store: Store, crew: Crew) -> None:
    long = "😀" * 20_000
    saved = store.calls.save(a_complete_call(crew.agent, note=long), crew.agent)
    assert store.calls.get(saved.id, crew.agent).note == long
    assert problem_of(lambda: a_call(crew.agent, note=long + "x")) is Problem.TEXT_TOO_LONG
