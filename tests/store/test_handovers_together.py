"""Two desks at one handover: one of them takes it over, the other is told who; signed at both it is one."""

from agent_console.domain.handover_items import ItemKind
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import a_draft, listed_for, on_shift
from tests.store import handover_desks
from tests.store.conftest import Place
from tests.store.test_escalations_together import at_once

COUNT = 6


def test_of_two_incoming_agents_at_the_same_moment_one_takes_each_over_and_the_other_is_told_who(
    place: Place, crew: Crew, store: Store, clock: StoppedClock
) -> None:
    sent, ids = [], []
    for _ in range(COUNT):
        sent.append(store.escalations.send(a_form(), crew.agent, RULES).id)
        ids.append(store.handovers.sign_for("1001", crew.lead, PIN, "试").id)
        clock.forward(1)
    told = at_once(place, [(handover_desks.accept_handovers, person, ids) for person in (crew.colleague, crew.lead)])
    for handover_id, colleague, lead in zip(ids, *told, strict=True):
        holder = store.handovers.get(handover_id, crew.lead).incoming
        assert {colleague, lead} == {("accepted", holder), ("handover-taken", holder)}
    held = [
        item.target
        for person in (crew.colleague, crew.lead)
        for item in listed_for(store, person)
        if item.kind == ItemKind.ESCALATION
    ]
    assert sorted(held) == sorted(sent)
    assert store.care.verify().whole


def test_one_shift_that_is_signed_at_two_desks_at_once_is_handed_over_once(
    place: Place, crew: Crew, store: Store
) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    told = at_once(place, [(handover_desks.sign_handover, crew.agent, a_draft()) for _ in range(2)])
    assert told == ["H20261122-0001"] * 2
    (row,) = store.handovers.waiting(crew.colleague)
    assert [item.target for item in store.handovers.get(row.id, crew.lead).items] == [sent.id]
    assert store.care.verify().whole
