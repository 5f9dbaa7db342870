"""How alike two texts are, measured by the pairs of letters they share; no word list, so any language goes."""

import re
import unicodedata
from math import sqrt

GRAM = 2
_BETWEEN = re.compile(r"[\W_]+")


def grams(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters and digits of a text, folded in width and case; a single letter is its own.

    Punctuation and white space part nothing and count for nothing: 补卡, 费用 and 补卡费用 share their pairs.
    """
    letters = _BETWEEN.sub("", unicodedata.normalize("NFKC", text).casefold())
    if len(letters) < GRAM:
        return frozenset(letters)
    return frozenset(letters[start : start + GRAM] for start in range(len(letters) - GRAM + 1))


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The cosine of two sets of pairs: 1 for the same, 0 for nothing in common or nothing at all."""
    if not one or not other:
        return 0.0
    return len(one & other) / sqrt(len(one) * len(other))
