"""How long a passage takes to say: it is counted as it is spoken, then divided by the pace."""

import re
import unicodedata
from itertools import pairwise

CHARACTERS_PER_MINUTE = 120
"""The pace of the rulebook for hotline staff; a hotline may set its own."""

# Written without spaces between words, so every character is a beat of its own: Han, kana, hangul, bopomofo,
# Thai, Lao, Myanmar, Khmer.
_ONE_BY_ONE = re.compile(
    "[々〇\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
_KEYCAP = re.compile("[0-9#*]\ufe0f?\u20e3")
_INSIDE_WORDS = "'’＇-‐‑－"


def spoken_units(text: str) -> int:
    """Count what is spoken: a Chinese character, a digit and a Latin word are one each, at any width.

    Words of other alphabets count like Latin ones. Punctuation, spaces, symbols, emoji and whatever is invisible are
    silent. An apostrophe or a hyphen between two letters belongs to the word.
    """
    units = 0
    in_word = False
    heard = _heard(text)
    for character, following in pairwise(heard + " "):
        if _continues_words(character):
            units += not in_word
            in_word = True
        elif in_word and character in _INSIDE_WORDS and _continues_words(following):
            continue
        else:
            units += unicodedata.category(character)[0] in "LN"
            in_word = False
    return units


def seconds(text: str, per_minute: float = CHARACTERS_PER_MINUTE) -> float:
    """How long the text takes at so many units a minute. Raises ValueError unless the pace is above zero."""
    if not per_minute > 0:
        raise ValueError("a pace must be above zero")
    return spoken_units(text) * 60 / per_minute


def _heard(text: str) -> str:
    """Without accents, joiners and other marks that ride on a character, and without emoji made of a digit."""
    composed = _KEYCAP.sub(" ", unicodedata.normalize("NFC", text))
    return "".join(
        character
        for character in composed
        if unicodedata.category(character)[0] != "M" and unicodedata.category(character) != "Cf"
    )


def _continues_words(character: str) -> bool:
    return unicodedata.category(character)[0] == "L" and not _ONE_BY_ONE.match(character)
