"""Let every rule prove itself: its examples are tried, its suggestions checked, and what fails is refused.

A rule that fails its examples is refused as a whole. A suggestion that would itself be flagged is refused alone: what a
hotline adds to the list must not switch a shipped rule off.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.checker import Checker, Progress
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.rule import PhraseList, Rule
from agent_console.domain.phrases.sources import Source, put_back

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
    """Build the checker without the rules that fail; what such a rule was to replace stays in force.

    Of a rule with several faults the first is told.
    """
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
    replacing = wrong.keys() & source.beneath.keys()
    if replacing:
        again = prove(replace(put_back(source, replacing), faults=()))  # progress would begin anew
        if progress is not None:
            progress(total, total)
        told = _located(source, ((rule_id, wrong[rule_id]) for rule_id in replacing))
        return Proven(again.checker, tuple(sorted({*source.faults, *told, *again.faults})))
    flagged = [
        (rule.id, text)
        for rule in _suspected(checker)
        if rule.id not in wrong
        for text in _flagged_suggestions(checker, rule, wrong)
    ]
    if wrong or flagged:
        checker = Checker.build(_without(source, wrong, flagged))
    if progress is not None:
        progress(total, total)
    refused = [*wrong.items(), *((rule_id, (Reason.SUGGESTION_FLAGGED, text)) for rule_id, text in flagged)]
    faults = [*source.faults, *_located(source, refused)]
    return Proven(checker, tuple(sorted(faults)))


def _without(source: Source, wrong: Container[str], flagged: Collection[tuple[str, str]] = ()) -> PhraseList:
    left_out = frozenset(flagged)
    owners = frozenset(rule_id for rule_id, _ in left_out)
    rules = (_suggesting_less(rule, left_out) if rule.id in owners else rule for rule in source.rules)
    return PhraseList(source.version, source.categories, tuple(rule for rule in rules if rule.id not in wrong))


def _suggesting_less(rule: Rule, left_out: Container[tuple[str, str]]) -> Rule:
    kept = (texts for texts in rule.suggest if not any((rule.id, text) in left_out for _, text in texts))
    return replace(rule, suggest=tuple(kept))


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


def _flagged_suggestions(checker: Checker, rule: Rule, wrong: Container[str]) -> Iterator[str]:
    for texts in rule.suggest:
        for _, text in texts:
            if any(hit.violation and hit.rule not in wrong for hit in checker.check(text)):
                yield text


def _located(source: Source, refused: Iterable[tuple[str, Fault]]) -> Iterator[FileFault]:
    for rule_id, (reason, subject) in refused:
        file, line = source.place(rule_id)
        yield FileFault(file, line, reason, f"{rule_id}: {subject}")


def parse_list(text: str, file: str) -> tuple[PhraseList, tuple[FileFault, ...]]:
    """Read and prove one TOML file that brings its own categories."""
    proven = prove(read_rules(text, file))
    return proven.phrases, proven.faults
