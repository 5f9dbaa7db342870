"""Find the words of the lexicon in a line of folded letters."""

import re
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from agent_console.domain.phrases.lexicon import WORDS, Word
from agent_console.domain.phrases.needle import is_latin


class Token(NamedTuple):
    """A word and where it stands in its line."""

    word: Word
    start: int
    end: int


_SURROGATE = re.compile("[\ud800-\udfff]")


@cache
def _search() -> tuple[AhoCorasick, list[Word]]:
    words = {text: word for word, texts in WORDS.items() for text in _entries(word, texts)}
    automaton = AhoCorasick(list(words), matchkind=MatchKind.LeftmostLongest, store_patterns=False)
    return automaton, list(words.values())


def _entries(word: Word, texts: str) -> list[str]:
    """The entries; in English lines of participles two words are one entry."""
    entries = texts.split()
    if word is Word.TOLD:
        english = entries.index("was")
        entries[english:] = [
            " ".join(pair) for pair in zip(entries[english::2], entries[english + 1 :: 2], strict=True)
        ]
    return entries


def words_in(line: str) -> list[tuple[Word, int, int]]:
    """The words of a line by place; plain ones are left out."""
    automaton, kinds = _search()
    try:
        found = automaton.find_matches_as_indexes(line)
    except UnicodeEncodeError:  # half an emoji
        found = automaton.find_matches_as_indexes(_SURROGATE.sub(" ", line))
    return [
        (kinds[number], start, end)
        for number, start, end in found
        if kinds[number] is not Word.PLAIN and not (line[start].isascii() and _inside_word(line, start, end))
    ]


def _inside_word(line: str, start: int, end: int) -> bool:
    before, after = line[start - 1 : start] if start else "", line[end : end + 1]
    return bool((before and is_latin(before)) or (after and is_latin(after)))
