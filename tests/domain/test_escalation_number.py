"""A number of an escalation is understood as people type it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation_number import number_meant

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("E20261122-0007", "E20261122-0007"),
        (" e20261122-7 ", "E20261122-0007"),
        ("20261122-0007", "E20261122-0007"),
        ("1122-0007", "E20261122-0007"),
        ("1122-7", "E20261122-0007"),
        ("1123-7", "E20251123-0007"),  # tomorrow has sent none yet
        ("Ｅ２０２６１１２２－０００７", "E20261122-0007"),
        ("7", "-0007"),
        ("-0007", "-0007"),
        ("12345", "-12345"),
        ("C20261122-0001", "C20261122-0001"),
        ("账单", "账单"),
    ],
)
def test_it_may_be_typed_whole_or_in_part(typed: str, meant: str) -> None:
    assert number_meant(typed, TODAY) == meant


@given(st.dates(date(2020, 1, 1), TODAY), st.integers(1, 99_999))
def test_every_number_means_itself_and_without_its_year_no_later_one(day: date, count: int) -> None:
    number = f"E{day:%Y%m%d}-{count:04d}"
    assert number_meant(number, TODAY) == number
    assert number <= number_meant(f"{day:%m%d}-{count}", TODAY) <= f"E{TODAY:%Y%m%d}-{count:04d}"


@given(st.text())
def test_whatever_is_typed_is_taken(typed: str) -> None:
    assert isinstance(number_meant(typed, TODAY), str)
