"""Whose words count, what still needs an answer, and which reasons a newer check takes over."""

from collections.abc import Callable

import pytest

from agent_console.domain.call_hits import (
    CallHit,
    CheckedNote,
    overridden,
    reasons_in,
    unresolved,
    violations,
    with_overrides_of,
)
from agent_console.domain.errors import ConsoleError, Problem
from tests.builders import a_hit

BLOCKED = a_hit()
KEPT = a_hit(text="找领导去", override="客户要求原话")
WARNED = a_hit(severity="warn")
HINTED = a_hit(severity="hint")
QUOTED = a_hit(speaker="other")
ALL = (BLOCKED, KEPT, WARNED, HINTED, QUOTED)


def problem_of(make: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        make()
    return raised.value.problem


def test_violations_are_what_the_agent_said_whether_or_not_a_reason_was_given() -> None:
    assert violations(ALL) == (BLOCKED, KEPT, WARNED)
    assert violations(()) == ()


def test_only_a_block_of_the_agent_without_a_reason_still_asks_for_one() -> None:
    assert unresolved(ALL) == (BLOCKED,)
    assert unresolved([a_hit(override="  ")]) == (a_hit(override="  "),)


def test_what_was_kept_for_a_reason_is_overridden() -> None:
    assert overridden([*ALL, a_hit(override=" ")]) == (KEPT,)


def test_a_newer_check_takes_over_the_reasons_for_the_same_text_under_the_same_rule() -> None:
    found = (a_hit(text="找领导去", start=30), a_hit(text="找领导去", rule="other"), a_hit(text="喂"))
    after = with_overrides_of(ALL, CheckedNote("2", found))
    assert after.list_version == "2"
    assert [hit.override for hit in after.hits] == ["客户要求原话", "", ""]
    assert [hit.start for hit in after.hits] == [30, 0, 0]


def test_a_reason_that_the_newer_check_has_itself_stays() -> None:
    found = (a_hit(text="找领导去", override="新的原因"),)
    assert with_overrides_of(ALL, CheckedNote("2", found)).hits == found


@pytest.mark.parametrize("field", ["rule", "category", "override"])
@pytest.mark.parametrize(("text", "problem"), [("a\0", Problem.TEXT_CHARACTERS), ("x" * 501, Problem.TEXT_TOO_LONG)])
def test_what_could_not_be_kept_is_no_hit(field: str, text: str, problem: Problem) -> None:
    assert problem_of(lambda: a_hit(**{field: text})) is problem


def test_a_check_says_which_list_made_it() -> None:
    assert problem_of(lambda: CheckedNote(" ")) is Problem.TEXT_MISSING
    assert CheckedNote("2026.11").hits == ()


def test_a_hit_stays_as_it_was_found() -> None:
    assert CallHit("shirk-not-my-business", "shirk", "block", 0, 5, "不关我的事", "agent") == BLOCKED
    with pytest.raises(AttributeError):
        BLOCKED.override = "x"  # type: ignore[misc]


def test_each_reason_is_told_once_with_the_words_it_was_given_for() -> None:
    hits = (a_hit(override="原话"), a_hit(start=9, override="原话"), a_hit(rule="boss", text="找领导去"))
    assert reasons_in(hits) == (("shirk-not-my-business", "不关我的事", "原话"),)
