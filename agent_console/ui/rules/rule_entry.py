"""The rules as they stand in the room: the list in force, and rules that are gone from it and hit something lately."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from agent_console.domain.day import day_span
from agent_console.domain.phrase_versions import PublishedList, PublishedVersion
from agent_console.domain.phrases.phrase_words import pattern_words, phrase_words
from agent_console.domain.phrases.rule import PhraseList, Rule, in_language
from agent_console.exchange.rule_origins import SHIPPED, Origin, rule_origins
from agent_console.ui.rules.ground import Ground
from agent_console.ui.widgets.search_choice import folded

DAYS = 30
"""So many local days up to today are counted."""

MOST_VERSIONS, MOST_LETTERS = 50, 2_000_000
"""So many versions, of so many characters together, are read to say since when a rule is in the list."""

_HAN = "\u4e00", "\u9fff"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEntry:
    """One row; `rule` is None where the list has it no more. `calls` is in how many calls it hit something, `searched`
    what a search looks through, `foreign` whether the phrase is in the script of another language than the window, and
    `published` the version of `origin.since`, where that is known.
    """

    id: str
    rule: Rule | None
    calls: int
    category: str = ""
    phrase: str = ""
    searched: str = ""
    origin: Origin = SHIPPED
    published: PublishedVersion | None = None
    foreign: bool = False


class RuleReading:
    """Everything of it is for the worker of long reading. What only another list changes is read once for each list."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._listed: PhraseList | None = None
        self._entries: tuple[RuleEntry, ...] = ()

    def read(self, listed: PhraseList) -> tuple[RuleEntry, ...]:
        """All rows, with what was counted just now. Raises REFUSED."""
        if listed is not self._listed:
            self._entries = self._of_list(listed)
            self._listed = listed
        calls = self._calls()
        known = {entry.id for entry in self._entries}
        counted = (
            entry if entry.calls == calls.get(entry.id, 0) else replace(entry, calls=calls.get(entry.id, 0))
            for entry in self._entries
        )
        gone = (
            RuleEntry(id=rule, rule=None, calls=count, phrase=rule, searched=folded(rule))
            for rule, count in sorted(calls.items())
            if rule not in known
        )
        return (*counted, *gone)

    def _calls(self) -> dict[str, int]:
        zone = self._ground.zone
        today = self._ground.clock.now().astimezone(zone).date()
        since, until = day_span(today - timedelta(days=DAYS - 1), zone)[0], day_span(today, zone)[1]
        return self._ground.store.calls.calls_by_rule(since, until, self._ground.person)

    def _of_list(self, listed: PhraseList) -> tuple[RuleEntry, ...]:
        versions = self._ground.store.phrases.versions()
        origins = rule_origins(self._ground.own, listed.categories, self._texts(versions))
        by_number = {version.number: version for version in versions}
        return tuple(self._entry(rule, listed, origins, by_number) for rule in listed.rules)

    def _entry(
        self,
        rule: Rule,
        listed: PhraseList,
        origins: Mapping[str, Origin],
        versions: Mapping[int, PublishedVersion],
    ) -> RuleEntry:
        language = self._ground.language
        heading = listed.category(rule.category)
        category = rule.category if heading is None else in_language(heading.name, language)
        words = (rule.id, category, *map(pattern_words, rule.patterns), *listed.suggestions(rule.id, language))
        origin = origins.get(rule.id, SHIPPED)
        return RuleEntry(
            id=rule.id,
            rule=rule,
            calls=0,
            category=category,
            phrase=phrase_words(rule),
            foreign=is_foreign(phrase_words(rule), language),
            searched=folded(" ".join(words)),
            origin=origin,
            published=versions.get(origin.since),
        )

    def _texts(self, versions: tuple[PublishedVersion, ...]) -> Iterator[PublishedList]:
        """One after the other, newest first, and only as far as somebody reads."""
        letters = 0
        for version in versions[:MOST_VERSIONS]:
            found = self._ground.store.phrases.get(version.number)
            if found is not None and letters < MOST_LETTERS:
                letters += len(found.text)
                yield found


def is_foreign(phrase: str, language: str) -> bool:
    """Whether a window of that language shows it in another script: Chinese characters are for zh, Latin letters alone
    for the rest.
    """
    chinese = any(_HAN[0] <= letter <= _HAN[1] for letter in phrase)
    return chinese != language.startswith("zh")
