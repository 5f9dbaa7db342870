"""What a change of the list changes: every hit that appears or disappears in a text."""

from dataclasses import dataclass

from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.hit import Hit


@dataclass(frozen=True, slots=True)
class Change:
    """A hit of only one of two lists: of the new one if it appears."""

    hit: Hit
    appears: bool


def compare(old: Checker, new: Checker, text: str) -> tuple[Change, ...]:
    """All changes by place; those that disappear come first where both are."""
    before, after = old.check(text), new.check(text)
    if before == after:
        return ()
    changes = [Change(hit, appears=False) for hit in before if hit not in after]
    changes += [Change(hit, appears=True) for hit in after if hit not in before]
    return tuple(sorted(changes, key=lambda change: (change.hit.start, change.appears)))
