"""Shifts and duty records from several consoles at once: nobody is twice on duty, and a shift is signed for once."""

from datetime import timedelta

from agent_console.domain.staff import Role
from agent_console.store.store import Store
from tests.builders import CHINA, PIN, an_id
from tests.crew import Crew
from tests.shifts import DAY, RULES
from tests.store import desks
from tests.store.conftest import Place
from tests.store.test_escalations_together import at_once


def test_a_shift_that_is_started_at_two_desks_at_once_is_one(place: Place, crew: Crew, store: Store) -> None:
    ids = [[an_id() for _ in range(5)] for _ in range(2)]
    told = at_once(place, [(desks.start_shifts, crew.agent, of_desk) for of_desk in ids])
    assert told == [["S20261122-0001"] * 5] * 2
    assert [shift.number for shift in store.shifts.on_duty(crew.lead)] == ["S20261122-0001"]
    assert store.care.verify().whole


def test_two_shift_leads_who_sign_for_one_shift_get_one_record(place: Place, crew: Crew, store: Store) -> None:
    second = store.staff.add(crew.lead, job_number="9002", name="周强", role=Role.LEAD, pin=PIN)
    night = RULES.turns_of(DAY - timedelta(days=1), CHINA)[2]
    told = at_once(place, [(desks.sign_duty, lead, (an_id(), night)) for lead in (crew.lead, second)])
    assert sorted(told) == [("duty-signed", "Z20261121-0001"), ("signed", "Z20261121-0001")]
    (record,) = store.duty.list_(crew.lead, night.begin, night.end)
    assert record.signed_by in ("9001", "9002")
    assert store.care.verify().whole
