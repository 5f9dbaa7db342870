"""Nobody learns who called, or what a customer has called about, without a line in the journal: every way to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import Call
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.journal import JournalEntry
from agent_console.domain.privacy import REVEALS_AN_HOUR
from agent_console.domain.staff import Person
from agent_console.store.reveal_counting import LOOKED_UP, NUMBER_SEARCHED
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form

NUMBER = "13812345678"


@pytest.fixture
def call(store: Store, crew: Crew) -> Call:
    """A call that the agent answered."""
    return store.calls.save(a_complete_call(crew.agent, caller=NUMBER), crew.agent)


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def lines(store: Store, act: str) -> list[JournalEntry]:
    return [entry for entry in store.journal.entries(limit=1000) if entry.act == act]


def answer(store: Store, agent: Person, minutes: int = 60) -> Call:
    return store.calls.answer(a_call(agent, caller="", answered_at=AT + timedelta(minutes=minutes)), agent)


def test_no_list_and_no_file_takes_a_whole_number(store: Store, crew: Crew, call: Call) -> None:
    wanted, lead = CallFilter(caller=NUMBER), crew.lead
    for way in (
        lambda: store.calls.page(wanted, lead),
        lambda: store.calls.count(wanted, lead),
        lambda: store.calls.key_at(wanted, lead, 0),
        lambda: store.calls.each(wanted, lead),
        lambda: store.calls.each_line(wanted, lead, print),
        lambda: store.calls.page(wanted, crew.agent),
    ):
        assert refused(way) is Problem.REFUSED
    assert store.calls.count(CallFilter(), lead) == 1
    assert call.caller == NUMBER


def test_a_number_that_is_no_own_caller_is_typed_into_a_running_call_only(store: Store, crew: Crew, call: Call) -> None:
    assert refused(lambda: store.calls.history(NUMBER, crew.colleague)) is Problem.REFUSED
    running = answer(store, crew.colleague)
    assert [one.id for one in store.calls.history(NUMBER, crew.colleague)] == [call.id]
    (line,) = lines(store, LOOKED_UP)
    assert (line.who, line.target, line.facts["number"]) == ("1002", running.id, running.number)
    assert line.facts["shown"] == "138****5678"
    assert "12345678" not in str(line)
    store.calls.history("138 1234 5678", crew.colleague)
    assert len(lines(store, LOOKED_UP)) == 1


def test_the_own_callers_history_leaves_no_line(store: Store, crew: Crew, call: Call) -> None:
    before = store.journal.head()
    assert [one.id for one in store.calls.history(NUMBER, crew.agent)] == [call.id]
    assert store.calls.history("", crew.agent) == ()
    assert store.journal.head() == before


def test_number_after_number_in_one_call_is_told_to_the_leads(store: Store, crew: Crew, call: Call) -> None:
    del call
    answer(store, crew.colleague)
    for count in range(REVEALS_AN_HOUR + 1):
        store.calls.history(f"139{count:08d}", crew.colleague)
    assert store.reveals.untold(crew.lead) == ()  # the first of a call is that call's caller
    store.calls.history("13700000000", crew.colleague)
    (alert,) = store.reveals.untold(crew.lead)
    assert alert.job_number == "1002"
    assert store.care.verify().whole


def test_one_number_a_call_alarms_nobody(store: Store, crew: Crew) -> None:
    for count in range(REVEALS_AN_HOUR + 3):
        running = answer(store, crew.colleague, count)
        store.calls.history(f"139{count:08d}", crew.colleague)
        made = a_complete_call(crew.colleague, id=running.id, answered_at=running.answered_at, caller=f"139{count:08d}")
        store.calls.save(replace(made, version=running.version), crew.colleague)
    assert store.reveals.alerts(crew.lead, AT) == ()


def test_whoever_looks_for_a_strangers_number_says_why(store: Store, crew: Crew, call: Call) -> None:
    assert refused(lambda: store.calls.search(NUMBER, crew.quality)) is Problem.REASON_MISSING
    assert refused(lambda: store.calls.search(NUMBER, crew.quality, "  ")) is Problem.REASON_MISSING
    assert refused(lambda: store.calls.search(NUMBER, crew.quality, "-")) is Problem.REASON_EMPTY
    assert lines(store, NUMBER_SEARCHED) == []
    search = store.calls.search(NUMBER, crew.quality, "投诉复核")
    (line,) = lines(store, NUMBER_SEARCHED)
    assert (line.who, line.facts["reason"]) == ("7001", "投诉复核")
    assert [one.id for one in store.calls.page(CallFilter(search=search), crew.quality)] == [call.id]


def test_the_own_caller_is_looked_for_without_a_reason(store: Store, crew: Crew) -> None:
    store.calls.save(a_complete_call(crew.lead, caller=NUMBER), crew.lead)
    assert store.calls.search(NUMBER, crew.lead).admitted
    assert store.calls.search("13900000000", crew.agent).admitted  # who sees the own calls only finds no stranger
    for _ in range(REVEALS_AN_HOUR + 1):
        store.calls.search(NUMBER, crew.lead)
    assert store.reveals.alerts(crew.team_leader, AT) == ()


def test_many_numbers_looked_for_are_told_like_revealed_ones(store: Store, crew: Crew, clock: StoppedClock) -> None:
    for count in range(REVEALS_AN_HOUR + 1):
        clock.forward(1)
        store.calls.search(f"139{count:08d}", crew.quality, "抽查")
    (alert,) = store.reveals.untold(crew.lead)
    assert (alert.job_number, alert.revealed) == ("7001", REVEALS_AN_HOUR + 1)
    assert store.care.verify().whole


def test_an_escalation_opens_the_history_while_it_is_open(store: Store, crew: Crew, call: Call) -> None:
    form = a_form(id=an_id(), call_id="", caller=NUMBER)
    sent = store.escalations.send(form, crew.colleague, RULES)
    assert store.calls.open_customer(call.id, crew.colleague) == 0
    assert [one.id for one in store.calls.history(NUMBER, crew.colleague)] == [call.id]
    store.escalations.take_step(sent.id, StepKind.VOIDED, crew.lead, RULES, text="重复")
    assert refused(lambda: store.calls.open_customer(call.id, crew.colleague, "还想看")) is Problem.REFUSED
    assert refused(lambda: store.calls.history(NUMBER, crew.colleague)) is Problem.REFUSED


def test_each_alert_is_told_at_the_desk_that_asks_first(
    store: Store, crew: Crew, call: Call, open_desk: Callable[[], Store]
) -> None:
    for _ in range(REVEALS_AN_HOUR + 1):
        store.calls.reveal(call.id, crew.quality, "回访")
    desk = open_desk()
    (alert,) = desk.reveals.tell_new(crew.lead)
    assert alert.knows("9001")
    assert store.reveals.tell_new(crew.lead) == desk.reveals.tell_new(crew.lead) == ()
    assert [one.id for one in store.reveals.tell_new(crew.team_leader)] == [alert.id]
    assert refused(lambda: store.reveals.tell_new(crew.quality)) is Problem.REFUSED
    assert store.care.verify().whole


def test_answers_to_a_stranger_are_not_found_by_the_number(store: Store, crew: Crew, call: Call) -> None:
    sent = store.escalations.send(a_form(id=an_id(), call_id="", caller=NUMBER), crew.agent, RULES)
    assert store.escalations.of_history(NUMBER, [], crew.colleague) == ()
    answer(store, crew.colleague)
    store.calls.history(NUMBER, crew.colleague)
    assert [one.number for one in store.escalations.of_history(NUMBER, [], crew.colleague)] == [sent.number]
    assert call.caller == NUMBER


def test_an_alert_that_another_desk_told_in_the_same_moment_is_not_told_again(
    store: Store, crew: Crew, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(REVEALS_AN_HOUR + 1):
        store.calls.reveal(call.id, crew.quality, "回访")
    waiting = store.reveals.untold(crew.lead)
    store.reveals.told(waiting[0].id, crew.lead)
    monkeypatch.setattr(store.reveals, "untold", lambda _: waiting)
    assert store.reveals.tell_new(crew.lead) == ()


def test_a_number_that_is_written_into_a_reason_does_not_get_into_the_journal(
    store: Store, crew: Crew, call: Call
) -> None:
    store.calls.reveal(call.id, crew.quality, f"回访 {NUMBER}")
    store.calls.open_customer(call.id, crew.quality, f"{NUMBER} 投诉")
    store.calls.search(NUMBER, crew.quality, f"查 {NUMBER}")
    store.journal.add(
        crew.quality, "export.calls", "calls.csv", {"reason": f"给 {NUMBER}", "rows": 1, "sha256": "1" * 64}
    )
    entries = store.journal.entries(limit=1000)
    assert [str(entry.facts.get("reason")) for entry in entries[-4:]] == [
        "回访 138****5678",
        "138****5678 投诉",
        "查 138****5678",
        "给 138****5678",
    ]
    assert NUMBER not in str(entries)
