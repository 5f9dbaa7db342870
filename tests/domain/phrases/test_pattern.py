"""Patterns expand to every form they stand for, and say what is wrong with them."""

import pytest

from agent_console.domain.phrases.pattern import MOST_FORMS, PatternError, Slot, expand


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("没这回事", [("没这回事",)]),
        ("我[也]不知道", [("我不知道",), ("我也不知道",)]),
        ("(我|咱们)不管", [("我不管",), ("咱们不管",)]),
        ("[这|那]事", [("事",), ("这事",), ("那事",)]),
        ("[这[件|个]]事", [("事",), ("这事",), ("这件事",), ("这个事",)]),
        ("你找{1,8}问", [("你找", Slot(1, 8), "问")]),
        ("你找{1,2}{3,4}问", [("你找", Slot(4, 6), "问")]),
        ("你[去]找{1,2}问", [("你找", Slot(1, 2), "问"), ("你去找", Slot(1, 2), "问")]),
        ("[我|我]不管", [("不管",), ("我不管",)]),
        ("不管|不理", [("不管",), ("不理",)]),
        ("()", [("",)]),
    ],
)
def test_a_pattern_stands_for_its_forms(pattern: str, forms: list[tuple[str | Slot, ...]]) -> None:
    assert list(expand(pattern)) == forms


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("我[也不知道", "[ without its end"),
        ("我(也]不知道", "( without its end"),
        ("我也]不知道", "] without its beginning"),
        ("我}不知道", "} without its beginning"),
        ("你找{}问", "{ is no slot"),
        ("你找{1,99}问", "{1,99} is no length"),
        ("你找{5,2}问", "{5,2} is no length"),
        ("你找{0,0}问", "{0,0} is no length"),
        ("[a|b|c|d|e|f]" * 8, f"more than {MOST_FORMS} forms"),
    ],
)
def test_a_broken_pattern_says_what_is_wrong(pattern: str, told: str) -> None:
    with pytest.raises(PatternError) as caught:
        expand(pattern)
    assert told in str(caught.value)
