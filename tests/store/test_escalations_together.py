"""Two consoles at one form: what each of them adds is kept, and what both send or decide is one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from agent_console.domain.correction_call import CorrectionState
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_rules import Contact
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.store import desks
from tests.store.conftest import Place

TEXTS = 15
FORMS = 12


def at_once(place: Place, work: Sequence[tuple[desks.Desk, Person, object]]) -> list[Any]:
    """Run each desk in a process of its own, all of them let go at the same moment; gives what each tells."""
    running = [desks.start(desk, place.address, person) for desk, person, _ in work]
    for _, talk in running:
        assert talk.recv() == "ready"
    for (_, talk), (_, _, order) in zip(running, work, strict=True):
        talk.send(order)
    told = [talk.recv() for _, talk in running]
    for process, _ in running:
        process.join(30)
        assert process.exitcode == 0
    return told


def test_answers_and_edits_of_two_consoles_at_the_same_moment_are_all_kept(
    place: Place, crew: Crew, store: Store
) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    answers = [f"答复{number}" for number in range(TEXTS)]
    added = [f"补充{number}" for number in range(TEXTS)]
    at_once(
        place,
        [
            (desks.answer_escalation, crew.lead, (sent.id, answers)),
            (desks.add_to_escalation, crew.agent, (sent.id, added)),
        ],
    )
    thread = store.escalations.thread(sent.id, crew.lead)
    assert [step.text for step in thread.steps if step.kind is StepKind.ANSWERED] == answers
    assert [step.text for step in thread.steps if step.kind is StepKind.ADDED] == added
    assert len(thread.steps) == thread.escalation.steps == 1 + 2 * TEXTS
    assert (thread.escalation.state, thread.escalation.answer) == (EscalationState.ANSWERED, answers[-1])
    assert store.care.verify().whole


def test_a_form_that_two_consoles_send_at_once_is_one_with_one_number(place: Place, crew: Crew, store: Store) -> None:
    forms = [a_form(id=an_id()) for _ in range(FORMS)]
    told = at_once(place, [(desks.send_forms, person, forms) for person in (crew.agent, crew.colleague)])
    assert told[0] == told[1] == [f"E20261122-{count:04d}" for count in range(1, FORMS + 1)]
    assert {row.id for row in store.escalations.queue(crew.lead)} == {form.id for form in forms}
    assert store.care.verify().whole


def test_forms_of_two_consoles_are_numbered_without_a_gap(place: Place, crew: Crew, store: Store) -> None:
    """Every second one is refused in the middle of its transaction, which may not cost a number."""

    def some() -> list[object]:
        forms = [a_form(id=an_id()) for _ in range(FORMS)]
        return [form for good in forms for form in (replace(good, id=an_id(), call_id=an_id()), good)]

    told = at_once(place, [(desks.send_forms, person, some()) for person in (crew.agent, crew.colleague)])
    numbers = [number for of_one in told for number in of_one if number]
    assert sorted(numbers) == [f"E20261122-{count:04d}" for count in range(1, 2 * FORMS + 1)]
    assert [of_one[::2] for of_one in told] == [[""] * FORMS] * 2
    assert store.care.verify().whole


def test_two_shift_leads_tick_off_one_notify_list_and_no_tick_is_lost(place: Place, crew: Crew, store: Store) -> None:
    contacts = [f"contact-{number}" for number in range(2 * TEXTS)]
    rules = replace(RULES, contacts=tuple(Contact(one, (), fault=True) for one in contacts))
    opened = store.incidents.open_(a_report(), crew.agent, rules)
    halves = (contacts[::2], contacts[1::2])
    at_once(place, [(desks.tick_contacts, crew.lead, (opened.id, half)) for half in halves])
    incident = store.incidents.get(opened.id, crew.lead)
    assert [one.id for one in incident.notify if one.by == "9001"] == contacts
    assert incident.version == 1 + len(contacts)
    assert store.care.verify().whole


def test_two_checkers_who_review_the_same_calls_come_to_one_decision_on_each(
    place: Place, crew: Crew, store: Store
) -> None:
    wrong, *others = (store.calls.save(a_complete_call(crew.agent), crew.agent) for _ in range(1 + FORMS))
    found = store.correction_calls.open(an_id(), wrong.id, crew.agent, "资费说错", "每月十九元")
    ids = [call.id for call in others]
    checkers = ((crew.quality, True), (crew.lead, False))
    told = at_once(place, [(desks.review_calls, person, (found.id, ids, add)) for person, add in checkers])
    assert told[0] == told[1]
    assert [one.call_id for one in told[0]] == ids
    owed = {one.id for one in store.correction_calls.due(crew.agent)}
    decided = {one.id for one in told[0] if one.state is CorrectionState.DUE}
    assert owed == decided | {found.id}
    assert store.care.verify().whole
