"""Times as people read them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agent_console.domain.escalation_clock import Limit
from agent_console.ui.times import at_in_words, due_in_words, rest_in_words, rest_with_days, typed_again, whole_units

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 22, 12, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        (Limit(24 * 60, 60, 60), ("days", 1)),
        (Limit(24 * 60, 60, 60, "office"), ("hours", 24)),
        (Limit(120, 30, 30), ("hours", 2)),
        (Limit(90, 30, 30), ("minutes", 90)),
    ],
)
def test_a_limit_is_said_in_its_largest_unit(limit: Limit, words: tuple[str, int]) -> None:
    assert whole_units(limit) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        *((125 * 60, "2:05"), (59, "0:00"), (0, "−0:01"), (-59, "−0:01"), (-119, "−0:01")),
        *((-600, "−0:10"), (-75 * 60, "−1:15")),
    ],
)
def test_a_rest_says_when_it_is_over(seconds: int, words: str) -> None:
    assert rest_in_words(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("hours", "words"), [(-926.3, "−38 d"), (-48, "−2 d"), (-47.5, "−47:30"), (0.5, "0:30"), (24, "24:00"), (75, "3 d")]
)
def test_a_rest_of_days_is_told_in_days(hours: float, words: str) -> None:
    assert rest_with_days(timedelta(hours=hours)) == words


def test_what_was_due_last_year_has_its_day_and_not_its_time() -> None:
    assert due_in_words(NOW - timedelta(hours=2), NOW, CHINA).endswith("  −2:00")
    assert due_in_words(NOW - timedelta(days=400), NOW, CHINA) == f"{NOW - timedelta(days=400):%Y-%m-%d}  −400 d"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 11, 22, 14, 30, tzinfo=CHINA), "14:30"),
        (datetime(2026, 11, 21, 16, 30, tzinfo=UTC), "00:30"),
        (datetime(2026, 11, 23, 9, tzinfo=CHINA), "11-23 09:00"),
        (datetime(2027, 1, 2, 9, tzinfo=CHINA), "2027-01-02 09:00"),
    ],
)
def test_a_time_says_no_more_of_its_day_than_is_needed(at: datetime, words: str) -> None:
    assert at_in_words(at, NOW, CHINA) == words


def test_a_time_is_typed_again_in_full() -> None:
    assert typed_again(NOW, CHINA) == "2026-11-22 12:00"
