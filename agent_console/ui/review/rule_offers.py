"""The rules that calls can be filtered by: those of the list in force by category and phrase, older ones by id."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from agent_console.domain.phrases.phrase_words import phrase_words
from agent_console.domain.phrases.rule import PhraseList, in_language
from agent_console.resources import resources_folder
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground

MOST_OFFERED = 1_000
"""A list of more rules offers only those that ever hit something: the others find no call."""

Offers = tuple[tuple[str, str], ...]
"""Ids of rules, and how they are called."""


def offer_rules(ground: Ground, room: CallsRoom) -> None:
    """Let the room's bar have the rules, as they stand whenever somebody goes to them."""
    store, person, bar = ground.store, ground.person, room.view.bar

    def read() -> Offers:
        from agent_console.exchange.phrases_of_day import listed_phrases  # the first page of calls does not wait for it

        listed = listed_phrases(resources_folder(), ground.data_dir, store.phrases.published())
        return rule_offers(listed, store.calls.rules_hit(person), ground.language)

    def wanted() -> None:
        ground.jobs.read(read, bar.show_rules, room.trouble.emit, owner=room)

    bar.rules_wanted.connect(wanted)


def rule_offers(listed: PhraseList, hit: Iterable[str], language: str) -> Offers:
    """The rules of the list by category and phrase, behind them those that have hit something once and are gone."""
    hit = tuple(hit)
    known = {rule.id for rule in listed.rules}
    offered = known if len(known) <= MOST_OFFERED else known.intersection(hit)
    offers = []
    for rule in listed.rules:
        if rule.id not in offered:
            continue
        category = listed.category(rule.category)
        heading = in_language(category.name, language) if category is not None else rule.category
        offers.append((rule.id, f"{heading} · {phrase_words(rule)}"))
    gone = QCoreApplication.translate("RuleOffers", "{rule} (no longer in the list)")
    older = ((rule, gone.format(rule=rule)) for rule in hit if rule not in known)
    return (*sorted(offers, key=lambda one: one[1]), *older)
