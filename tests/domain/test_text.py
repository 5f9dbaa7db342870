"""Text is kept exactly or refused in words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import check_reason, check_text, unacceptable_character

LINE_ENDS_AND_TABS = "\t\n"
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
SOMEBODYS_TEXT = [
    "王小明 👩‍👩‍👧‍👦 🇨🇳 👍🏽",
    "<b>粗</b><img src=file:///etc/passwd>&amp;",
    "abc\u202egnp.exe\u202c",
    "مرحبا بالعالم",
    "e\u0301 是 é 的另一种写法",
    "𠮷野家 𪚥",
    "零\u200d宽\u200b度\ufeff",
    "\ufffd\uffff\U0010ffff",
    "=1+1;'\"\\%_",
    "　全角　空格\u00a0",
]


@pytest.mark.parametrize("text", ["", *SOMEBODYS_TEXT])
@pytest.mark.parametrize("multiline", [False, True])
def test_unusual_text_comes_back_exactly_as_it_was(text: str, multiline: bool) -> None:
    assert check_text(text, 1000, multiline=multiline) == text


@pytest.mark.parametrize("character", CONTROLS, ids=lambda character: f"U+{ord(character):04X}")
def test_control_characters_are_refused_with_their_place(character: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        check_text(f"👍你{character}好", 100)
    assert refused.value.problem is Problem.TEXT_CHARACTERS
    assert refused.value.facts == {"character": f"U+{ord(character):04X}", "position": 2}
    allowed = character in LINE_ENDS_AND_TABS
    assert unacceptable_character(f"👍你{character}好", multiline=True) == (None if allowed else 2)


@pytest.mark.parametrize("code", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
@pytest.mark.parametrize("multiline", [False, True])
def test_lone_surrogates_are_refused_with_their_place(code: int, multiline: bool) -> None:
    with pytest.raises(ConsoleError) as refused:
        check_text(f"abc{chr(code)}{chr(code)}", 100, multiline=multiline)
    assert refused.value.facts == {"character": f"U+{code:04X}", "position": 3}


@pytest.mark.parametrize("line_end", ["\n", "\r", "\x85", "\u2028", "\u2029", "\v", "\f"])
def test_a_one_line_text_refuses_every_kind_of_line_break(line_end: str) -> None:
    assert unacceptable_character(f"上{line_end}下", multiline=False) == 1


def test_neighbours_of_what_is_refused_are_kept() -> None:
    for character in "\x20\x7e\xa0\u2027\u202a\ud7ff\ue000":
        assert unacceptable_character(character, multiline=False) is None


@pytest.mark.parametrize(("length", "fits"), [(0, True), (9, True), (10, True), (11, False), (300, False)])
def test_the_limit_itself_still_fits(length: int, fits: bool) -> None:
    text = "👍" * length
    if fits:
        assert check_text(text, 10) == text
        return
    with pytest.raises(ConsoleError) as refused:
        check_text(text, 10)
    assert refused.value.problem is Problem.TEXT_TOO_LONG
    assert refused.value.facts == {"limit": 10, "length": length}


def test_a_text_that_is_too_long_is_told_so_before_its_characters() -> None:
    with pytest.raises(ConsoleError, match="text-too-long"):
        check_text("\0" * 10_000_000, 100)


@pytest.mark.parametrize("blank", ["", " ", "　 "])
def test_a_required_text_is_more_than_blanks(blank: str) -> None:
    assert check_text(blank, 10) == blank
    with pytest.raises(ConsoleError) as refused:
        check_text(blank, 10, required=True)
    assert (refused.value.problem, refused.value.facts) == (Problem.TEXT_MISSING, {})
    assert check_text(f"{blank}王", 10, required=True) == f"{blank}王"


@given(st.text(alphabet=st.characters()), st.booleans())
def test_only_control_characters_surrogates_and_line_ends_are_ever_refused(text: str, multiline: bool) -> None:
    at = unacceptable_character(text, multiline=multiline)
    refused = [
        place
        for place, character in enumerate(text)
        if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
        and not (multiline and character in "\t\n\u2028\u2029")
    ]
    assert at == (refused[0] if refused else None)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_what_is_accepted_can_be_written_as_utf_8_and_read_back(text: str) -> None:
    if unacceptable_character(text, multiline=True) is None:
        assert check_text(text, len(text), multiline=True).encode().decode() == text


@pytest.mark.parametrize("reason", ["投", "查", "ok", "QA", "工", "1投", "é à", "하나", " ab "])
def test_a_reason_with_a_word_in_it_comes_back_as_it_was(reason: str) -> None:
    assert check_reason(reason) == reason


@pytest.mark.parametrize(
    ("reason", "problem"),
    [
        ("", Problem.REASON_MISSING), ("  \u3000", Problem.REASON_MISSING), (".", Problem.REASON_EMPTY),
        ("。。。", Problem.REASON_EMPTY), ("a", Problem.REASON_EMPTY), ("x.", Problem.REASON_EMPTY),
        ("12345", Problem.REASON_EMPTY), ("👍", Problem.REASON_EMPTY), ("——", Problem.REASON_EMPTY),
        ("a" * 501, Problem.TEXT_TOO_LONG), ("ab\n", Problem.TEXT_CHARACTERS),
    ],
)  # fmt: skip
def test_a_reason_that_says_nothing_is_refused(reason: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as told:
        check_reason(reason)
    assert told.value.problem is problem
