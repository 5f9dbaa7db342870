"""What a page of calls knows of what reviewers have done about them."""

import pytest

from agent_console.domain.call_signs import CallSigns
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import Verdict
from agent_console.store.store import Store
from tests.builders import a_complete_call, an_id
from tests.crew import Crew


def test_marks_that_stand_and_nominations_are_told_and_what_was_taken_back_is_not(store: Store, crew: Crew) -> None:
    marked, withdrawn, nominated, left, other = (
        store.calls.save(a_complete_call(crew.agent), crew.agent).id for _ in range(5)
    )
    store.reviews.mark(an_id(), marked, crew.quality, Verdict.EXCELLENT)
    store.reviews.mark(an_id(), marked, crew.lead, Verdict.APPROVED)
    mark = store.reviews.mark(an_id(), withdrawn, crew.quality, Verdict.APPROVED)
    store.reviews.withdraw(mark.id, crew.quality, "看错了")
    store.reviews.nominate(nominated, crew.lead)
    store.reviews.nominate(left, crew.lead)
    store.reviews.take_back(left, crew.lead)
    store.reviews.nominate(other, crew.lead)
    assert store.calls.signs([marked, withdrawn, nominated, left], crew.quality) == {
        marked: CallSigns(frozenset({Verdict.EXCELLENT, Verdict.APPROVED})),
        nominated: CallSigns(nominated=True),
    }
    assert store.calls.signs([], crew.quality) == {}


def test_signs_are_for_those_who_may_review(store: Store, crew: Crew) -> None:
    with pytest.raises(ConsoleError) as raised:
        store.calls.signs([an_id()], crew.agent)
    assert raised.value.problem is Problem.REFUSED
