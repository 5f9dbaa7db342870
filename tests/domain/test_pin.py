"""PINs that somebody would guess, and growing waits that no clock shortens."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import Moment
from agent_console.domain.pin import LONGEST_PIN, WrongPins, check_pin, fold_pin, wait_after, wait_left

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
turns = st.timedeltas(timedelta(-9000), timedelta(9000))


@pytest.mark.parametrize("pin", ["825934", "猫喜欢吃鱼呢", "Qx7!mz", "correct horse", "104726", "888471"])
def test_an_unlikely_pin_is_accepted(pin: str) -> None:
    check_pin(pin, "1001")


@pytest.mark.parametrize("pin", ["", "1", "82593", "猫喜欢鱼吃", "８２５９３"])
def test_a_short_pin_is_refused_with_the_least_length(pin: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        check_pin(pin, "1001")
    assert (refused.value.problem, refused.value.facts) == (Problem.PIN_TOO_SHORT, {"shortest": 6})


def test_the_longest_pin_fits_and_one_more_is_refused() -> None:
    longest = ("8259341" * LONGEST_PIN)[:LONGEST_PIN]
    check_pin(longest, "1001")
    with pytest.raises(ConsoleError) as refused:
        check_pin(f"{longest}2", "1001")
    assert (refused.value.problem, refused.value.facts) == (Problem.TEXT_TOO_LONG, {"limit": 128, "length": 129})


@pytest.mark.parametrize(
    ("pin", "job_number"),
    [
        ("123456", "1001"),
        ("234567", "1001"),
        ("8901234", "1001"),
        ("987654", "1001"),
        ("321098", "1001"),
        ("abcdef", "1001"),
        ("QWERTY", "1001"),
        ("asdfgh", "1001"),
        ("000000", "1001"),
        ("888888", "1001"),
        ("aaaaaaaa", "1001"),
        ("121212", "1001"),
        ("1212121", "1001"),
        ("123123", "1001"),
        ("471471", "1001"),
        ("Passw0rd", "1001"),
        ("5201314", "1001"),
        ("AA123456", "1001"),
        ("1qaz2wsx", "1001"),
        ("１２３４５６", "1001"),
        ("821900", "8219"),  # the job number, filled up
        ("008219", "8219"),
        ("001001", "1001"),
        ("10011001", "1001"),
        ("011001", "1001"),  # the job number over and over, cut anywhere
        ("821935", "821935"),
        ("ab4719", "AB4719"),
        ("00821935", "821935"),
    ],
)
def test_a_pin_that_somebody_would_try_first_is_refused(pin: str, job_number: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        check_pin(pin, job_number)
    assert (refused.value.problem, refused.value.facts) == (Problem.PIN_OBVIOUS, {})


@pytest.mark.parametrize(("pin", "job_number"), [("821935", "821936"), ("100147", "1001"), ("471001", "1001")])
def test_a_pin_is_only_the_job_number_when_nothing_else_is_in_it(pin: str, job_number: str) -> None:
    check_pin(pin, job_number)


def test_full_width_and_plain_digits_are_one_pin() -> None:
    assert fold_pin("８２５９３４ａ") == fold_pin("825934a") == "825934a"
    assert fold_pin("Aa猫") == "Aa猫"


def test_waits_begin_at_the_fifth_wrong_pin_double_and_end_at_an_hour() -> None:
    waits = [wait_after(wrong).total_seconds() for wrong in range(14)]
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


@given(st.integers(12, 10**9))
def test_no_number_of_wrong_pins_makes_a_wait_longer_than_an_hour(wrong: int) -> None:
    assert wait_after(wrong) == timedelta(hours=1)


def test_who_was_never_wrong_never_waits() -> None:
    assert wait_left(WrongPins(), Moment(AT, 5.0, "a")) == 0.0


def test_each_wrong_pin_is_counted_with_its_moment() -> None:
    first, second = Moment(AT, 5.0, "a"), Moment(AT, 9.0, "a")
    assert WrongPins().another(first) == WrongPins(1, first)
    assert WrongPins(1, first).another(second) == WrongPins(2, second)


@given(st.integers(0, 20), st.lists(st.tuples(turns, st.floats(0, 600)), max_size=10))
def test_no_setting_of_the_clock_changes_a_wait_while_the_machine_is_on(
    count: int, steps: list[tuple[timedelta, float]]
) -> None:
    wrong = WrongPins(count, Moment(AT, 5.0, "a"))
    passed, wall = 0.0, AT
    for turned, seconds in steps:
        passed += seconds
        wall = min(max(wall + turned, AT - timedelta(90_000)), AT + timedelta(90_000))
        expected = max(0.0, wait_after(count).total_seconds() - passed)
        assert wait_left(wrong, Moment(wall, 5.0 + passed, "a")) == pytest.approx(expected)


@given(st.integers(0, 20), turns, st.floats(0, 1e6), st.floats(0, 1e6))
def test_after_a_restart_a_wait_is_never_longer_than_it_was_given_and_never_negative(
    count: int, turned: timedelta, up_then: float, up_now: float
) -> None:
    left = wait_left(WrongPins(count, Moment(AT, up_then, "a")), Moment(AT + turned, up_now, "b"))
    assert 0 <= left <= wait_after(count).total_seconds()


@given(st.integers(5, 20), st.floats(0, 1e6), st.floats(0, 1e6), st.floats(1e-3, 1e7))
def test_a_clock_set_back_over_a_restart_never_takes_off_more_than_the_machine_was_up(
    count: int, up_then: float, up_now: float, back: float
) -> None:
    now = Moment(AT - timedelta(seconds=back), up_now, "b")
    left = wait_left(WrongPins(count, Moment(AT, up_then, "a")), now)
    assert left >= wait_after(count).total_seconds() - up_now - 1e-6
    still_waiting = wait_left(WrongPins(count, Moment(AT, 1e9, "a")), now)
    assert still_waiting == pytest.approx(max(0.0, wait_after(count).total_seconds() - up_now))


def test_a_wait_goes_on_over_a_restart() -> None:
    wrong = WrongPins(7, Moment(AT, 5000.0, "a"))
    assert wait_left(wrong, Moment(AT + timedelta(seconds=50), 30.0, "b")) == 70.0
    assert wait_left(wrong, Moment(AT + timedelta(seconds=120), 100.0, "b")) == 0.0
