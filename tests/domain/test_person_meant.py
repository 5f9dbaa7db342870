"""Whom a typed name or number means, and when it means nobody or several."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.person_meant import PersonUnclear, person_meant

PEOPLE = {
    "1001": "韩思远",
    "1002": "王芳",
    "1003": "王芳菲",
    "1004": "韩  雪",
    "A7": "Lena Weiß",
    "1005": "李娜",
    "1006": "李娜",
}


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("", ""),
        ("  ", ""),
        ("1001", "1001"),
        (" １００１ ", "1001"),
        ("韩思远", "1001"),
        ("1001 韩思远", "1001"),
        ("1001　韩", "1001"),
        ("思", "1001"),
        ("王芳", "1002"),
        ("芳菲", "1003"),
        ("韩 雪", "1004"),
        ("a7", "A7"),
        ("lena", "A7"),
        ("WEISS", "A7"),
        ("1006 李娜", "1006"),
    ],
)
def test_a_number_a_name_both_or_a_part_of_one_name_mean_their_owner(typed: str, number: str) -> None:
    assert person_meant(typed, PEOPLE) == number


@pytest.mark.parametrize("typed", ["zzz", "hsy", "9", "100", "1002 韩思远", "1001 韩思远 王芳", "10011"])
def test_what_fits_nobody_means_nobody(typed: str) -> None:
    assert person_meant(typed, PEOPLE) is PersonUnclear.NOBODY


@pytest.mark.parametrize("typed", ["韩", "李娜", "王"])
def test_what_fits_several_means_none_of_them(typed: str) -> None:
    assert person_meant(typed, PEOPLE) is PersonUnclear.SEVERAL


_NUMBERS = st.from_regex(r"[0-9]{4}", fullmatch=True)
_NAMES = st.text(alphabet="王芳韩李 ab", min_size=1)


@given(st.dictionaries(_NUMBERS, _NAMES, min_size=1))
def test_everybodys_number_alone_and_with_the_name_means_them(people: dict[str, str]) -> None:
    for number, name in people.items():
        assert person_meant(number, people) == number
        assert person_meant(f"{number} {name}", people) == number
