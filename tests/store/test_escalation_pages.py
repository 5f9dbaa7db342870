"""All escalations in pages: the newest first, by standing, by time and by person, for those who may see all calls."""

from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_list import EscalationFilter, EscalationsAsked
from agent_console.domain.escalation_steps import StepKind
from agent_console.store.store import Store
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form

HOUR = 3600
K = StepKind


def numbers(store: Store, crew: Crew, **wanted: object) -> list[str]:
    rows = store.escalations.page(EscalationFilter(**wanted), crew.quality)  # type: ignore[arg-type]
    assert store.escalations.total(EscalationFilter(**wanted), crew.quality) == len(rows)  # type: ignore[arg-type]
    return [row.number.rpartition("-")[2] for row in rows]


@pytest.fixture
def five(store: Store, crew: Crew, clock: StoppedClock) -> list[Escalation]:
    """One an hour, in turn of the agent and of a colleague; the second is closed, the third void, the fourth taken."""
    sent = []
    for person in (crew.agent, crew.colleague, crew.agent, crew.colleague, crew.agent):
        sent.append(store.escalations.send(a_form(), person, RULES))
        clock.forward(HOUR)

    def step(place: int, kind: StepKind, text: str = "") -> None:
        store.escalations.take_step(sent[place].id, kind, crew.lead, RULES, text=text)

    step(1, K.ACCEPTED)
    step(1, K.ANSWERED, "已经处理")
    step(1, K.TOLD)
    step(1, K.CLOSED)
    step(2, K.VOIDED, "重复")
    step(3, K.ACCEPTED)
    return sent


def test_all_of_them_stand_there_the_newest_first(store: Store, crew: Crew, five: list[Escalation]) -> None:
    assert numbers(store, crew) == ["0005", "0004", "0003", "0002", "0001"]
    assert len(five) == 5


def test_pages_follow_each_other_without_a_gap(store: Store, crew: Crew, five: list[Escalation]) -> None:
    wanted = EscalationFilter()
    whole = store.escalations.page(wanted, crew.lead)
    first = store.escalations.page(wanted, crew.lead, limit=2)
    second = store.escalations.page(wanted, crew.lead, first[-1], 2)
    third = store.escalations.page(wanted, crew.lead, second[-1], 2)
    assert (*first, *second, *third) == whole
    assert {row.id for row in whole} == {one.id for one in five}


def test_what_was_sent_in_the_same_instant_is_passed_over_by_no_page(store: Store, crew: Crew) -> None:
    sent = {store.escalations.send(a_form(), crew.agent, RULES).id for _ in range(5)}
    found, after = [], None
    while page := store.escalations.page(EscalationFilter(), crew.lead, after, 2):
        found += [row.id for row in page]
        after = page[-1]
    assert len(found) == 5
    assert set(found) == sent


def test_open_overdue_and_closed_are_told_apart(
    store: Store, crew: Crew, five: list[Escalation], clock: StoppedClock
) -> None:
    assert numbers(store, crew, which=EscalationsAsked.OPEN) == ["0005", "0004", "0001"]
    assert numbers(store, crew, which=EscalationsAsked.CLOSED) == ["0003", "0002"]
    due = five[3].due_at
    clock.wall = due - timedelta(seconds=1)
    assert numbers(store, crew, which=EscalationsAsked.OVERDUE) == ["0001"]
    clock.wall = due
    assert numbers(store, crew, which=EscalationsAsked.OVERDUE) == ["0004", "0001"]


def test_a_span_takes_in_its_beginning_and_not_its_end(store: Store, crew: Crew, five: list[Escalation]) -> None:
    since, until = five[1].sent_at, five[3].sent_at
    assert numbers(store, crew, since=since, until=until) == ["0003", "0002"]


def test_a_person_is_found_as_the_owner_and_as_who_works_on_it(
    store: Store, crew: Crew, five: list[Escalation]
) -> None:
    assert five
    assert numbers(store, crew, job_number="1002") == ["0004", "0002"]
    assert numbers(store, crew, job_number="9001") == ["0004", "0002"]
    assert numbers(store, crew, job_number="9001", which=EscalationsAsked.OPEN) == ["0004"]


def test_who_may_not_see_all_calls_reads_neither_list_nor_count(store: Store, crew: Crew) -> None:
    for work in (store.escalations.page, store.escalations.total):
        with pytest.raises(ConsoleError) as told:
            work(EscalationFilter(), crew.agent)
        assert told.value.problem is Problem.REFUSED
