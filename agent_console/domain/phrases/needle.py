"""A rule made ready for the search: its forms as folded pieces, the longest of which is looked for."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from agent_console.domain.phrases.fold import Folded, fold, fold_letters, runless_all
from agent_console.domain.phrases.pattern import Form, PatternError, Slot, parts, spelled_out, with_slots
from agent_console.domain.phrases.rule import Mode, Rule

_STOP = re.compile(r"[^\s'’\-]")
_LATIN = re.compile(r"[a-z0-9]")
_SHOWN = 100
"""So many characters of a pattern are told when it is at fault."""


class Piece(NamedTuple):
    """Literal text, folded. Gaps of the pattern itself are positions in the text with runs, 0 before the first."""

    runless: str
    length: int
    runs: tuple[int, ...] = ()
    """How often each character stands there; empty when each stands once."""
    spaces: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()
    """Gaps with a comma or full stop: there the text may have any."""


class Frame(NamedTuple):
    """What the needles of one rule share: `number` is its place in the list."""

    rule: Rule
    number: int
    weight: int
    mode: Mode
    before: tuple[str, ...]
    after: tuple[str, ...]


class Needle(NamedTuple):
    """One form. `slots[i]` lies between `pieces[i]` and the next; the piece at `anchor` is looked for.

    All forms of a rule that are nothing but folded text share one needle without pieces: what was found is the form.
    """

    frame: Frame
    pieces: tuple[Piece, ...] = ()
    slots: tuple[Slot, ...] = ()
    anchor: int = 0
    exception: bool = False
    """A longer phrase that wins over the rule's own ones."""


class Sketch(NamedTuple):
    """A form with gaps, runs or slots, made into a needle when it is met for the first time: few ever are."""

    frame: Frame
    form: str
    slots: list[Slot]
    """What the private characters in the form stand for."""
    exception: bool

    def needle(self) -> Needle:
        return _needle(self.frame, with_slots(self.form, self.slots), self.form, exception=self.exception)


def needles_of(rule: Rule, number: int) -> Iterator[tuple[Iterable[str], Needle | Sketch]]:
    """What is looked for, and what it then has to be. Raises PatternError with the pattern and what is wrong in it."""
    frame = Frame(
        rule,
        number,
        rule.severity.weight,
        rule.mode,
        tuple(_literals(rule.except_prev)),
        tuple(_literals(rule.except_next)),
    )
    for patterns, exception in ((rule.patterns, False), (rule.except_phrase, True)):
        plain = Needle(frame, exception=exception)
        for pattern, letters in _with_letters(patterns):
            forms, slots = _spelled_out(letters)
            keys = runless_all(forms)
            if not slots and keys == forms and "" not in keys:
                yield forms, plain
                continue
            for form, key in zip(forms, keys, strict=True):
                if key == form and key and not slots:
                    yield (key,), plain
                    continue
                pieces = parts(key)
                if not all(pieces) or len(pieces) != len(parts(form)):
                    _needle(frame, with_slots(form, slots), pattern, exception=exception)  # tells what is wrong
                yield (max(pieces, key=len),), Sketch(frame, form, slots, exception)  # as the needle: the first of them


def _with_letters(patterns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each pattern with its letters folded, all in one go."""
    letters = fold_letters("".join(patterns))
    end = 0
    for pattern in patterns:
        start, end = end, end + len(pattern)
        yield pattern, letters[start:end]


def _spelled_out(pattern: str) -> tuple[list[str], list[Slot]]:
    try:
        return spelled_out(pattern)
    except PatternError as error:
        raise PatternError(f"{_named(pattern)}: {error}") from None


def _named(pattern: str) -> str:
    return repr(pattern if len(pattern) <= _SHOWN else f"{pattern[:_SHOWN]}…")


def _literals(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        forms, slots = _spelled_out(pattern)
        for form in forms:
            if slots or not (text := fold(form)):
                raise PatternError(f"{_named(pattern)} holds no text, or a slot")
            yield text


def _needle(frame: Frame, form: Form, pattern: str, *, exception: bool) -> Needle:
    texts = [part for part in form if isinstance(part, str)]
    slots = tuple(part for part in form if isinstance(part, Slot))
    pieces = tuple(piece_of(text) for text in texts)
    if not pieces or not all(piece.length for piece in pieces):
        raise PatternError(f"{_named(pattern)} holds no letters or characters to look for")
    if len(slots) != len(pieces) - 1:
        raise PatternError(f"{_named(pattern)} begins or ends with a slot")
    anchor = max(range(len(pieces)), key=lambda place: len(pieces[place].runless))
    return Needle(frame, pieces, slots, anchor, exception)


@lru_cache(maxsize=4096)
def piece_of(text: str) -> Piece:
    folded = Folded(text)
    runless, kept = folded.runless, folded.kept
    folded.map_back()
    runs: tuple[int, ...] = ()
    if runless != kept:
        ends = [folded.with_runs(position) for position in range(len(runless) + 1)]
        runs = tuple(end - start for start, end in pairwise(ends))
    gaps = [(folded.starts[piece], folded.gap(piece)) for piece in folded.gaps(0, len(kept))]
    return Piece(
        runless,
        len(kept),
        runs,
        tuple(position for position, gap in gaps if not _STOP.search(gap)),
        tuple(position for position, gap in gaps if _STOP.search(gap)),
    )


def is_latin(char: str) -> bool:
    return _LATIN.match(char) is not None
