"""Counting as it is spoken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.pace import CHARACTERS_PER_MINUTE, seconds, spoken_units

SILENT = '，。！？：；、“”（）《》…—·,.!?:;"()[]{}<>/\\%&@#*+=~ \t\n　\u200b\u200d\u2060\ufeff\u00ad😀👍🏽🇨🇳☎™→▸'
# What is spoken whole, whatever stands beside it.
PIECES = (
    "您",
    "好",
    "7",
    "７",
    "①",
    "〇",
    "々",
    "Wi-Fi",
    "don’t",
    "SIM",
    "ＶＩＰ",
    "Привет",
    "あ",
    "ー",
    "한",
    "ก",
    "café",
)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("", 0),
        ("您好，工号1001为您服务。", 12),
        ("工号１００１", 6),
        ("请问您的SIM卡丢失了吗？", 10),
        ("don't", 1),
        ("What’s the e-mail?", 3),
        ("'quoted' - dash-", 2),
        ("4G/5G", 4),
        ("资费 100% 退", 6),
        ("挂失📱👨‍👩‍👧", 2),
        ("按1️⃣键", 2),
        ("cafe\u0301", 1),
        ("co\u00adoperate", 1),
        ("가나다", 3),
        ("가", 1),
        ("สวัสดี", 4),
        ("Привет, мир", 2),
        ("ABC中文DEF", 4),
        ("廣東話唔該晒", 6),
        ("𠮷野家", 3),
    ],
)
def test_what_is_heard_is_counted(text: str, units: int) -> None:
    assert spoken_units(text) == units


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.text(alphabet=SILENT, max_size=3))), st.text(alphabet=SILENT))
def test_punctuation_spaces_and_emoji_are_silent(passage: list[tuple[str, str]], before: str) -> None:
    spaced = " ".join(piece for piece, _ in passage)
    dressed = before + "".join(f"{piece} {silent}" for piece, silent in passage)
    assert spoken_units(dressed) == spoken_units(spaced) == len(passage)


@given(st.lists(st.sampled_from(PIECES)), st.lists(st.sampled_from(PIECES)))
def test_two_passages_take_as_long_as_both_unless_a_word_runs_on(first: list[str], second: list[str]) -> None:
    one, other = " ".join(first), " ".join(second)
    assert spoken_units(f"{one} {other}") == spoken_units(one) + spoken_units(other)


@given(st.text(), st.text())
def test_joining_texts_never_adds_and_loses_at_most_one_word(one: str, other: str) -> None:
    apart = spoken_units(one) + spoken_units(other)
    assert apart - 1 <= spoken_units(f"{one}。{other}") <= apart


@given(st.text(alphabet="一二三1２您甲，。 "), st.text(alphabet="一二三1２您甲，。 "))
def test_characters_and_digits_add_up_exactly(one: str, other: str) -> None:
    assert spoken_units(one + other) == spoken_units(one) + spoken_units(other)


def test_a_minute_holds_as_many_characters_as_the_pace_says() -> None:
    assert CHARACTERS_PER_MINUTE == 120
    assert seconds("您" * 120) == 60
    assert seconds("工号1001", 180) == 2
    assert seconds("……") == 0


@pytest.mark.parametrize("pace", [0, -1, float("nan")])
def test_a_pace_is_above_zero(pace: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        seconds("您", pace)
