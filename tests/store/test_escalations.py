"""Escalations in the database: sent once, taken on step by step, seen by whom they concern, found when alike."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, EscalationState, Urgency
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person, Role
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.store.conftest import Place
from tests.store.test_verifying import attack

MINUTE = timedelta(minutes=1)
S, K = EscalationState, StepKind


def send(store: Store, by: Person, **fields: object) -> Escalation:
    return store.escalations.send(a_form(**fields), by, RULES)


def step(store: Store, escalation: Escalation, kind: StepKind, by: Person, text: str = "", **where: str) -> Escalation:
    return store.escalations.take_step(escalation.id, kind, by, RULES, text=text, **where)


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


# --- sending --------------------------------------------------------------------------------------------------------


def test_what_is_sent_has_a_number_an_owner_and_a_due_instant(store: Store, crew: Crew, clock: StoppedClock) -> None:
    first = send(store, crew.agent, urgency=Urgency.URGENT)
    assert (first.number, first.owner, first.owner_name) == ("E20261122-0001", "1001", "王芳")
    assert (first.state, first.due_at) == (S.SENT, clock.now() + 120 * MINUTE)
    assert send(store, crew.colleague).number == "E20261122-0002"
    assert store.escalations.thread(first.id, crew.agent).escalation == first


def test_sent_twice_it_is_one(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    form = a_form()
    first = store.escalations.send(form, crew.agent, RULES)
    assert open_desk().escalations.send(replace(form, problem="另一席位再发"), crew.colleague, RULES) == first
    assert len(store.escalations.queue(crew.lead)) == 1


def test_from_a_call_it_carries_the_call(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent), crew.agent)
    sent = send(store, crew.agent, call_id=call.id, call_number=call.number)
    assert [row.id for row in store.escalations.of_call(call.id, crew.colleague)] == [sent.id]
    assert store.escalations.of_call("", crew.agent) == ()
    again = send(store, crew.agent, call_id=call.id, call_number=call.number)
    send(store, crew.agent)
    assert store.escalations.numbers_by_call(crew.quality) == {call.id: (sent.number, again.number)}
    assert refused(lambda: store.escalations.numbers_by_call(crew.agent)) is Problem.REFUSED


def test_the_history_of_a_caller_tells_what_became_of_each_call(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    from_call = send(store, crew.agent, call_id=call.id, call_number=call.number, caller="")
    same_line = send(store, crew.colleague, caller="+86 138 1234 5678")
    send(store, crew.agent, caller="13900000000")
    send(store, crew.agent, caller="")
    step(store, from_call, K.ANSWERED, crew.lead, "已核减")
    found = store.escalations.of_history("13812345678", [call.id], crew.colleague)
    assert [(one.number, one.state, one.answer) for one in found] == [
        (same_line.number, S.SENT, ""),
        (from_call.number, S.ANSWERED, "已核减"),
    ]
    assert (found[1].call_id, found[1].call_number) == (call.id, call.number)
    assert store.escalations.of_history("", [call.id], crew.agent) == (found[1],)
    assert store.escalations.of_history("", ["", an_id()], crew.agent) == ()
    assert store.escalations.of_history("", [], crew.agent) == ()
    assert store.escalations.of_history("13812345678", [call.id], crew.agent, most=1) == (found[0],)


def test_what_is_not_complete_or_not_true_is_not_sent(store: Store, crew: Crew, clock: StoppedClock) -> None:
    past = clock.now() - MINUTE
    assert refused(lambda: send(store, crew.agent, tried="")) is Problem.TEXT_MISSING
    assert refused(lambda: send(store, crew.agent, similar=(an_id(),))) is Problem.TEXT_MISSING
    assert refused(lambda: send(store, crew.agent, callback_until=past)) is Problem.WRONG_STATE
    assert refused(lambda: send(store, crew.agent, call_id=an_id())) is Problem.NOT_FOUND
    assert refused(lambda: send(store, crew.quality)) is Problem.REFUSED
    store.staff.disable(crew.lead, crew.colleague.job_number)
    assert refused(lambda: send(store, crew.colleague)) is Problem.DISABLED_PERSON
    assert send(store, crew.agent).number.endswith("-0001")  # nothing of that cost a number


# --- steps ----------------------------------------------------------------------------------------------------------


def test_the_lead_answers_and_the_owner_tells_the_customer(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    step(store, sent, K.ACCEPTED, crew.lead)
    answered = step(store, sent, K.ANSWERED, crew.lead, "已核减三十元")
    assert (answered.state, answered.answer) == (S.ANSWERED, "已核减三十元")
    assert [row.number for row in store.escalations.promises(crew.agent)] == [sent.number]
    step(store, sent, K.TOLD, crew.agent, "客户认可")
    assert store.escalations.promises(crew.agent) == ()
    closed = step(store, sent, K.CLOSED, crew.lead)
    thread = store.escalations.thread(sent.id, crew.agent)
    assert thread.escalation == closed
    kinds = [one.kind for one in thread.steps]
    assert kinds == [K.SENT, K.ACCEPTED, K.ANSWERED, K.TOLD, K.CLOSED]
    assert [one.by for one in thread.steps] == ["1001", "9001", "9001", "1001", "9001"]


def test_an_answer_and_an_edit_at_the_same_moment_are_both_kept(
    store: Store, crew: Crew, open_desk: Callable[[], Store]
) -> None:
    sent = send(store, crew.agent)
    other_desk = open_desk()
    step(other_desk, sent, K.ANSWERED, crew.lead, "请客户重启光猫")
    step(store, sent, K.ADDED, crew.agent, "客户补充：昨晚断线")
    thread = other_desk.escalations.thread(sent.id, crew.lead)
    assert [one.text for one in thread.steps] == ["", "请客户重启光猫", "客户补充：昨晚断线"]
    assert (thread.escalation.state, thread.escalation.answer) == (S.ANSWERED, "请客户重启光猫")


def test_steps_are_for_those_whose_they_are(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    assert refused(lambda: step(store, sent, K.ANSWERED, crew.agent, "自己答")) is Problem.REFUSED
    assert refused(lambda: step(store, sent, K.ADDED, crew.colleague, "别人的单")) is Problem.REFUSED
    assert refused(lambda: step(store, sent, K.BROUGHT_BACK, crew.lead)) is Problem.WRONG_STATE
    assert refused(lambda: step(store, sent, K.SENT, crew.lead)) is Problem.WRONG_STATE
    assert refused(lambda: store.escalations.take_step(an_id(), K.ACCEPTED, crew.lead, RULES)) is Problem.NOT_FOUND
    assert refused(lambda: store.escalations.thread(sent.id, crew.colleague)) is Problem.REFUSED
    assert store.escalations.thread(sent.id, crew.quality).escalation == sent


def test_it_is_passed_on_to_somebody_who_can_take_it(store: Store, crew: Crew) -> None:
    second = store.staff.add(crew.lead, job_number="9002", name="周强", role=Role.LEAD, pin=PIN)
    sent = send(store, crew.agent)
    assert step(store, sent, K.PASSED_ON, crew.lead, to="9002").handler == "9002"
    assert refused(lambda: step(store, sent, K.PASSED_ON, crew.lead, to="1002")) is Problem.REFUSED
    assert refused(lambda: step(store, sent, K.PASSED_ON, crew.lead, to="5555")) is Problem.UNKNOWN_PERSON
    store.staff.disable(crew.lead, second.job_number)
    assert refused(lambda: step(store, sent, K.PASSED_ON, crew.lead, to="9002")) is Problem.DISABLED_PERSON


def test_a_supervision_order_over_its_limit_comes_back_to_the_lead(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    sent = send(store, crew.agent)
    assert refused(lambda: step(store, sent, K.ORDERED, crew.lead, department="nobody")) is Problem.NOT_FOUND
    ordered = step(store, sent, K.ORDERED, crew.lead, "请核实线路", department="network")
    assert ordered.order is not None
    assert (ordered.order.number, ordered.order.liaison) == ("D20261122-0001", "周工 6012")
    assert store.escalations.bring_back(clock.now() + 239 * MINUTE, RULES) == ()
    (back,) = store.escalations.bring_back(clock.now() + 240 * MINUTE, RULES)
    assert (back.state, back.handler) == (S.ACCEPTED, "9001")
    assert store.escalations.bring_back(clock.now() + 240 * MINUTE, RULES) == ()
    assert step(store, sent, K.RECEIPT, crew.lead, "线路已修复").state is S.ANSWERED


def test_a_promise_before_the_limit_leads_the_queue_and_leaves_an_order_with_its_department(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    plain = send(store, crew.agent, urgency=Urgency.URGENT)
    soon = clock.now() + 40 * MINUTE
    promised = send(store, crew.agent, callback_until=soon)
    step(store, promised, K.ORDERED, crew.lead, "请核实线路", department="network")
    queue = store.escalations.queue(crew.lead)
    assert [(row.id, row.next_due) for row in queue] == [(promised.id, soon), (plain.id, plain.due_at)]
    assert store.escalations.bring_back(soon, RULES) == ()
    (back,) = store.escalations.bring_back(clock.now() + 240 * MINUTE, RULES)
    assert back.id == promised.id


def test_a_pause_keeps_it_out_of_the_clock_and_is_listed_last(store: Store, crew: Crew, clock: StoppedClock) -> None:
    waiting = send(store, crew.agent, urgency=Urgency.CRITICAL)
    running = send(store, crew.agent)
    clock.forward(10 * 60)
    step(store, waiting, K.PAUSED, crew.agent, "等客户找单据")
    assert [(row.id, row.next_due) for row in store.escalations.queue(crew.lead)] == [
        (running.id, running.due_at),
        (waiting.id, None),
    ]
    clock.forward(86_400)
    assert step(store, waiting, K.RESUMED, crew.agent).due_at == clock.now() + 20 * MINUTE


def test_what_was_told_can_be_reopened_within_the_rule(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = send(store, crew.agent)
    assert refused(lambda: step(store, sent, K.REOPENED, crew.agent, "不满意")) is Problem.WRONG_STATE
    step(store, sent, K.ANSWERED, crew.lead, "已处理")
    step(store, sent, K.TOLD, crew.agent)
    clock.forward(7 * 86_400)
    again = step(store, sent, K.REOPENED, crew.agent, "客户不满意")
    assert (again.state, again.due_at) == (S.SENT, clock.now() + timedelta(days=1))
    step(store, sent, K.ANSWERED, crew.lead, "再处理")
    step(store, sent, K.TOLD, crew.agent)
    clock.forward(7 * 86_400 + 1)
    assert refused(lambda: step(store, sent, K.REOPENED, crew.agent, "太晚")) is Problem.REOPEN_TOO_LATE


def test_a_void_form_stays_but_nothing_happens_to_it(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    assert refused(lambda: step(store, sent, K.VOIDED, crew.agent, "重复")) is Problem.REFUSED
    step(store, sent, K.VOIDED, crew.lead, "重复建单")
    assert refused(lambda: step(store, sent, K.ANSWERED, crew.lead, "答复")) is Problem.VOIDED
    assert store.escalations.thread(sent.id, crew.agent).escalation.state is S.VOID
    assert store.escalations.queue(crew.lead) == ()


# --- lists and news -------------------------------------------------------------------------------------------------


def test_the_queue_is_for_shift_leads_and_shows_masked_numbers(store: Store, crew: Crew) -> None:
    send(store, crew.agent)
    assert refused(lambda: store.escalations.queue(crew.agent)) is Problem.REFUSED
    (row,) = store.escalations.queue(crew.lead)
    assert "13812345678" not in str(row)
    assert row.caller.endswith("5678")


def test_news_tells_each_what_others_did_and_once(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    start = store.escalations.last_seq()
    sent, others = send(store, crew.agent), send(store, crew.colleague)
    desk = open_desk()
    news = desk.escalations.news(start, crew.lead)
    assert [one.summary.id for one in news] == [sent.id, others.id]
    assert desk.escalations.news(news[-1].seq, crew.lead) == ()
    step(desk, sent, K.ANSWERED, crew.lead, "已处理")
    (told,) = store.escalations.news(start, crew.agent)
    assert (told.summary.number, told.step.kind, told.step.text) == (sent.number, K.ANSWERED, "已处理")
    assert store.escalations.news(told.seq, crew.agent) == ()


def test_a_number_leads_to_its_escalation(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    assert store.escalations.id_of(" e20261122-0001 ", crew.agent) == sent.id
    assert refused(lambda: store.escalations.id_of("E20261122-0002", crew.agent)) is Problem.NOT_FOUND


def test_nobody_is_asked_who_cannot_reply_but_an_answer_may_be_written(store: Store, crew: Crew) -> None:
    sent = send(store, crew.colleague)
    store.staff.disable(crew.lead, crew.colleague.job_number)
    with pytest.raises(ConsoleError) as told:
        step(store, sent, K.ASKED_BACK, crew.lead, "请补充")
    assert (told.value.problem, told.value.facts["owner"]) == (Problem.OWNER_DISABLED, crew.colleague.job_number)
    answered = step(store, sent, K.ANSWERED, crew.lead, "已核减")
    assert step(store, answered, K.TOLD, crew.lead).state is S.TOLD


def test_an_order_without_a_liaison_costs_no_number(store: Store, crew: Crew) -> None:
    nobody = replace(RULES, departments=(*RULES.departments, replace(RULES.departments[0], id="shops", liaison=" ")))
    sent = send(store, crew.agent)

    def order(department: str) -> Escalation:
        return store.escalations.take_step(sent.id, K.ORDERED, crew.lead, nobody, text="请核实", department=department)

    assert refused(lambda: order("shops")) is Problem.NO_LIAISON
    ordered = order("network").order
    assert ordered is not None
    assert ordered.number == "D20261122-0001"


def test_a_void_answer_helps_nobody(store: Store, crew: Crew) -> None:
    earlier = send(store, crew.agent)
    step(store, earlier, K.ANSWERED, crew.lead, "已核减")
    step(store, earlier, K.VOIDED, crew.lead, "答错单")
    assert refused(lambda: store.escalations.helped(a_form(), earlier.id, crew.agent)) is Problem.VOIDED


def test_the_last_part_of_a_number_leads_to_the_newest_that_ends_so(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    first, second = send(store, crew.agent), send(store, crew.agent)
    clock.forward(24 * 3600)
    today = send(store, crew.agent)
    id_of = store.escalations.id_of
    assert [id_of(typed, crew.lead) for typed in ("1", "0002", "1122-1")] == [today.id, second.id, first.id]
    for typed in ("3", "%", "_", "1122-3", ""):
        assert refused(lambda typed=typed: id_of(typed, crew.lead)) is Problem.NOT_FOUND  # type: ignore[misc]


def test_an_export_reads_all_of_them_oldest_first(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = []
    for _ in range(3):
        sent.append(send(store, crew.agent))
        clock.forward(60)
    assert list(store.escalations.each(crew.quality)) == sent
    assert list(store.escalations.each(crew.quality, sent[1].sent_at, sent[2].sent_at)) == sent[1:2]
    assert store.escalations.count(crew.quality) == 3
    assert store.escalations.count(crew.quality, sent[1].sent_at, sent[2].sent_at) == 1
    assert refused(lambda: store.escalations.each(crew.agent)) is Problem.REFUSED
    assert refused(lambda: store.escalations.count(crew.agent)) is Problem.REFUSED


def test_open_ones_are_counted_for_the_status(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    send(store, crew.agent)
    assert store.care.status().open_escalations == 2
    step(store, sent, K.VOIDED, crew.lead, "建错")
    assert store.care.status().open_escalations == 1


# --- drafts ---------------------------------------------------------------------------------------------------------


def test_a_draft_is_kept_until_its_form_is_sent(store: Store, crew: Crew, clock: StoppedClock) -> None:
    form = a_form(problem="写到一半")
    store.escalations.keep_draft(form, crew.agent, clock.now())
    store.escalations.keep_draft(replace(form, problem="写完了"), crew.agent, clock.now())
    assert store.escalations.drafts(crew.agent) == (replace(form, problem="写完了"),)
    assert store.escalations.drafts(crew.colleague) == ()
    store.escalations.send(form, crew.agent, RULES)
    store.escalations.keep_draft(form, crew.agent, clock.now())  # a beat that comes too late
    assert store.escalations.drafts(crew.agent) == ()


def test_a_draft_is_dropped_by_its_own_agent_only(store: Store, crew: Crew, clock: StoppedClock) -> None:
    form = a_form()
    store.escalations.keep_draft(form, crew.agent, clock.now())
    store.escalations.drop_draft(form.id, crew.colleague)
    assert store.escalations.drafts(crew.agent) == (form,)
    store.escalations.drop_draft(form.id, crew.agent)
    assert store.escalations.drafts(crew.agent) == ()


# --- similar ones ---------------------------------------------------------------------------------------------------


def test_similar_ones_are_found_the_own_first_with_their_answers(store: Store, crew: Crew) -> None:
    others = send(store, crew.colleague, problem="九月账单多扣三十元，客户要求核减", caller="")
    own = send(store, crew.agent, problem="客户账单多扣了三十元要核减", caller="")
    send(store, crew.agent, problem="宽带断线，光猫红灯", caller="")
    step(store, others, K.ANSWERED, crew.lead, "核对后核减")
    form = a_form(problem="九月账单多扣三十元，要核减", caller="")
    found = store.escalations.similar(form, crew.agent, 0.4)
    assert [(one.summary.id, one.mine, one.answer) for one in found] == [
        (own.id, True, ""),
        (others.id, False, "核对后核减"),
    ]
    assert found[1].likeness > 0.7
    assert store.escalations.similar(form, crew.agent, 0.99) == ()


def test_the_same_caller_makes_it_more_alike(store: Store, crew: Crew) -> None:
    send(store, crew.agent, problem="账单多扣三十元")
    same = store.escalations.similar(a_form(problem="账单又多扣了"), crew.agent, 0.1)[0]
    other = store.escalations.similar(a_form(problem="账单又多扣了", caller="+8613900000000"), crew.agent, 0.1)[0]
    assert same.likeness == pytest.approx(other.likeness + 0.25)


def test_a_form_is_not_similar_to_itself_nor_to_a_void_one(store: Store, crew: Crew) -> None:
    form = a_form()
    sent = store.escalations.send(form, crew.agent, RULES)
    assert store.escalations.similar(form, crew.agent, 0.1) == ()
    assert len(store.escalations.similar(a_form(), crew.agent, 0.1)) == 1
    step(store, sent, K.VOIDED, crew.lead, "建错")
    assert store.escalations.similar(a_form(), crew.agent, 0.1) == ()


def test_past_ones_are_compared_with_what_was_there_when_they_were_sent(store: Store, crew: Crew) -> None:
    send(store, crew.agent, problem="账单多扣三十元", caller="13800000001", subject="fees")
    send(store, crew.agent, problem="宽带移机没有人来", caller="13800000002", subject="")
    send(store, crew.colleague, problem="账单多扣三十元", caller="13800000003", subject="bill")
    void = send(store, crew.agent, problem="账单多扣三十元", caller="13800000004", subject="bill")
    step(store, void, K.VOIDED, crew.lead, "建错")
    assert store.escalations.alike_before(crew.lead, 10) == pytest.approx((1.0, 0.0, 0.0))
    assert store.escalations.alike_before(crew.lead, 2, skip=1) == (0.0, 0.0)
    assert store.escalations.alike_before(crew.lead, 2, skip=3) == ()
    assert refused(lambda: store.escalations.alike_before(crew.agent, 10)) is Problem.REFUSED


def test_a_likeness_is_settled_by_a_lead_and_written_down_only_when_it_was_kept(store: Store, crew: Crew) -> None:
    kept: list[int] = []
    before = store.care.status().journal.entries
    store.escalations.settle_alike(55, crew.lead, lambda: kept.append(55))
    assert store.care.status().journal.entries == before + 1

    def full() -> None:
        raise ConsoleError(Problem.FULL)

    assert refused(lambda: store.escalations.settle_alike(60, crew.lead, full)) is Problem.FULL
    assert refused(lambda: store.escalations.settle_alike(60, crew.agent, lambda: kept.append(60))) is Problem.REFUSED
    assert (kept, store.care.status().journal.entries) == ([55], before + 1)
    assert store.care.verify().whole


# --- what the check of the data finds -------------------------------------------------------------------------------


def test_untouched_escalations_are_whole(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    step(store, sent, K.ORDERED, crew.lead, "请核实", department="network")
    assert store.care.verify().whole


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE escalations SET answer = '随便'",
        "UPDATE escalations SET caller_masked = '138'",
        "UPDATE escalation_steps SET text = '改过' WHERE place = 2",
        "DELETE FROM escalation_steps WHERE place = 2",
    ],
)
def test_what_was_changed_behind_its_back_is_found(place: Place, store: Store, crew: Crew, statement: str) -> None:
    sent = send(store, crew.agent)
    step(store, sent, K.ANSWERED, crew.lead, "已处理")
    triggers = [f"DROP TRIGGER escalation_steps_no_{verb}" for verb in ("update", "delete")]
    attack(place, *(triggers if place.engine == "sqlite" else ()), statement)
    assert Finding(Damage.ESCALATION, sent.number) in store.care.verify().findings


def test_one_that_was_removed_is_missed(place: Place, store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    kept = send(store, crew.agent)
    triggers = ["DROP TRIGGER escalation_steps_no_delete", "PRAGMA foreign_keys=OFF"]
    attack(
        place,
        *(triggers if place.engine == "sqlite" else ()),
        f"DELETE FROM escalation_steps WHERE escalation_id = '{sent.id}'",
        f"DELETE FROM escalations WHERE id = '{sent.id}'",
    )
    assert store.care.verify().findings == (
        Finding(Damage.ESCALATION, sent.number),
        Finding(Damage.NUMBER_GAP, sent.number),
        Finding(Damage.SIMILAR_INDEX, "entry 7"),
    )
    assert store.escalations.queue(crew.lead)[0].id == kept.id


def test_steps_can_only_be_added(place: Place, store: Store, crew: Crew) -> None:
    send(store, crew.agent)
    for statement in ("UPDATE escalation_steps SET text = ''", "DELETE FROM escalation_steps"):
        with pytest.raises(Exception, match="append-only"), store._ground.database.engine.begin() as connection:
            connection.exec_driver_sql(statement)


def test_what_has_just_ended_can_still_be_found_by_its_owner(store: Store, crew: Crew, clock: StoppedClock) -> None:
    first, void, other = send(store, crew.agent), send(store, crew.agent), send(store, crew.colleague)
    for one in (first, void, other):
        step(store, one, K.ANSWERED, crew.lead, "已核减")
    step(store, first, K.TOLD, crew.agent)
    step(store, void, K.VOIDED, crew.lead, "重复")
    step(store, other, K.TOLD, crew.colleague)
    assert [row.number for row in store.escalations.ended(crew.agent, clock.now())] == [first.number]
    assert store.escalations.ended(crew.agent, clock.now() + MINUTE) == ()


# --- an answer that helps -------------------------------------------------------------------------------------------


def test_an_earlier_answer_that_helped_is_recorded_and_the_form_is_gone(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    earlier = send(store, crew.colleague)
    form = a_form(problem="账单多出三十元")
    store.escalations.keep_draft(form, crew.agent, clock.now())
    assert refused(lambda: store.escalations.helped(form, earlier.id, crew.agent)) is Problem.WRONG_STATE
    step(store, earlier, K.ANSWERED, crew.lead, "已核减三十元")
    store.escalations.helped(form, earlier.id, crew.agent)
    assert store.escalations.drafts(crew.agent) == ()
    line = store.journal.entries()[-1]
    assert (line.act, line.who, line.target) == ("escalation.helped", "1001", earlier.id)
    assert refused(lambda: store.escalations.helped(form, an_id(), crew.agent)) is Problem.NOT_FOUND
    assert refused(lambda: store.escalations.helped(form, earlier.id, crew.quality)) is Problem.REFUSED
    assert store.care.verify().findings == ()


def test_what_was_told_waits_to_be_closed(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    send(store, crew.agent)
    step(store, sent, K.ANSWERED, crew.lead, "已核实")
    assert store.escalations.to_close(crew.lead) == ()
    step(store, sent, K.TOLD, crew.agent)
    assert [row.id for row in store.escalations.to_close(crew.lead)] == [sent.id]
    step(store, sent, K.CLOSED, crew.lead)
    assert store.escalations.to_close(crew.lead) == ()
    assert refused(lambda: store.escalations.to_close(crew.agent)) is Problem.REFUSED


def test_a_lead_at_two_windows_hears_of_the_own_steps_where_that_is_asked_for(store: Store, crew: Crew) -> None:
    sent = send(store, crew.agent)
    before = store.escalations.last_seq()
    step(store, sent, K.ACCEPTED, crew.lead)
    assert store.escalations.news(before, crew.lead) == ()
    (heard,) = store.escalations.news(before, crew.lead, own=True)
    assert (heard.step.kind, heard.summary.id) == (K.ACCEPTED, sent.id)
    assert refused(lambda: store.escalations.news(before, crew.agent, own=True)) is Problem.REFUSED
