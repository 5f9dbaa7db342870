"""Gaps in the numbers of escalations, orders and incidents are found; an index gone astray is found and mended."""

import pytest

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.store.conftest import Place
from tests.store.test_verifying import attack


@pytest.fixture
def sent(store: Store, crew: Crew) -> list[Escalation]:
    """Three, the second with a supervision order."""
    made = [
        store.escalations.send(a_form(problem=problem), crew.agent, RULES)
        for problem in ("账单多扣三十元", "宽带移机没有人来", "Ω号套餐𠮷祥")
    ]
    store.escalations.take_step(made[1].id, StepKind.ORDERED, crew.lead, RULES, text="请核实", department="network")
    return made


def findings(store: Store) -> set[Finding]:
    return set(store.care.verify().findings)


def test_untouched_they_are_whole(store: Store, sent: list[Escalation], crew: Crew, clock: StoppedClock) -> None:
    store.incidents.open_(a_report(), crew.agent, RULES)
    clock.forward(24 * 3600)
    store.escalations.send(a_form(), crew.agent, RULES)
    assert findings(store) == set()


@pytest.mark.parametrize("series", ["E", "D"])
def test_a_number_that_was_given_and_is_not_there_is_a_gap(
    place: Place, store: Store, sent: list[Escalation], series: str
) -> None:
    attack(place, f"UPDATE counters SET last = last + 2 WHERE series = '{series}'")
    last = {"E": 3, "D": 1}[series]
    assert findings(store) == {
        Finding(Damage.NUMBER_GAP, f"{series}20261122-{count:04d}") for count in (last + 1, last + 2)
    }


def test_a_gap_among_incidents_is_found(place: Place, store: Store, crew: Crew) -> None:
    store.incidents.open_(a_report(), crew.agent, RULES)
    attack(place, "UPDATE counters SET last = 3 WHERE series = 'I'")
    assert findings(store) == {Finding(Damage.NUMBER_GAP, f"I20261122-000{count}") for count in (2, 3)}


def test_more_numbers_than_were_given_are_found(place: Place, store: Store, sent: list[Escalation]) -> None:
    attack(place, "UPDATE counters SET last = 1 WHERE series = 'E'", "DELETE FROM counters WHERE series = 'D'")
    wrong = ("E20261122-0002", "E20261122-0003", "D20261122-0001")
    assert findings(store) == {Finding(Damage.NUMBER_GAP, number) for number in wrong}


def test_a_counter_set_to_a_billion_is_told_in_a_hundred_lines(
    place: Place, store: Store, sent: list[Escalation]
) -> None:
    attack(place, "UPDATE counters SET last = 1000000000 WHERE series = 'E'")
    assert len(findings(store)) == 100


def test_a_due_instant_that_was_moved_out_of_the_queue_is_found(
    place: Place, store: Store, sent: list[Escalation]
) -> None:
    attack(place, "UPDATE escalations SET next_due = NULL WHERE number = 'E20261122-0001'")
    assert findings(store) == {Finding(Damage.ESCALATION, "E20261122-0001")}


LOST = "DELETE FROM escalation_grams WHERE entry = (SELECT min(entry) FROM escalation_grams)"
LATER = "UPDATE escalation_grams SET gram = gram + 1 WHERE entry = (SELECT min(entry) FROM escalation_grams)"
STRAY = "INSERT INTO escalation_grams (gram, entry) VALUES (4611686018427387904, 4611686018427387)"
MORE = "INSERT INTO escalation_grams (gram, entry) SELECT 4611686018427387904, min(entry) FROM escalation_grams"


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        (LOST, "E20261122-0001"),
        (LATER, "E20261122-0001"),
        (MORE, "E20261122-0001"),
        (STRAY, "entry 4611686018427387"),
    ],
)
def test_an_index_gone_astray_is_named_and_made_anew(
    place: Place, store: Store, crew: Crew, sent: list[Escalation], statement: str, where: str
) -> None:
    before = store.escalations.similar(a_form(problem="账单多扣三十元"), crew.agent, 0.4)
    attack(place, statement)
    assert findings(store) == {Finding(Damage.SIMILAR_INDEX, where)}
    assert store.escalations.mend_similar() == 1
    assert findings(store) == set()
    assert store.escalations.similar(a_form(problem="账单多扣三十元"), crew.agent, 0.4) == before
    entries = store.journal.head().entries
    assert store.escalations.mend_similar() == 0
    assert store.journal.head().entries == entries  # nothing to do, nothing to write down


def test_a_form_whose_problem_was_changed_is_damage_that_mending_does_not_hide(
    place: Place, store: Store, sent: list[Escalation]
) -> None:
    attack(place, "UPDATE escalations SET problem = '别的' WHERE number = 'E20261122-0003'")
    number = "E20261122-0003"
    assert findings(store) == {Finding(Damage.ESCALATION, number), Finding(Damage.SIMILAR_INDEX, number)}
    store.escalations.mend_similar()
    assert findings(store) == {Finding(Damage.ESCALATION, number)}
