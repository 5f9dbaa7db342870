"""Check texts against a list of phrases. A checker never changes; a new list gets a new one."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Self

from ahocorasick_rs import AhoCorasick

from agent_console.domain.phrases import matching
from agent_console.domain.phrases.edges import over_marks
from agent_console.domain.phrases.fold import Folded
from agent_console.domain.phrases.hit import Hit, Speaker
from agent_console.domain.phrases.needle import Frame, Needle, Sketch, needles_of
from agent_console.domain.phrases.pattern import PatternError
from agent_console.domain.phrases.rule import PhraseList
from agent_console.domain.phrases.scene import Scene

Progress = Callable[[int, int], None]
"""Called now and then with (done, total)."""

_NEAR = 8
"""So many exceptions that begin before a phrase can cover it: they overlap little."""

STEP = 500
"""After so many rules progress is told."""

Found = tuple[Frame, int, int]
"""A phrase before it is known who said it: start and end in code points of the text."""


Needles = tuple[Needle | Sketch, ...]
"""The forms that are looked for by the same text."""


class Checker:
    """Made by `build`. Any text gives an answer: half an emoji, NUL and a megabyte too."""

    __slots__ = ("_automaton", "_needles", "phrases", "refused")

    def __init__(self, phrases: PhraseList, needles: dict[str, Needles], refused: tuple[tuple[str, str], ...]) -> None:
        """`needles` are by what is looked for."""
        self.phrases = phrases
        self.refused = refused
        """Rules that are not looked for: their ids and what is wrong in them."""
        self._needles = list(needles.values())
        self._automaton = AhoCorasick(list(needles), store_patterns=False) if needles else None

    @classmethod
    def build(cls, phrases: PhraseList, progress: Progress | None = None) -> Self:
        """A checker for the list. A rule with a faulty pattern is left out and named in `refused`."""
        needles: dict[str, Needles] = {}
        refused: list[tuple[str, str]] = []
        for number, rule in enumerate(phrases.rules):
            if progress is not None and number % STEP == 0:
                progress(number, len(phrases.rules))
            try:
                found = list(needles_of(rule, number))
            except PatternError as error:
                refused.append((rule.id, str(error)))
                continue
            for keys, needle in found:
                alone = (needle,)  # one tuple for all: most phrases have a key of their own
                for key in keys:
                    there = needles.setdefault(key, alone)
                    if there[-1] is not needle:
                        needles[key] = (*there, needle)
        return cls(phrases, needles, tuple(refused))

    def check(self, text: str) -> tuple[Hit, ...]:
        """Everything found in the text, by place. Of phrases that overlap the heaviest stays, then the longest."""
        folded = Folded(text)
        return self._hits(Scene(text, folded.letters), text, _apart(self._found(text, folded)))

    def check_line(self, text: str, start: int, end: int) -> tuple[Hit, ...]:
        """The same for one line of a text, from `start` to `end`: who speaks is seen in the lines before it.

        A phrase that runs over the ends of the line is not found.
        """
        line = text[start:end]
        found = _apart(self._found(line, Folded(line)))
        return self._hits(Scene(text), text, [(frame, start + first, start + behind) for frame, first, behind in found])

    def says(self, text: str, number: int) -> bool:
        """Whether the agent says a phrase of the rule of that number, also where a heavier or longer one covers it."""
        folded = Folded(text)
        found = self._found(text, folded, number)
        if not found:
            return False
        scene = Scene(text, folded.letters)
        return any(scene.speaker(start, end) is Speaker.AGENT for _, start, end in found)

    def places(self, text: str) -> list[int]:
        """Where phrases begin in the text, whoever says them."""
        return [start for _, start, _ in self._found(text, Folded(text))]

    def _hits(self, scene: Scene, text: str, found: Iterable[Found]) -> tuple[Hit, ...]:
        hits = []
        for frame, start, end in found:
            rule = frame.rule
            speaker = scene.speaker(start, end)
            hits.append(Hit(rule.id, rule.category, rule.severity, start, end, text[start:end], speaker))
        return tuple(hits)

    def _found(self, original: str, text: Folded, only: int | None = None) -> list[Found]:
        """All phrases, or those of one rule."""
        if self._automaton is None:
            return []
        matches = self._automaton.find_matches_as_indexes(text.runless, overlapping=True)
        if not matches:
            return []
        text.map_back()
        found: list[Found] = []
        exceptions: dict[int, list[Found]] = {}
        for key, start, end in matches:
            for one in self._needles[key]:
                if only is not None and one.frame.number != only:
                    continue
                needle = self._made(key, one) if isinstance(one, Sketch) else one
                span = matching.find(text, needle, start, end)
                if span is None:
                    continue
                first, behind = text.origin(span[0]), text.origin(span[1] - 1) + 1
                if needle.exception:
                    exceptions.setdefault(needle.frame.number, []).append((needle.frame, first, behind))
                elif matching.in_place(original, text.letters, needle.frame.mode, first, behind):
                    found.append((needle.frame, first, over_marks(original, behind)))
        if exceptions:
            found = [one for one in found if not _covered(one, exceptions.get(one[0].number, ()))]
        return found

    def _made(self, key: int, sketch: Sketch) -> Needle:
        """The needle, from now on in the place of its sketch; two threads may both make it, and either will do."""
        needle = sketch.needle()
        self._needles[key] = tuple(needle if one is sketch else one for one in self._needles[key])
        return needle


def _covered(found: Found, exceptions: Sequence[Found]) -> bool:
    """Whether one of the longer phrases of the same rule, which are by place, covers it."""
    last = bisect_right(exceptions, found[1], key=lambda one: one[1])
    return any(one[2] >= found[2] for one in exceptions[max(0, last - _NEAR) : last])


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
