"""Signing in, growing waits after wrong PINs, and what leads do with people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person, Role
from agent_console.store import pins, staff
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock, a_person
from tests.crew import Crew

WRONG = "736251"


def refused(act: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as raised:
        act()
    return raised.value


def guess(store: Store, job_number: str = "1001", pin: str = WRONG) -> ConsoleError:
    return refused(lambda: store.staff.sign_in(job_number, pin))


def test_the_right_pin_gives_the_person(store: Store, crew: Crew) -> None:
    assert store.staff.sign_in(" １００１ ", PIN) == crew.agent


def test_a_pin_also_confirms_who_signs_a_form_and_a_wrong_one_counts(store: Store, crew: Crew) -> None:
    assert store.staff.confirm("1002", PIN) == crew.colleague
    assert store.journal.entries()[-1].act == "staff.confirmed"
    assert refused(lambda: store.staff.confirm("1002", WRONG)).facts["tries_left"] == 4
    assert guess(store, "1002").facts["tries_left"] == 3


def test_an_unknown_number_and_a_disabled_person_are_told_so(store: Store, crew: Crew) -> None:
    store.staff.disable(crew.lead, "1002")
    assert guess(store, "4711").problem is Problem.UNKNOWN_PERSON
    assert guess(store, "1002", PIN).problem is Problem.DISABLED_PERSON
    assert guess(store, "../etc", PIN).problem is Problem.JOB_NUMBER_INVALID


def test_wrong_pins_count_down_and_the_fifth_earns_a_wait(store: Store) -> None:
    facts = [guess(store).facts for _ in range(5)]
    assert [fact["tries_left"] for fact in facts] == [4, 3, 2, 1, 0]
    assert [fact["seconds"] for fact in facts] == [0, 0, 0, 0, 30]
    waiting = guess(store, pin=PIN)
    assert (waiting.problem, waiting.facts["seconds"]) == (Problem.WAIT, 30)


def test_a_wait_ends_in_time_and_the_next_one_is_longer(store: Store, crew: Crew, clock: StoppedClock) -> None:
    for _ in range(5):
        guess(store)
    clock.forward(29.5)
    assert guess(store).facts["seconds"] == 1
    clock.forward(0.5)
    assert guess(store).facts["seconds"] == 60
    clock.forward(60)
    assert store.staff.sign_in("1001", PIN) == crew.agent
    assert guess(store).facts["tries_left"] == 4


def test_asking_again_does_not_change_a_wait(store: Store, crew: Crew, clock: StoppedClock) -> None:
    for _ in range(5):
        guess(store)
    for _ in range(2):
        clock.forward(10)
        assert guess(store, pin=PIN).problem is Problem.WAIT
    clock.forward(10)
    assert store.staff.sign_in("1001", PIN) == crew.agent


def test_a_wait_survives_a_restart_of_the_program(open_desk: Callable[[], Store]) -> None:
    first = open_desk()
    for _ in range(5):
        guess(first)
    first.close()
    assert guess(open_desk(), pin=PIN).problem is Problem.WAIT


@pytest.mark.parametrize("change", [timedelta(days=1), timedelta(days=-1)])
def test_a_changed_clock_does_not_shorten_a_wait(store: Store, clock: StoppedClock, change: timedelta) -> None:
    for _ in range(5):
        guess(store)
    clock.wall += change
    assert guess(store, pin=PIN).facts["seconds"] == 30


def test_after_a_restart_of_the_machine_a_clock_that_was_set_back_does_not_lengthen_a_wait_for_ever(
    sqlite_store: Store, clock: StoppedClock, sqlite_crew: Crew
) -> None:
    for _ in range(5):
        guess(sqlite_store)
    clock.boot, clock.ticks, clock.wall = "second boot", 12.0, clock.wall - timedelta(days=30)
    assert guess(sqlite_store, pin=PIN).facts["seconds"] == 18
    clock.forward(18)
    assert sqlite_store.staff.sign_in("1001", PIN) == sqlite_crew.agent


def test_one_wrong_account_never_locks_another(store: Store, crew: Crew) -> None:
    for _ in range(6):
        guess(store)
    assert store.staff.sign_in("1002", PIN) == crew.colleague


def test_a_try_is_counted_before_it_is_checked(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A guess that is killed while its PIN is hashed has been counted."""
    killed = pins.is_pin

    def die(_hash: str, _pin: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(staff, "is_pin", die)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            store.staff.sign_in("1001", WRONG)
    monkeypatch.setattr(staff, "is_pin", killed)
    assert guess(store, pin=PIN).problem is Problem.WAIT


def test_a_wait_is_told_without_hashing_anything(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(5):
        guess(store)

    def hash_all_the_same(_hash: str, _pin: str) -> bool:
        raise AssertionError("hashed while waiting")

    monkeypatch.setattr(staff, "is_pin", hash_all_the_same)
    assert guess(store, pin=PIN).problem is Problem.WAIT


def test_a_pin_that_is_reset_while_the_old_one_is_checked_wins(
    store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = pins.is_pin

    def reset_meanwhile(pin_hash: str, pin: str) -> bool:
        right = check(pin_hash, pin)
        monkeypatch.setattr(staff, "is_pin", check)
        store.staff.reset_pin(crew.lead, "1001", "493817")
        return right

    monkeypatch.setattr(staff, "is_pin", reset_meanwhile)
    assert guess(store, pin=PIN).problem is Problem.WRONG_PIN
    assert store.staff.sign_in("1001", "493817") == crew.agent


def test_a_weak_hash_is_made_anew_at_the_next_sign_in(
    store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def hash_again(pin: str) -> str:
        made.append(pins.hash_pin(pin))
        return made[-1]

    monkeypatch.setattr(staff, "is_outdated", lambda _hash: True)
    monkeypatch.setattr(staff, "hash_pin", hash_again)
    store.staff.sign_in("1001", PIN)
    monkeypatch.undo()
    assert len(made) == 1
    assert store.staff.sign_in("1001", PIN) == crew.agent


def test_signing_in_and_wrong_pins_are_journalled(store: Store) -> None:
    before = store.journal.head().entries
    guess(store)
    store.staff.sign_in("1001", PIN)
    lines = [(entry.act, entry.target) for entry in store.journal.entries(before)]
    assert lines == [("staff.wrong-pin", "1001"), ("staff.signed-in", "1001")]


def test_a_new_person_signs_in_at_once(store: Store, crew: Crew) -> None:
    person = store.staff.add(crew.lead, job_number="1003", name="刘洋", role=Role.QUALITY, pin=WRONG)
    assert store.staff.sign_in("1003", WRONG) == person
    assert person in store.staff.people(crew.lead)


def test_a_job_number_is_never_given_twice(store: Store, crew: Crew) -> None:
    store.staff.disable(crew.lead, "1002")
    again = {"job_number": "1002", "name": "新人", "pin": WRONG}
    problem = refused(lambda: store.staff.add(crew.lead, role=Role.AGENT, **again)).problem
    assert problem is Problem.JOB_NUMBER_TAKEN


def test_people_are_listed_by_job_number_with_the_disabled_ones(store: Store, crew: Crew, clock: StoppedClock) -> None:
    gone = store.staff.disable(crew.lead, "1002")
    assert gone.disabled_at == clock.now()
    assert store.staff.people(crew.team_leader) == (crew.agent, gone, crew.quality, crew.team_leader, crew.lead)
    assert store.staff.disable(crew.lead, "1002") == gone


def test_the_last_active_lead_cannot_be_disabled(store: Store, crew: Crew) -> None:
    assert refused(lambda: store.staff.disable(crew.team_leader, "9001")).problem is Problem.LAST_LEAD
    store.staff.add(crew.lead, job_number="9002", name="周敏", role=Role.LEAD, pin=WRONG)
    assert store.staff.disable(crew.team_leader, "9001").disabled_at is not None
    assert refused(lambda: store.staff.disable(crew.team_leader, "9002")).problem is Problem.LAST_LEAD


def test_the_last_active_lead_keeps_their_role(store: Store, crew: Crew) -> None:
    def demote() -> Person:
        return store.staff.change(crew.team_leader, crew.lead, name="李敏", role=Role.AGENT)

    assert refused(demote).problem is Problem.LAST_LEAD
    assert refused(lambda: store.staff.disable(crew.lead, "9001")).problem is Problem.LAST_LEAD
    second = store.staff.add(crew.lead, job_number="9002", name="周敏", role=Role.LEAD, pin=WRONG)
    store.staff.disable(crew.lead, "9002")
    assert refused(demote).problem is Problem.LAST_LEAD
    assert store.staff.enable(crew.lead, "9002") == second
    assert demote().role is Role.AGENT


def test_a_disabled_lead_may_get_another_role(store: Store, crew: Crew) -> None:
    store.staff.add(crew.lead, job_number="9002", name="周敏", role=Role.LEAD, pin=WRONG)
    gone = store.staff.disable(crew.lead, "9002")
    assert store.staff.change(crew.lead, gone, name="周敏", role=Role.AGENT).role is Role.AGENT


def test_nobody_switches_themselves_off(store: Store, crew: Crew) -> None:
    store.staff.add(crew.lead, job_number="9002", name="周敏", role=Role.LEAD, pin=WRONG)
    assert refused(lambda: store.staff.disable(crew.lead, "9001")).problem is Problem.OWN_ACCESS
    assert refused(lambda: store.staff.disable(crew.team_leader, "8001")).problem is Problem.OWN_ACCESS


def test_another_name_and_role_hold_at_once_and_are_journalled_with_the_old_ones(store: Store, crew: Crew) -> None:
    changed = store.staff.change(crew.lead, crew.colleague, name="张伟明", role=Role.QUALITY)
    assert changed == replace(crew.colleague, name="张伟明", role=Role.QUALITY)
    assert store.staff.sign_in("1002", PIN) == changed
    line = store.journal.entries()[-2]
    assert (line.who, line.act, line.target) == ("9001", "staff.changed", "1002")
    assert line.facts["old_name"] == "张伟"
    assert line.facts["role"] == "quality"
    head = store.journal.head()
    assert store.staff.change(crew.lead, changed, name="张伟明", role=Role.QUALITY) == changed
    assert store.journal.head() == head


def test_of_two_leads_who_change_the_same_person_the_second_is_told(
    store: Store, crew: Crew, open_desk: Callable[[], Store]
) -> None:
    store.staff.change(crew.lead, crew.agent, name="王方", role=Role.AGENT)
    late = refused(lambda: open_desk().staff.change(crew.team_leader, crew.agent, name="王芳", role=Role.LEAD))
    assert late.problem is Problem.CHANGED_ELSEWHERE
    assert store.staff.people(crew.lead)[0].name == "王方"


@pytest.mark.parametrize("name", ["", " ", "王\x00芳", "长" * 200])
def test_a_poor_name_is_not_given(store: Store, crew: Crew, name: str) -> None:
    told = refused(lambda: store.staff.change(crew.lead, crew.agent, name=name, role=Role.AGENT)).problem
    assert told in (Problem.TEXT_MISSING, Problem.TEXT_CHARACTERS, Problem.TEXT_TOO_LONG)
    assert store.staff.people(crew.lead)[0] == crew.agent


def test_who_is_enabled_signs_in_with_the_pin_they_had(store: Store, crew: Crew) -> None:
    store.staff.disable(crew.lead, "1002")
    assert store.staff.enable(crew.team_leader, "1002") == crew.colleague
    assert store.journal.entries()[-1].act == "staff.enabled"
    assert store.staff.sign_in("1002", PIN) == crew.colleague
    head = store.journal.head()
    assert store.staff.enable(crew.lead, "1002") == crew.colleague
    assert store.journal.head() == head


def test_a_new_pin_works_at_once_and_ends_a_wait(store: Store, crew: Crew) -> None:
    for _ in range(5):
        guess(store)
    store.staff.reset_pin(crew.lead, "1001", "493817")
    assert guess(store, pin=PIN).problem is Problem.WRONG_PIN
    assert store.staff.sign_in("1001", "493817") == crew.agent


@pytest.mark.parametrize("pin", ["12345", "111111", "1001"])
def test_a_poor_pin_is_not_set(store: Store, crew: Crew, pin: str) -> None:
    problem = refused(lambda: store.staff.reset_pin(crew.lead, "1001", pin)).problem
    assert problem in (Problem.PIN_TOO_SHORT, Problem.PIN_OBVIOUS)
    assert store.staff.sign_in("1001", PIN) == crew.agent


@pytest.mark.parametrize(
    "act",
    [
        lambda store, by: store.staff.people(by),
        lambda store, by: store.staff.disable(by, "1002"),
        lambda store, by: store.staff.enable(by, "1002"),
        lambda store, by: store.staff.change(by, store.staff.agents(by)[0], name="x", role=Role.LEAD),
        lambda store, by: store.staff_lists.entries(by),
        lambda store, by: store.staff_lists.open_work(by, "1002"),
        lambda store, by: store.staff.reset_pin(by, "1002", WRONG),
        lambda store, by: store.staff.add(by, job_number="1005", name="x", role=Role.LEAD, pin=WRONG),
    ],
)
def test_the_database_decides_who_manages_people(
    store: Store, crew: Crew, act: Callable[[Store, Person], object]
) -> None:
    """A role in the caller's hand counts for nothing; neither do people who are gone or made up."""
    assert refused(lambda: act(store, crew.agent)).problem is Problem.REFUSED
    assert refused(lambda: act(store, replace(crew.agent, role=Role.LEAD))).problem is Problem.REFUSED
    assert refused(lambda: act(store, a_person(role=Role.LEAD))).problem is Problem.UNKNOWN_PERSON
    store.staff.disable(crew.lead, "8001")
    assert refused(lambda: act(store, crew.team_leader)).problem is Problem.DISABLED_PERSON
    assert [person.job_number for person in store.staff.people(crew.lead)] == ["1001", "1002", "7001", "8001", "9001"]


def test_whoever_sees_all_calls_knows_everybody_whose_records_there_may_be(store: Store, crew: Crew) -> None:
    store.staff.change(crew.lead, crew.agent, name=crew.agent.name, role=Role.QUALITY)
    store.staff.disable(crew.lead, crew.agent.job_number)
    for reader in (crew.quality, crew.team_leader, crew.lead):
        found = [one.job_number for one in store.staff.agents(reader)]
        assert found == ["1001", "1002", "7001", "8001", "9001"]
    assert refused(lambda: store.staff.agents(crew.colleague)).problem is Problem.REFUSED
