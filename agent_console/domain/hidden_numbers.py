"""Hide telephone numbers in running text for whoever reads it later, letter for letter: no place in the text moves.

Hidden are mobile numbers, lines with their area code, numbers of other countries behind a plus, the number of the call
itself in any spelling, and numbers of identity cards, which are a person's as well. Amounts, days, times, numbers of
records and orders stay, and so do 400 and 800 lines and short ones: these belong to firms and services. A local number
without its area code reads like any other number of eight digits; it is hidden only where it is the caller's own.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from agent_console.domain.errors import ConsoleError
from agent_console.domain.phone import SHORT_NUMBER, mask_digits, parse_phone

HIDDEN = "*"
"""Stands in place of one digit."""

_FEWEST = SHORT_NUMBER + 1
_LONGEST = 15
_LOCAL = (7, 8)
"""So many digits a line has without its area code."""

_MAYBE = re.compile(rf"[0-9０-９](?:\D{{0,3}}[0-9０-９]){{{SHORT_NUMBER}}}")
"""Almost no text has so many digits near one another: all others are done with here."""

_PLAIN = {**dict.fromkeys("‐‑‒–—―−－", "-"), "（": "(", "）": ")", "＋": "+", "·": ".", "．": "."}
_INVISIBLE = "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_ODD = rf"(?:\d|\s|[{''.join(_PLAIN)}]|{_INVISIBLE})(?<![\x00-\x7f])"
_NOTHING = "\u200b"

_GAP = f"[ {_NOTHING}-]{{0,3}}"
_PART = f"[ {_NOTHING}-]{{1,3}}"
_DOT = f"[ {_NOTHING}.-]{{0,3}}"
_HOME = rf"(?:(?:\+|00)?86{_DOT})?\(?0?\)?"
_FORMS = (
    r"(?<![\d*])(?=[(+\d])(?:"
    + "|".join(
        (
            # 18 digits of an identity card, the last of which may be an X
            r"[1-9]\d{5}[ -]?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])",
            rf"{_HOME}1[3-9]\d{_DOT}\d{{4}}{_DOT}\d{{4}}(?!\d)",
            rf"{_HOME}1[3-9]\d(?:\d{{8}}|{_PART}\d{{3}}{_PART}\d{{5}}|{_PART}\d{{5}}{_GAP}\d{{3}}"
            rf"|\d{_PART}\d{{3}}{_PART}\d{{4}}|\d{{2}}{_PART}\d{{6}}|\d{{3}}{_PART}\d{{5}})(?!\d)",
            rf"{_HOME}1(?:{_PART}\d){{10}}(?!\d)",
            rf"{_HOME}1[3-9](?:{_PART}\d\d){{4}}{_PART}\d(?!\d)",
            rf"{_HOME}1[3-9]\d(?:{_PART}\d\d){{4}}(?!\d)",
            r"(?:1[3-9]\d{9}){2,}(?!\d)",
            # an area code and the line; the numbers of records go on like this behind their day
            r"(?<![A-Za-z]\d{4}-)(?<![A-Za-z]\d{8}-)"
            rf"(?:(?:\+|00)?86{_DOT})?\(?(?:0[1-9]\d{{1,2}}\)?{_GAP}\d{{3,4}}{_GAP}\d{{4}}"
            rf"|0[2-8]\)?-?\d{{3,4}}-?\d{{4}}|09\d\d{_GAP}\d{{3}}{_GAP}\d{{3}})(?!\d)",
            rf"(?:\+|00)86{_DOT}(?:10|2\d|[3-9]\d\d){_GAP}\d{{3,4}}{_GAP}\d{{4}}(?!\d)",
            rf"\+[1-9](?:{_GAP}\d){{6,14}}(?!\d)",
            rf"00(?:852|853|886){_GAP}\d{{3,5}}{_GAP}\d{{4}}(?!\d)",
        )
    )
    + ")"
)
_RUN = rf"\d(?:[\s.()/,，、_{_NOTHING}-]{{0,3}}\d){{{SHORT_NUMBER},}}"

_pattern = cache(re.compile)
"""Made when the first text needs it: a console starts sooner without."""


def hide_numbers(text: str, *own: str) -> str:
    """The text with the middle of each number hidden, as long as it was: 139****5678, 139 **** 5678.

    `own` are numbers that are hidden in any spelling, also inside longer rows of digits: those of the call, as they are
    stored, or as they are masked where they are not known. Hiding twice hides nothing more.
    """
    if _MAYBE.search(text) is None:
        return text
    plain = _plain(text)
    lines = [line for line in map(_line, own) if line is not None]
    while spans := [*_own(plain, lines), *(found.span() for found in _pattern(_FORMS).finditer(plain))]:
        for start, end in spans:
            if HIDDEN not in plain[start:end]:  # else it was another spelling of the one before it
                plain = _hide(plain, [place for place in range(start, end) if plain[place].isdecimal()])
    if HIDDEN not in plain:
        return text
    return "".join(HIDDEN if now == HIDDEN else before for before, now in zip(text, plain, strict=True))


def _plain(text: str) -> str:
    """Digits, hyphens and brackets of all widths as the plain ones, each in its place."""
    return _pattern(_ODD).sub(_as_plain, text)


def _as_plain(found: re.Match[str]) -> str:
    letter = found[0]
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    if _pattern(_INVISIBLE).fullmatch(letter):
        return _NOTHING
    return _PLAIN.get(letter, " " if letter.isspace() else letter)


def _hide(text: str, places: list[int]) -> str:
    """As much of either end stays as where the number stands alone."""
    shown = mask_digits("1" * len(places)).split("****")
    hidden = places[len(shown[0]) : len(places) - len(shown[1])]
    letters = list(text)
    for place in hidden:
        letters[place] = HIDDEN
    return "".join(letters)


def _line(own: str) -> tuple[str, str, str] | None:
    """All digits where they are known, and the first and the last that a mask shows; None for no person's line."""
    number = own.partition("#")[0].removeprefix("+")
    if HIDDEN in number:
        front, _, back = number.partition("****")
        return ("", front, back) if front.isdecimal() and back.isdecimal() else None
    try:
        digits = parse_phone(own).digits.removeprefix("+")
    except ConsoleError:
        digits = "".join(filter(str.isdecimal, _plain(own)))
    if len(digits) < _FEWEST:
        return None
    front, _, back = mask_digits(digits).partition("****")
    return digits, front, back


def _own(plain: str, lines: list[tuple[str, str, str]]) -> Iterator[tuple[int, int]]:
    """Where one of these lines stands, from its first digit to behind its last."""
    if not lines:
        return
    for run in _pattern(_RUN).finditer(plain):
        places = [place for place in range(*run.span()) if plain[place].isdecimal()]
        digits = "".join(plain[place] for place in places)
        firsts = [0, *(here + 1 for here, (one, two) in enumerate(pairwise(places)) if two > one + 1)]
        ends = [*firsts[1:], len(places)]
        for whole, front, back in lines:
            start = digits.find(whole) if whole else -1
            if start >= 0:
                yield places[start], places[start + len(whole) - 1] + 1
                continue
            for first in firsts:
                for end in ends:
                    part = digits[first:end]
                    if _FEWEST <= len(part) <= _LONGEST and _is_part(part, whole, front, back):
                        yield places[first], places[end - 1] + 1


def _is_part(part: str, whole: str, front: str, back: str) -> bool:
    """Whether it is the end of the line, or may be the line that a mask stands for."""
    if whole:
        return whole.endswith(part)
    return part.endswith(back) and (part.startswith(front) or (front.startswith("0") and len(part) in _LOCAL))
