"""What is looked for, against the needle that is made of it when it was found."""

import pytest

from agent_console.domain.phrases.fold import Folded, fold_letters, runless_all
from agent_console.domain.phrases.needle import Needle, Sketch, needles_of
from agent_console.domain.phrases.pattern import PatternError
from agent_console.domain.phrases.rule import Rule, Severity
from agent_console.exchange.phrase_lists import load_phrases
from agent_console.resources import resources_folder


def rule(*patterns: str, but: tuple[str, ...] = ()) -> Rule:
    return Rule(id="one", category="own", severity=Severity.WARN, patterns=patterns, except_phrase=but)


def test_every_shipped_form_is_looked_for_by_the_longest_piece_of_its_needle() -> None:
    sketches = [
        (key, needle)
        for number, one in enumerate(load_phrases(resources_folder()).phrases.rules)
        for keys, needle in needles_of(one, number)
        for key in keys
        if isinstance(needle, Sketch)
    ]
    assert len(sketches) > 1_000
    for key, sketch in sketches:
        made = sketch.needle()
        assert made.pieces[made.anchor].runless == key
        assert made.exception == sketch.exception


def test_forms_without_gaps_and_runs_share_a_needle_without_pieces() -> None:
    ((keys, needle),) = needles_of(rule("你(找|问)领导[去]"), 0)
    assert list(keys) == ["你找领导", "你找领导去", "你问领导", "你问领导去"]
    assert isinstance(needle, Needle)
    assert needle.pieces == ()


def test_a_longer_phrase_that_excuses_is_told_from_the_phrase() -> None:
    told = [(list(keys), needle.exception) for keys, needle in needles_of(rule("不管", but=("不管怎样",)), 0)]
    assert told == [(["不管"], False), (["不管怎样"], True)]


def test_the_longest_text_between_slots_is_looked_for() -> None:
    ((keys, sketch),) = needles_of(rule("你{1,3}不知道吗{0,2}啊"), 0)
    assert isinstance(sketch, Sketch)
    assert list(keys) == ["不知道吗"]
    assert sketch.needle().anchor == 1


@pytest.mark.parametrize("text", ["你 好", "喂，喂喂", "no way", "两\n行", "", "，", "谢谢谢你"])
def test_texts_lose_gaps_and_runs_together_as_each_does_alone(text: str) -> None:
    letters = fold_letters(text)
    alone = Folded(letters).runless
    assert runless_all([letters]) == [alone]
    assert runless_all(["前", letters, "后"]) == ["前", alone, "后"]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("，", "holds no letters or characters to look for"),
        ("[我]", "holds no letters or characters to look for"),
        ("{1,2}我", "begins or ends with a slot"),
        ("我{1,2}", "begins or ends with a slot"),
        ("我{1,2}，{1,2}你", "holds no letters or characters to look for"),
        ("(我|", r"\( without its end"),
    ],
)
def test_a_pattern_that_cannot_be_looked_for_is_named_with_the_reason(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError, match=reason):
        list(needles_of(rule(pattern), 0))
