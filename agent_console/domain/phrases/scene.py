"""Who says a phrase in a text, looked for only where something was found."""

import re
from bisect import bisect_right
from functools import cached_property

from agent_console.domain.phrases.fold import fold_letters
from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.labels import Label, label_at_start, labels_inside, legend_of
from agent_console.domain.phrases.line import Line
from agent_console.domain.phrases.mention import heads_taboos

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_OVER_LINES = re.compile(r"[“「『][^“「『”」』]{0,500}[”」』]")
_SERVES = re.compile(
    r"很高兴|为你(?:服务|查询|办理|核实|处理|解答)|有什么可以帮|请稍等|请你稍|感谢你的来电|帮你(?:查|核|看|处理|办理|登记)|工号|你好.{0,12}(?:热线|客服|中心)"
)
_ENTRY = re.compile(r"\s*(?:[-•*·>※①-⑳]|[（(]?[\d一二三四五六七八九十]{1,3}[.、)）])")
_OPPOSITE = {Speaker.AGENT: Speaker.OTHER, Speaker.OTHER: Speaker.AGENT}


class Scene:
    """A text with its lines, each looked at once and only when it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, Line] = {}

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
        ends = [found.end() for found in _LINE_END.finditer(self._text)]
        if ends and any(mark in self._text for mark in "“「『"):
            spans = [found.span() for found in _OVER_LINES.finditer(self._text)]
            ends = [end for end in ends if not any(first < end < last for first, last in spans)]
        return [0, *ends]

    def _letters(self, number: int) -> str:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        return fold_letters(self._text[self._starts[number] : end])

    def _line(self, number: int) -> Line:
        letters = self._letters(number)
        first = self._first_label(letters)
        labels = [] if first is None else [first]
        labels += [
            Label(one.start, one.end, one.name, voice)
            for one in labels_inside(letters, first.end if first else 0)
            if (voice := self._voice(one)) is not None
        ]
        if first is None:
            carried = Speaker.OTHER if self._under_heading(number) else self._carried(number)
            if carried is not None:
                labels.insert(0, Label(0, 0, "", carried))
        return Line(letters, labels)

    def _first_label(self, letters: str) -> Label | None:
        label = label_at_start(letters)
        if label is None:
            return None
        voice = self._voice(label)
        return None if voice is None else Label(label.start, label.end, label.name, voice, label.alone)

    def _voice(self, label: Label) -> Speaker | None:
        """What the label's name means: what the text says it means, what it means everywhere, what others leave."""
        name = re.sub(r"\s", "", label.name)
        legend = self._legend
        if name in legend:
            return legend[name]
        return label.voice if label.voice is not None else self._guessed.get(name)

    @cached_property
    def _legend(self) -> dict[str, Speaker]:
        return legend_of(fold_letters(self._text))

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
        if len(known) == 1 and sum(map(len, said.values())) and len(said) == 1:
            return dict.fromkeys(said, _OPPOSITE[known.pop()])
        serving = {name for name, lines in said.items() if any(map(_SERVES.search, lines))}
        if not known and len(said) == 2 and len(serving) == 1:
            return {name: Speaker.AGENT if name in serving else Speaker.OTHER for name in said}
        return {}

    def _under_heading(self, number: int) -> bool:
        """Whether the line is an entry of a list whose heading says that it lists taboos."""
        while number and _ENTRY.match(self._letters(number)):
            number -= 1
            letters = self._letters(number)
            if heads_taboos(letters):
                return True
        return False

    def _carried(self, number: int) -> Speaker | None:
        """Whose turn goes on in a line without a label: one whose label stood alone, or that is gone on with later."""
        for earlier in range(number - 1, -1, -1):
            label = self._first_label(self._letters(earlier))
            if label is not None:
                followed = any(
                    self._first_label(self._letters(later)) for later in range(number + 1, len(self._starts))
                )
                return label.voice if label.alone or followed else None
        return None
