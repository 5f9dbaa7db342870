"""A rule made ready for the search: its forms as folded pieces, the longest of which is looked for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from agent_console.domain.phrases.fold import Folded, fold, fold_letters, is_folded
from agent_console.domain.phrases.pattern import Form, PatternError, Slot, expand
from agent_console.domain.phrases.rule import Mode, Rule

_STOP = re.compile(r"[^\s'’\-]")
_LATIN = re.compile(r"[a-z0-9]")


class Piece(NamedTuple):
    """Literal text, folded. Gaps of the pattern itself are positions in the text with runs, 0 before the first."""

    runless: str
    length: int
    runs: tuple[int, ...] = ()
    """How often each character stands there; empty when each stands once."""
    spaces: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()
    """Gaps with a comma or full stop: there the text may have any."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the needles of one rule share: `number` is its place in the list."""

    rule: Rule
    number: int
    weight: int
    mode: Mode
    before: tuple[str, ...]
    after: tuple[str, ...]


class Needle(NamedTuple):
    """One form. `slots[i]` lies between `pieces[i]` and the next; the piece at `anchor` is looked for."""

    frame: Frame
    pieces: tuple[Piece, ...]
    slots: tuple[Slot, ...] = ()
    anchor: int = 0
    exception: bool = False
    """A longer phrase that wins over the rule's own ones."""

    @property
    def key(self) -> str:
        return self.pieces[self.anchor].runless


def needles_of(rule: Rule, number: int) -> Iterator[Needle]:
    """Raises PatternError with the pattern and what is wrong in it."""
    frame = Frame(
        rule,
        number,
        rule.severity.weight,
        rule.mode,
        tuple(_literals(rule.except_prev)),
        tuple(_literals(rule.except_next)),
    )
    for patterns, exception in ((rule.patterns, False), (rule.except_phrase, True)):
        for pattern in patterns:
            for form in _forms(fold_letters(pattern)):
                yield _needle(frame, form, pattern, exception=exception)


def _forms(pattern: str) -> tuple[Form, ...]:
    try:
        return expand(pattern)
    except PatternError as error:
        raise PatternError(f"{pattern!r}: {error}") from None


def _literals(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        for form in _forms(pattern):
            if len(form) != 1 or isinstance(form[0], Slot) or not (text := fold(form[0])):
                raise PatternError(f"{pattern!r} holds no text, or a slot")
            yield text


def _needle(frame: Frame, form: Form, pattern: str, *, exception: bool) -> Needle:
    if len(form) == 1 and isinstance(form[0], str) and is_folded(form[0]):
        return Needle(frame, (Piece(form[0], len(form[0])),), exception=exception)
    texts = [part for part in form if isinstance(part, str)]
    slots = tuple(part for part in form if isinstance(part, Slot))
    pieces = tuple(piece_of(text) for text in texts)
    if not pieces or not all(piece.length for piece in pieces):
        raise PatternError(f"{pattern!r} holds no letters or characters to look for")
    if len(slots) != len(pieces) - 1:
        raise PatternError(f"{pattern!r} begins or ends with a slot")
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
