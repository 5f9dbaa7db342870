"""Where each rule of the list in force comes from, and since which published version the hotline's own are in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from agent_console.domain.phrase_versions import PublishedList
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.rule import Category
from agent_console.exchange.phrase_lists import files_of, read_file


class Layer(StrEnum):
    """A later one lies on top."""

    SHIPPED = "shipped"
    DESK = "desk"
    HOTLINE = "hotline"


@dataclass(frozen=True, slots=True)
class Origin:
    """`since` is the number of the first published version since which the rule is in without a break, `earlier` says
    that it may be older, as no earlier version was looked at; 0 and False for what was never published.
    """

    layer: Layer
    since: int = 0
    earlier: bool = False


SHIPPED = Origin(Layer.SHIPPED)


def rule_origins(own: Path, known: Iterable[Category], versions: Iterable[PublishedList]) -> dict[str, Origin]:
    """By the id of the rule, for those that are not as shipped.

    `own` is the folder of the desk, `known` are the categories that its files may use, `versions` the published ones,
    newest first: only as many are taken as are needed.
    """
    known = tuple(known)
    found: dict[str, Origin] = {}
    for file in files_of(own / "phrases"):
        found.update((rule.id, Origin(Layer.DESK)) for rule in read_file(file, known).rules)
    standing: set[str] | None = None
    number = 0
    for version in versions:
        ids = {rule.id for rule in read_rules(version.text, "").rules}
        for rule in () if standing is None else standing - ids:
            found[rule] = Origin(Layer.HOTLINE, number)
        standing = ids if standing is None else standing & ids
        if not standing:
            break
        number = version.number
    found.update((rule, Origin(Layer.HOTLINE, number, earlier=number > 1)) for rule in standing or ())
    return found
