"""Incidents in the database: one number each, ticked off and cleared by shift leads, seen by everybody."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.incident import Incident
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import StoppedClock, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_report
from tests.store.conftest import Place
from tests.store.test_verifying import attack


def open_one(store: Store, by: Person, **fields: object) -> Incident:
    return store.incidents.open_(a_report(**fields), by, RULES)


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_it_gets_a_number_and_whom_to_notify(store: Store, crew: Crew) -> None:
    first = open_one(store, crew.agent)
    assert (first.number, first.opened_by, first.opened_by_name) == ("I20261122-0001", "1001", "王芳")
    assert [one.id for one in first.notify] == ["technical"]
    assert open_one(store, crew.lead).number == "I20261122-0002"
    assert store.incidents.get(first.id, crew.colleague) == first


def test_sent_twice_it_is_one(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    report = a_report()
    first = store.incidents.open_(report, crew.agent, RULES)
    assert open_desk().incidents.open_(report, crew.colleague, RULES) == first
    assert store.incidents.list_(crew.lead) == (first,)


def test_what_says_too_little_or_comes_from_nobody_at_a_seat_is_refused(store: Store, crew: Crew) -> None:
    assert refused(lambda: open_one(store, crew.agent, what=" ")) is Problem.TEXT_MISSING
    assert refused(lambda: open_one(store, crew.quality)) is Problem.REFUSED
    sent = open_one(store, crew.agent)
    assert sent.number.endswith("-0001")
    assert refused(lambda: store.incidents.tick(sent.id, "technical", crew.agent)) is Problem.REFUSED
    assert refused(lambda: store.incidents.clear(sent.id, crew.agent)) is Problem.REFUSED
    assert refused(lambda: store.incidents.tick(sent.id, "nobody", crew.lead)) is Problem.NOT_FOUND
    assert refused(lambda: store.incidents.clear(an_id(), crew.lead)) is Problem.NOT_FOUND


def test_it_is_ticked_off_and_cleared_by_name_once(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = open_one(store, crew.agent)
    told = store.incidents.tick(sent.id, "technical", crew.lead)
    lines = store.journal.head().entries
    clock.forward(60)
    assert store.incidents.tick(sent.id, "technical", crew.lead) == told
    assert store.journal.head().entries == lines
    cleared = store.incidents.clear(sent.id, crew.lead, "已更换")
    assert (cleared.cleared_by_name, cleared.cleared_at, cleared.remedy) == ("李敏", clock.now(), "已更换")
    assert store.incidents.clear(sent.id, crew.lead, "又一次") == cleared
    assert (
        refused(lambda: store.incidents.tick(open_one(store, crew.agent).id, "manager", crew.lead)) is Problem.NOT_FOUND
    )
    assert store.care.verify().whole


def test_the_list_holds_what_is_open_and_for_a_handover_what_was_cleared_since(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    old, over, still = (open_one(store, crew.agent) for _ in range(3))
    store.incidents.clear(old.id, crew.lead)
    clock.forward(8 * 3600)
    store.incidents.clear(over.id, crew.lead)
    new = open_one(store, crew.agent)
    assert [one.id for one in store.incidents.list_(crew.quality)] == [new.id, still.id]
    handed_over = store.incidents.list_(crew.quality, since=clock.now() - timedelta(hours=1))
    assert [one.id for one in handed_over] == [new.id, still.id, over.id]


def test_news_tell_other_desks_what_has_changed(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    start = store.journal.head().entries
    sent = open_one(store, crew.agent)
    desk = open_desk()
    assert desk.incidents.news(start, crew.lead) == ((start + 1, sent),)
    told = desk.incidents.tick(sent.id, "technical", crew.lead)
    assert store.incidents.news(start + 1, crew.agent) == ((start + 2, told),)
    assert store.incidents.news(start + 2, crew.agent) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE incidents SET notify = '[]'",
        "UPDATE incidents SET cleared_by_name = '别人'",
        "DELETE FROM incidents",
    ],
)
def test_what_was_changed_behind_its_back_is_found(place: Place, store: Store, crew: Crew, statement: str) -> None:
    sent = open_one(store, crew.agent)
    store.incidents.clear(store.incidents.tick(sent.id, "technical", crew.lead).id, crew.lead)
    assert store.care.verify().whole
    attack(place, statement)
    gone = (Finding(Damage.NUMBER_GAP, sent.number),) if statement.startswith("DELETE") else ()
    assert store.care.verify().findings == (Finding(Damage.INCIDENT, sent.number), *gone)
