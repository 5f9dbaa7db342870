"""Clocks: one that people set, and one that they cannot."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agent_console.domain.moment import Moment, from_microseconds, seconds_between, to_microseconds

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
aware = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-5.5))]))


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Moment(AT.replace(tzinfo=None), 0.0, "a")


@given(st.timedeltas(timedelta(-9000), timedelta(9000)), st.floats(0, 1e7))
def test_within_one_boot_the_wall_clock_does_not_count(turned: timedelta, passed: float) -> None:
    earlier = Moment(AT, 500.0, "a")
    later = Moment(AT + turned, 500.0 + passed, "a")
    assert seconds_between(earlier, later) == pytest.approx(passed)
    assert seconds_between(later, earlier) == 0.0


@pytest.mark.parametrize("gone", [0, 1, 90, 86_400])
def test_after_a_restart_the_wall_clock_counts(gone: int) -> None:
    later = Moment(AT + timedelta(seconds=gone), 20.0, "b")
    assert seconds_between(Moment(AT, 500.0, "a"), later) == gone


def test_after_a_restart_with_a_clock_set_back_the_time_since_boot_has_passed_at_least() -> None:
    later = Moment(AT - timedelta(microseconds=1), 20.0, "b")
    assert seconds_between(Moment(AT, 500.0, "a"), later) == 20.0


def test_a_machine_up_for_longer_than_before_may_only_look_restarted() -> None:
    later = Moment(AT - timedelta(days=1), 507.5, "b")
    assert seconds_between(Moment(AT, 500.0, "a"), later) == 7.5
    assert seconds_between(Moment(AT, 507.5, "a"), later) == 0.0


@given(
    st.timedeltas(timedelta(-9000), timedelta(9000)),
    st.floats(0, 1e7),
    st.floats(0, 1e7),
    st.sampled_from(["a", "b"]),
)
def test_the_time_between_is_never_negative(turned: timedelta, steady: float, steady_then: float, boot: str) -> None:
    assert seconds_between(Moment(AT, steady_then, "a"), Moment(AT + turned, steady, boot)) >= 0


@given(aware)
def test_every_instant_survives_as_microseconds(at: datetime) -> None:
    assume(1 < at.year < 9999)  # near the ends of the calendar a zone may lead beyond them
    back = from_microseconds(to_microseconds(at))
    assert back == at
    assert back.utcoffset() == timedelta(0)


@given(st.integers(-(10**16), 10**17))
def test_microseconds_survive_as_an_instant(value: int) -> None:
    assert to_microseconds(from_microseconds(value)) == value


def test_microseconds_count_from_1970() -> None:
    assert to_microseconds(datetime(1970, 1, 2, 0, 0, 1, 5, UTC)) == 86_401_000_005
    assert from_microseconds(-1) == datetime(1969, 12, 31, 23, 59, 59, 999_999, UTC)
