"""Let every rule prove itself: its examples are tried, its suggestions checked, and what fails is refused."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.checker import Checker, Progress
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.rule import PhraseList, Rule
from agent_console.domain.phrases.sources import Source

STEP = 500
"""After so many rules progress is told."""

_BUILDING = 0.2
"""How much of the work is done when the checker is built."""

Fault = tuple[Reason, str]
_LINE_END = re.compile(r"[\n\r]")


@dataclass(frozen=True, slots=True)
class Proven:
    """A list whose rules have all shown what they find, ready for use; `faults` tell of those that are not in it."""

    checker: Checker
    faults: tuple[FileFault, ...]

    @property
    def phrases(self) -> PhraseList:
        return self.checker.phrases


def prove(source: Source, progress: Progress | None = None) -> Proven:
    """Build the checker without the rules that fail. Of a rule with several faults the first is told."""
    wrong: dict[str, Fault] = {}
    headings = {category.id for category in source.categories}
    for rule in source.rules:
        if rule.category not in headings:
            wrong[rule.id] = Reason.UNKNOWN_CATEGORY, rule.category
    total = len(source.rules)
    building = progress and (lambda done, _: progress(int(done * _BUILDING), total))
    checker = Checker.build(_without(source, wrong), building)
    wrong |= {rule_id: (Reason.BROKEN_PATTERN, told) for rule_id, told in checker.refused}
    for number, rule in enumerate(checker.phrases.rules):
        if progress is not None and number % STEP == 0:
            progress(int(total * _BUILDING + number * (1 - _BUILDING)), total)
        if rule.id not in wrong and (fault := _example_fault(checker, rule, number)):
            wrong[rule.id] = fault
    for rule in _suspected(checker):
        if rule.id not in wrong and (fault := _suggestion_fault(checker, rule, wrong)):
            wrong[rule.id] = fault
    if wrong:
        checker = Checker.build(_without(source, wrong))
    if progress is not None:
        progress(total, total)
    faults = [*source.faults, *_located(source, wrong)]
    return Proven(checker, tuple(sorted(faults)))


def _without(source: Source, wrong: dict[str, Fault]) -> PhraseList:
    return PhraseList(source.version, source.categories, tuple(rule for rule in source.rules if rule.id not in wrong))


def _example_fault(checker: Checker, rule: Rule, number: int) -> Fault | None:
    for example in rule.match:
        if not checker.says(example, number):
            return Reason.EXAMPLE_MISSED, example
    for example in rule.no_match:
        if checker.says(example, number):
            return Reason.EXAMPLE_FLAGGED, example
    return None


def _suspected(checker: Checker) -> Iterator[Rule]:
    """The rules in whose suggestions anything is found; all are looked at in one go, because there are many."""
    owners: list[Rule] = []
    lines: list[str] = []
    for rule in checker.phrases.rules:
        for texts in rule.suggest:
            lines += [_LINE_END.sub(" ", text) for _, text in texts]
            owners += [rule] * len(texts)
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    places = checker.places("\n".join(lines))
    found = (owners[bisect_right(starts, place) - 1] for place in places)
    yield from {rule.id: rule for rule in found}.values()


def _suggestion_fault(checker: Checker, rule: Rule, wrong: dict[str, Fault]) -> Fault | None:
    for texts in rule.suggest:
        for _, text in texts:
            if any(hit.violation and hit.rule not in wrong for hit in checker.check(text)):
                return Reason.SUGGESTION_FLAGGED, text
    return None


def _located(source: Source, wrong: dict[str, Fault]) -> Iterator[FileFault]:
    for rule_id, (reason, subject) in wrong.items():
        file, line = source.place(rule_id)
        yield FileFault(file, line, reason, f"{rule_id}: {subject}")


def parse_list(text: str, file: str) -> tuple[PhraseList, tuple[FileFault, ...]]:
    """Read and prove one TOML file that brings its own categories."""
    proven = prove(read_rules(text, file))
    return proven.phrases, proven.faults
