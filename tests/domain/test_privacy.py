"""Whole numbers in what people wrote are hidden; alerts are told once to each lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.privacy import RevealAlert, mask_numbers, tell
from tests.builders import AT, an_id


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("回拨13812345678，客户", "回拨138****5678，客户"),
        ("+86 138 1234 5678 和 010-61234567", "138****5678 和 010****4567"),
        ("13812345678;13912345678", "138****5678;139****5678"),
        ("2026-11-22 13812345678", "2026-11-22 138****5678"),
        ("2026-11-22 13:05 第 42 通", "2026-11-22 13:05 第 42 通"),
        ("C20261122-0042 与 E20261122-0001", "C20261122-0042 与 E20261122-0001"),
        ("95588 和 12345 都打过", "95588 和 12345 都打过"),
        ("138****5678", "138****5678"),
        ("打１３８１２３４５６７８", "打138****5678"),
        ("ab12345678cd", "ab12345678cd"),
        ("", ""),
    ],
)
def test_numbers_in_a_text_are_masked_and_nothing_else(written: str, shown: str) -> None:
    assert mask_numbers(written) == shown


@given(
    st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    st.text("客户回拨，。 ", max_size=8),
    st.text("好的，。 ", max_size=8),
)
def test_no_mobile_number_comes_through(number: str, before: str, behind: str) -> None:
    shown = mask_numbers(f"{before}{number}{behind}")
    assert number not in shown
    assert shown == f"{before}{number[:3]}****{number[-4:]}{behind}"


@given(st.text(max_size=40))
def test_a_text_without_seven_digits_stays_as_it_is(text: str) -> None:
    if sum(letter.isdecimal() for letter in text) < 7:
        assert mask_numbers(text) == text


def test_a_lead_who_is_told_twice_was_told_the_first_time() -> None:
    alert = RevealAlert(id=an_id(), job_number="7001", name="赵静", at=AT, revealed=21)
    told = tell(alert, "9001", AT)
    assert told.knows("9001")
    assert not told.knows("9002")
    assert tell(told, "9001", AT) is told
