"""The rules that can find anything in a text find there what the whole list finds."""

import pytest

from agent_console.domain.phrases.fold import fold
from agent_console.domain.phrases.narrowing import may_find, narrowed
from agent_console.domain.phrases.proving import prove
from agent_console.domain.phrases.rule import Rule, Severity
from agent_console.domain.phrases.sources import Source, layered
from agent_console.exchange.phrase_lists import files_of, read_file
from agent_console.resources import resources_folder


@pytest.fixture(scope="module")
def shipped() -> Source:
    return layered([[read_file(file) for file in files_of(resources_folder() / "phrases")]])


def test_the_rules_left_find_what_the_whole_list_finds(shipped: Source) -> None:
    whole = prove(shipped).checker
    texts = [text for rule in shipped.rules for text in (*rule.match[::3], *rule.no_match[::3])]
    disguised = ["* ".join(text) for text in texts[::7]] + [text.upper().replace("你", "您") for text in texts[::7]]
    fewer = 0
    for text in texts + disguised + ["", "\ud800", "\x00"]:
        source = narrowed(shipped, text)
        fewer += len(source.rules) < len(shipped.rules) / 2
        assert prove(source).checker.check(text) == whole.check(text), text
    assert fewer > len(texts) / 2


@pytest.mark.parametrize(
    ("pattern", "text", "may"),
    [
        ("找领导去", "你去找個領導", True),
        ("找领导去", "你找领导", False),
        ("找领导[去]", "领导找你", True),
        ("[去]", "你", True),
        ("(找|问)领导", "问领导", True),
        ("(找|问)领导", "看领导", False),
        ("(找|问[你的])领导", "问领导", True),
        ("找|问你", "找", True),
        ("找|问你", "问", False),
        ("你{1,4}烦", "烦你", True),
        ("你{1,4}烦", "你", False),
        ("喂，喂 喂", "喂", True),
        ("no way", "NOWAY", True),
        ("你\ue000好", "你好", True),
        ("(你", "我", True),
        ("你{1", "我", True),
        ("你\n好", "好你", True),
    ],
)
def test_a_rule_is_left_out_when_no_pattern_can_be_made_of_the_letters(pattern: str, text: str, may: bool) -> None:
    rule = Rule(id="one", category="own", severity=Severity.WARN, patterns=("犇", pattern))
    assert may_find(rule, set(fold(text))) is may
