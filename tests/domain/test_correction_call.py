"""A correction call: opened for a call that is over, due at once, and over only when the customer has been told."""

from datetime import timedelta

import pytest

from agent_console.domain.correction_call import CorrectionCall, CorrectionState, open_for, review, tell
from agent_console.domain.correction_call_record import from_record, to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import REASON_LIMIT
from tests.builders import AT, a_call, a_complete_call, an_id

LATER = AT + timedelta(hours=1)


def a_correction(**fields: str) -> CorrectionCall:
    values = {"id": an_id(), "by": "7001", "reason": "资费说错", "right_answer": "每月十九元", **fields}
    return open_for(a_complete_call(number="C20261122-0007", caller_name="刘先生"), at=AT, **values)


def test_it_is_owed_by_the_owner_of_the_call_and_due_now() -> None:
    found = a_correction()
    assert (found.owner, found.found_by, found.call_number) == ("1001", "7001", "C20261122-0007")
    assert (found.state, found.due_at, found.root) == (CorrectionState.DUE, AT, found.id)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"reason": " "}, Problem.REASON_MISSING),
        ({"right_answer": "\n"}, Problem.TEXT_MISSING),
        ({"reason": "长" * (REASON_LIMIT + 1)}, Problem.TEXT_TOO_LONG),
        ({"right_answer": "\x00"}, Problem.TEXT_CHARACTERS),
    ],
)
def test_it_says_what_was_wrong_and_what_is_right(fields: dict[str, str], problem: Problem) -> None:
    with pytest.raises(ConsoleError) as told:
        a_correction(**fields)
    assert told.value.problem is problem


def test_whoever_is_on_the_line_is_told_at_once_instead() -> None:
    with pytest.raises(ConsoleError) as told:
        open_for(a_call(), id=an_id(), at=AT, by="1001", reason="说错", right_answer="对的")
    assert told.value.problem is Problem.WRONG_STATE


def test_a_reviewed_call_is_owed_the_same_or_left() -> None:
    found = a_correction()
    added = review(found, a_complete_call(), id=an_id(), at=LATER, by="7001", add=True)
    assert (added.reason, added.right_answer, added.origin) == (found.reason, found.right_answer, found.id)
    assert added.state is CorrectionState.DUE
    left = review(added, a_complete_call(), id=an_id(), at=LATER, by="7001", add=False)
    assert (left.state, left.ended_at, left.ended_by, left.origin) == (CorrectionState.LEFT, LATER, "7001", found.id)


def test_it_is_done_once_with_what_was_told() -> None:
    done = tell(a_correction(), LATER, "1001", " 已致歉并更正 ")
    assert (done.state, done.told, done.version) == (CorrectionState.DONE, "已致歉并更正", 2)
    assert (done.ended_at, done.ended_by) == (LATER, "1001")
    with pytest.raises(ConsoleError) as told:
        tell(done, LATER, "1001", "再说一次")
    assert told.value.problem is Problem.WRONG_STATE
    with pytest.raises(ConsoleError) as told:
        tell(a_correction(), LATER, "1001", " ")
    assert told.value.problem is Problem.TEXT_MISSING


def test_a_record_gives_back_what_it_was_made_from() -> None:
    due = a_correction()
    for correction in (due, tell(due, LATER, "1001", "已更正")):
        assert from_record(to_record(correction)) == correction
