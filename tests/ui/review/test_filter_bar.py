"""The row of further filters: it folds away, says how many of them are set, and says what it does not know."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.phrases.rule import Category, PhraseList, Rule, Severity
from agent_console.domain.review import Verdict
from agent_console.ui.review.more_filters import MoreFilters
from agent_console.ui.review.rule_offers import MOST_OFFERED, offer_rules, rule_offers
from agent_console.ui.review.typed_filter import TypedFilter
from tests.builders import a_hit, an_id
from tests.ui.review.conftest import CONTROL, Open, Room, saved

LISTED = PhraseList(
    "1",
    (Category("shirk", (("zh_CN", "推诿"), ("en", "Passing the buck")), ()),),
    (
        Rule(id="shirk-b", category="shirk", severity=Severity.WARN, patterns=("找领导去",)),
        Rule(id="shirk-a", category="shirk", severity=Severity.BLOCK, patterns=("不关我的事",)),
        Rule(id="odd", category="nowhere", severity=Severity.HINT, patterns=("喂",)),
    ),
)


def more(room: Room) -> MoreFilters:
    return room.room.view.bar.more


def test_rules_are_called_by_category_and_phrase_and_those_that_are_gone_by_their_id() -> None:
    assert rule_offers(LISTED, ("odd", "old-one"), "zh_CN") == (
        ("odd", "nowhere · 喂"),
        ("shirk-a", "推诿 · 不关我的事"),
        ("shirk-b", "推诿 · 找领导去"),
        ("old-one", "old-one (no longer in the list)"),
    )


def test_of_a_very_long_list_those_rules_are_offered_that_ever_hit_something() -> None:
    rules = tuple(replace(LISTED.rules[0], id=f"own-{place}") for place in range(MOST_OFFERED + 1))
    offers = rule_offers(PhraseList("1", LISTED.categories, rules), ("own-7", "old-one"), "zh_CN")
    assert [rule for rule, _ in offers] == ["own-7", "old-one"]


def test_the_row_is_folded_away_until_it_is_wanted_and_says_how_many_filters_are_set(open_room: Open) -> None:
    room = open_room()
    bar = room.room.view.bar
    assert not more(room).isVisible()
    assert bar.unfold.text() == "More f&ilters ▾"
    assert bar.unfold.shortcut().toString() == "Alt+I"
    bar.unfold.setFocus()
    room.key(Qt.Key.Key_Space)
    assert more(room).isVisible()
    more(room).ticks["marked"].click()
    more(room).ticks["nominated"].click()
    assert bar.typed() == TypedFilter(marked=True, nominated=True)
    assert bar.unfold.text() == "More f&ilters (2) ▴"
    bar.unfold.click()
    assert not more(room).isVisible()
    assert bar.unfold.text() == "More f&ilters (2) ▾"
    assert bar.unfold.accessibleName() == "More filters (2)"


def test_a_filter_of_the_row_that_is_put_into_the_bar_unfolds_it_and_taking_all_away_empties_it(
    open_room: Open,
) -> None:
    room = open_room()
    room.room.show_typed(TypedFilter(rule="old-one", subject="no.more"))
    assert more(room).isVisible()
    assert room.room.view.bar.typed() == TypedFilter(rule="old-one", subject="no.more")
    assert more(room).rule.currentText() == "old-one"
    room.key(Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert room.room.view.bar.typed() == TypedFilter()
    assert room.count() == "0 call(s)"


def test_calls_are_found_by_rule_by_subject_with_its_branches_and_by_what_was_said_of_them(open_room: Open) -> None:
    room = open_room()
    bill = saved(room.store, room.crew.agent, subject="tariff.plan")
    shirked = saved(room.store, room.crew.agent, checked=CheckedNote("1", (a_hit(),)), subject="network")
    room.store.reviews.nominate(shirked.id, room.crew.lead, "值得看")
    room.store.reviews.mark(an_id(), bill.id, room.crew.quality, Verdict.APPROVED)
    for typed, numbers in (
        (TypedFilter(subject="tariff"), ["0001"]),
        (TypedFilter(rule="shirk-not-my-business"), ["0002"]),
        (TypedFilter(marked=True), ["0001"]),
        (TypedFilter(nominated=True), ["0002"]),
        (TypedFilter(marked=True, nominated=True), []),
    ):
        room.room.show_typed(typed)
        assert room.numbers() == numbers
    assert room.troubles == []


def test_whenever_the_row_is_unfolded_it_offers_the_rules_of_the_moment(open_room: Open) -> None:
    room = open_room()
    offer_rules(room.room._ground, room.room)
    saved(room.store, room.crew.agent, checked=CheckedNote("1", (a_hit(rule="old-one"),)))
    room.room.view.bar.unfold.click()
    rule = more(room).rule
    labels = [rule.itemText(place) for place in range(rule.count())]
    assert len(labels) > 50
    assert labels[-1] == "old-one (no longer in the list)"
    rule.setFocus()
    rule.line.selectAll()
    room.qtbot.keyClicks(rule.line, "old-one")
    room.qtbot.keyClick(rule.line, Qt.Key.Key_Return)
    room.room.look()
    assert room.numbers() == ["0001"]


@pytest.mark.parametrize("name", ["subject", "rule"])
def test_what_is_not_listed_is_said_at_the_field_and_changes_nothing(open_room: Open, name: str) -> None:
    room = open_room()
    room.room.view.bar.unfold.click()
    choice = getattr(more(room), name)
    choice.line.setFocus()
    room.qtbot.keyClicks(choice.line, "gibt es nicht")
    room.qtbot.keyClick(choice.line, Qt.Key.Key_Tab)
    fault = more(room).findChild(QLabel, "reviewFilterFault")
    assert isinstance(fault, QLabel)
    assert fault.isVisible()
    assert "gibt es nicht" in fault.text()
    assert "gibt es nicht" in choice.accessibleDescription()
    assert room.room.view.bar.typed() == TypedFilter()
    room.room.show_typed(TypedFilter(marked=True))
    assert not fault.isVisible()
    assert choice.property("marked") is False
    assert "narrow the list" in choice.toolTip()


def test_the_length_says_what_it_is_counted_in(open_room: Open) -> None:
    room = open_room()
    bar = room.room.view.bar
    assert bar.length.accessibleName() == "Length (s, m:ss)"
    assert "seconds or m:ss" in bar.length.toolTip()
