"""What holds for every text: spans, disguises, frames, seams, and an answer to the strangest input."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.phrases import Checker, PhraseList, Severity, Speaker, violations
from tests.domain.phrases.lists import CHECKER, TABOOS, a_checker, a_list, a_rule, found

PHRASES = st.sampled_from(
    ["我不知道", "我也没有办法", "这不关我们的事", "你到底想怎么样", "用不起就别用", "你找派出所地方问"]
)
WIDE = str.maketrans({char: chr(ord(char) + 0xFEE0) for char in "abcdefghijklmnopqrstuvwxyz"})
TRADITIONAL = str.maketrans("没办这关们么样别问", "沒辦這關們麼樣別問")
BETWEEN = st.sampled_from(["\u200b", "\u200d", "\u2061", " ", "\u3000", "*", "·", "#", "\u0336", "\ufe0f"])
FRAMES = st.sampled_from(
    [
        "客户：{}",
        "客户称：“{}”，已安抚。",
        "用户说“{}”，已登记。",
        "客户投诉营业员说“{}”，要求道歉。",
        "培训：禁止使用“{}”等用语。",
        "客戶表示：「{}」",
        "Customer: {}",
    ]
)
OWN_FRAMES = st.sampled_from(["{}", "坐席：{}", "我回复客户：“{}”", "已答复：{}"])
CLEAN = st.sampled_from(
    [
        "客户满意，无其他需求。",
        "资料已交给我。不知道密码的部分走重置流程。",
        "已协助设置彩铃《嘿哈嘿哈》",
        "客户咨询5G套餐资费，已介绍并短信下发",
        "目前系统里暂未看到该笔订单，我帮您转后台核实。",
        "Shipped a replacement SIM; the default APN was wrong.",
        "不关机状态下无法刷机",
        "审核不行就退回预存款",
    ]
)
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
NOTES = st.lists(st.one_of(ANY_TEXT, PHRASES, st.sampled_from(["客户：", "“", "”", "\n", "。", "坐席："]))).map("".join)


@given(NOTES)
def test_a_span_always_equals_the_original_slice(text: str) -> None:
    hits = CHECKER.check(text)
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)
    assert list(hits) == sorted(hits, key=lambda hit: hit.start)
    assert all(left.end <= right.start for left, right in pairwise(hits))


@given(PHRASES, st.data())
def test_a_disguise_changes_neither_verdict_nor_span(phrase: str, data: st.DataObject) -> None:
    between = data.draw(st.lists(BETWEEN, min_size=len(phrase), max_size=len(phrase)))
    hidden = "".join(char + sign for char, sign in zip(phrase, between, strict=True)).rstrip(
        "\u3000 *·#\u200b\u200d\u2061"
    )
    traditional = data.draw(st.sampled_from([hidden, hidden.translate(TRADITIONAL)]))
    (hit,) = CHECKER.check(f"好的，{traditional}。")
    assert hit.violation
    assert hit.text.rstrip("\u0336\ufe0f") == traditional.rstrip("\u0336\ufe0f")


@given(st.sampled_from(["not my fault", "not my problem"]), st.data())
def test_latin_letters_of_any_width_and_case_are_the_same(phrase: str, data: st.DataObject) -> None:
    written = "".join(data.draw(st.sampled_from([char, char.upper(), char.translate(WIDE)])) for char in phrase)
    assert found(CHECKER, f"It is {written}.") == [written]


@given(PHRASES, FRAMES)
def test_a_frame_of_somebody_else_mutes_a_violation_and_keeps_it(phrase: str, frame: str) -> None:
    hits = CHECKER.check(frame.format(phrase))
    assert hits
    assert {hit.speaker for hit in hits} == {Speaker.OTHER}
    assert violations(hits) == 0


@given(PHRASES, OWN_FRAMES)
def test_a_frame_of_the_agent_keeps_a_violation(phrase: str, frame: str) -> None:
    assert violations(CHECKER.check(frame.format(phrase))) == 1


@given(CLEAN, st.sampled_from(["", "。", "\n", " "]), CLEAN)
def test_two_clean_lines_stay_clean_when_they_are_joined(first: str, seam: str, second: str) -> None:
    assert violations(CHECKER.check(first + seam + second)) == 0


@given(PHRASES, st.sampled_from(["客户说：“{}”。我回复：“{}”", "用户讲{}；本席答{}。", "客户：{}\n坐席：{}"]))
def test_in_a_mixed_line_exactly_the_agents_words_are_a_violation(phrase: str, frame: str) -> None:
    text = frame.format("我不清楚", phrase)
    own = [hit for hit in CHECKER.check(text) if hit.violation]
    assert [(hit.start, hit.text) for hit in own] == [(text.rindex(phrase), phrase)]


@given(NOTES, NOTES)
def test_a_line_alone_is_found_as_in_the_whole_note(first: str, second: str) -> None:
    line = second.replace("\n", " ")
    text = f"{first}\n{line}"
    start = len(text) - len(line)
    places = [(hit.rule, hit.start, hit.end) for hit in CHECKER.check_line(text, start, len(text))]
    assert places == [(hit.rule, hit.start + start, hit.end + start) for hit in CHECKER.check(line)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud83d",
        "我\0不",
        "🙂" * 500,
        "“" * 500,
        "”" * 500,
        "客户：" * 500,
        "\n" * 500,
        "'" * 501,
    ],
)
def test_strange_input_gets_an_answer(text: str) -> None:
    assert found(CHECKER, text) == []
    assert found(CHECKER, f"{text}\n我没办法") == ["我没办法"]


def test_a_megabyte_gets_an_answer() -> None:
    text = "客户说我不知道，我没办法。坐席：用不起就别用\n" * 16_000
    hits = CHECKER.check(text)
    assert len(hits) == 3 * 16_000
    assert violations(hits) == 16_000


def test_an_empty_list_finds_nothing() -> None:
    assert Checker.build(PhraseList()).check("我不知道") == ()


def test_a_rule_with_a_faulty_pattern_is_named_and_the_others_work() -> None:
    rules = (a_rule("我不管"), a_rule("[我"), a_rule("。。"), a_rule("{1,2}问"), a_rule("不管", except_next=("{1,2}",)))
    checker = Checker.build(a_list(*rules))
    assert [rule_id for rule_id, _ in checker.refused] == ["[我", "。。", "{1,2}问", "不管"]
    assert found(checker, "我不管") == ["我不管"]


def test_of_overlapping_phrases_the_heaviest_stays_then_the_longest() -> None:
    checker = a_checker(
        a_rule("我没办法", severity=Severity.WARN),
        a_rule("没办法", severity=Severity.BLOCK),
        a_rule("你自己想办法", severity=Severity.WARN),
        a_rule("自己想办法", severity=Severity.WARN),
    )
    assert found(checker, "我没办法，你自己想办法") == ["没办法", "你自己想办法"]


def test_a_hint_is_found_and_is_no_violation() -> None:
    hits = CHECKER.check("什么？")
    assert [hit.severity for hit in hits] == [Severity.HINT]
    assert violations(hits) == 0


def test_a_hit_names_rule_and_category() -> None:
    (hit,) = CHECKER.check("我没办法")
    assert (hit.rule, hit.category, hit.quoted) == ("no-way", "own", False)


def test_progress_is_told_with_figures() -> None:
    told: list[tuple[int, int]] = []
    Checker.build(a_list(*TABOOS), lambda done, total: told.append((done, total)))
    assert told == [(0, len(TABOOS))]
