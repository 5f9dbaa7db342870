"""Ids that sort by time, and numbers for people."""

import uuid
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.ids import call_number, day_and_count, uuid7

milliseconds = st.integers(0, 2**48 - 1)
chance = st.integers(0, 2**74 - 1)
days = st.dates(date(1970, 1, 1), date(9999, 12, 31))


@given(milliseconds, chance)
def test_an_id_holds_time_version_variant_and_every_bit_of_chance(at: int, bits: int) -> None:
    text = uuid7(at, bits)
    made = uuid.UUID(text)
    assert text == str(made)
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == at
    assert ((made.int >> 64 & 0xFFF) << 62 | made.int & 2**62 - 1) == bits


@given(milliseconds, milliseconds, chance, chance)
def test_ids_sort_by_time_as_text(one: int, other: int, bits: int, other_bits: int) -> None:
    if one != other:
        assert (uuid7(one, bits) < uuid7(other, other_bits)) is (one < other)
    else:
        assert (uuid7(one, bits) < uuid7(other, other_bits)) is (bits < other_bits)


def test_a_known_id_has_the_layout_of_the_standard() -> None:
    assert uuid7(0x017F22E279B0, 0xCC3 << 62 | 0x18C4DC0C0C07398F) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_time_past_its_48_bits_never_reaches_other_fields() -> None:
    assert uuid7(2**48 + 5, 2**74 + 3) == uuid7(5, 3)


def test_the_number_people_see_names_day_and_count() -> None:
    assert call_number(date(2026, 11, 22), 42) == "C20261122-0042"
    assert call_number(date(2026, 1, 2), 12_345) == "C20260102-12345"


@given(days, st.integers(0, 10**7))
def test_a_number_is_read_back_as_its_day_and_count(day: date, count: int) -> None:
    assert day_and_count(call_number(day, count)) == (day, count)


@given(st.from_regex(r"C20[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{3,6}", fullmatch=True))
def test_what_is_read_as_a_number_is_spelled_like_one(text: str) -> None:
    read = day_and_count(text)
    assert read is None or call_number(*read) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "C20261122",
        "C20261122-042",
        "C20261122-00042",
        "C20261322-0042",
        "C20260230-0001",
        "c20261122-0042",
        "E20261122-0042",
        "C２０２６１１２２-0042",
        "C20261122-0042\n",
        " C20261122-0042",
        "XC20261122-0042",
    ],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert day_and_count(text) is None
