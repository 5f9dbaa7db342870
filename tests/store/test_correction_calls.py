"""Correction calls in the database: found by oneself or by a checker, reviewed call by call, owed until told."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from agent_console.domain.call import Call
from agent_console.domain.correction_call import CorrectionCall, CorrectionState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, an_ended_call, an_id
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_verifying import attack

DAY_BEFORE = AT - timedelta(days=1)
SAME = {"subject": "tariff.plan", "script": "tariff", "script_version": 3}


def save(store: Store, by: Person, **fields: Any) -> Call:
    return store.calls.save(a_complete_call(by, **{**SAME, **fields}), by)


def open_one(store: Store, call: Call, by: Person) -> CorrectionCall:
    return store.correction_calls.open(an_id(), call.id, by, "资费说错", "每月十九元")


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_what_a_checker_finds_is_owed_by_the_owner_now(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent)
    found = open_one(store, call, crew.quality)
    assert (found.owner, found.found_by, found.due_at) == ("1001", "7001", AT)
    (due,) = store.correction_calls.due(crew.agent)
    assert (due.id, due.call_number) == (found.id, call.number)
    assert "13812345678" not in str(due)
    assert store.correction_calls.get(found.id, crew.agent).caller == "13812345678"
    assert store.correction_calls.due(crew.colleague) == ()


def test_opened_twice_it_is_one_and_one_call_is_owed_one_callback(
    store: Store, crew: Crew, open_desk: Callable[[], Store]
) -> None:
    call = save(store, crew.agent)
    found = open_one(store, call, crew.agent)
    again = open_desk().correction_calls.open(found.id, call.id, crew.agent, "再点一次", "每月十九元")
    assert again == found
    assert refused(lambda: open_one(store, call, crew.quality)) is Problem.WRONG_STATE
    store.correction_calls.done(found.id, crew.agent, "已更正")
    assert open_one(store, call, crew.quality).state is CorrectionState.DUE


def test_it_is_for_those_whose_call_it_is_and_for_checkers(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent)
    assert refused(lambda: open_one(store, call, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.open(an_id(), an_id(), crew.lead, "错", "对")) is Problem.NOT_FOUND
    talking = store.calls.answer(a_call(crew.agent), crew.agent)
    assert refused(lambda: open_one(store, talking, crew.agent)) is Problem.WRONG_STATE
    found = open_one(store, call, crew.agent)
    assert refused(lambda: store.correction_calls.get(found.id, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.done(found.id, crew.colleague, "说了")) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.done(found.id, crew.quality, "说了")) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.all_due(crew.agent)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.of_call(call.id, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.get(an_id(), crew.lead)) is Problem.NOT_FOUND
    assert [one.id for one in store.correction_calls.of_call(call.id, crew.quality)] == [found.id]


def test_done_is_told_with_what_was_said_and_by_a_lead_too(store: Store, crew: Crew) -> None:
    own, others = (open_one(store, save(store, crew.agent), crew.quality) for _ in range(2))
    assert store.correction_calls.done(own.id, crew.agent, "已致歉并更正").state is CorrectionState.DONE
    assert [one.id for one in store.correction_calls.all_due(crew.quality)] == [others.id]
    assert store.correction_calls.done(others.id, crew.lead, "代为回拨").ended_by == "9001"
    assert store.correction_calls.due(crew.agent) == ()
    assert refused(lambda: store.correction_calls.done(own.id, crew.agent, "再说")) is Problem.WRONG_STATE
    assert refused(lambda: store.correction_calls.done(an_id(), crew.agent, "再说")) is Problem.NOT_FOUND


def test_candidates_are_the_other_calls_with_the_same_subject_and_script_version(store: Store, crew: Crew) -> None:
    found = open_one(store, save(store, crew.agent), crew.quality)
    mine = save(store, crew.agent)
    hers = save(store, crew.colleague, answered_at=AT + timedelta(hours=1))
    save(store, crew.agent, subject="tariff.bill")
    save(store, crew.agent, script_version=2)
    save(store, crew.agent, answered_at=DAY_BEFORE - timedelta(hours=1))
    store.calls.answer(a_call(crew.agent, **SAME), crew.agent)
    shown = store.correction_calls.candidates(found.id, DAY_BEFORE, crew.quality)
    assert [call.id for call in shown] == [hers.id, mine.id]
    assert "13812345678" not in str(shown)
    assert [call.id for call in store.correction_calls.candidates(found.id, DAY_BEFORE, crew.agent)] == [mine.id]
    assert len(store.correction_calls.candidates(found.id, DAY_BEFORE, crew.quality, limit=1)) == 1


def test_a_call_without_subject_and_script_is_like_no_other(store: Store, crew: Crew) -> None:
    nothing = {"subject": "", "script": "", "script_version": 0}
    found = open_one(store, save(store, crew.agent, **nothing), crew.quality)
    save(store, crew.agent, **nothing)
    assert store.correction_calls.candidates(found.id, DAY_BEFORE, crew.quality) == ()


def test_each_candidate_is_added_or_left_and_what_was_decided_stands(store: Store, crew: Crew) -> None:
    found = open_one(store, save(store, crew.agent), crew.quality)
    wrong, right = save(store, crew.colleague), save(store, crew.colleague)
    added = store.correction_calls.review(found.id, wrong.id, crew.quality, add=True)
    left = store.correction_calls.review(found.id, right.id, crew.quality, add=False)
    assert (added.owner, added.right_answer, added.origin) == ("1002", "每月十九元", found.id)
    assert left.state is CorrectionState.LEFT
    assert store.correction_calls.review(found.id, wrong.id, crew.quality, add=False) == added
    assert store.correction_calls.review(added.id, right.id, crew.lead, add=True) == left
    assert store.correction_calls.candidates(found.id, DAY_BEFORE, crew.quality) == ()
    assert [one.id for one in store.correction_calls.due(crew.colleague)] == [added.id]
    assert store.care.verify().whole


def test_a_call_that_is_owed_something_else_stays_a_candidate(store: Store, crew: Crew) -> None:
    found = open_one(store, save(store, crew.agent), crew.quality)
    call = save(store, crew.agent)
    other = store.correction_calls.open(an_id(), call.id, crew.agent, "网点说错", "在二楼")
    assert store.correction_calls.review(found.id, call.id, crew.quality, add=True) == other
    assert len(store.correction_calls.due(crew.agent)) == 2
    store.correction_calls.done(other.id, crew.agent, "已更正")
    assert [one.id for one in store.correction_calls.candidates(found.id, DAY_BEFORE, crew.quality)] == [call.id]


def test_the_record_says_that_a_callback_is_due_until_the_customer_was_told(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent)
    found = open_one(store, call, crew.quality)
    marked = store.calls.get(call.id, crew.agent)
    assert marked.correction_due
    store.correction_calls.done(found.id, crew.agent, "已更正")
    assert not store.calls.get(call.id, crew.agent).correction_due
    opened, told = store.calls.corrections(call.id, crew.agent)
    assert (opened.by, opened.reason, opened.changes[0].new) == ("7001", "资费说错", "yes")
    assert (told.by, told.changes[0].old, told.changes[0].new) == ("1001", "yes", "")
    assert store.care.verify().whole


def test_a_record_that_is_still_written_is_left_to_its_agent(store: Store, crew: Crew) -> None:
    call = store.calls.save(an_ended_call(crew.agent), crew.agent)
    found = open_one(store, call, crew.lead)
    assert store.calls.get(call.id, crew.agent).version == call.version
    store.correction_calls.done(found.id, crew.agent, "已更正")
    assert store.calls.get(call.id, crew.agent).version == call.version


def test_what_was_added_is_due_in_its_record_and_what_was_left_is_not(store: Store, crew: Crew) -> None:
    found = open_one(store, save(store, crew.agent), crew.quality)
    wrong, right = save(store, crew.colleague), save(store, crew.colleague)
    store.correction_calls.review(found.id, wrong.id, crew.quality, add=True)
    store.correction_calls.review(found.id, right.id, crew.quality, add=False)
    assert store.calls.get(wrong.id, crew.colleague).correction_due
    assert not store.calls.get(right.id, crew.colleague).correction_due


def test_own_records_that_say_so_without_a_callback_are_listed(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent, correction_due=True)
    save(store, crew.agent)
    save(store, crew.colleague, correction_due=True)
    save(store, crew.agent, correction_due=True, answered_at=DAY_BEFORE - timedelta(hours=1))
    (flagged,) = store.correction_calls.flagged(crew.agent, DAY_BEFORE)
    assert flagged.id == call.id
    assert "13812345678" not in str(flagged)
    open_one(store, call, crew.agent)
    assert store.correction_calls.flagged(crew.agent, DAY_BEFORE) == ()


def test_the_call_behind_a_number_is_for_those_who_may_open_one(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent)
    typed = f" {call.number.lower()} "
    for by in (crew.agent, crew.lead, crew.quality):
        found = store.correction_calls.call_of_number(typed, by)
        assert (found.id, found.caller) == (call.id, "138****5678")
        assert store.correction_calls.call(call.id, by) == found
    assert refused(lambda: store.correction_calls.call_of_number(typed, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.call(call.id, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.call_of_number("C20261122-9999", crew.lead)) is Problem.NOT_FOUND


def test_one_is_read_with_its_call_and_with_what_was_decided_about_others(store: Store, crew: Crew) -> None:
    wrong = save(store, crew.agent, note="说成每月二十九元")
    found = open_one(store, wrong, crew.quality)
    mine, hers = save(store, crew.agent), save(store, crew.colleague)
    added = store.correction_calls.review(found.id, mine.id, crew.quality, add=True)
    left = store.correction_calls.review(found.id, hers.id, crew.quality, add=False)
    case = store.correction_calls.case(found.id, crew.agent)
    assert (case.correction.id, case.call.note) == (found.id, "说成每月二十九元")
    assert "13812345678" not in str(case)
    reviewed = store.correction_calls.reviewed(found.id, crew.quality)
    assert {one.call.id: one.decided.state for one in reviewed if one.decided} == {
        hers.id: CorrectionState.LEFT,
        mine.id: CorrectionState.DUE,
    }
    assert "13812345678" not in str(reviewed)
    assert [one.call.id for one in store.correction_calls.reviewed(found.id, crew.agent)] == [mine.id]
    assert [one.call.id for one in store.correction_calls.reviewed(added.id, crew.agent)] == [wrong.id]
    assert left.root == found.id
    assert refused(lambda: store.correction_calls.case(found.id, crew.colleague)) is Problem.REFUSED
    assert refused(lambda: store.correction_calls.reviewed(an_id(), crew.lead)) is Problem.NOT_FOUND


def test_what_was_told_is_listed_for_its_owner_and_for_those_who_see_all(store: Store, crew: Crew) -> None:
    mine, hers = (open_one(store, save(store, agent), crew.quality) for agent in (crew.agent, crew.colleague))
    assert store.correction_calls.ended(crew.lead, DAY_BEFORE) == ()
    store.correction_calls.done(mine.id, crew.agent, "已更正")
    store.correction_calls.done(hers.id, crew.colleague, "已更正")
    assert [one.id for one in store.correction_calls.ended(crew.agent, DAY_BEFORE)] == [mine.id]
    assert {one.id for one in store.correction_calls.ended(crew.lead, DAY_BEFORE)} == {mine.id, hers.id}
    assert store.correction_calls.ended(crew.agent, AT + timedelta(seconds=1)) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE correction_calls SET right_answer = '随便'",
        "UPDATE correction_calls SET journal_seq = 1",
        "DELETE FROM correction_calls",
    ],
)
def test_what_was_changed_behind_its_back_is_found(place: Place, store: Store, crew: Crew, statement: str) -> None:
    call = save(store, crew.agent)
    store.correction_calls.done(open_one(store, call, crew.agent).id, crew.agent, "已更正")
    assert store.care.verify().whole
    attack(place, statement)
    assert store.care.verify().findings == (Finding(Damage.CORRECTION_CALL, call.number),)


def test_one_put_back_to_an_earlier_state_is_found(place: Place, store: Store, crew: Crew) -> None:
    call = save(store, crew.agent)
    found = open_one(store, call, crew.agent)
    attack(place, "CREATE TABLE before AS SELECT * FROM correction_calls")
    store.correction_calls.done(found.id, crew.agent, "已更正")
    attack(
        place, "DELETE FROM correction_calls", "INSERT INTO correction_calls SELECT * FROM before", "DROP TABLE before"
    )
    assert store.care.verify().findings == (Finding(Damage.CORRECTION_CALL, call.number),)
