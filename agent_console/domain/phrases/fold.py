"""Fold a text so that everything that reads the same is the same, one character to one, with the way back.

Signs, spaces, marks and invisible characters are left out; what is left is folded (width, case, compatibility forms,
radicals, traditional to simplified, 您 to 你), and then each run of one character is taken as that character alone.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from agent_console.domain.phrases.fold_table import PAIRS, RUNS

FEW = 40
"""Up to so many different characters it is faster to replace one after the other than to translate the whole text."""


def _table() -> dict[int, int]:
    table = str.maketrans(PAIRS[::2], PAIRS[1::2])
    for row in RUNS.split():
        first, length, other = (int(number, 16) for number in row.replace("=", "+").split("+"))
        table.update(zip(range(first, first + length), range(other, other + length), strict=True))
    return table


_TABLE = _table()
_FOLDABLE = frozenset(map(chr, _TABLE))
_KEPT = (
    "㐀-鿿a-z0-9\u3005-\u3007\u3040-\u30ff\uac00-\ud7a3"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\U00020000-\U000323af"
)
"""What phrases are made of, the commonest first; everything else is passed over between their characters."""
_GAP = re.compile(f"([^{_KEPT}]+)")
_RUN = re.compile(r"(.)\1+", re.DOTALL)
_SINGLE = re.compile(r"([^\n])\1+")
_NO_MARK = re.compile(f"[^{_KEPT}\n\ue000-\uf8ff]+")
"""Gaps in a row of texts, one a line; private characters mark the slots of patterns."""


def fold_letters(text: str) -> str:
    """Fold each character and leave none out: the result is as long as the text."""
    different = _FOLDABLE.intersection(text)
    if len(different) > FEW:
        return text.translate(_TABLE)
    for char in different:
        text = text.replace(char, chr(_TABLE[ord(char)]))
    return text


def fold(text: str) -> str:
    """The text as phrases are compared, with its runs of equal characters."""
    return "".join(_GAP.split(fold_letters(text))[::2])


def runless_all(texts: list[str]) -> list[str]:
    """What `Folded` calls `runless`, of texts whose letters are folded, in one go. Private characters stay."""
    row = "\n".join(texts)
    if row.count("\n") != len(texts) - 1:  # a text over several lines
        return [_SINGLE.sub(r"\1", _NO_MARK.sub("", text.replace("\n", " "))) for text in texts]
    row = _NO_MARK.sub("", row)
    return (_SINGLE.sub(r"\1", row) if _RUN.search(row) else row).split("\n")


class Folded:
    """A folded text. Positions in `runless` lead to `kept`, the same with runs, and from there to the original."""

    __slots__ = ("_back", "_extra", "_pieces", "_run_starts", "_runs", "kept", "letters", "runless", "starts")

    def __init__(self, original: str) -> None:
        self.letters = fold_letters(original)
        self._pieces = _GAP.split(self.letters)
        self.kept = "".join(self._pieces[::2])
        self._runs: list[tuple[int, int]] = []
        self.runless = _RUN.sub(self._shortened, self.kept)
        self.starts: list[int] = []
        """Where each piece between two gaps begins in `kept`; filled by `map_back`."""

    def _shortened(self, run: re.Match[str]) -> str:
        self._runs.append(run.span())
        return run[1]

    def map_back(self) -> None:
        """Prepare the way back; only worth its time when something was found."""
        lengths = list(map(len, self._pieces))
        self.starts = [0, *accumulate(lengths[:-2:2])]
        self._back = [0, *accumulate(lengths)][:-1:2]
        self._run_starts: list[int] = []
        self._extra = [0]
        for start, end in self._runs:
            self._run_starts.append(start - self._extra[-1])
            self._extra.append(self._extra[-1] + end - start - 1)

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
