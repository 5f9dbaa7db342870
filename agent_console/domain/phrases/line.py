"""One line of a note: whose words stand at a place of it, by labels, quotation marks and verbs of speaking.

The nearest of them before a phrase decides; a full stop or semicolon ends what was reported.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import partial

from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.labels import Label
from agent_console.domain.phrases.mention import named_as_such
from agent_console.domain.phrases.quotations import Quotation, innermost, quotations_in
from agent_console.domain.phrases.reported import SENTENCE_END, Scope, Told

_RETURNS = re.compile(r"(?<=[，,、。；;！!？?])\s*(?:已(?:告知|解释|安抚|致歉|道歉|回复|答复|引导)|经(?:查|核实)|本席)")
"""With these the agent's account goes on even behind a customer's label."""
_BACK, _AHEAD, _STEP = 240, 40, 128
"""So many characters before and behind a phrase are looked at, in steps so that neighbours share the work."""
_WRITTEN_TO_US = re.compile(
    r"你们(?:公司|客服|平台|商城|官网|店|银行|酒店|物业|领导|经理|主管|老板|员工|师傅|售后|的(?:服务|态度|人|客服|产品|系统))"
    r"|贵(?:公司|司|行|店|平台)|投诉你们|找你们|给我(?:退|赔|个说法)"
)
"""Nobody says so of their own house: a sentence without any attribution was written by a customer."""
_VERBS = ("说", "讲", "称")
_LISTED = re.compile(r"[\s、,，/和及与或跟]*")


class Line:
    """Positions are code points of the line; `letters` are its characters, each folded."""

    def __init__(self, letters: str, labels: list[Label]) -> None:
        self.letters = letters
        self.labels = labels
        self._quotations = quotations_in(self.letters)
        strange = (found.start() for found in _WRITTEN_TO_US.finditer(letters))
        self._strange = [at for at in strange if innermost(self._quotations, at) < 0]
        self._scopes: dict[tuple[int, int], Scope] = {}
        self._ends: dict[int, list[int]] = {}

    def speaker(self, start: int, end: int) -> Speaker:
        """Who says what stands there: the agent, unless something tells of somebody else."""
        at = start + (self.letters[start : start + 1] in _VERBS)  # the phrase of the list may begin with its verb
        quotation = innermost(self._quotations, start)
        behind: int | None = None
        if quotation < 0 and named_as_such(self.letters[end:]):
            return Speaker.OTHER
        while True:
            told = self._told(quotation, at, behind)
            if told.voice is Speaker.OTHER or (quotation >= 0 and self._quotations[quotation].title):
                return Speaker.OTHER
            if quotation < 0:
                break
            at, behind, quotation = self._row(quotation)
        label = self._label(at)
        if label is None and told.voice is None and behind is None and self._written_to_us(at):
            return Speaker.OTHER
        muted = label is not None and label.voice is Speaker.OTHER and not self._returned(label, at, behind, told)
        return Speaker.OTHER if muted else Speaker.AGENT

    def _written_to_us(self, at: int) -> bool:
        """Whether the sentence around a place speaks to our house as to a stranger."""
        for place in self._strange:
            first, last = sorted((at, place))
            if last - first < _BACK and not SENTENCE_END.search(self.letters, first, last):
                return True
        return False

    def _told(self, quotation: int, at: int, behind: int | None) -> Told:
        floor = self._quotations[quotation].start + 1 if quotation >= 0 else 0
        if quotation < 0 and (label := self._label(at)):
            floor = label.end
        return self._scope(quotation, at, behind).told(at, floor, behind)

    def _row(self, quotation: int) -> tuple[int, int, int]:
        """Where the row of quotations that one stands in begins and ends, and what is around it: “…”、“…”."""
        one = self._quotations[quotation]
        start, end = one.start, one.end
        for other in self._siblings(range(quotation - 1, -1, -1), one.parent):
            if not _LISTED.fullmatch(self.letters, other.end, start):
                break
            start = other.start
        for other in self._siblings(range(quotation + 1, len(self._quotations)), one.parent):
            if not _LISTED.fullmatch(self.letters, end, other.start):
                break
            end = other.end
        return start, end, one.parent

    def _siblings(self, numbers: range, parent: int) -> Iterator[Quotation]:
        return (other for number in numbers if (other := self._quotations[number]).parent == parent)

    def _label(self, position: int) -> Label | None:
        return next((label for label in reversed(self.labels) if label.end <= position), None)

    def _returned(self, label: Label, at: int, behind: int | None, told: Told) -> bool:
        """Whether the agent's own account has gone on since the label of somebody else."""
        if behind is not None and told.own_answer:
            return True
        first = next((one for one in self._quotations if one.start >= label.end), None)
        if first is not None and first.end <= at and not self.letters[label.end : first.start].strip():
            return True  # all that the label was for stood in the quotation
        return _RETURNS.search(self.letters, label.end, at) is not None

    def _scope(self, quotation: int, at: int, behind: int | None) -> Scope:
        """What stands in a quotation, or outside all, from the sentence around `at` on.

        For a quotation that begins there it is from the sentence before on, and a little behind it.
        """
        first = max(0, (at - _BACK) // _STEP * _STEP)
        known = self._sentence_ends(first)
        ends = known[: bisect_right(known, at)]
        if self.letters[at - 1 : at] == "." and ends[-1:] != [at]:
            ends.append(at)  # whatever the phrase begins with, it stands behind a full stop
        if self._quotations:
            ends = [end for end in ends if innermost(self._quotations, end - 1) == quotation]
        back = 1 if behind is None else 2
        start = ends[-back] if len(ends) >= back else first
        last = min(len(self.letters), at if behind is None else behind + _AHEAD)
        scope = self._scopes.get((start, quotation))
        if scope is None or scope.end < last:
            end = last if scope is None else min(len(self.letters), last + _STEP)
            inside = partial(self._inside, quotation) if self._quotations else None
            scope = self._scopes[start, quotation] = Scope(self.letters, start, end, inside)
        return scope

    def _sentence_ends(self, first: int) -> list[int]:
        """Where sentences end from a step on, as far as a phrase of that step looks back."""
        ends = self._ends.get(first)
        if ends is None:
            found = SENTENCE_END.finditer(self.letters, first, first + _BACK + _STEP)
            ends = self._ends[first] = [one.end() for one in found]
        return ends

    def _inside(self, quotation: int, position: int) -> bool:
        """Whether a place stands in that very quotation and in none inside it."""
        return innermost(self._quotations, position) == quotation
