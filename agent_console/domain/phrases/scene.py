"""Who says a phrase in a text, looked for only where something was found."""

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cached_property
from itertools import accumulate

from agent_console.domain.phrases.fold import fold_letters
from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.labels import Label, is_code, label_at_start, labels_inside, legend_of
from agent_console.domain.phrases.line import Line
from agent_console.domain.phrases.mention import heads_taboos

_OVER_LINES = re.compile(r"[“「『][^“「『”」』]{0,500}[”」』]")
_SERVES = re.compile(
    r"很高兴|为你(?:服务|查询|办理|核实|处理|解答)|有什么可以帮|请稍等|请你稍|感谢你的来电|帮你(?:查|核|看|处理|办理|登记)|工号|你好.{0,12}(?:热线|客服|中心)"
)
_ENTRY = re.compile(r"\s*(?:[-•*·>※①-⑳]|[（(]?[\d一二三四五六七八九十]{1,3}[.、)）])")
_NEAR = 20
"""So many lines back and forth a turn is looked for."""
_OPPOSITE = {Speaker.AGENT: Speaker.OTHER, Speaker.OTHER: Speaker.AGENT}


class Scene:
    """A text with its lines, each looked at once and only when it is asked for."""

    def __init__(self, text: str, letters: str = "") -> None:
        """`letters` is the text with each character folded, where that is at hand."""
        self._text = text
        self._all_letters = letters
        self._lines: dict[int, Line] = {}
        self._first_labels: dict[int, Label | None] = {}

    def speaker(self, start: int, end: int) -> Speaker:
        """Who says the phrase that stands there, in code points of the text."""
        number = bisect_right(self._starts, start) - 1
        line = self._lines.get(number)
        if line is None:
            line = self._lines[number] = self._line(number)
        return line.speaker(start - self._starts[number], end - self._starts[number])

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins. A line end inside a quotation parts no lines."""
        ends = list(accumulate(map(len, self._text.splitlines(keepends=True))))
        if len(ends) > 1 and any(mark in self._text for mark in "“「『"):
            spans = [found.span() for found in _OVER_LINES.finditer(self._text)]
            ends = [end for end in ends if not any(first < end < last for first, last in spans)]
        return [0, *ends[:-1]]

    def _letters(self, number: int) -> str:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        if self._all_letters:
            return self._all_letters[self._starts[number] : end]
        return fold_letters(self._text[self._starts[number] : end])

    def _line(self, number: int) -> Line:
        letters = self._letters(number)
        first = self._first_label(number)
        labels = [
            Label(one.start, one.end, one.name, voice)
            for one in labels_inside(letters, first.end if first else 0)
            if (voice := self._voice(one)) is not None
        ]
        if first is not None:
            labels.insert(0, first)
        elif carried := Speaker.OTHER if self._under_heading(number) else self._carried(number):
            labels.insert(0, Label(0, 0, "", carried))
        return Line(letters, labels)

    def _first_label(self, number: int) -> Label | None:
        if number not in self._first_labels:
            label = label_at_start(self._letters(number))
            voice = None if label is None else self._voice(label)
            named = label is not None and voice is not None
            self._first_labels[number] = replace(label, voice=voice) if label is not None and named else None
        return self._first_labels[number]

    def _voice(self, label: Label) -> Speaker | None:
        """What the label's name means: what the text says it means, what it means everywhere, what others leave."""
        name = re.sub(r"\s", "", label.name)
        if is_code(name) and name in self._legend:
            return self._legend[name]
        if label.voice is not None or label.start:
            return label.voice
        return self._guessed.get(name)

    @cached_property
    def _legend(self) -> dict[str, Speaker]:
        return legend_of(self._all_letters or fold_letters(self._text))

    @cached_property
    def _guessed(self) -> dict[str, Speaker]:
        """For a talk of two, who is who: the one who is not the other, or the one who serves."""
        said: dict[str, list[str]] = {}
        known: set[Speaker] = set()
        for number in range(len(self._starts)):
            letters = self._letters(number)
            label = label_at_start(letters)
            if label is None:
                continue
            name = re.sub(r"\s", "", label.name)
            voice = self._legend.get(name, label.voice)
            if voice is not None:
                known.add(voice)
            else:
                said.setdefault(name, []).append(letters[label.end :])
        if len(known) == 1 and len(said) == 1:
            return dict.fromkeys(said, _OPPOSITE[known.pop()])
        serving = {name for name, lines in said.items() if any(map(_SERVES.search, lines))}
        if not known and len(said) == 2 and len(serving) == 1:
            return {name: Speaker.AGENT if name in serving else Speaker.OTHER for name in said}
        return {}

    def _under_heading(self, number: int) -> bool:
        """Whether the line is an entry of a list whose heading says that it lists taboos."""
        while number and _ENTRY.match(self._letters(number)):
            number -= 1
            if heads_taboos(self._letters(number)):
                return True
        return False

    def _carried(self, number: int) -> Speaker | None:
        """Whose turn goes on in a line without a label: one whose label stood alone, or that is gone on with later."""
        earlier = next((n for n in range(number - 1, max(-1, number - _NEAR), -1) if self._first_label(n)), None)
        label = self._first_label(earlier) if earlier is not None else None
        if label is None:
            return None
        later = range(number + 1, min(len(self._starts), number + _NEAR))
        return label.voice if label.alone or any(map(self._first_label, later)) else None
