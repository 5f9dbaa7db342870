"""A check of the data finds who was smuggled in, taken out or raised, and another hotline than was set up."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from agent_console.domain.staff import Role
from agent_console.domain.verify import Damage, Finding
from agent_console.store import sampling
from agent_console.store.journal import CONSOLE, add_line
from agent_console.store.store import Store, open_store
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_verifying import attack, findings

SMUGGLED = "INSERT INTO people (id, job_number, name, role, created_at, pin_hash, wrong_count) VALUES {}"


def test_people_and_hotline_that_were_changed_in_the_console_are_whole(store: Store, crew: Crew) -> None:
    store.staff.add(crew.lead, job_number="1003", name="刘洋", role=Role.QUALITY, pin=PIN)
    store.staff.disable(crew.lead, "1002")
    store.staff.change(crew.lead, crew.quality, name="赵静怡", role=Role.LEAD)
    store.staff.disable(crew.lead, "8001")
    store.staff.enable(crew.lead, "8001")
    store.staff.reset_pin(crew.lead, "1001", "493817")
    hotline = store.hotline.get()
    assert hotline is not None
    store.hotline.change(replace(hotline, name="新名字", pace=140, language="zh_TW"), crew.lead)
    assert findings(store) == set()


@pytest.mark.parametrize(
    ("step", "damage", "where"),
    [
        ("UPDATE people SET role = 'lead' WHERE job_number = '1001'", Damage.PERSON_CHANGED, "1001 role"),
        ("UPDATE people SET name = '别人' WHERE job_number = '9001'", Damage.PERSON_CHANGED, "9001 name"),
        ("UPDATE people SET id = 'x' WHERE job_number = '1001'", Damage.PERSON_CHANGED, "1001 id"),
        ("UPDATE people SET disabled_at = 1 WHERE job_number = '1001'", Damage.PERSON_CHANGED, "1001 disabled"),
        ("UPDATE people SET disabled_at = NULL", Damage.PERSON_CHANGED, "1002 disabled"),
        ("DELETE FROM people WHERE job_number = '1001'", Damage.PERSON_MISSING, "1001"),
        (SMUGGLED.format("('x', '1009', 'x', 'lead', 1, 'x', 0)"), Damage.PERSON_NOT_JOURNALLED, "1009"),
        ("UPDATE hotline SET name = 'evil'", Damage.HOTLINE_CHANGED, "hotline name"),
        ("UPDATE hotline SET language = 'en'", Damage.HOTLINE_CHANGED, "hotline language"),
    ],
)
def test_what_was_done_behind_the_console_is_found(
    store: Store, place: Place, crew: Crew, step: str, damage: Damage, where: str
) -> None:
    store.staff.disable(crew.lead, "1002")
    attack(place, step)
    assert findings(store) == {Finding(damage, where)}


@pytest.mark.parametrize(
    ("step", "where"),
    [
        ("UPDATE people SET role = 'quality' WHERE job_number = '7001'", "7001 role"),
        ("UPDATE people SET name = '赵静' WHERE job_number = '7001'", "7001 name"),
        ("UPDATE people SET disabled_at = 1 WHERE job_number = '8001'", "8001 disabled"),
    ],
)
def test_what_is_put_back_behind_the_console_is_found(
    store: Store, place: Place, crew: Crew, step: str, where: str
) -> None:
    store.staff.change(crew.lead, crew.quality, name="赵静怡", role=Role.AGENT)
    store.staff.disable(crew.lead, "8001")
    store.staff.enable(crew.lead, "8001")
    attack(place, step)
    assert findings(store) == {Finding(Damage.PERSON_CHANGED, where)}


def test_another_job_number_is_somebody_gone_and_somebody_new(store: Store, place: Place, crew: Crew) -> None:
    attack(place, "UPDATE people SET job_number = '1009' WHERE job_number = '1001'")
    assert findings(store) == {
        Finding(Damage.PERSON_MISSING, "1001"),
        Finding(Damage.PERSON_NOT_JOURNALLED, "1009"),
    }


def test_an_exchanged_hotline_is_found(store: Store, place: Place) -> None:
    before = store.hotline.get()
    assert before is not None
    attack(place, "UPDATE hotline SET id = 'x'")
    assert findings(store) == {
        Finding(Damage.HOTLINE_CHANGED, "hotline x"),
        Finding(Damage.HOTLINE_CHANGED, f"hotline {before.id}"),
    }


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let lines be written as they were before they said who somebody is."""

    def write_less() -> None:
        monkeypatch.setattr(
            "agent_console.store.hotline.facts_of_hotline", lambda hotline: {"language": hotline.language}
        )
        for module in ("hotline", "staff", "sampling"):
            monkeypatch.setattr(f"agent_console.store.{module}.facts_of_person", lambda who: {"role": who.role.value})

    return write_less


def test_what_an_older_line_does_not_say_is_not_compared(
    empty_place: Place, clock: StoppedClock, older: Callable[[], None]
) -> None:
    older()
    store = open_store(empty_place.address, clock)
    _, lead = store.hotline.set_up(name="热线", language="en", lead_job_number="9001", lead_name="李敏", pin=PIN)
    store.staff.add(lead, job_number="1001", name="王芳", role=Role.AGENT, pin=PIN)
    assert findings(store) == set()
    attack(empty_place, "UPDATE people SET role = 'lead'", "UPDATE hotline SET name = 'evil', language = 'zh_TW'")
    assert findings(store) == {
        Finding(Damage.PERSON_CHANGED, "1001 role"),
        Finding(Damage.HOTLINE_CHANGED, "hotline language"),
    }
    store.close()


def test_made_up_people_and_their_hotline_are_checked_too(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    store.care.fill_sample(20, 1, 1, 2, PIN)
    assert findings(store) == set()
    attack(empty_place, "UPDATE people SET role = 'lead'", "UPDATE hotline SET name = 'evil'")
    assert findings(store) == {
        Finding(Damage.PERSON_CHANGED, "1001 role"),
        Finding(Damage.PERSON_CHANGED, "1002 role"),
        Finding(Damage.HOTLINE_CHANGED, "hotline name"),
    }
    store.close()


def test_older_made_up_data_is_whole_without_a_line_of_its_hotline(
    empty_place: Place, clock: StoppedClock, older: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    older()
    monkeypatch.setattr(
        sampling,
        "add_line",
        lambda connection, key, at, who, act, target, facts: (
            None if act == "hotline.set-up" else add_line(connection, key, at, CONSOLE, act, target, facts)
        ),
    )
    store = open_store(empty_place.address, clock)
    store.care.fill_sample(20, 1, 1, 2, PIN)
    assert store.journal.entries()[0].act == "staff.added"
    assert findings(store) == set()
    store.close()
