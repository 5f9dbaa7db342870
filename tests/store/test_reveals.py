"""Whole numbers and histories: journalled before they are given, and told to the shift leads where they are many."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact
from agent_console.domain.privacy import REVEALS_AN_HOUR
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.store.conftest import Place
from tests.store.test_verifying import attack


@pytest.fixture
def call(store: Store, crew: Crew) -> Call:
    return store.calls.save(a_complete_call(crew.agent), crew.agent)


def reveal(store: Store, call: Call, by: Person, times: int = 1) -> None:
    for _ in range(times):
        assert store.calls.reveal(call.id, by, "回访") == call.caller


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_who_wanted_a_number_and_why_is_in_the_journal(store: Store, crew: Crew, call: Call) -> None:
    reveal(store, call, crew.quality)
    line = store.journal.entries(store.journal.head().entries - 1)[0]
    assert (line.who, line.act, line.target) == ("7001", "call.revealed", call.id)
    assert dict(line.facts) == {"number": call.number, "reason": "回访"}
    assert refused(lambda: store.calls.reveal(call.id, crew.quality, " ")) is Problem.REASON_MISSING
    assert refused(lambda: store.calls.reveal(call.id, crew.quality, ".")) is Problem.REASON_EMPTY
    assert refused(lambda: store.calls.reveal(call.id, crew.colleague, "好奇")) is Problem.REFUSED


def test_the_one_too_many_within_an_hour_is_told_to_each_lead_once(
    store: Store, crew: Crew, call: Call, clock: StoppedClock, open_desk: Callable[[], Store]
) -> None:
    reveal(store, call, crew.quality, REVEALS_AN_HOUR)
    assert store.reveals.untold(crew.lead) == ()
    clock.forward(60)
    reveal(store, call, crew.quality)
    (alert,) = store.reveals.untold(crew.lead)
    assert (alert.job_number, alert.name, alert.at, alert.revealed) == ("7001", "赵静", clock.now(), 21)
    reveal(store, call, crew.quality)
    desk = open_desk()
    told = desk.reveals.told(alert.id, crew.lead)
    assert desk.reveals.told(alert.id, crew.lead) == told
    assert store.reveals.untold(crew.lead) == ()
    assert store.reveals.untold(crew.team_leader) == (told,)
    assert store.reveals.alerts(crew.lead, AT) == (told,)
    assert refused(lambda: store.reveals.untold(crew.quality)) is Problem.REFUSED
    assert refused(lambda: store.reveals.told(an_id(), crew.lead)) is Problem.NOT_FOUND
    assert store.care.verify().whole


def test_as_many_spread_over_more_than_an_hour_alarm_nobody(
    store: Store, crew: Crew, call: Call, clock: StoppedClock
) -> None:
    for _ in range(REVEALS_AN_HOUR + 5):
        reveal(store, call, crew.lead)
        clock.forward(3600 / REVEALS_AN_HOUR)
    assert store.reveals.alerts(crew.lead, AT) == ()


def test_whoever_goes_on_is_told_of_again_after_as_many_more(store: Store, crew: Crew, call: Call) -> None:
    reveal(store, call, crew.quality, 2 * REVEALS_AN_HOUR + 1)
    assert len(store.reveals.untold(crew.lead)) == 1
    reveal(store, call, crew.quality)
    assert len(store.reveals.untold(crew.lead)) == 2


def exported(store: Store, by: Person, numbers: int, act: str = "export.calls") -> int:
    facts: dict[str, Fact] = {"reveal": True, "reason": '月报 "numbers":0', "rows": numbers, "numbers": numbers}
    return store.journal.add(by, act, "calls.csv", facts)


@pytest.mark.parametrize("act", ["export.calls", "export.escalations"])
def test_a_file_with_too_many_whole_numbers_is_told_with_how_many(store: Store, crew: Crew, act: str) -> None:
    exported(store, crew.quality, 1_650, f"{act}.begun")
    assert store.reveals.untold(crew.lead) == ()
    exported(store, crew.quality, 1_650, act)
    (alert,) = store.reveals.untold(crew.lead)
    assert (alert.job_number, alert.revealed) == ("7001", 1_650)
    exported(store, crew.quality, REVEALS_AN_HOUR, act)
    assert len(store.reveals.untold(crew.lead)) == 1
    assert store.care.verify().whole


def test_numbers_of_files_and_single_ones_count_together_within_the_hour(
    store: Store, crew: Crew, call: Call, clock: StoppedClock
) -> None:
    exported(store, crew.quality, REVEALS_AN_HOUR)
    clock.forward(3600)
    reveal(store, call, crew.quality, 5)
    exported(store, crew.quality, 0)
    exported(store, crew.quality, REVEALS_AN_HOUR - 5, "export.escalations")
    assert store.reveals.untold(crew.lead) == ()
    reveal(store, call, crew.quality)
    (alert,) = store.reveals.untold(crew.lead)
    assert alert.revealed == REVEALS_AN_HOUR + 1
    assert store.care.verify().whole


def test_no_line_of_a_file_with_whole_numbers_is_without_its_count(place: Place, store: Store, crew: Crew) -> None:
    exported(store, crew.quality, 0)
    seq = exported(store, crew.quality, 7)
    assert store.care.verify().whole
    attack(place, f"DELETE FROM reveals WHERE seq = {seq}")
    assert store.care.verify().findings == (Finding(Damage.REVEAL, f"journal {seq}"),)


def test_each_person_is_counted_alone_and_nobody_is_told_of_themselves(store: Store, crew: Crew, call: Call) -> None:
    reveal(store, call, crew.quality, REVEALS_AN_HOUR)
    reveal(store, call, crew.lead, REVEALS_AN_HOUR)
    assert store.reveals.untold(crew.team_leader) == ()
    reveal(store, call, crew.lead)
    assert store.reveals.untold(crew.lead) == ()
    assert [alert.job_number for alert in store.reveals.untold(crew.team_leader)] == ["9001"]


def test_setting_the_clock_hides_nothing_while_the_machine_stays_on(
    sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    call = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    for number in range(REVEALS_AN_HOUR + 1):
        clock.wall += timedelta(hours=2) if number % 2 else timedelta(hours=-5)
        clock.ticks += 1
        reveal(sqlite_store, call, sqlite_crew.quality)
    assert len(sqlite_store.reveals.alerts(sqlite_crew.lead, AT - timedelta(days=30))) == 1


def test_a_history_is_open_to_who_has_a_call_or_an_escalation_of_the_caller(
    store: Store, crew: Crew, call: Call
) -> None:
    assert store.calls.open_customer(call.id, crew.agent) == 0
    assert [one.id for one in store.calls.of_customer(call.id, crew.agent)] == [call.id]
    assert refused(lambda: store.calls.open_customer(call.id, crew.colleague, "想看")) is Problem.REFUSED
    own = store.calls.save(a_complete_call(crew.colleague, caller=call.caller), crew.colleague)
    lines = store.journal.head().entries
    assert store.calls.open_customer(call.id, crew.colleague) == 0
    assert [one.id for one in store.calls.of_customer(call.id, crew.colleague)] == [own.id, call.id]
    assert store.journal.head().entries == lines


def test_who_owns_an_escalation_of_the_caller_is_admitted(store: Store, crew: Crew, call: Call) -> None:
    assert refused(lambda: store.calls.of_customer(call.id, crew.colleague)) is Problem.REFUSED
    store.escalations.send(a_form(id=an_id(), call_id="", caller=call.caller), crew.colleague, RULES)
    assert store.calls.open_customer(call.id, crew.colleague) == 0


def test_a_strangers_history_takes_a_reason_that_is_in_the_journal_first(store: Store, crew: Crew, call: Call) -> None:
    assert refused(lambda: store.calls.open_customer(call.id, crew.quality)) is Problem.REASON_MISSING
    assert refused(lambda: store.calls.open_customer(call.id, crew.quality, "。。")) is Problem.REASON_EMPTY
    assert refused(lambda: store.calls.of_customer(call.id, crew.quality)) is Problem.REFUSED
    opened = store.calls.open_customer(call.id, crew.quality, "质检复核")
    line = store.journal.entries(opened - 1)[0]
    assert (line.who, line.act, line.target) == ("7001", "customer.opened", call.id)
    (found,) = store.calls.of_customer(call.id, crew.quality, opened)
    assert found.caller == "138****5678"
    assert refused(lambda: store.calls.of_customer(call.id, crew.team_leader, opened)) is Problem.REFUSED
    assert refused(lambda: store.calls.of_customer(call.id, crew.quality, opened - 1)) is Problem.REFUSED
    other = store.calls.save(a_complete_call(crew.agent, caller="13912345678"), crew.agent)
    assert refused(lambda: store.calls.of_customer(other.id, crew.quality, opened)) is Problem.REFUSED
    assert refused(lambda: store.calls.open_customer(an_id(), crew.quality, "无")) is Problem.NOT_FOUND


def test_a_withheld_number_has_no_history_to_ask_for(store: Store, crew: Crew) -> None:
    call = store.calls.save(a_complete_call(crew.agent, caller=""), crew.agent)
    assert store.calls.open_customer(call.id, crew.quality) == 0
    assert store.calls.of_customer(call.id, crew.quality) == ()
    assert refused(lambda: store.calls.open_customer(call.id, crew.colleague)) is Problem.REFUSED


def test_a_history_by_number_is_for_who_answers_calls(store: Store, crew: Crew, call: Call) -> None:
    assert refused(lambda: store.calls.history(call.caller, crew.quality)) is Problem.REFUSED


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE reveal_alerts SET told = '[]'", "7001"),
        ("DELETE FROM reveal_alerts", "7001"),
        ("DELETE FROM reveals WHERE seq = {seq}", "journal {seq}"),
        ("UPDATE reveals SET job_number = '1001' WHERE seq = {seq}", "journal {seq}"),
        ("UPDATE reveals SET seq = 1 WHERE seq = {seq}", "journal {seq}"),
    ],
)
def test_what_was_changed_behind_its_back_is_found(
    place: Place, store: Store, crew: Crew, call: Call, statement: str, where: str
) -> None:
    seq = store.journal.head().entries + 1
    reveal(store, call, crew.quality, REVEALS_AN_HOUR + 1)
    store.reveals.told(store.reveals.untold(crew.lead)[0].id, crew.lead)
    assert store.care.verify().whole
    attack(place, statement.format(seq=seq))
    assert Finding(Damage.REVEAL, where.format(seq=seq)) in store.care.verify().findings
