"""How alike two texts are, measured by the pairs of letters they share; no word list, so any language goes."""

import unicodedata
from math import sqrt

GRAM = 2


def grams(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters and digits of a text, folded in width and case; a single letter is its own.

    Punctuation and white space part nothing and count for nothing: 补卡, 费用 and 补卡费用 share their pairs.
    """
    letters = "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())
    if len(letters) < GRAM:
        return frozenset(letters)
    return frozenset(letters[start : start + GRAM] for start in range(len(letters) - GRAM + 1))


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The cosine of two sets of pairs: 1 for the same, 0 for nothing in common or nothing at all."""
    if not one or not other:
        return 0.0
    return len(one & other) / sqrt(len(one) * len(other))
