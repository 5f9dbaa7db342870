"""What a list of phrases may be made of, and the sum that tells one from another."""

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.phrase_versions import LIST_LIMIT, check_list, digest


def test_a_list_is_kept_exactly_or_refused() -> None:
    text = 'schema = 1\n[[rule]]\n\tid = "唔關我事"\n'
    assert check_list(text) is text
    assert check_list("") == ""
    for bad, problem in (
        ("a\0", Problem.TEXT_CHARACTERS),
        ("a\r\n", Problem.TEXT_CHARACTERS),
        ("x" * (LIST_LIMIT + 1), Problem.TEXT_TOO_LONG),
    ):
        with pytest.raises(ConsoleError) as refused:
            check_list(bad)
        assert refused.value.problem is problem


def test_the_sum_is_that_of_the_bytes_in_a_file() -> None:
    assert digest("喂\n") == "1d3fcda0e44907fb230e29481bc7fef9ebc36a47131ce32c9b3a60182efb1a63"
