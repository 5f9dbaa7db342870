"""Which lines of a call are whole."""

from typing import Any

import pytest

from agent_console.domain.call_line import LATEST, CallLine, whole
from tests.builders import a_call, a_complete_call
from tests.exchange_shelf import line_of


def test_the_lines_of_calls_are_whole() -> None:
    assert whole([line_of(a_complete_call()), line_of(a_call())])


@pytest.mark.parametrize(
    "broken",
    [
        {"note": b"\xff"},
        {"number": None},
        {"answered_at": "soon"},
        {"answered_at": None},
        {"answered_at": -1},
        {"ended_at": LATEST},
        {"talk_seconds": 1.5},
        {"state": "gone"},
        {"kind": "nonsense"},
        {"script_version": None},
    ],
)
def test_one_value_that_no_call_has_is_enough(broken: dict[str, Any]) -> None:
    line: CallLine = line_of(a_complete_call())._replace(**broken)
    assert not whole([line])
    assert not whole([line_of(a_call()), line])
