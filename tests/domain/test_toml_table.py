"""Reading strictly: nothing is guessed, everything wrong is found in one reading."""

import re

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.file_faults import FileFaultsError, Reason
from agent_console.domain.toml_table import Sheet

WORD = re.compile("[a-z]+")


def found(sheet: Sheet) -> list[tuple[int, Reason, str]]:
    try:
        sheet.refuse_faulty()
    except FileFaultsError as error:
        return [(fault.line, fault.reason, fault.subject) for fault in error.faults]
    return []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = ", 1),
        ('a = 1\nb = "open\n', 2),
        ("a = 1\n\na = 2\n", 3),
        ("a = 1\nb = [1,\n2,\n", 3),
        ("a = " + "1" * 5000, 1),
        ("a = " + "[" * 20_000, 1),
        ('a = 1\nb = "\x00"\n', 2),
    ],
)
def test_what_is_no_toml_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(FileFaultsError) as caught:
        Sheet(text, "x.toml")
    (fault,) = caught.value.faults
    assert (fault.file, fault.line, fault.reason) == ("x.toml", line, Reason.SYNTAX)
    assert "line" not in fault.subject


def test_a_byte_order_mark_at_the_beginning_is_passed_over() -> None:
    assert Sheet('\ufeffid = "a"', "x.toml").root.text("id") == "a"


def test_a_fault_reads_as_one_plain_line_for_developers() -> None:
    sheet = Sheet("a = 1\nb = 2\n", "lost-sim.toml")
    sheet.root.done()
    with pytest.raises(ConsoleError) as caught:
        sheet.refuse_faulty()
    assert str(caught.value) == "lost-sim.toml:1: unknown-key: a\nlost-sim.toml:2: unknown-key: b"
    assert caught.value.problem is Problem.FILE_FAULTY
    assert caught.value.facts == {
        "file": "lost-sim.toml",
        "line": 1,
        "reason": "unknown-key",
        "subject": "a",
    }


def test_text_loses_the_white_space_around_it_and_keeps_its_lines() -> None:
    sheet = Sheet('say = """\n  one\ntwo\n"""', "x.toml")
    assert sheet.root.text("say", multiline=True) == "one\ntwo"
    assert not sheet.faulty


@pytest.mark.parametrize(
    ("value", "reason", "subject"),
    [
        ('"　 "', Reason.EMPTY_TEXT, "a"),
        ('"x\\u0007"', Reason.CONTROL_CHARACTER, "a U+0007"),
        ('"one\\ntwo"', Reason.CONTROL_CHARACTER, "a U+000A"),
        ("1", Reason.WRONG_TYPE, "a"),
    ],
)
def test_a_text_that_cannot_be_shown_is_refused(value: str, reason: Reason, subject: str) -> None:
    sheet = Sheet(f"\na = {value}", "x.toml")
    sheet.root.text("a")
    assert found(sheet) == [(2, reason, subject)]


def test_a_missing_key_is_reported_unless_there_is_a_default() -> None:
    sheet = Sheet("[t]\nx = 1\n", "x.toml")
    root = sheet.root
    assert root.text("a", "else") == "else"
    assert root.word("b", WORD, "else") == "else"
    assert root.number("c", 7) == 7
    assert root.flag("d") is False
    assert not sheet.faulty
    assert (root.text("a"), root.word("b", WORD), root.number("c"), root.separator("d")) == ("", "", 1, "")
    assert (root.texts("e", 2), root.names("f")) == ((), ())
    assert found(sheet) == [(1, Reason.MISSING_KEY, key) for key in "abcdef"]


def test_a_word_must_match_as_a_whole() -> None:
    sheet = Sheet('a = "abc1"\nb = "abc"', "x.toml")
    assert (sheet.root.word("a", WORD), sheet.root.word("b", WORD)) == ("", "abc")
    assert found(sheet) == [(1, Reason.WRONG_VALUE, "a 'abc1'")]


def test_true_is_no_number_and_one_is_no_flag() -> None:
    sheet = Sheet("a = true\nb = 1\nc = 0\nd = 2.0\ne = true", "x.toml")
    root = sheet.root
    assert (root.number("a"), root.flag("b"), root.number("c"), root.number("d"), root.flag("e")) == (
        1,
        False,
        0,
        1,
        True,
    )
    assert found(sheet) == [
        (1, Reason.WRONG_TYPE, "a"),
        (2, Reason.WRONG_TYPE, "b"),
        (3, Reason.WRONG_VALUE, "c 0"),
        (4, Reason.WRONG_TYPE, "d"),
    ]


def test_a_separator_may_be_empty_or_blank_but_not_a_control_character() -> None:
    sheet = Sheet('a = ""\nb = " "\nc = "\\t"', "x.toml")
    assert (sheet.root.separator("a"), sheet.root.separator("b")) == ("", " ")
    sheet.root.separator("c")
    assert found(sheet) == [(3, Reason.CONTROL_CHARACTER, "c")]


def test_a_list_of_texts_has_its_length_and_says_something_everywhere() -> None:
    sheet = Sheet('a = ["x", "y"]\nb = ["x"]\nc = [1, " "]\nd = ["x", "\\u0001"]', "x.toml")
    assert sheet.root.texts("a", 2) == ("x", "y")
    for key in "bcd":
        sheet.root.texts(key, 2)
    assert found(sheet) == [
        (2, Reason.WRONG_VALUE, "b 1"),
        (3, Reason.EMPTY_TEXT, "c"),
        (3, Reason.WRONG_TYPE, "c"),
        (4, Reason.CONTROL_CHARACTER, "d"),
    ]


def test_names_keep_their_order_and_are_keyed_by_language() -> None:
    sheet = Sheet('a = {zh_CN = "资费", en = "Tariffs"}\nb = {}\nc = {"1" = "x", en = ""}', "x.toml")
    assert sheet.root.names("a") == (("zh_CN", "资费"), ("en", "Tariffs"))
    sheet.root.names("b")
    sheet.root.names("c")
    assert found(sheet) == [
        (2, Reason.EMPTY_TEXT, "b"),
        (3, Reason.EMPTY_TEXT, "en"),
        (3, Reason.WRONG_VALUE, "1"),
    ]


def test_tables_are_read_one_by_one_and_anything_else_is_refused() -> None:
    sheet = Sheet("a = [{x = 1}, 2]\nb = 3\n[[c]]\ny = 1\n[[c]]\nz = 1\n", "x.toml")
    assert [table.number("x") for table in sheet.root.tables("a")] == [1]
    assert list(sheet.root.tables("b")) == []
    assert list(sheet.root.tables("none")) == []
    for table in sheet.root.tables("c"):
        table.done()
    assert found(sheet) == [
        (1, Reason.WRONG_TYPE, "a"),
        (2, Reason.WRONG_TYPE, "b"),
        (4, Reason.UNKNOWN_KEY, "y"),
        (6, Reason.UNKNOWN_KEY, "z"),
    ]
