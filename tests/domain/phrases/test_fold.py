"""What reads the same folds to the same, and every place leads back to where it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.phrases.fold import Folded, fold, fold_letters

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
TYPED = st.text("我沒没办辦法 不知道，。*\u200b\u0336ＡaⒶ⻅见您你嗦唆\ud83d😀\0\n")


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("沒辦法", "没办法"),
        ("甚麼", "什么"),
        ("甚麽", "什么"),
        ("您妳祢", "你你你"),
        ("囉嗦啰唆囉唆", "罗嗦罗嗦罗嗦"),
        ("裡裏里", "里里里"),
        ("ＦＡＵＬＴ", "fault"),
        ("ⓝⓞⓣ", "not"),
        ("ɴᴏᴛ", "not"),
        ("nоt", "not"),  # a Cyrillic о
        ("nót", "not"),
        ("㊣", "正"),
        ("⻅⻔", "见门"),
        ("⼈", "人"),
        ("没\u200b\u2061这 回*事\u0336", "没这回事"),
        ("don’t", "dont"),
        ("\ud83d\0", ""),
    ],
)
def test_what_reads_the_same_folds_to_the_same(typed: str, same: str) -> None:
    assert fold(typed) == same


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_letters(fold_letters(text)) == fold_letters(text)


@given(ANY_TEXT)
def test_folding_letters_leaves_each_at_its_place(text: str) -> None:
    assert len(fold_letters(text)) == len(text)


@given(TYPED)
def test_every_place_leads_back_to_the_character_it_came_from(text: str) -> None:
    folded = Folded(text)
    folded.map_back()
    letters = fold_letters(text)
    assert "".join(letters[folded.origin(place)] for place in range(len(folded.kept))) == folded.kept
    assert "".join(folded.kept[folded.with_runs(place)] for place in range(len(folded.runless))) == folded.runless
    assert folded.with_runs(len(folded.runless)) == len(folded.kept)


@given(TYPED)
def test_gaps_and_pieces_make_up_the_text_again(text: str) -> None:
    folded = Folded(text)
    folded.map_back()
    assert all(folded.gap_at(folded.starts[piece]) for piece in folded.gaps(0, len(folded.kept)))
    assert "".join(folded.gap(piece) for piece in range(1, len(folded.starts))) + folded.kept == "".join(
        sorted(fold_letters(text), key=lambda char: char in folded.kept)
    )


def test_a_run_of_one_character_is_taken_as_that_character_alone() -> None:
    assert Folded("我我我没办法").runless == "我没办法"


@pytest.mark.parametrize("text", ["沒辦法", "沒辦法" * 40 + "我" * 500, "".join(map(chr, range(0x3400, 0x9FFF)))])
def test_few_and_many_characters_fold_alike(text: str) -> None:
    assert fold_letters(text) == "".join(map(fold_letters, text))
