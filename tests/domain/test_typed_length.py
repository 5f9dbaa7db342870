"""Lengths of talk as people type them: one, up to, from, between; anything else is not understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.typed_length import read_lengths


@pytest.mark.parametrize(
    ("typed", "bounds"),
    [
        ("", (None, None)),
        ("  ", (None, None)),
        ("30", (30, None)),
        ("5:00", (300, None)),
        ("1:02:03", (3723, None)),
        ("<30", (None, 29)),
        ("≤30", (None, 30)),
        ("<= 30", (None, 30)),
        (">5:00", (301, None)),
        ("≥5:00", (300, None)),
        ("0:30-2:00", (30, 120)),
        ("0:30 – 2:00", (30, 120)),
        ("１：００", (60, None)),
        ("30-30", (30, 30)),
    ],
)
def test_what_is_understood(typed: str, bounds: tuple[int | None, int | None]) -> None:
    assert read_lengths(typed) == bounds


@pytest.mark.parametrize("typed", ["long", "2:00-0:30", "5:", "-", "<", "1-2-3", "5 min"])
def test_what_is_not(typed: str) -> None:
    assert read_lengths(typed) is None


@given(st.text(max_size=12))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    bounds = read_lengths(typed)
    assert bounds is None or len(bounds) == 2


@given(st.integers(0, 5999), st.integers(0, 5999))
def test_a_span_in_minutes_and_seconds_is_what_it_says(one: int, other: int) -> None:
    shortest, longest = sorted((one, other))
    typed = f"{shortest // 60}:{shortest % 60:02d}-{longest // 60}:{longest % 60:02d}"
    assert read_lengths(typed) == (shortest, longest)
