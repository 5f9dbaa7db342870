"""Handovers in the database: what is listed, whom it passes to, and what comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.correction_call import CorrectionState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import HandoverState, SignatureKind
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.domain.incident import Incident, IncidentKind
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import AT, PIN, StoppedClock, a_call, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import a_mark, a_point, listed_for, on_shift, signed_by
from tests.shifts import RULES as SHIFT_RULES

HOUR = timedelta(hours=1)


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def an_incident(store: Store, by: Person, kind: IncidentKind = IncidentKind.INCIDENT) -> Incident:
    return store.incidents.open_(a_report(kind=kind), by, RULES)


def kinds(items: tuple[HandoverItem, ...]) -> list[str]:
    return [item.kind for item in items]


def test_everything_that_is_open_is_collected_by_itself_what_hurts_first_at_the_top(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    on_shift(store, crew.agent)
    fault = an_incident(store, crew.agent, IncidentKind.FAULT)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    promise = store.escalations.send(a_form(callback_until=AT + 3 * HOUR), crew.agent, RULES)
    paused = store.escalations.send(a_form(problem="等客户的号码 13812345678"), crew.agent, RULES)
    store.escalations.take_step(paused.id, StepKind.PAUSED, crew.agent, RULES, text="等证件")
    wrong = store.calls.save(a_complete_call(crew.agent), crew.agent)
    owed = store.correction_calls.open(an_id(), wrong.id, crew.agent, "资费说错", "每月十九元")
    call = store.calls.answer(a_call(crew.agent, note="写到一半"), crew.agent)
    store.calls.keep_draft(call, clock.now())
    running = store.calls.answer(a_call(crew.agent), crew.agent)
    form = a_form(problem="还没有写完")
    store.escalations.keep_draft(form, crew.agent, clock.now())
    clock.forward(3600)
    items = listed_for(store, crew.agent)
    assert [(item.kind, item.target) for item in items] == [
        (ItemKind.FAULT, fault.id),
        (ItemKind.CORRECTION_CALL, owed.id),
        (ItemKind.PROMISE, promise.id),
        (ItemKind.ESCALATION, sent.id),
        (ItemKind.DRAFT, form.id),
        (ItemKind.DRAFT, call.id),
        (ItemKind.DRAFT, running.id),
        (ItemKind.PAUSED, paused.id),
    ]
    by_target = {item.target: item for item in items}
    assert by_target[promise.id].due == AT + 3 * HOUR
    assert by_target[sent.id].due == sent.due_at
    assert (by_target[paused.id].due, by_target[paused.id].title) == (None, "等客户的号码 138****5678")
    assert (by_target[sent.id].caller, by_target[owed.id].caller) == ("138****5678", "138****5678")
    assert (by_target[owed.id].number, by_target[owed.id].state) == (wrong.number, CorrectionState.DUE)
    assert (by_target[call.id].number, by_target[call.id].title) == (call.number, "写到一半")
    assert listed_for(store, crew.colleague) == ()


def test_what_is_done_stands_in_no_list(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    store.escalations.take_step(sent.id, StepKind.ANSWERED, crew.lead, RULES, text="已核对")
    assert kinds(listed_for(store, crew.agent)) == [ItemKind.PROMISE]
    store.escalations.take_step(sent.id, StepKind.TOLD, crew.agent, RULES)
    fault = an_incident(store, crew.agent, IncidentKind.FAULT)
    store.incidents.clear(fault.id, crew.lead)
    assert listed_for(store, crew.agent) == ()


def test_both_sign_and_the_record_is_sealed_with_the_head_of_the_journal(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    clock.forward(3600)
    signed = signed_by(store, crew.agent, a_mark(sent.id, "等网络部"), note="客户情绪激动", to="1002")
    assert (signed.number, signed.state, signed.shift_number) == ("H20261122-0001", HandoverState.SIGNED, shift.number)
    assert (signed.items[0].key, signed.items[0].reason) == (True, "等网络部")
    assert store.care.status().unsigned_handovers == 1
    head = store.journal.head()
    clock.forward(60)
    done = store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    assert (done.state, done.incoming_name, done.note) == (HandoverState.ACCEPTED, "张伟", "客户情绪激动")
    assert [(one.kind, one.by) for one in done.signatures] == [
        (SignatureKind.OUTGOING, "1001"),
        (SignatureKind.INCOMING, "1002"),
    ]
    assert done.head is not None
    assert done.head.entries == head.entries + 1  # the line that says that 1002 has shown their PIN
    assert len(done.content) == 64
    assert store.handovers.get(done.id, crew.quality) == done
    assert store.care.status().unsigned_handovers == 0
    assert store.care.verify().whole


def test_what_was_handed_over_stands_in_the_receivers_next_list_and_nowhere_else(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    fault = an_incident(store, crew.agent, IncidentKind.FAULT)
    signed = signed_by(store, crew.agent)
    assert kinds(listed_for(store, crew.agent)) == [ItemKind.UNSIGNED_HANDOVER]
    clock.forward(60)
    store.handovers.accept(signed.id, "1002", PIN, ())
    assert listed_for(store, crew.agent) == ()
    items = listed_for(store, crew.colleague)
    assert {item.target for item in items} == {sent.id, fault.id}
    assert {(item.owner, item.carried, item.held_since) for item in items} == {("1001", 1, clock.now())}
    on_shift(store, crew.colleague)
    again = signed_by(store, crew.colleague)
    store.handovers.accept(again.id, "1001", PIN, ())
    assert {item.carried for item in listed_for(store, crew.agent)} == {2}
    assert store.handovers.holder(sent.id, crew.lead) == "1001"


def test_an_unsigned_handover_is_an_open_thing_of_its_own(store: Store, crew: Crew, clock: StoppedClock) -> None:
    shift = on_shift(store, crew.agent)
    first = signed_by(store, crew.agent)
    store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    clock.forward(8 * 3600)
    on_shift(store, crew.agent, "late")
    assert [(item.kind, item.target) for item in listed_for(store, crew.agent)] == [
        (ItemKind.UNSIGNED_HANDOVER, first.id)
    ]
    second = signed_by(store, crew.agent)
    assert (second.number, second.span.begin) == ("H20261122-0002", first.span.cut)
    store.handovers.accept(second.id, "1002", PIN, ())
    assert [item.target for item in listed_for(store, crew.colleague)] == [first.id]
    store.handovers.accept(first.id, "1002", PIN, ())
    assert listed_for(store, crew.colleague) == ()


def test_a_flag_comes_back_at_every_change_until_somebody_clears_it_by_name(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    flagged, plain = a_point("空调坏了", key=True, reason="报修中"), a_point("今天账单日")
    mark = a_mark(sent.id, "客户要求今天回复")
    signed = signed_by(store, crew.agent, flagged, plain, mark)
    assert {item.title for item in signed.items} == {"空调坏了", "今天账单日", sent.form.problem}
    store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    items = {item.target: item for item in listed_for(store, crew.colleague)}
    assert set(items) == {flagged.id, sent.id}
    assert (items[sent.id].key, items[sent.id].reason, items[sent.id].point) == (True, "客户要求今天回复", mark.id)
    assert (items[flagged.id].title, items[flagged.id].owner) == ("空调坏了", "1001")
    on_shift(store, crew.colleague)
    later = signed_by(store, crew.colleague, a_mark(flagged.id, "明天来修", key=False))
    store.handovers.accept(later.id, "1001", PIN, later.keys)
    back = {item.target: item for item in listed_for(store, crew.agent)}
    assert (back[flagged.id].reason, back[flagged.id].carried, back[flagged.id].key) == ("明天来修", 2, True)
    clock.forward(5)
    cleared = store.handovers.clear_point(flagged.id, crew.agent)
    assert (cleared.cleared_by_name, cleared.cleared_at) == ("王芳", clock.now())
    assert store.handovers.clear_point(flagged.id, crew.lead) == cleared
    assert store.handovers.point(flagged.id, crew.lead) == cleared
    assert [item.target for item in listed_for(store, crew.agent)] == [sent.id]
    assert refused(lambda: store.handovers.clear_point(an_id(), crew.agent)).problem is Problem.NOT_FOUND
    assert refused(lambda: store.handovers.point(an_id(), crew.agent)).problem is Problem.NOT_FOUND
    assert store.care.verify().whole


def test_a_flag_outlives_the_thing_it_was_put_on(store: Store, crew: Crew) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    mark = a_mark(sent.id, "不要再打错号码")
    signed = signed_by(store, crew.agent, mark)
    store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    store.escalations.take_step(sent.id, StepKind.VOIDED, crew.lead, RULES, text="重复")
    (item,) = listed_for(store, crew.colleague)
    assert (item.kind, item.target, item.number) == (ItemKind.POINT, mark.id, sent.number)
    assert item.title == sent.form.problem


def test_what_was_typed_is_kept_until_the_record_is_sealed(store: Store, crew: Crew, clock: StoppedClock) -> None:
    on_shift(store, crew.agent)
    draft = replace(store.handovers.draft(crew.agent), note="写到一半", points=(a_point(),))
    store.handovers.keep_draft(draft, crew.agent, clock.now())
    assert store.handovers.draft(crew.agent) == draft
    store.handovers.keep_draft(replace(draft, note="别人的"), crew.colleague, clock.now())
    assert store.handovers.draft(crew.agent) == draft
    assert store.handovers.draft(crew.colleague).id != draft.id
    signed = store.handovers.sign(draft, crew.agent, PIN, SHIFT_RULES)
    store.handovers.keep_draft(replace(draft, note="签了以后"), crew.agent, clock.now())
    assert store.handovers.draft(crew.agent).id != draft.id
    store.handovers.refuse(signed.id, "1002", PIN, "打印机在哪里？")
    assert store.handovers.draft(crew.agent) == draft
    again = store.handovers.sign(replace(draft, note="三楼"), crew.agent, PIN, SHIFT_RULES)
    store.handovers.accept(again.id, "1002", PIN, again.keys)
    assert store.handovers.draft(crew.agent).points == ()


def test_a_refused_record_is_amended_and_signed_again_under_its_number(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    on_shift(store, crew.agent)
    first = store.escalations.send(a_form(), crew.agent, RULES)
    signed = signed_by(store, crew.agent)
    assert refused(lambda: store.handovers.refuse(signed.id, "1002", PIN, " ")).problem is Problem.REASON_MISSING
    assert refused(lambda: store.handovers.refuse(signed.id, "1001", PIN, "自己")).problem is Problem.TO_ONESELF
    clock.forward(60)
    back = store.handovers.refuse(signed.id, "1002", PIN, "没有写清楚")
    assert (back.state, back.last(SignatureKind.REFUSED).reason) == (HandoverState.REFUSED, "没有写清楚")  # type: ignore[union-attr]
    assert [row.id for row in store.handovers.own_unsigned(crew.agent)] == [signed.id]
    assert refused(lambda: store.handovers.accept(signed.id, "1002", PIN, ())).problem is Problem.WRONG_STATE
    second = store.escalations.send(a_form(), crew.agent, RULES)
    clock.forward(60)
    again = signed_by(store, crew.agent, note="说清楚了")
    assert (again.id, again.number, again.version) == (signed.id, signed.number, 3)
    assert {item.target for item in again.items} == {first.id, second.id}
    assert (again.span.begin, again.figures.escalations_sent) == (signed.span.begin, 2)
    assert again.span.cut > signed.span.cut
    store.handovers.accept(again.id, "1002", PIN, ())
    assert store.care.verify().whole


def test_an_earlier_record_that_comes_back_ends_where_the_later_one_begins(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    shift = on_shift(store, crew.agent)
    store.escalations.send(a_form(), crew.agent, RULES)
    first = signed_by(store, crew.agent)
    store.shifts.end(shift.id, crew.agent, SHIFT_RULES)
    clock.forward(8 * 3600)
    on_shift(store, crew.agent, "late")
    store.calls.save(a_complete_call(crew.agent, answered_at=clock.now()), crew.agent)
    second = signed_by(store, crew.agent)
    store.handovers.refuse(first.id, "1002", PIN, "不清楚")
    again = signed_by(store, crew.agent, note="清楚了")
    assert (again.id, again.span, again.figures) == (first.id, first.span, first.figures)
    assert [item.kind for item in second.items] == [ItemKind.UNSIGNED_HANDOVER]
    for handover in (again, second):
        store.handovers.accept(handover.id, "1002", PIN, ())
    assert store.care.verify().whole
