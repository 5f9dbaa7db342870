"""How alike texts are: the same however it is typed, nothing in common, and everything in between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.similarity import alike, grams


def measured(one: str, other: str) -> float:
    return alike(grams(one), grams(other))


@pytest.mark.parametrize("other", ["账单多扣了30元", "账单，多扣了３０元！", "账单 多扣了30 元"])
def test_width_spaces_and_punctuation_make_no_difference(other: str) -> None:
    assert measured("账单多扣了30元", other) == pytest.approx(1)


def test_texts_about_the_same_are_closer_than_texts_about_something_else() -> None:
    bill = "客户反映九月账单多扣三十元，查不到明细"
    same = "九月账单多扣了三十元，客户要求查明细"
    assert measured(bill, same) > 0.5
    assert measured(bill, "宽带断线，光猫红灯闪烁") < 0.1


def test_a_single_letter_can_be_compared() -> None:
    assert measured("a", "Ａ") == 1
    assert measured("", "a") == 0
    assert measured("", "") == 0


@given(st.text(), st.text())
def test_it_lies_between_nothing_and_the_same_and_has_no_direction(one: str, other: str) -> None:
    value = measured(one, other)
    assert 0 <= value <= 1 + 1e-9
    assert value == measured(other, one)


@given(st.text())
def test_a_text_is_like_itself(text: str) -> None:
    assert measured(text, text) == pytest.approx(1 if grams(text) else 0)
