"""No cell is a formula."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.exchange.spreadsheet_safe import safe_cell


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "|", "＝", "＋", "－", "＠", "｜", "\t", "\r", "\n"])
@pytest.mark.parametrize("before", ["", "\x00", "\x01\x1f"])
def test_a_dangerous_beginning_is_disarmed(first: str, before: str) -> None:
    assert safe_cell(f"{before}{first}HYPERLINK()") == f"'{first}HYPERLINK()"


@pytest.mark.parametrize(
    "text", ["", "139****0001", "用户：=不对", "第一行\n=第二行\t尾", "'=1", "<b>", "😀", "\u202e倒"]
)
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert safe_cell("a\x00b\x07c\x1b[31m\nd\te\r\nf") == "abc[31m\nd\te\r\nf"


@given(st.text())
def test_no_cell_begins_like_a_formula_and_nothing_else_is_changed(text: str) -> None:
    cell = safe_cell(text)
    assert unicodedata.normalize("NFKC", cell[:1]) not in tuple("=+-@|\t\r\n")
    assert not any(character < " " and character not in "\t\n\r" for character in cell)
    kept = "".join(character for character in text if character >= " " or character in "\t\n\r")
    assert cell in (kept, f"'{kept}")
