"""Search in calls: what of a call is looked through, what reads the same, and where a text holds it.

Looked through are the note, the caller's name, the call's number and the caller's number as far as every list shows it
(138****5678). The digits behind the asterisks are compared only as a whole number, and only under a journal line that
says who looked for it: else a few guesses would bring out what the mask hides. Without such a line nothing is found
for a whole number, since notes hold numbers, too; only the number of a call may be typed, from its day on. What is
still a draft is not looked through, nor is what a corrected record said before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add

from agent_console.domain.errors import ConsoleError
from agent_console.domain.phone import SHORT_NUMBER, mask_digits, parse_phone
from agent_console.domain.phrases.fold import fold_letters
from agent_console.domain.text import unacceptable_character

LONGEST_GRAM = 3
"""Texts are indexed by each letter and by each two and three that stand side by side."""

MOST_GRAMS = 16
"""So many grams of what is looked for are asked of the index, spread over it; the text itself decides in the end."""

FIELD_END = "\x1f"
"""Parts the fields of a call where they are kept as one text; no field can hold it."""

_MANY_DIGITS = rf"\d(?:\D*\d){{{SHORT_NUMBER}}}"
_OF_A_CALL = r"20\d\d[01]\d(?:[0-3]|[0-3]\d(?:-\d*)?)|(?:(?:20)?\d\d)?[01]\d[0-3]\d-\d+"
"""20261122-0042 or how it begins, 1122-0042."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, as it was typed. `admitted` is the journal line under which a whole number may be compared;
    0 leaves it out.
    """

    typed: str
    admitted: int = 0

    @property
    def folded(self) -> str:
        """What is compared: width, case, traditional and simplified forms count as the same. "" finds every call."""
        return fold_letters(self.typed.strip())

    @property
    def number(self) -> str:
        """The one spelling of a whole telephone number, where it is one that lists do not show whole; else ""."""
        try:
            digits = parse_phone(self.typed).digits
        except ConsoleError:
            return ""
        return digits if len(digits.removeprefix("+")) > SHORT_NUMBER else ""

    @property
    def possible(self) -> bool:
        """Whether any text may be found for it: not with characters that no text may have, by which fields are parted,
        nor for a whole number that was not admitted.
        """
        return unacceptable_character(self.folded, multiline=True) is None and not self._withheld

    @property
    def _withheld(self) -> bool:
        folded = self.folded
        if self.admitted or re.search(_MANY_DIGITS, folded) is None or re.fullmatch(_OF_A_CALL, folded):
            return False
        from agent_console.domain.hidden_numbers import hide_numbers  # a console that only answers calls does without

        return bool(self.number) or hide_numbers(folded) != folded


def searched(note: str, caller_name: str, number: str, caller_masked: str) -> str:
    """All that a call is searched by, folded: its fields, parted by FIELD_END."""
    return fold_letters(FIELD_END.join(field for field in (note, caller_name, number, caller_masked) if field))


def holds(text: str, search: Search) -> bool:
    """Whether a text of `searched` holds what is looked for; what an index finds must be the same."""
    return search.possible and search.folded in text


def grams(text: str) -> set[str]:
    """Each letter of a text of `searched`, and each two and three in a row that are of one field."""
    found: set[str] = set()
    for field in text.split(FIELD_END):
        pairs = list(map(add, field, field[1:]))
        found.update(field, pairs, map(add, pairs, field[2:]))
    return found


def grams_of(folded: str) -> tuple[str, ...]:
    """The grams that a text must have to hold this: itself where it is short enough to be one."""
    size = min(len(folded), LONGEST_GRAM)
    if not size:
        return ()
    found = tuple(dict.fromkeys(folded[start : start + size] for start in range(len(folded) - size + 1)))
    return found[:: -(-len(found) // MOST_GRAMS)]


def places(text: str, search: Search) -> tuple[tuple[int, int], ...]:
    """Where a field as it was written holds what is looked for, as (start, end) in code points, from left to right."""
    folded = search.folded
    return tuple(_places(fold_letters(text), folded)) if folded and search.possible else ()


def places_in_caller(masked: str, search: Search) -> tuple[tuple[int, int], ...]:
    """The same for a masked number; all of it where it may be the whole number that is looked for."""
    number = search.number if search.admitted else ""
    if number and masked.partition("#")[0] == mask_digits(number):
        return ((0, len(masked)),)
    return places(masked, search)


def _places(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    start = text.find(wanted)
    while start >= 0:
        yield start, start + len(wanted)
        start = text.find(wanted, start + len(wanted))
