"""Check texts against a list of phrases. A checker never changes; a new list gets a new one."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Self

from ahocorasick_rs import AhoCorasick

from agent_console.domain.phrases import matching
from agent_console.domain.phrases.edges import over_marks
from agent_console.domain.phrases.fold import Folded
from agent_console.domain.phrases.hit import Hit, Speaker
from agent_console.domain.phrases.needle import Frame, Needle, needles_of
from agent_console.domain.phrases.pattern import PatternError
from agent_console.domain.phrases.rule import PhraseList
from agent_console.domain.phrases.scene import Scene

Progress = Callable[[int, int], None]
"""Called now and then with (done, total)."""

STEP = 500
"""After so many rules progress is told."""

Found = tuple[Frame, int, int]
"""A phrase before it is known who said it: start and end in code points of the text."""


class Checker:
    """Made by `build`. Any text gives an answer: half an emoji, NUL and a megabyte too."""

    __slots__ = ("_automaton", "_needles", "phrases", "refused")

    def __init__(self, phrases: PhraseList, needles: Iterable[Needle], refused: tuple[tuple[str, str], ...]) -> None:
        self.phrases = phrases
        self.refused = refused
        """Rules that are not looked for: their ids and what is wrong in them."""
        by_key: dict[str, list[Needle]] = {}
        for needle in needles:
            by_key.setdefault(needle.key, []).append(needle)
        self._needles = tuple(map(tuple, by_key.values()))
        self._automaton = AhoCorasick(list(by_key), store_patterns=False) if by_key else None

    @classmethod
    def build(cls, phrases: PhraseList, progress: Progress | None = None) -> Self:
        """A checker for the list. A rule with a faulty pattern is left out and named in `refused`."""
        needles: list[Needle] = []
        refused: list[tuple[str, str]] = []
        for number, rule in enumerate(phrases.rules):
            if progress is not None and number % STEP == 0:
                progress(number, len(phrases.rules))
            try:
                needles += needles_of(rule, number)
            except PatternError as error:
                refused.append((rule.id, str(error)))
        return cls(phrases, needles, tuple(refused))

    def check(self, text: str) -> tuple[Hit, ...]:
        """Everything found in the text, by place. Of phrases that overlap the heaviest stays, then the longest."""
        return self._hits(text, _apart(self._found(text)))

    def check_line(self, text: str, start: int, end: int) -> tuple[Hit, ...]:
        """The same for one line of a text, from `start` to `end`: who speaks is seen in the lines before it.

        A phrase that runs over the ends of the line is not found.
        """
        found = _apart(self._found(text[start:end]))
        return self._hits(text, [(frame, start + first, start + behind) for frame, first, behind in found])

    def speakers(self, text: str, rule_id: str) -> set[Speaker]:
        """Who says phrases of that rule in the text, also where a heavier or longer one covers them."""
        scene = Scene(text)
        return {scene.speaker(start, end) for frame, start, end in self._found(text) if frame.rule.id == rule_id}

    def _hits(self, text: str, found: Iterable[Found]) -> tuple[Hit, ...]:
        scene = Scene(text)
        hits = []
        for frame, start, end in found:
            rule = frame.rule
            speaker = scene.speaker(start, end)
            hits.append(Hit(rule.id, rule.category, rule.severity, start, end, text[start:end], speaker))
        return tuple(hits)

    def _found(self, original: str) -> list[Found]:
        if self._automaton is None:
            return []
        text = Folded(original)
        matches = self._automaton.find_matches_as_indexes(text.runless, overlapping=True)
        if not matches:
            return []
        text.map_back()
        found: list[Found] = []
        exceptions: list[Found] = []
        for key, start, end in matches:
            for needle in self._needles[key]:
                span = matching.find(text, needle, start, end)
                if span is None:
                    continue
                first, behind = text.origin(span[0]), text.origin(span[1] - 1) + 1
                if needle.exception:
                    exceptions.append((needle.frame, first, behind))
                elif matching.in_place(original, text.letters, needle.frame.mode, first, behind):
                    found.append((needle.frame, first, over_marks(original, behind)))
        if exceptions:
            found = [one for one in found if not any(_wins(longer, one) for longer in exceptions)]
        return found


def _wins(exception: Found, found: Found) -> bool:
    """Whether the longer phrase is one of the same rule and covers the other."""
    return exception[0] is found[0] and exception[1] <= found[1] and found[2] <= exception[2]


def _apart(found: list[Found]) -> list[Found]:
    """Those that stay when each place belongs to one phrase, by place."""
    if len(found) < 2:
        return found
    starts: list[int] = []
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (-one[0].weight, one[1] - one[2], one[1], one[0].number)):
        _, start, end = one
        place = bisect_left(starts, end)
        if place and kept[place - 1][2] > start:
            continue
        starts.insert(place, start)
        kept.insert(place, one)
    return kept
