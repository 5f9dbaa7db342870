"""Every value of every enum that people see has words."""

import string

import pytest

from agent_console.domain.call import CallState, Gap, Kind
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Missing
from agent_console.domain.escalation_clock import Due
from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Role
from agent_console.ui.problem_words import PROBLEMS
from agent_console.ui.wording import Sentence, Wording

FACTS: dict[str, str | int] = {
    "seconds": 30, "shortest": 6, "length": 9, "limit": 8, "character": "U+0000",
    "file": "a.toml", "line": 3, "reason": "x", "number": "S20261122-0001",
    "by": "1002", "job_number": "1002", "count": 2,
    "days": 7, "department": "shops", "owner": "1001", "needed": 40, "free": 12, "most": 30,
}  # fmt: skip


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_says_what_happened_and_what_to_do_next(problem: Problem) -> None:
    sentence = Wording().problem(ConsoleError(problem, **FACTS))
    assert sentence.happened.endswith(".")
    assert sentence.next_step.endswith(".")
    assert "{" not in str(sentence)


def test_only_known_facts_are_asked_for() -> None:
    texts = [text for pair in PROBLEMS.values() for text in pair]
    asked = {field for text in texts for _, field, _, _ in string.Formatter().parse(text) if field}
    assert asked <= FACTS.keys()


def test_every_other_enum_has_a_word_for_each_value() -> None:
    wording = Wording()
    words = [wording.kind(kind) for kind in Kind]
    words += [wording.state(state) for state in CallState]
    words += [wording.seat(status) for status in SeatStatus]
    words += [wording.gap(gap) for gap in Gap]
    words += [wording.role(role) for role in Role]
    words += [wording.due(due) for due in Due]
    words += [wording.missing(missing) for missing in Missing]
    assert all(words)


@pytest.mark.parametrize("reason", Reason)
def test_every_fault_of_a_file_says_where_and_what(reason: Reason) -> None:
    words = Wording().file_fault(FileFault("own.toml", 7, reason, "{start}"))
    assert words.startswith("own.toml, line 7: ")
    assert words.endswith(" ({start})")
    assert reason.value not in words


def test_words_are_translated_with_their_context() -> None:
    wording = Wording(lambda context, source: f"{context}/{source}")
    assert wording.kind(Kind.FAULT) == "Kind/Fault"
    assert wording.problem(ConsoleError(Problem.FULL)).happened == "Problem/The disk is full."


def test_chinese_sentences_follow_each_other_without_a_space() -> None:
    assert str(Sentence("磁盘已满。", "请腾出空间。")) == "磁盘已满。请腾出空间。"
    assert str(Sentence("The disk is full.", "Free some space.")) == "The disk is full. Free some space."
