"""A rule is called by its first phrase, readable without knowing the grammar of patterns."""

from dataclasses import replace

import pytest

from agent_console.domain.phrases.phrase_words import pattern_words, phrase_words
from agent_console.domain.phrases.rule import Rule, Severity

RULE = Rule(id="shirk", category="shirk", severity=Severity.WARN, patterns=("不关我的事", "不归我管"))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("不关我的事", "不关我的事"),
        ("(哎|诶|欸)", "哎/诶/欸"),
        ("[你]找(领导|经理)去", "〔你〕找(领导/经理)去"),
        ("不就是{1,8}吗", "不就是…吗"),
        ("(我[们]|他)说", "(我〔们〕/他)说"),
        ("((一|二)次|三次)", "((一/二)次/三次)"),
        ("(去|来)吧(啊|呀)", "(去/来)吧(啊/呀)"),
        ("(half", "(half"),
    ],
)
def test_the_signs_of_the_grammar_become_plain_ones(pattern: str, words: str) -> None:
    assert pattern_words(pattern) == words


def test_the_first_phrase_is_the_name_and_without_one_the_id_is() -> None:
    assert phrase_words(RULE) == "不关我的事"
    assert phrase_words(replace(RULE, patterns=())) == "shirk"
