"""Who signs a handover and who may not; what got stuck is for a shift lead to settle by name."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import HandoverState, SignatureKind
from agent_console.domain.handover_items import HandoverDraft, HandoverItem, ItemKind
from agent_console.domain.incident import Incident, IncidentKind
from agent_console.domain.staff import Person, Role
from agent_console.store.store import Store
from tests.builders import AT, PIN, StoppedClock, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import a_draft, a_mark, a_point, listed_for, on_shift, signed_by
from tests.shifts import RULES as SHIFT_RULES


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def an_incident(store: Store, by: Person, kind: IncidentKind = IncidentKind.INCIDENT) -> Incident:
    return store.incidents.open_(a_report(kind=kind), by, RULES)


def kinds(items: tuple[HandoverItem, ...]) -> list[str]:
    return [item.kind for item in items]


def test_signed_twice_it_is_one(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    on_shift(store, crew.agent)
    draft = store.handovers.draft(crew.agent)
    signed = store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)
    lines = store.journal.head().entries
    assert store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES) == signed
    desk = open_desk()
    assert desk.handovers.sign(a_draft(note="另一席"), crew.agent, PIN, SHIFT_RULES) == signed
    assert store.journal.head().entries == lines + 2  # the PIN was asked for each time
    done = store.handovers.accept(signed.id, "1002", PIN, ())
    assert store.handovers.accept(signed.id, "1002", PIN, ()) == done
    assert store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES) == done
    assert refused(lambda: store.handovers.collect(draft, crew.agent)).problem is Problem.WRONG_STATE


def test_of_two_incoming_agents_the_second_is_told_who_was_first(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent)
    store.handovers.accept(signed.id, "1002", PIN, ())
    told = refused(lambda: store.handovers.accept(signed.id, "9001", PIN, ()))
    assert (told.problem, told.facts) == (Problem.HANDOVER_TAKEN, {"number": signed.number, "by": "1002"})
    assert refused(lambda: store.handovers.refuse(signed.id, "9001", PIN, "晚了")).problem is Problem.HANDOVER_TAKEN


def test_without_a_shift_nothing_can_be_signed_until_a_lead_signs_for_them(store: Store, crew: Crew) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    draft = replace(store.handovers.draft(crew.agent), note="没有排班")
    store.handovers.keep_draft(draft, crew.agent, AT)
    assert [item.target for item in store.handovers.collect(draft, crew.agent).items] == [sent.id]
    assert refused(lambda: store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)).problem is Problem.NO_SHIFT
    assert store.handovers.draft(crew.agent) == draft
    assert store.handovers.collect_for("1001", crew.lead).items[0].target == sent.id
    assert refused(lambda: store.handovers.sign_for("1001", crew.lead, PIN, "")).problem is Problem.REASON_MISSING
    signed = store.handovers.sign_for("1001", crew.lead, PIN, "忘记上班登记")
    assert (signed.outgoing, signed.note, signed.shift_number) == ("1001", "没有排班", "")
    assert signed.signatures[0].kind is SignatureKind.FOR_OUTGOING
    store.handovers.accept(signed.id, "1002", PIN, ())
    assert [item.target for item in listed_for(store, crew.colleague)] == [sent.id]


def test_a_shift_without_an_end_is_closed_by_a_lead_and_then_handed_over(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    clock.forward(24 * 3600)
    draft = store.handovers.draft(crew.agent)
    told = refused(lambda: store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES))
    assert (told.problem, told.facts) == (Problem.SHIFT_OPEN, {"number": shift.number})
    store.shifts.close_for(shift.id, crew.lead, shift.planned.end, "停电")
    signed = store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)
    assert (signed.shift_number, [item.target for item in signed.items]) == (shift.number, [sent.id])


def test_a_lead_signs_for_somebody_who_is_gone(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    clock.forward(24 * 3600)
    store.staff.disable(crew.lead, "1001")
    signed = store.handovers.sign_for("1001", crew.lead, PIN, "停电后未返岗")
    assert (signed.shift_number, len(signed.items)) == (shift.number, 1)
    again = store.handovers.sign_for("1001", crew.lead, PIN, "又有一件")
    assert (again.number[-4:], again.shift_number) == ("0002", "")
    assert [item.kind for item in again.items] == [ItemKind.UNSIGNED_HANDOVER]
    assert refused(lambda: store.handovers.sign_for("9001", crew.lead, PIN, "自己")).problem is Problem.TO_ONESELF
    assert refused(lambda: store.handovers.sign_for("4711", crew.lead, PIN, "谁")).problem is Problem.UNKNOWN_PERSON


def test_an_open_incident_stops_both_signatures_until_a_lead_takes_it_over_by_name(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    incident = an_incident(store, crew.agent)
    draft = store.handovers.draft(crew.agent)
    told = refused(lambda: store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": incident.number})
    store.handovers.take_incident(incident.id, crew.lead)
    lines = store.journal.head().entries
    store.handovers.take_incident(incident.id, crew.lead)
    assert store.journal.head().entries == lines
    signed = store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)
    assert signed.items == ()
    assert kinds(listed_for(store, crew.lead)) == [ItemKind.INCIDENT]
    later = an_incident(store, crew.agent)
    told = refused(lambda: store.handovers.accept(signed.id, "1002", PIN, ()))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": later.number})
    store.incidents.clear(later.id, crew.lead)
    assert store.handovers.accept(signed.id, "1002", PIN, ()).sealed
    assert refused(lambda: store.handovers.take_incident(later.id, crew.lead)).problem is Problem.WRONG_STATE
    assert refused(lambda: store.handovers.take_incident(an_id(), crew.lead)).problem is Problem.NOT_FOUND
    assert store.care.verify().whole


def test_an_incident_goes_from_shift_lead_to_shift_lead_once_it_was_taken_over_by_name(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    second = store.staff.add(crew.lead, job_number="9002", name="孙丽", role=Role.LEAD, pin=PIN)
    shift = on_shift(store, crew.lead)
    incident = an_incident(store, crew.lead)
    draft = store.handovers.draft(crew.lead)
    told = refused(lambda: store.handovers.sign(draft, crew.lead, PIN, SHIFT_RULES))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": incident.number})
    store.handovers.take_incident(incident.id, crew.lead)
    told = refused(lambda: store.handovers.sign(draft, crew.lead, PIN, SHIFT_RULES, to="1001"))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": incident.number})
    signed = store.handovers.sign(draft, crew.lead, PIN, SHIFT_RULES)
    assert (signed.shift_number, kinds(signed.items)) == (shift.number, [ItemKind.INCIDENT])
    told = refused(lambda: store.handovers.accept(signed.id, "1001", PIN, ()))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": incident.number})
    later = an_incident(store, crew.lead)
    told = refused(lambda: store.handovers.accept(signed.id, "9002", PIN, ()))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": later.number})
    store.incidents.clear(later.id, crew.lead)
    clock.forward(60)
    assert store.handovers.accept(signed.id, "9002", PIN, ()).sealed
    assert listed_for(store, crew.lead) == ()
    (item,) = listed_for(store, second)
    assert (item.kind, item.carried, item.owner) == (ItemKind.INCIDENT, 1, "9001")
    on_shift(store, second)
    again = signed_by(store, second, to="9001")
    assert store.handovers.accept(again.id, "9001", PIN, ()).sealed
    assert [item.carried for item in listed_for(store, crew.lead)] == [2]
    assert store.care.verify().whole


def test_an_incident_that_is_cleared_meanwhile_keeps_nobody_from_accepting(store: Store, crew: Crew) -> None:
    on_shift(store, crew.lead)
    incident = an_incident(store, crew.lead)
    store.handovers.take_incident(incident.id, crew.lead)
    signed = signed_by(store, crew.lead)
    store.incidents.clear(incident.id, crew.lead)
    assert store.handovers.accept(signed.id, "1001", PIN, ()).sealed
    assert listed_for(store, crew.agent) == ()


def test_a_lead_signs_for_a_lead_whose_incident_was_taken_over_by_name(store: Store, crew: Crew) -> None:
    second = store.staff.add(crew.lead, job_number="9002", name="孙丽", role=Role.LEAD, pin=PIN)
    on_shift(store, second)
    incident = an_incident(store, crew.agent)
    store.handovers.take_incident(incident.id, second)
    signed = store.handovers.sign_for("9002", crew.lead, PIN, "生病")
    assert store.handovers.take_over(signed.id, crew.lead, PIN, "没有别人", ()).sealed
    assert kinds(listed_for(store, crew.lead)) == [ItemKind.INCIDENT]


def test_what_a_lead_took_over_between_the_signatures_stays_with_them(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    fault = an_incident(store, crew.agent, IncidentKind.FAULT)
    signed = signed_by(store, crew.agent, a_mark(fault.id, "备件已订"))
    store.handovers.take_incident(fault.id, crew.lead)
    store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    assert [(item.kind, item.carried) for item in listed_for(store, crew.lead)] == [(ItemKind.FAULT, 0)]
    assert kinds(listed_for(store, crew.colleague)) == [ItemKind.POINT]
    assert store.care.verify().whole


def test_every_key_item_is_ticked_before_it_is_accepted(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent, a_point(key=True), a_point(key=True), a_point())
    told = refused(lambda: store.handovers.accept(signed.id, "1002", PIN, signed.keys[:1]))
    assert (told.problem, told.facts) == (Problem.KEY_NOT_TICKED, {"count": 1})
    assert store.handovers.accept(signed.id, "1002", PIN, (*signed.keys, "?")).ticked == signed.keys


def test_nobody_hands_over_to_themselves_unless_a_lead_allows_it(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    signed = signed_by(store, crew.agent)
    assert refused(lambda: store.handovers.accept(signed.id, "1001", PIN, ())).problem is Problem.TO_ONESELF
    assert refused(lambda: store.handovers.allow_self(signed.id, crew.agent, "没人")).problem is Problem.REFUSED
    assert refused(lambda: store.handovers.allow_self(signed.id, crew.lead, "")).problem is Problem.REASON_MISSING
    allowed = store.handovers.allow_self(signed.id, crew.lead, "夜班一人")
    assert store.handovers.allow_self(signed.id, crew.lead, "再一次") == allowed
    assert [row.id for row in store.handovers.waiting(crew.agent)] == [signed.id]
    done = store.handovers.accept(signed.id, "1001", PIN, ())
    assert done.last(SignatureKind.SELF_ALLOWED).reason == "夜班一人"  # type: ignore[union-attr]
    assert [item.target for item in listed_for(store, crew.agent)] == [sent.id]


def test_one_that_is_meant_for_somebody_is_theirs_or_a_leads(store: Store, crew: Crew) -> None:
    other = store.staff.add(crew.lead, job_number="1003", name="刘洋", role=Role.AGENT, pin=PIN)
    on_shift(store, crew.agent)
    assert refused(lambda: signed_by(store, crew.agent, to="4711")).problem is Problem.UNKNOWN_PERSON
    assert refused(lambda: signed_by(store, crew.agent, to="7001")).problem is Problem.REFUSED
    assert refused(lambda: signed_by(store, crew.agent, to="1001")).problem is Problem.TO_ONESELF
    signed = signed_by(store, crew.agent, a_point(key=True), to="1002")
    assert [row.id for row in store.handovers.waiting(crew.colleague)] == [signed.id]
    assert store.handovers.waiting(other) == ()
    told = refused(lambda: store.handovers.accept(signed.id, "1003", PIN, signed.keys))
    assert (told.problem, told.facts) == (Problem.HANDOVER_MEANT, {"job_number": "1002"})
    assert [row.id for row in store.handovers.waiting(crew.lead)] == [signed.id]
    assert (
        refused(lambda: store.handovers.take_over(signed.id, crew.lead, PIN, "", signed.keys)).problem
        is Problem.REASON_MISSING
    )
    done = store.handovers.take_over(signed.id, crew.lead, PIN, "1002 请病假", signed.keys)
    assert (done.state, done.incoming, done.sealed) == (HandoverState.TAKEN_OVER, "9001", True)
    assert kinds(listed_for(store, crew.lead)) == [ItemKind.POINT]


def test_a_wrong_pin_signs_nothing_and_counts(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    draft = store.handovers.draft(crew.agent)
    told = refused(lambda: store.handovers.sign(draft, crew.agent, "111222", SHIFT_RULES))
    assert told.problem is Problem.WRONG_PIN
    signed = store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)
    problems = [refused(lambda: store.handovers.accept(signed.id, "1002", "111222", ())).problem for _ in range(6)]
    assert problems[0] is Problem.WRONG_PIN
    assert problems[-1] is Problem.WAIT
    assert store.handovers.get(signed.id, crew.lead) == signed


def test_whoever_works_no_shifts_signs_nothing_but_may_read(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    signed = signed_by(store, crew.agent)
    for work in (
        lambda: store.handovers.draft(crew.quality),
        lambda: store.handovers.sign(a_draft(), crew.quality, PIN, SHIFT_RULES),
        lambda: store.handovers.accept(signed.id, "7001", PIN, ()),
        lambda: store.handovers.take_over(signed.id, crew.agent, PIN, "我来", ()),
        lambda: store.handovers.take_incident(an_id(), crew.agent),
        lambda: store.handovers.collect_for("1002", crew.agent),
        lambda: store.handovers.unsigned(crew.agent, AT),
        lambda: store.handovers.waiting(crew.quality),
        lambda: store.handovers.each(crew.agent),
    ):
        assert refused(work).problem is Problem.REFUSED
    assert store.handovers.get(signed.id, crew.team_leader) == signed
    assert refused(lambda: store.handovers.get(an_id(), crew.agent)).problem is Problem.NOT_FOUND
    assert refused(lambda: store.handovers.accept(an_id(), "1002", PIN, ())).problem is Problem.NOT_FOUND


def test_nobody_signs_somebody_elses_record_or_shift(store: Store, crew: Crew) -> None:
    shift = on_shift(store, crew.agent)
    on_shift(store, crew.colleague)
    signed = signed_by(store, crew.agent)
    other = HandoverDraft(id=signed.id)
    assert store.handovers.collect(a_draft(), crew.agent, shift.id).shift_number == shift.number
    for work in (
        lambda: store.handovers.sign(other, crew.colleague, PIN, SHIFT_RULES),
        lambda: store.handovers.collect(other, crew.colleague),
        lambda: store.handovers.sign(a_draft(), crew.colleague, PIN, SHIFT_RULES, shift_id=shift.id),
        lambda: store.handovers.sign(a_draft(), crew.colleague, PIN, SHIFT_RULES, shift_id=an_id()),
    ):
        assert refused(work).problem is Problem.NOT_FOUND


def test_one_signed_elsewhere_and_refused_is_not_signed_over(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    stale = store.handovers.draft(crew.agent)
    signed = store.handovers.sign(store.handovers.draft(crew.agent), crew.agent, PIN, SHIFT_RULES)
    store.handovers.refuse(signed.id, "1002", PIN, "不清楚")
    told = refused(lambda: store.handovers.sign(stale, crew.agent, PIN, SHIFT_RULES))
    assert told.problem is Problem.CHANGED_ELSEWHERE
    assert store.handovers.draft(crew.agent).id == signed.id
