"""What may stand inside a phrase, and where sentences and utterances begin and end, in the text as it was typed."""

import re
from enum import Enum, auto
from functools import lru_cache

from agent_console.domain.phrases.needle import is_latin

SENTENCE_END = r"。｡．！？!?；;…\n\r\x0b\x0c\x85\u2028\u2029"
_END = re.compile(rf"[{SENTENCE_END}]|\.\s")
_STOP = re.compile(rf"[{SENTENCE_END}.，,﹐､、：:﹕“”‘’\"「」『』《》〈〉（）()【】\[\]{{}}\t]")
_LINE_END = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029；;]")
_BEFORE = frozenset("。｡．.！？!?；;…：:“‘\"'「『》）)】]〉>＞|｜\t\n\r\x0b\x0c\x85\u2028\u2029")
_AFTER = frozenset("。｡．.！？!?；;…”’\"'」』（(【[“\t\n\r\x0b\x0c\x85\u2028\u2029")
_APOSTROPHES = ("'", "’")
_MARK = re.compile(r"[\u0300-\u036f\u20d0-\u20f0\ufe00-\ufe0f]+")
_INSIDE_WORDS = (".", "'", "’", "‘", "`", "´", "")
_NEAR = 40
"""So far signs and spaces are looked over for the end of a sentence."""


def ends_sentence(gap: str) -> bool:
    """Whether a sentence or a line ends in what stands between two characters of phrases."""
    return _END.search(gap) is not None


def stops(gap: str, before: str, after: str) -> bool:
    """Whether a phrase normally ends in that gap. `before` and `after` are the folded characters around it.

    A narrow full stop alone between Chinese characters is a disguise: sentences end with the wide one, or a space.
    """
    kind = _kind(gap)
    if kind is _Gap.OPEN:
        return False
    if is_latin(before) and is_latin(after):
        return gap not in _INSIDE_WORDS
    return kind is _Gap.STOP and gap != "."


class _Gap(Enum):
    OPEN = auto()
    SPACE = auto()
    STOP = auto()


@lru_cache(maxsize=1024)  # the same few signs stand between all the characters of disguised phrases
def _kind(gap: str) -> _Gap:
    if _STOP.search(gap):
        return _Gap.STOP
    return _Gap.SPACE if gap.isspace() else _Gap.OPEN


def parts_words(gap: str) -> bool:
    """Whether more than a space, a hyphen or an apostrophe stands between two Latin words."""
    return gap not in _INSIDE_WORDS and (ends_sentence(gap) or bool(_STOP.search(gap.strip("'’‘ "))))


def breaks_line(gap: str) -> bool:
    return _LINE_END.search(gap) is not None


def parts(gap: str, before: str, after: str) -> bool:
    """Whether what follows a gap is no continuation of the word before it."""
    visible = "".join(char for char in gap if char.isprintable() and not _MARK.match(char)) if gap else ""
    if visible.isspace() and (is_latin(before) or is_latin(after)):
        return False
    return visible != "" or ends_sentence(gap)


def begins_sentence(text: str, position: int) -> bool:
    """Whether nothing of the same sentence stands before the position."""
    for char in reversed(text[max(0, position - _NEAR) : position]):
        if char in _BEFORE:
            return True
        if char.isalnum() or char in "，,、":
            return False
    return position <= _NEAR


def closes_utterance(text: str, position: int) -> bool:
    """Whether nothing of the same sentence stands behind the position."""
    if text[position : position + 1] in _APOSTROPHES and text[position + 1 : position + 2].isalpha():
        return False  # what's
    for char in text[position : position + _NEAR]:
        if char in _AFTER:
            return True
        if char.isalnum() or char in "，,、：:":
            return False
    return position + _NEAR >= len(text)


def over_marks(text: str, end: int) -> int:
    """The end with the marks that belong to the last character: strokes through it, accents, variants."""
    found = _MARK.match(text, end)
    return found.end() if found else end
