"""A damaged call keeps its row in the lists: paging, sorting and jumping go on past it, and the total stays exact."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from agent_console.domain.call import Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import (
    NEWEST_FIRST,
    CallColumn,
    CallFilter,
    CallOrder,
    CallSummary,
    UnreadableCall,
    key_of,
)
from agent_console.domain.search import Search
from agent_console.store.store import Store
from tests.builders import AT, a_complete_call, a_hit
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_verifying import attack

ORDERS = [CallOrder(column, down) for column in CallColumn for down in (True, False)]
ONLY_A_FILE = {
    "a text for the answer": "answered_at = 'x'",
    "a bad byte in the answer": "answered_at = CAST(x'ff41' AS TEXT)",
    "bytes for the answer": "answered_at = x'00ff'",
    "a text for the length": "talk_seconds = 'abc'",
    "a bad byte in the length": "talk_seconds = CAST(x'ff' AS TEXT)",
    "a bad byte in the kind": "kind = CAST(x'ff' AS TEXT)",
    "bytes for the agent": "job_number = x'ff'",
    "a bad byte in the agent": "job_number = CAST(x'ff41' AS TEXT)",
    "a bad byte in the subject": "subject = CAST(x'e5ff' AS TEXT)",
    "a bad byte in the outcome": "outcome = CAST(x'ff' AS TEXT)",
    "a bad byte in the name": "caller_name = CAST(x'ff' AS TEXT)",
    "a bad byte in the number": "number = CAST(x'ff' AS TEXT)",
}
ANYWHERE = {
    "a year that does not exist": "answered_at = 9000000000000000000",
    "before all time": "answered_at = -5",
    "no such state": "state = ''",
    "no such kind": "kind = 'nonsense'",
    "an empty kind": "kind = ''",
    "less than no length": "talk_seconds = -1",
}
BROKEN = ANYWHERE | ONLY_A_FILE

Damage = Callable[[str], list[str]]


@pytest.fixture
def damage(store: Store, crew: Crew, place: Place) -> Damage:
    """Seven calls, the fourth of which is damaged; gives their ids, oldest first."""

    def damage(what: str) -> list[str]:
        if what in ONLY_A_FILE and place.engine != "sqlite":
            pytest.skip("a server keeps no such thing")
        ids = []
        for minute in range(7):
            kind = Kind.COMPLAINT if minute % 2 else Kind.CONSULTATION
            agent = crew.agent if minute % 3 else crew.colleague
            call = a_complete_call(agent, answered_at=AT + timedelta(minutes=minute), kind=kind, note=f"第{minute}通")
            ids.append(store.calls.save(call, agent, CheckedNote("1", (a_hit(),)) if minute > 2 else None).id)
        attack(place, f"UPDATE calls SET {BROKEN[what]} WHERE id = '{ids[3]}'")
        return ids

    return damage


def walk(store: Store, crew: Crew, order: CallOrder, size: int, *, wanted: CallFilter | None = None) -> list[str]:
    """The ids page by page to the end."""
    found: list[CallSummary] = []
    while page := store.calls.page(
        wanted or CallFilter(), crew.quality, key_of(found[-1], order) if found else None, size, order=order
    ):
        found += page
        assert len(found) < 20, "it goes round"
    return [call.id for call in found]


@pytest.mark.parametrize("what", BROKEN)
def test_every_order_goes_on_past_a_damaged_call_in_both_directions(
    store: Store, crew: Crew, damage: Damage, what: str
) -> None:
    ids = damage(what)
    for order in ORDERS:
        _goes_on(store, crew, ids, order)


def _goes_on(store: Store, crew: Crew, ids: list[str], order: CallOrder) -> None:
    whole = store.calls.page(CallFilter(), crew.quality, order=order)
    assert sorted(call.id for call in whole) == sorted(ids)
    assert [call.id for call in whole if isinstance(call, UnreadableCall)] == [ids[3]]
    assert store.calls.count(CallFilter(), crew.quality) == 7
    listed = [call.id for call in whole]
    for size in (1, 2, 3):
        assert walk(store, crew, order, size) == listed
    for place, call in enumerate(whole):
        before = store.calls.page(CallFilter(), crew.quality, None, 2, order=order, before=key_of(call, order))
        assert [one.id for one in before] == listed[max(place - 2, 0) : place]
        key = store.calls.key_at(CallFilter(), crew.quality, place, order=order)
        after = store.calls.page(CallFilter(), crew.quality, key, 2, order=order)
        assert [one.id for one in after] == listed[place + 1 : place + 3]


@pytest.mark.parametrize("what", BROKEN)
def test_a_damaged_call_is_named_by_its_number_and_tells_nothing_else(
    store: Store, crew: Crew, damage: Damage, what: str
) -> None:
    ids = damage(what)
    (call,) = (one for one in store.calls.page(CallFilter(), crew.quality) if isinstance(one, UnreadableCall))
    assert call.id == ids[3]
    assert call.number == ("" if "in the number" in what else "C20261122-0004")
    assert (call.caller, call.caller_name, call.subject, call.outcome) == ("", "", "", "")


@pytest.mark.parametrize("what", BROKEN)
def test_a_search_and_a_filter_go_on_past_a_damaged_call(store: Store, crew: Crew, damage: Damage, what: str) -> None:
    store.calls.index()
    ids = damage(what)
    others = [one for one in ids if one != ids[3]]
    for order in (NEWEST_FIRST, CallOrder(descending=False), CallOrder(CallColumn.KIND)):
        found = walk(store, crew, order, 2, wanted=CallFilter(search=Search("通")))
        assert set(ids) - set(found) <= {ids[3]}, order
        walked = walk(store, crew, order, 2, wanted=CallFilter(since=AT - timedelta(days=1)))
        assert set(others) <= set(walked), order


def test_who_answers_calls_goes_on_past_a_damaged_call(store: Store, crew: Crew, damage: Damage) -> None:
    ids = damage("no such state")
    today = store.calls.today(crew.agent, AT, AT + timedelta(hours=1))
    assert [call.id for call in today] == [ids[5], ids[4], ids[2], ids[1]]


def test_a_call_whose_id_is_damaged_is_a_row(store: Store, crew: Crew, damage: Damage, place: Place) -> None:
    ids = damage("a text for the length")
    attack(place, f"UPDATE calls SET id = CAST(x'ff' AS TEXT) WHERE id = '{ids[3]}'")
    for order in ORDERS:
        listed = [call.id for call in store.calls.page(CallFilter(), crew.quality, order=order)]
        assert len(set(listed)) == 7
        assert walk(store, crew, order, 2) == listed
