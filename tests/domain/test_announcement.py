"""Greeting and job number as they are spoken."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.announcement import (
    Announcement,
    GreetingCard,
    TimeOfDay,
    built_in_values,
    greeting_at,
    greeting_card,
    groups,
    reading,
)
from agent_console.domain.script import BUILT_IN

MANDARIN = Announcement(
    id="cmn",
    name="普通话",
    text_language="zh_CN",
    order=1,
    greeting="{{greeting}}，{{caller_name|}}这里是{{hotline}}。",
    announcement="工号{{job_number_reading}}{{agent_name|}}为您服务。",
    digits=tuple("零幺二三四五六七八九"),
    group_separator="，",
    digit_separator="",
    times_of_day=(
        TimeOfDay(time(18), "晚上好"),
        TimeOfDay(time(5), "早上好"),
        TimeOfDay(time(12), "下午好"),
    ),
)
ENGLISH = replace(
    MANDARIN,
    id="en",
    digits=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    group_separator=", ",
    digit_separator=" ",
)


@pytest.mark.parametrize(
    ("job_number", "cut"),
    [
        ("", ()),
        ("7", ("7",)),
        ("1001", ("1001",)),
        ("12345", ("12", "345")),
        ("123456", ("123", "456")),
        ("1234567", ("123", "4567")),
        ("12345678", ("1234", "5678")),
        ("123456789", ("123", "456", "789")),
        ("1234567890", ("123", "456", "7890")),
        ("12345678901", ("123", "4567", "8901")),
        ("A1001", ("A", "1001")),
        ("bj12345x", ("BJ", "12", "345", "X")),
        ("10-01 2", ("10", "01", "2")),
        ("Ａ１００１", ("A", "1001")),
        ("--", ()),
    ],
)
def test_long_numbers_are_cut_into_even_groups(job_number: str, cut: tuple[str, ...]) -> None:
    assert groups(job_number) == cut


@given(st.text(alphabet="0123456789", min_size=1, max_size=60))
def test_groups_hold_every_digit_at_most_four_and_grow_by_one_at_most(job_number: str) -> None:
    cut = groups(job_number)
    sizes = [len(group) for group in cut]
    assert "".join(cut) == job_number
    assert max(sizes) <= 4
    assert sizes == sorted(sizes)
    assert max(sizes) - min(sizes) <= 1
    assert len(cut) == -(-len(job_number) // 4)


@pytest.mark.parametrize(
    ("job_number", "chinese", "english"),
    [
        ("1001", "幺零零幺", "one zero zero one"),
        ("１００１", "幺零零幺", "one zero zero one"),
        ("12345", "幺二，三四五", "one two, three four five"),
        ("b12", "B，幺二", "B, one two"),
        ("bj-7", "BJ，七", "B J, seven"),
    ],
)
def test_digits_are_read_one_by_one_and_letters_stay(job_number: str, chinese: str, english: str) -> None:
    assert reading(job_number, MANDARIN) == chinese
    assert reading(job_number, ENGLISH) == english


@pytest.mark.parametrize(
    ("local", "greeting"),
    [
        (time(5), "早上好"),
        (time(11, 59, 59), "早上好"),
        (time(12), "下午好"),
        (time(18), "晚上好"),
        (time(23, 59), "晚上好"),
        (time(0), "晚上好"),
        (time(4, 59), "晚上好"),
    ],
)
def test_the_evening_lasts_over_midnight(local: time, greeting: str) -> None:
    assert greeting_at(local, MANDARIN) == greeting


def test_the_card_says_who_is_there() -> None:
    assert greeting_card(MANDARIN, "星河热线", "10012", time(9, 5)) == GreetingCard(
        greeting="早上好，这里是星河热线。",
        announcement="工号幺零，零幺二为您服务。",
        job_number_groups=("10", "012"),
        reading="幺零，零幺二",
    )
    card = greeting_card(MANDARIN, "热线", "7", time(13), agent_name="小林", caller_name="王女士")
    assert card.greeting == "下午好，王女士这里是热线。"
    assert card.announcement == "工号七小林为您服务。"


def test_a_hotline_may_be_called_anything() -> None:
    assert greeting_card(MANDARIN, "{{job_number}}", "7", time(13)).greeting == "下午好，这里是{{job_number}}。"


def test_every_variable_of_the_console_has_a_value() -> None:
    values = built_in_values(
        MANDARIN, hotline="热线", job_number="a1", local_time=time(9, 5), caller_number="13800000000"
    )
    assert values.keys() == BUILT_IN
    assert values == {
        "hotline": "热线",
        "job_number": "a1",
        "job_number_reading": "A，幺",
        "agent_name": "",
        "caller_name": "",
        "caller_number": "13800000000",
        "greeting": "早上好",
        "now_time": "09:05",
        "opening": "早上好，这里是热线。",
    }


def test_an_announcement_has_ten_digits_and_some_greeting() -> None:
    with pytest.raises(ValueError, match="ten digits"):
        replace(MANDARIN, digits=MANDARIN.digits[:9])
    with pytest.raises(ValueError, match="greeting"):
        replace(MANDARIN, times_of_day=())
