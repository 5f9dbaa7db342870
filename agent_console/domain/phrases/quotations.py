"""Which parts of a line stand in quotation marks of whatever kind, nested ones too."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from agent_console.domain.phrases.needle import is_latin

_PAIRS = {
    "“": "”",
    "「": "」",
    "『": "』",
    "‘": "’",
    "《": "》",
    "〈": "〉",
    "«": "»",
    "﹁": "﹂",
    "﹃": "﹄",
    "〝": "〞",
}
_CLOSING = {close: opening for opening, close in _PAIRS.items()} | {"〟": "〝"}
_SAME = ('"', "'", "＂", "＇", "`")
_ALL = (*_PAIRS, *_CLOSING, *_SAME)
_MARKS = re.compile(f"[{''.join(_ALL)}]")
TITLES = "《〈"


@dataclass(frozen=True, slots=True)
class Quotation:
    """From its opening mark to behind its closing one; `parent` is the number of the one around it, or -1."""

    start: int
    end: int
    parent: int
    title: bool


def quotations_in(line: str) -> tuple[Quotation, ...]:
    """All of them by start. One that nobody closes goes on to the end of the line."""
    if not _MARKS.search(line):
        return ()
    opened: list[tuple[str, int, int]] = []
    found: dict[int, Quotation] = {}
    starts: list[int] = []
    for mark in _MARKS.finditer(line):
        char, at = mark[0], mark.start()
        if char in "'’‘`" and _apostrophe(line, at):
            continue
        kind = _CLOSING.get(char, char)
        if any(kind == one for one, _, _ in opened) and (char not in _PAIRS or opened[-1][0] == char):
            while True:  # what was opened inside and not closed ends here too
                one, number, parent = opened.pop()
                found[number] = Quotation(starts[number], at + 1, parent, one in TITLES)
                if one == kind:
                    break
        elif char in _PAIRS or char in _SAME or char in line[at + 1 :]:
            parent = opened[-1][1] if opened else -1
            opened.append((kind, len(starts), parent))
            starts.append(at)
    for one, number, parent in opened:
        if one in _SAME:  # a single straight mark is an inch, a minute or a slip
            parent_end = parent
            found[number] = Quotation(starts[number], starts[number] + 1, parent_end, title=False)
        else:
            found[number] = Quotation(starts[number], len(line), parent, one in TITLES)
    return tuple(found[number] for number in range(len(starts)))


def innermost(quotations: tuple[Quotation, ...], position: int) -> int:
    """The number of the quotation around a position, or -1."""
    if not quotations:
        return -1
    number = bisect_right(quotations, position, key=lambda one: one.start) - 1
    while number >= 0 and quotations[number].end <= position:
        number = quotations[number].parent
    return number


def _apostrophe(line: str, at: int) -> bool:
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    return bool(before and after and is_latin(before.lower()) and is_latin(after.lower()))
