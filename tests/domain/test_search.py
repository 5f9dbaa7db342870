"""Search: what reads the same is found, what a mask hides is not, and what is found can be pointed at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.call_list import CallFilter
from agent_console.domain.phrases.fold import fold_letters
from agent_console.domain.search import (
    FIELD_END,
    MOST_GRAMS,
    Search,
    grams,
    grams_of,
    holds,
    places,
    places_in_caller,
    searched,
)

TEXT = searched("客户說：Ｗｉ-Ｆｉ 坏了\n100%", "Zoë 王", "C20261122-0042", "138****5678#801")
LETTERS = st.text(alphabet="客户說说Aa%_'\"\\ 1①\n，*", max_size=12)


@pytest.mark.parametrize(
    "typed",
    ["客", "户", "客户", "客户说", "客戶說", "wi-fi", "WI-FI", "ｗｉ", "坏了",
     "%", "0%", "100%", "zoe", "Zoë 王", "0042", "c2026", "5678", "138*", "801"],
)  # fmt: skip
def test_what_reads_the_same_is_found_from_one_character_on(typed: str) -> None:
    assert holds(TEXT, Search(typed))


@pytest.mark.parametrize(
    "typed", ["客人", "_", "1%", "13812345678", "1385678", "王C", "12345", "a\0", "\ud800", f"王{FIELD_END}c"]
)
def test_what_is_not_there_is_not_found_and_fields_do_not_run_together(typed: str) -> None:
    assert not holds(TEXT, Search(typed))


def test_spaces_around_what_is_typed_count_for_nothing_and_blank_finds_all() -> None:
    assert Search("  坏了 ").folded == "坏了"
    assert holds(TEXT, Search(" \t"))
    assert CallFilter(search=Search(" ")).searching is None
    assert CallFilter(search=Search("a")).searching == Search("a")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("138 1234 5678", "13812345678"),
        ("+86 138-1234-5678", "13812345678"),
        ("010-88886666 转 9", "01088886666"),
        ("+85212345678", "+85212345678"),
        ("10086", ""),
        ("5678", ""),
        ("套餐", ""),
        ("", ""),
    ],
)
def test_a_whole_number_is_known_however_it_is_typed(typed: str, number: str) -> None:
    assert Search(typed).number == number


@given(LETTERS, LETTERS)
def test_a_text_that_holds_something_has_all_its_grams(text: str, typed: str) -> None:
    search = Search(typed)
    whole = searched(text, "", "", "")
    if search.folded and holds(whole, search):
        assert set(grams_of(search.folded)) <= grams(whole)


@given(LETTERS)
def test_short_texts_are_their_own_gram_and_nothing_crosses_fields(text: str) -> None:
    whole = searched(text, "王", "C1", "")
    for size in (1, 2, 3):
        runs = {field[start : start + size] for field in whole.split(FIELD_END) for start in range(len(field))}
        assert {gram for gram in grams(whole) if len(gram) == size} == {run for run in runs if len(run) == size}


def test_of_a_long_text_a_few_grams_are_asked() -> None:
    long = "".join(chr(0x4E00 + place) for place in range(500))
    asked = grams_of(long)
    assert 1 < len(asked) <= MOST_GRAMS
    assert all(gram in long for gram in asked)
    assert grams_of("") == ()
    assert grams_of("ab") == ("ab",)


@given(LETTERS, LETTERS)
def test_each_place_pointed_at_reads_as_what_was_typed(text: str, typed: str) -> None:
    search = Search(typed)
    found = places(text, search)
    assert all(fold_letters(text[start:end]) == search.folded for start, end in found)
    assert bool(found) == bool(search.folded and holds(searched(text, "", "", ""), search))
    assert all(end <= start for (_, end), (start, _) in pairwise(found))


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    assert places("客戶說，客户说", Search("客户")) == ((0, 2), (4, 6))
    assert places("aaaa", Search("aa")) == ((0, 2), (2, 4))
    assert places("😀退款", Search("退")) == ((1, 2),)
    assert places("abc", Search("")) == ()


@pytest.mark.parametrize(
    "typed",
    ["13912345678", "139 1234 5678", "１３９１２３４５６７８", "3912345", "户13912345678，", "010-61234567 转 801"],
)
def test_a_whole_number_is_found_in_no_text_until_it_is_admitted(typed: str) -> None:
    text = searched(f"客户{typed}，请回电", "", "", "")
    assert not holds(text, Search(typed))
    assert places(f"客户{typed}，请回电", Search(typed)) == ()
    assert holds(text, Search(typed, admitted=7))


@pytest.mark.parametrize(
    "typed",
    ["391234", "20261122", "2026112", "C20261122-0042", "20261122-0042", "1122-0042", "订单88123456", "2 月 13 日"],
)
def test_short_pieces_numbers_of_calls_and_orders_are_found_as_they_stand(typed: str) -> None:
    assert holds(searched(f"客户{typed}，请回电", "", "", ""), Search(typed))


def test_in_a_masked_number_what_shows_is_pointed_at_or_all_of_it_for_the_whole_number() -> None:
    assert places_in_caller("138****5678", Search("5678")) == ((7, 11),)
    assert places_in_caller("138****5678", Search("13812345678")) == ()
    assert places_in_caller("138****5678#801", Search("13812345678", admitted=7)) == ((0, 15),)
    assert places_in_caller("139****5678", Search("13812345678", admitted=7)) == ()
