"""Known failures: a kind and its facts."""

import pickle

import pytest

from agent_console.domain.errors import ConsoleError, Problem


def test_a_problem_without_facts_is_told_by_its_kind_alone() -> None:
    error = ConsoleError(Problem.FULL)
    assert (error.problem, error.facts, str(error)) == (Problem.FULL, {}, "full")


def test_facts_stand_behind_the_kind_in_the_order_given() -> None:
    error = ConsoleError(Problem.TEXT_TOO_LONG, limit=100, length=300)
    assert error.facts == {"limit": 100, "length": 300}
    assert str(error) == "text-too-long (limit=100, length=300)"


@pytest.mark.parametrize("problem", Problem)
def test_every_kind_is_spelled_like_its_name(problem: Problem) -> None:
    assert problem.value == problem.name.lower().replace("_", "-")


def test_a_problem_is_found_again_by_its_spelling() -> None:
    assert Problem("wrong-pin") is Problem.WRONG_PIN
    assert pickle.loads(pickle.dumps(Problem.BUSY)) is Problem.BUSY
