"""The first run, and the settings of a hotline."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Role
from agent_console.store import hotline as hotlines
from agent_console.store import pins
from agent_console.store.store import Store, open_store
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.store.conftest import Place


def test_the_first_run_makes_a_hotline_and_a_lead_who_can_sign_in(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    assert store.hotline.get() is None
    hotline, lead = store.hotline.set_up(
        name="畅通热线", language="zh_CN", lead_job_number="９００１", lead_name="李敏", pin=PIN
    )
    assert store.hotline.get() == hotline
    assert (lead.job_number, lead.role) == ("9001", Role.LEAD)
    assert store.staff.sign_in("9001", PIN) == lead
    assert [entry.act for entry in store.journal.entries()] == ["hotline.set-up", "staff.added", "staff.signed-in"]
    store.close()


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"name": " "}, Problem.TEXT_MISSING),
        ({"name": "x" * 101}, Problem.TEXT_TOO_LONG),
        ({"name": "a\x00"}, Problem.TEXT_CHARACTERS),
        ({"lead_name": ""}, Problem.TEXT_MISSING),
        ({"lead_job_number": "九零零一"}, Problem.JOB_NUMBER_INVALID),
        ({"pin": "123456"}, Problem.PIN_OBVIOUS),
        ({"pin": "9001"}, Problem.PIN_TOO_SHORT),
    ],
)
def test_a_first_run_with_a_fault_leaves_nothing_behind(
    empty_place: Place, clock: StoppedClock, wrong: dict[str, str], problem: Problem
) -> None:
    store = open_store(empty_place.address, clock)
    good = {"name": "热线", "language": "zh_CN", "lead_job_number": "9001", "lead_name": "李敏", "pin": PIN}
    with pytest.raises(ConsoleError) as raised:
        store.hotline.set_up(**{**good, **wrong})
    assert raised.value.problem is problem
    assert store.hotline.get() is None
    assert store.journal.head().entries == 0
    store.close()


def test_a_hotline_is_set_up_only_once(open_desk: Callable[[], Store]) -> None:
    first, second = open_desk(), open_desk()
    before = second.journal.head()
    with pytest.raises(ConsoleError) as raised:
        second.hotline.set_up(name="另一个", language="en", lead_job_number="9002", lead_name="x", pin=PIN)
    assert raised.value.problem is Problem.ALREADY_SET_UP
    assert first.journal.head() == before


def test_a_lead_changes_the_settings_and_they_are_journalled(store: Store, crew: Crew) -> None:
    hotline = store.hotline.get()
    assert hotline is not None
    changed = store.hotline.change(replace(hotline, pace=140, wrap_up_limit=60, name="新名字"), crew.lead)
    assert store.hotline.get() == changed
    assert (changed.pace, changed.wrap_up_limit) == (140, 60)
    last = store.journal.entries(store.journal.head().entries - 1)[0]
    assert (last.act, last.who, last.facts["pace"]) == ("hotline.changed", "9001", 140)


def test_settings_that_stay_the_same_write_no_line(store: Store, crew: Crew) -> None:
    hotline = store.hotline.get()
    assert hotline is not None
    before = store.journal.head()
    assert store.hotline.change(hotline, crew.lead) == hotline
    assert store.journal.head() == before


def test_nobody_but_those_who_manage_changes_the_settings(store: Store, crew: Crew) -> None:
    hotline = store.hotline.get()
    assert hotline is not None
    for person in (crew.agent, crew.quality):
        with pytest.raises(ConsoleError) as raised:
            store.hotline.change(replace(hotline, pace=200), person)
        assert raised.value.problem is Problem.REFUSED
    assert store.hotline.get() == hotline


def test_of_two_first_runs_at_once_one_comes_too_late(
    empty_place: Place, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one is done while this one still hashes its PIN."""
    here, there = (open_store(empty_place.address, clock) for _ in range(2))

    def slowly(pin: str) -> str:
        monkeypatch.undo()
        there.hotline.set_up(name="先", language="zh_CN", lead_job_number="9001", lead_name="李敏", pin=PIN)
        return pins.hash_pin(pin)

    monkeypatch.setattr(hotlines, "hash_pin", slowly)
    with pytest.raises(ConsoleError) as raised:
        here.hotline.set_up(name="后", language="zh_CN", lead_job_number="9002", lead_name="王", pin=PIN)
    assert raised.value.problem is Problem.ALREADY_SET_UP
    hotline = here.hotline.get()
    assert hotline is not None
    assert hotline.name == "先"
    assert here.care.status().people == 1
    for store in (here, there):
        store.close()
