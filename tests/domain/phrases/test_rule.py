"""Lists lie on top of each other, and their texts come in the nearest language."""

from dataclasses import replace

import pytest

from agent_console.domain.phrases import Category, PhraseList
from tests.domain.phrases.lists import a_list, a_rule

WHY = (("zh_CN", "推诿"), ("en", "Passing the buck"))


def test_the_reason_is_the_rules_own_else_that_of_its_category() -> None:
    phrases = a_list(a_rule("我不管", why=WHY), a_rule("我不理"), a_rule("不归我", category="gone"))
    assert phrases.why("我不管", "en") == "Passing the buck"
    assert phrases.why("我不理", "zh_CN") == "伤人。"
    assert phrases.why("不归我", "en") == ""
    assert phrases.why("unknown", "en") == ""


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Passing the buck"), ("zh_TW", "推诿"), ("fr", "Passing the buck")]
)
def test_a_missing_language_is_answered_in_the_nearest(language: str, text: str) -> None:
    assert a_list(a_rule("我不管", why=WHY)).why("我不管", language) == text


def test_suggestions_keep_their_order() -> None:
    phrases = a_list(a_rule("我不管", suggest=((("zh_CN", "我来核实"),), (("zh_CN", "请稍等"), ("en", "One moment")))))
    assert phrases.suggestions("我不管", "en") == ("我来核实", "One moment")
    assert phrases.suggestions("unknown", "en") == ()


def test_a_list_on_top_replaces_rules_and_categories_of_the_same_id() -> None:
    below = a_list(a_rule("我不管"), a_rule("我不理"))
    above = PhraseList("7", (Category("own", (("en", "New"),), ()),), (replace(a_rule("我不管"), patterns=("别问",)),))
    both = below.on_top(above)
    assert both.version == "1+7"
    assert [rule.patterns for rule in both.rules] == [("别问",), ("我不理",)]
    assert [dict(category.name) for category in both.categories] == [{"en": "New"}]
    assert below.on_top(PhraseList("1")).version == "1"
