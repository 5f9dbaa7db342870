"""The grammar of patterns: `[a|b]` may be there, `(a|b)` is one of them, `{1,8}` is any text of that length.

A pattern stands for the literal texts it expands to, each with its slots.
"""

import re
from dataclasses import dataclass

MOST_FORMS = 2_000
"""One pattern expands to no more: a list has to load while somebody waits for the window."""

LONGEST_SLOT = 30

_SLOT = re.compile(r"\{(\d{1,3}),(\d{1,3})\}")
_SPECIAL = re.compile(r"[\[\](){}|]")
_MARK = 0xE000
"""While forms are put together a slot is a private character from here on; nobody writes those."""
_MARKS = re.compile("([\ue000-\uf8ff]+)")


@dataclass(frozen=True, slots=True)
class Slot:
    """Any characters, at least `least` and at most `most`, and no end of a sentence among them."""

    least: int
    most: int


Form = tuple[str | Slot, ...]
"""Literal texts with slots between them."""


class PatternError(ValueError):
    """The message names what is wrong in a few words."""


def expand(pattern: str) -> tuple[Form, ...]:
    """All forms of a pattern, each once. Raises PatternError."""
    forms, slots = spelled_out(pattern)
    return tuple(with_slots(form, slots) if slots else (form,) for form in forms)


def spelled_out(pattern: str) -> tuple[list[str], list[Slot]]:
    """All forms of a pattern as texts, each once, with marks in them for its slots. Raises PatternError."""
    pattern = _MARKS.sub("", pattern)
    if not _SPECIAL.search(pattern):
        return [pattern], []
    reader = _Reader(pattern)
    try:
        forms = list(dict.fromkeys(reader.choices()))
    except RecursionError:
        raise PatternError("nested too deeply") from None
    if reader.at < len(pattern):
        raise PatternError(f"{pattern[reader.at]} without its beginning")
    return forms, reader.slots


def parts(form: str) -> list[str]:
    """The texts before, between and behind the marks of slots."""
    return _MARKS.split(form)[::2]


def with_slots(form: str, slots: list[Slot]) -> Form:
    """The form with its slots in place of their marks. Neighbouring slots are one slot."""
    told: list[str | Slot] = []
    for place, part in enumerate(_MARKS.split(form)):
        if place % 2:
            row = [slots[ord(mark) - _MARK] for mark in part]
            told.append(Slot(sum(slot.least for slot in row), sum(slot.most for slot in row)))
        elif part:
            told.append(part)
    return tuple(told)


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.slots: list[Slot] = []

    def choices(self) -> list[str]:
        """Everything up to a closing bracket or the end, with its `|`."""
        forms = self._sequence()
        while self._next() == "|":
            self.at += 1
            forms += self._sequence()
        return forms

    def _sequence(self) -> list[str]:
        forms = [""]
        while (char := self._next()) and char not in "|])":
            parts = self._part(char)
            if len(forms) * len(parts) > MOST_FORMS:
                raise PatternError(f"more than {MOST_FORMS} forms")
            forms = [form + part for form in forms for part in parts]
        return forms

    def _part(self, char: str) -> list[str]:
        if char in "[(":
            self.at += 1
            forms = self.choices()
            if self._next() != {"[": "]", "(": ")"}[char]:
                raise PatternError(f"{char} without its end")
            self.at += 1
            return ["", *forms] if char == "[" else forms
        if char == "{":
            return [self._slot()]
        if char == "}":
            raise PatternError("} without its beginning")
        found = _SPECIAL.search(self.pattern, self.at)
        start, self.at = self.at, found.start() if found else len(self.pattern)
        return [self.pattern[start : self.at]]

    def _slot(self) -> str:
        found = _SLOT.match(self.pattern, self.at)
        if found is None:
            raise PatternError("{ is no slot such as {1,8}")
        slot = Slot(int(found[1]), int(found[2]))
        if slot.most > LONGEST_SLOT or slot.least > slot.most or not slot.most:
            raise PatternError(f"{found[0]} is no length from 0 to {LONGEST_SLOT}")
        self.at = found.end()
        self.slots.append(slot)
        return chr(_MARK + len(self.slots) - 1)

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]
