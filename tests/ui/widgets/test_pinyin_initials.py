"""First letters in pinyin, from the order of a standard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.ui.widgets.pinyin_initials import initials


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("投诉", "ts"),
        ("资费 ▸ 套餐变更", "zf tcbg"),
        ("SIM 卡 ▸ 挂失", "k gs"),
        ("啊座", "az"),
        ("资費", ""),  # half a row of letters would find the wrong things
        ("咚", ""),
        ("Tariffs ▸ Change of plan", ""),
        ("", ""),
    ],
)
def test_each_character_gives_its_letter(text: str, letters: str) -> None:
    assert initials(text) == letters


def test_every_shipped_subject_that_is_written_in_chinese_can_be_found() -> None:
    names = [subject.name_in("zh_CN") for subject in load_library(resources_folder()).catalogue.subjects]
    assert [name for name in names if not initials(name) and not name.isascii()] == []


@given(st.text())
def test_any_text_gives_small_letters_and_single_spaces(text: str) -> None:
    letters = initials(text)
    assert letters == " ".join(letters.split())
    assert all("a" <= letter <= "z" or letter == " " for letter in letters)
