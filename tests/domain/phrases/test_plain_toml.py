"""The fast reader of lists against the whole reader of TOML: it says the same or that it cannot say."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.phrases.plain_toml import read_plain
from agent_console.resources import resources_folder

PLAIN = """# a list
schema = 1   # of today
version = "2026.11"

[[category]]
id = "own"
name = {zh_CN = "自定", en = "own"}

[[ rule ]]
patterns = ["找领导[去]", "他说 \\"不管\\" \\\\", # one more
  "a # b",
]
suggest = [
    # the best first
    {en = "I'll } see = \\"it\\"", zh_TW = "我來處理"}, {},
]
match = []
"""
PARTS = (
    "schema = 1\n", "schema=1", 'a = "x"\n', 'b = "x\\ty"\n', 'b = "\\\\"\n', 'c = "no end\n', "d = 'x'\n",
    'a.b = "x"\n',
    '"a" = "x"\n', "[[rule]]\n", "[[rule]] # one\n", " [[ rule ]]", "[rule]\n", "[[a]]\n", "rule = []\n", "e = [\n",
    '"x",\n', '"y"', ",", "]\n", "f = {", 'g = "h"', "}\n", "# remark\n", "#", "\n", "\r\n", "\r", "\t", " ",
    "i = 007\n",
    "i = 1_0\n", "i = 0\n", "i = -1\n", "i = 1.5\n", "i = true\n", "i = 1979-05-27\n", "\x00", "\x7f", "\ud800",
    'k = """x"""\n', 'l = ["a", 1]\n', 'l = ["a" "b"]\n', 'm = [{a = "b"}, {a = "b", a = "c"}]\n', "n = [,]\n",
    'o = {a = "b",}\n', 'p = [["a"]]\n', 'q = [{a = "}"}, "x"]\n', 'r = "\\u4f60"\n', "s = [ # \"x\"\n]\n",
    't = {a = {}}\n',
)  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_plain_part_of_toml_is_read_as_the_whole_reader_does(end: str) -> None:
    text = PLAIN.replace("\n", end)
    assert read_plain(text) == tomllib.loads(text)
    assert read_plain(text.rstrip() + end + "# the end") == tomllib.loads(text)


def test_all_shipped_lists_are_plain() -> None:
    files = sorted((resources_folder() / "phrases").glob("*.toml"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert read_plain(text) == tomllib.loads(text), file.name


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_whatever_is_read_is_what_the_whole_reader_reads(text: str) -> None:
    told = read_plain(text)
    assert told is None or told == tomllib.loads(text)


@given(st.integers(0, len(PLAIN)), st.integers(0, len(PLAIN)), st.sampled_from(PARTS))
def test_a_slip_in_a_list_is_never_read_as_something_else(first: int, second: int, part: str) -> None:
    start, end = sorted((first, second))
    for text in (PLAIN[:start] + part + PLAIN[start:], PLAIN[:start] + PLAIN[end:]):
        told = read_plain(text)
        assert told is None or told == tomllib.loads(text)


def test_a_key_that_stands_twice_is_left_to_the_whole_reader() -> None:
    assert read_plain('a = "x"\na = "y"\n') is None
    assert read_plain('a = {b = "x", b = "y"}\n') is None
    assert read_plain("rule = []\n[[rule]]\n") is None
