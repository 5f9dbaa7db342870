"""What was handed over is worked on by who holds it; its owner stays the owner."""

from collections.abc import Callable

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import Handover
from agent_console.domain.moment import from_microseconds
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.builders import AT, PIN, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import on_shift, signed_by


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def handed_over(store: Store, outgoing: Person, incoming: Person) -> Handover:
    """Everything that the one holds is the other's."""
    on_shift(store, outgoing)
    return store.handovers.accept(signed_by(store, outgoing).id, incoming.job_number, PIN, ())


def ids(rows: tuple[EscalationSummary, ...]) -> list[str]:
    return [row.id for row in rows]


def test_who_took_over_reads_the_thread_and_takes_the_owners_steps_in_their_own_name(store: Store, crew: Crew) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    for verb in (
        lambda: store.escalations.thread(sent.id, crew.colleague),
        lambda: store.escalations.take_step(sent.id, StepKind.ADDED, crew.colleague, RULES, text="客户又来电"),
    ):
        assert refused(verb) is Problem.REFUSED
    handed_over(store, crew.agent, crew.colleague)
    assert store.escalations.thread(sent.id, crew.colleague).holder == "1002"
    store.escalations.take_step(sent.id, StepKind.ADDED, crew.colleague, RULES, text="客户又来电")
    store.escalations.take_step(sent.id, StepKind.PAUSED, crew.colleague, RULES, text="等客户发照片")
    store.escalations.take_step(sent.id, StepKind.RESUMED, crew.colleague, RULES)
    store.escalations.take_step(sent.id, StepKind.ANSWERED, crew.lead, RULES, text="已核减")
    told = store.escalations.take_step(sent.id, StepKind.TOLD, crew.colleague, RULES)
    assert (told.owner, told.state) == ("1001", EscalationState.TOLD)
    steps = store.escalations.thread(sent.id, crew.agent).steps
    assert [step.by for step in steps] == ["1001", "1002", "1002", "1002", "9001", "1002"]
    line = store.journal.entries()[-1]
    assert (line.act, line.who) == ("escalation.told", "1002")
    assert store.care.verify().findings == ()


def test_a_leads_step_stays_a_leads_step(store: Store, crew: Crew) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    handed_over(store, crew.agent, crew.colleague)
    told = refused(lambda: store.escalations.take_step(sent.id, StepKind.ANSWERED, crew.colleague, RULES, text="好"))
    assert told is Problem.REFUSED


def test_it_stands_in_the_lists_of_both_until_it_ends(store: Store, crew: Crew) -> None:
    first = store.escalations.send(a_form(), crew.agent, RULES)
    own = store.escalations.send(a_form(problem="自己的"), crew.colleague, RULES)
    handed_over(store, crew.agent, crew.colleague)
    later = store.escalations.send(a_form(problem="交班以后的"), crew.agent, RULES)
    (mine, stayed), theirs = store.escalations.promises(crew.agent), store.escalations.promises(crew.colleague)
    assert (mine.id, mine.holder, stayed.id, stayed.holder) == (first.id, "1002", later.id, "")
    assert ids(theirs) == [own.id, first.id]
    assert [row.concerns("1002") for row in (mine, stayed)] == [True, False]
    for kind, by in ((StepKind.ANSWERED, crew.lead), (StepKind.TOLD, crew.colleague)):
        store.escalations.take_step(first.id, kind, by, RULES, text="已核减")
    assert ids(store.escalations.promises(crew.agent)) == [later.id]
    assert ids(store.escalations.promises(crew.colleague)) == [own.id]
    for person in (crew.agent, crew.colleague):
        assert ids(store.escalations.ended(person, AT)) == [first.id]
    assert store.escalations.ended(crew.lead, AT) == ()
    reopened = store.escalations.take_step(first.id, StepKind.REOPENED, crew.colleague, RULES, text="没解决")
    assert reopened.state is EscalationState.SENT
    assert ids(store.escalations.promises(crew.colleague)) == [own.id, first.id]


def test_what_was_handed_on_once_more_is_the_next_ones_alone(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    handed_over(store, crew.agent, crew.colleague)
    clock.forward(3600)
    handed_over(store, crew.colleague, crew.lead)
    assert store.escalations.promises(crew.colleague) == ()
    assert ids(store.escalations.promises(crew.lead)) == [sent.id]
    assert store.escalations.promises(crew.agent)[0].holder == "9001"
    assert refused(lambda: store.escalations.thread(sent.id, crew.colleague)) is Problem.REFUSED


def test_news_go_to_the_owner_and_to_who_attends_to_it(store: Store, crew: Crew, clock: StoppedClock) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    clock.forward(60)
    handed_over(store, crew.agent, crew.colleague)
    assert store.escalations.news(0, crew.colleague) == ()  # what was there before stood in the list
    before = store.escalations.last_seq()
    store.escalations.take_step(sent.id, StepKind.ANSWERED, crew.lead, RULES, text="已核减")
    for person in (crew.agent, crew.colleague):
        (news,) = store.escalations.news(before, person)
        assert (news.summary.id, news.summary.holder, news.step.by) == (sent.id, "1002", "9001")
    before = store.escalations.last_seq()
    store.escalations.take_step(sent.id, StepKind.TOLD, crew.colleague, RULES)
    assert [news.step.by for news in store.escalations.news(before, crew.agent)] == ["1002"]
    assert store.escalations.news(before, crew.colleague) == ()


def test_a_question_reaches_who_took_over_from_somebody_who_has_left(store: Store, crew: Crew) -> None:
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    handed_over(store, crew.agent, crew.colleague)
    store.staff.disable(crew.lead, "1001")
    asked = store.escalations.take_step(sent.id, StepKind.ASKED_BACK, crew.lead, RULES, text="账单号？")
    assert asked.state is EscalationState.ASKED_BACK
    replied = store.escalations.take_step(sent.id, StepKind.ADDED, crew.colleague, RULES, text="九月")
    assert replied.state is EscalationState.ACCEPTED


def test_a_callback_that_was_taken_over_is_done_by_who_took_it(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    owed = store.correction_calls.open(an_id(), call.id, crew.quality, "资费说错", "每月十九元")
    for verb in (
        lambda: store.correction_calls.case(owed.id, crew.colleague),
        lambda: store.correction_calls.done(owed.id, crew.colleague, "已说明"),
    ):
        assert refused(verb) is Problem.REFUSED
    assert store.correction_calls.holders(crew.agent) == {}
    handed_over(store, crew.agent, crew.colleague)
    assert store.correction_calls.case(owed.id, crew.colleague).holder == "1002"
    for person in (crew.agent, crew.colleague):
        (due,) = store.correction_calls.due(person)
        assert (due.id, due.owner, due.caller) == (owed.id, "1001", "138****5678")
    for person in (crew.agent, crew.colleague, crew.lead):
        assert store.correction_calls.holders(person) == {owed.id: "1002"}
    done = store.correction_calls.done(owed.id, crew.colleague, "已说明")
    assert (done.owner, done.ended_by) == ("1001", "1002")
    for person in (crew.agent, crew.colleague):
        assert store.correction_calls.due(person) == ()
        assert [one.id for one in store.correction_calls.ended(person, AT)] == [owed.id]
    assert store.correction_calls.holders(crew.lead) == {}
    assert store.calls.get(call.id, crew.agent).correction_due is False
    assert store.care.verify().findings == ()


def test_what_was_handed_to_others_is_told_to_those_only_whom_it_concerns(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent), crew.agent)
    owed = store.correction_calls.open(an_id(), call.id, crew.quality, "资费说错", "每月十九元")
    handed_over(store, crew.agent, crew.lead)
    assert store.correction_calls.holders(crew.colleague) == {}
    assert store.correction_calls.holders(crew.quality) == {owed.id: "9001"}
    assert store.correction_calls.ended(crew.colleague, from_microseconds(0)) == ()


def test_who_took_over_a_callback_sees_the_number_to_ring_until_it_is_done(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    owed = store.correction_calls.open(an_id(), call.id, crew.quality, "资费说错", "每月十九元")
    handed_over(store, crew.agent, crew.colleague)
    assert store.calls.reveal(call.id, crew.colleague, "差错回拨").endswith("13812345678")
    assert store.journal.entries()[-1].who == "1002"
    store.correction_calls.done(owed.id, crew.colleague, "已说明")
    assert refused(lambda: store.calls.reveal(call.id, crew.colleague, "差错回拨")) is Problem.REFUSED


def test_who_took_over_an_escalation_sees_the_number_of_its_call(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, caller="13812345678"), crew.agent)
    store.escalations.send(a_form(call_id=call.id), crew.agent, RULES)
    assert refused(lambda: store.calls.reveal(call.id, crew.colleague, "回复客户")) is Problem.REFUSED
    handed_over(store, crew.agent, crew.colleague)
    assert store.calls.reveal(call.id, crew.colleague, "回复客户").endswith("13812345678")
