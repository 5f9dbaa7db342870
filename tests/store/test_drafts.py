"""Drafts: kept four times a second, offered to their own agent, gone when the call is saved."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import CallState, end
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, a_mark, an_ended_call
from tests.crew import Crew


def test_a_draft_is_the_last_that_was_kept(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    for count, text in enumerate(("客", "客户", "客户挂失 😀\n第二行")):
        store.calls.keep_draft(
            replace(answered, note=text, marks=(a_mark(),)), AT + timedelta(milliseconds=250 * count)
        )
    (draft,) = store.calls.drafts(crew.agent)
    assert draft.call == replace(answered, note="客户挂失 😀\n第二行", marks=(a_mark(),))
    assert draft.kept_at == AT + timedelta(milliseconds=500)


def test_keeping_a_draft_writes_no_journal_line(store: Store, crew: Crew) -> None:
    before = store.journal.head()
    store.calls.keep_draft(a_call(crew.agent, note="x"), AT)
    assert store.journal.head() == before


def test_a_draft_whose_answer_never_got_through_is_offered_too(store: Store, crew: Crew) -> None:
    call = a_call(crew.agent, note="服务器不通时写的")
    store.calls.keep_draft(call, AT)
    assert [draft.call for draft in store.calls.drafts(crew.agent)] == [call]


def test_a_draft_from_before_the_number_gets_it(store: Store, crew: Crew) -> None:
    call = a_call(crew.agent)
    store.calls.keep_draft(replace(call, note="早"), AT)
    answered = store.calls.answer(call, crew.agent)
    (draft,) = store.calls.drafts(crew.agent)
    assert draft.call == replace(answered, note="早")


def test_a_running_call_without_a_draft_is_offered(store: Store, crew: Crew) -> None:
    """The program died between the answer and the first beat."""
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    (draft,) = store.calls.drafts(crew.agent)
    assert (draft.call, draft.kept_at) == (answered, AT)


def test_drafts_are_the_own_ones_oldest_first(store: Store, crew: Crew) -> None:
    later = a_call(crew.agent, answered_at=AT + timedelta(minutes=5), note="2")
    earlier = a_call(crew.agent, note="1")
    store.calls.keep_draft(later, AT)
    store.calls.keep_draft(earlier, AT + timedelta(minutes=6))
    store.calls.keep_draft(a_call(crew.colleague, note="3"), AT)
    assert [draft.call.note for draft in store.calls.drafts(crew.agent)] == ["1", "2"]
    assert [draft.call.note for draft in store.calls.drafts(crew.colleague)] == ["3"]


def test_a_draft_never_leaks_into_the_call_of_somebody_else(store: Store, crew: Crew) -> None:
    mine = a_call(crew.agent, note="mine")
    store.calls.keep_draft(mine, AT)
    store.calls.keep_draft(replace(mine, agent_id=crew.colleague.id, note="theirs"), AT)
    assert [draft.call.note for draft in store.calls.drafts(crew.agent)] == ["mine"]
    assert store.calls.drafts(crew.colleague) == ()


def test_saving_the_end_of_a_call_takes_its_draft_along_and_no_other(store: Store, crew: Crew) -> None:
    first, second = (store.calls.answer(a_call(crew.agent), crew.agent) for _ in range(2))
    store.calls.keep_draft(replace(first, note="1"), AT)
    store.calls.keep_draft(replace(second, note="2"), AT)
    store.calls.save(end(replace(first, note="1"), AT, 0, 90), crew.agent)
    assert [draft.call.note for draft in store.calls.drafts(crew.agent)] == ["2"]


def test_a_draft_of_the_wrap_up_is_offered_over_the_saved_call(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent, note="早"), crew.agent)
    store.calls.keep_draft(replace(wrapping, note="早，补充"), AT)
    (draft,) = store.calls.drafts(crew.agent)
    assert draft.call == replace(wrapping, note="早，补充")


def test_when_the_limit_runs_out_what_was_typed_stays(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent, note="早"), crew.agent)
    store.calls.keep_draft(replace(wrapping, note="早，补充"), AT)
    (over,) = store.calls.overdue(AT + timedelta(hours=1))
    (draft,) = store.calls.drafts(crew.agent)
    assert draft.call == replace(over, note="早，补充")
    assert draft.call.state is CallState.OVERDUE


def test_a_complete_call_has_no_draft_not_even_a_late_one(store: Store, crew: Crew) -> None:
    done = store.calls.save(a_complete_call(crew.agent), crew.agent)
    store.calls.keep_draft(replace(done, note="late"), AT)
    assert store.calls.drafts(crew.agent) == ()


def test_a_dropped_draft_is_forgotten_and_the_call_stays(store: Store, crew: Crew) -> None:
    answered = store.calls.answer(a_call(crew.agent), crew.agent)
    store.calls.keep_draft(replace(answered, note="doomed"), AT)
    store.calls.drop_draft(answered.id, crew.colleague)
    assert [draft.call.note for draft in store.calls.drafts(crew.agent)] == ["doomed"]
    store.calls.drop_draft(answered.id, crew.agent)
    assert [draft.call for draft in store.calls.drafts(crew.agent)] == [answered]


def test_drafts_are_for_people_who_are_there(store: Store, crew: Crew) -> None:
    store.calls.keep_draft(a_call(crew.colleague, note="x"), AT)
    store.staff.disable(crew.lead, "1002")
    with pytest.raises(ConsoleError) as raised:
        store.calls.drafts(crew.colleague)
    assert raised.value.problem is Problem.DISABLED_PERSON


def test_the_reasons_given_for_words_of_the_note_are_kept_with_it(store: Store, crew: Crew) -> None:
    call = store.calls.answer(a_call(crew.agent), crew.agent)
    reasons = (("shirk", "不关我的事", "客户要求原话 😀"), ("boss", "找领导去", "引用"))
    store.calls.keep_draft(replace(call, note="不关我的事"), AT, reasons)
    (draft,) = store.calls.drafts(crew.agent)
    assert (draft.call.note, draft.reasons) == ("不关我的事", reasons)
    store.calls.keep_draft(replace(call, note="好"), AT)
    assert store.calls.drafts(crew.agent)[0].reasons == ()
