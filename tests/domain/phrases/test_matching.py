"""Phrases are found in every disguise and left alone where only their characters stand."""

import pytest

from agent_console.domain.phrases import Mode
from tests.domain.phrases.lists import CHECKER, a_checker, a_rule, found


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("我沒辦法，您去門市吧。", "我沒辦法"),
        ("我 不 知 道", "我 不 知 道"),
        ("我。不。知。道", "我。不。知。道"),
        ("我\n不\n知\n道", "我\n不\n知\n道"),
        ("不 关 我 的.事", "不 关 我 的.事"),
        ("我不\u200b知道", "我不\u200b知道"),
        ("我不 知道", "我不 知道"),
        ("我*不*知*道", "我*不*知*道"),
        ("我我不不知知道道", "我我不不知知道道"),
        ("我我我没办法", "我没办法"),  # a stutter before it is none of it
        ("我没办法法法！", "我没办法法法"),
        ("我没办法，法院见。", "我没办法"),
        ("我̶不̶知̶道̶", "我̶不̶知̶道̶"),
        ("😀我不知道", "我不知道"),
        ("你问我我问谁", "你问我我问谁"),
        ("你问我？我问谁！", "你问我？我问谁"),
        ("你你问问我我，，我我问问谁谁", "你你问问我我，，我我问问谁谁"),
        ("你找客服的地方问", "你找客服的地方问"),
        ("你.找.客.服.地.方.问", "你.找.客.服.地.方.问"),
        ("It's NOT  my fault.", "NOT  my fault"),
        ("n o t m y f a u l t", "n o t m y f a u l t"),
        ("not.my.fault", "not.my.fault"),
        ("noooot my fault", "noooot my fault"),
        ("nnoott mmyy ffaauulltt", "nnoott mmyy ffaauulltt"),
        ("not my fa*ult", "not my fa*ult"),
        ("notmyfault", "notmyfault"),
        ("嘿！我说的是下个月。", "嘿"),
        ("好的。嘿，先生", "嘿"),
        ("什么？", "什么"),
        ("好的。什么！您再说一遍", "什么"),
        ("坐席：什么？", "什么"),
    ],
)
def test_a_phrase_is_found_at_its_place(text: str, span: str) -> None:
    assert found(CHECKER, text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "资料已交给我。不知道密码的部分走重置流程。",
        "工单已转给我；不清楚的字段已退回。",
        "工单已转给我，不清楚的字段已退回。",
        "工单已转给我\n不清楚的字段已退回。",
        "他说我“不知道”",
        "此单涉及不关我的事业部",
        "这不关我的事务所",
        "你找一下。这个地方问题不大",
        "你找地方问",
        "你找这个特别特别远的一个地方问",
        "嘿哈嘿哈是彩铃",
        "先生嘿，您好",
        "为什么不行",
        "什么时候恢复",
        "什么，您说",
        "They asked about the plan",
        "not my faults",
        "that is not. My fault",
        "knot my fault",
        "noot my fault",  # a doubled letter may be another word
        "no tmy fault",
        "不行，就是不行",
    ],
)
def test_what_only_looks_like_a_phrase_is_left_alone(text: str) -> None:
    assert found(CHECKER, text) == []


def test_a_doubled_character_of_the_phrase_itself_is_wanted() -> None:
    checker = a_checker(a_rule("慢慢等吧"))
    assert found(checker, "您慢慢等吧") == ["慢慢等吧"]
    assert found(checker, "慢等吧") == []
    assert found(checker, "慢慢慢等吧") == ["慢慢等吧"]


def test_a_continuation_counts_in_the_original_text_only() -> None:
    checker = a_checker(a_rule("我不清楚", except_next=("你",), except_prev=("如果",)))
    assert found(checker, "我不清楚您说的是哪一笔") == []
    assert found(checker, "我不清楚，您找别人") == ["我不清楚"]
    assert found(checker, "我不清楚 您找别人") == ["我不清楚"]
    assert found(checker, "如果我不清楚") == []
    assert found(checker, "不如。如果，我不清楚") == ["我不清楚"]


def test_an_english_continuation_stands_behind_a_space() -> None:
    checker = a_checker(a_rule("not my fault", mode=Mode.WORD, except_next=("line",)))
    assert found(checker, "not my fault line") == []
    assert found(checker, "not my fault. Line two") == ["not my fault"]


def test_a_longer_phrase_wins_over_the_one_inside_it() -> None:
    checker = a_checker(a_rule("他妈", except_phrase=("他妈妈", "其他妈{0,2}咪")))
    assert found(checker, "他妈妈来电") == []
    assert found(checker, "其他妈的咪") == []
    assert found(checker, "他妈妈说他妈") == ["他妈"]


def test_a_phrase_in_mixed_script_needs_its_latin_end_alone() -> None:
    checker = a_checker(a_rule("别打call", mode=Mode.WORD))
    assert found(checker, "请别打call") == ["别打call"]
    assert found(checker, "别打calls") == []
