"""Fold a text so that everything that reads the same is the same, one character to one, with the way back.

Signs, spaces, marks and invisible characters are left out; what is left is folded (width, case, compatibility forms,
radicals, traditional to simplified, 您 to 你), and then each run of one character is taken as that character alone.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from agent_console.domain.phrases.fold_table import PAIRS, RUNS

FEW = 12
"""Up to so many different characters it is faster to replace one after the other than all in one go."""

MANY = 5
"""Where more than one in so many changes, it is faster to translate the whole text."""


def _table() -> dict[int, str]:
    table = {ord(char): other for char, other in zip(PAIRS[::2], PAIRS[1::2], strict=True)}
    for row in RUNS.split():
        first, length, other = (int(number, 16) for number in re.split(r"[+=]", row))
        table |= {first + step: chr(other + step) for step in range(length)}
    return table


def _foldable() -> str:
    """A class of characters. Those beyond the first plane are one range: a wider question, answered faster."""
    basic = sorted(code for code in _TABLE if code <= 0xFFFF)
    ranges: list[tuple[int, int]] = []
    for code in basic:
        follows = ranges and ranges[-1][1] == code - 1
        ranges[-1:] = [(ranges[-1][0], code)] if follows else [*ranges[-1:], (code, code)]
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges) + "\U00010000-\U0010ffff"


_TABLE = _table()
_FOLDABLE = re.compile(f"[{_foldable()}]")
_KEPT = (
    "㐀-鿿a-z0-9\u3005-\u3007\u3040-\u30ff\uac00-\ud7a3"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\U00020000-\U000323af"
)
"""What phrases are made of, the commonest first; everything else is passed over between their characters."""
_GAP = re.compile(f"([^{_KEPT}]+)")
_RUN = re.compile(r"(.)\1+", re.DOTALL)


def fold_letters(text: str) -> str:
    """Fold each character and leave none out: the result is as long as the text."""
    found = _FOLDABLE.findall(text)
    if len(found) * MANY > len(text):
        return text.translate(_TABLE)
    different = set(found)
    if len(different) > FEW:
        return _FOLDABLE.sub(_other, text)
    for char in different:
        text = text.replace(char, _TABLE.get(ord(char), char))
    return text


def _other(found: re.Match[str]) -> str:
    return _TABLE.get(ord(found[0]), found[0])


def fold(text: str) -> str:
    """The text as phrases are compared, with its runs of equal characters."""
    return "".join(_GAP.split(fold_letters(text))[::2])


def is_folded(text: str) -> bool:
    """Whether a text of folded letters has no gaps, no runs and at least one character."""
    return text != "" and _GAP.search(text) is None and _RUN.search(text) is None


class Folded:
    """A folded text. Positions in `runless` lead to `kept`, the same with runs, and from there to the original."""

    __slots__ = ("_back", "_extra", "_pieces", "_run_starts", "kept", "letters", "runless", "starts")

    def __init__(self, original: str) -> None:
        self.letters = fold_letters(original)
        self._pieces = _GAP.split(self.letters)
        self.kept = "".join(self._pieces[::2])
        self.runless = _RUN.sub(_first, self.kept)
        self.starts: list[int] = []
        """Where each piece between two gaps begins in `kept`; filled by `map_back`."""

    def map_back(self) -> None:
        """Prepare the way back; only worth its time when something was found."""
        lengths = [len(piece) for piece in self._pieces]
        self.starts = [0, *accumulate(lengths[:-2:2])]
        self._back = [0, *accumulate(map(sum, zip(lengths[:-2:2], lengths[1::2], strict=True)))]
        self._run_starts: list[int] = []
        self._extra = [0]
        if len(self.runless) != len(self.kept):
            extra = 0
            for run in _RUN.finditer(self.kept):
                self._run_starts.append(run.start() - extra)
                extra += run.end() - run.start() - 1
                self._extra.append(extra)

    def with_runs(self, position: int) -> int:
        """The position in `kept` of one in `runless`."""
        return position + self._extra[bisect_left(self._run_starts, position)]

    def origin(self, position: int) -> int:
        """The position in the original of the character at one in `kept`."""
        piece = bisect_right(self.starts, position) - 1
        return self._back[piece] + position - self.starts[piece]

    def gaps(self, start: int, end: int) -> range:
        """The numbers of the pieces that begin behind `start` and before `end` in `kept`: a gap is before each."""
        return range(bisect_right(self.starts, start), bisect_left(self.starts, end))

    def gap(self, piece: int) -> str:
        """What stands before that piece in the original."""
        return self._pieces[2 * piece - 1]

    def gap_at(self, position: int) -> str:
        """What stands in the original right before the character at a position in `kept`; often nothing."""
        piece = bisect_right(self.starts, position) - 1
        return self._pieces[2 * piece - 1] if piece and self.starts[piece] == position else ""


def _first(run: re.Match[str]) -> str:
    return run[1]
