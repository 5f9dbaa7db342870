"""What a file of rules holds before its examples have been tried, and where each rule stands."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.rule import Category, PhraseList, Rule

Place = tuple[str, int]
"""A file as its reader named it, and a line from 1."""


def _nowhere(rule_id: str) -> Place:
    raise KeyError(rule_id)


@dataclass(frozen=True, slots=True)
class Source:
    """One file: what could be read of it, and the faults of what could not."""

    version: str = ""
    categories: tuple[Category, ...] = ()
    rules: tuple[Rule, ...] = ()
    place: Callable[[str], Place] = field(default=_nowhere, repr=False, compare=False)
    """Where a rule stands, by its id; only asked when something is wrong with it."""
    faults: tuple[FileFault, ...] = ()
    beneath: Mapping[str, "Source"] = field(default_factory=dict, repr=False, compare=False)
    """By the id of a rule that stands in the place of another one: the files that had that id before."""


def put_back(source: Source, ids: Collection[str]) -> Source:
    """The source with the rules beneath in the place of those: what replaced them has failed."""
    before = {rule_id: source.beneath[rule_id] for rule_id in ids}
    rules = tuple(
        next(one for one in before[rule.id].rules if one.id == rule.id) if rule.id in before else rule
        for rule in source.rules
    )
    place = source.place
    return replace(
        source,
        rules=rules,
        place=lambda rule_id: (before[rule_id].place if rule_id in before else place)(rule_id),
        beneath={rule_id: below for rule_id, below in source.beneath.items() if rule_id not in before},
    )


def layered(layers: Iterable[Iterable[Source]]) -> Source:
    """All files as one, the shipped layer first. In a layer an id comes once; a later layer's rule replaces it."""
    phrases = PhraseList()
    origins: dict[str, Source] = {}
    beneath: dict[str, Source] = {}
    faults: list[FileFault] = []
    for layer in layers:
        seen: dict[str, Rule] = {}
        for source in layer:
            faults += source.faults
            for rule in source.rules:
                if rule.id in seen:
                    faults.append(FileFault(*source.place(rule.id), Reason.DUPLICATE, f"id {rule.id}"))
                else:
                    seen[rule.id] = rule
                    if rule.id in origins:
                        beneath[rule.id] = origins[rule.id]
                    origins[rule.id] = source
            phrases = phrases.on_top(PhraseList(source.version, source.categories))
        phrases = phrases.on_top(PhraseList("", (), tuple(seen.values())))
    return Source(
        phrases.version,
        phrases.categories,
        phrases.rules,
        lambda rule_id: origins[rule_id].place(rule_id),
        tuple(faults),
        beneath,
    )
