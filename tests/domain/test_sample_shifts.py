"""The made-up roster: somebody is always there, nobody twice, and the shifts are lived as real ones are."""

import tomllib
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from agent_console.domain.sample_shifts import RULES, Lived, SampleRoster
from agent_console.domain.seat import Seat, SeatStatus, can_become
from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules_file import parse_patterns
from agent_console.domain.staff import Role
from agent_console.resources import resources_folder
from tests.builders import CHINA, a_person

DAYS = [date(2026, 11, day) for day in range(1, 29)]
UNTIL = datetime(2026, 11, 28, 16, tzinfo=UTC)
LEAD = a_person(job_number="9001", name="李敏", role=Role.LEAD)
Made = list[tuple[tuple[Lived, ...], tuple[Seat, ...]]]


def roster(count: int, seed: int = 3) -> SampleRoster:
    agents = [a_person(job_number=str(1001 + number), id=f"agent {number}") for number in range(count)]
    return SampleRoster(seed, agents, DAYS, UNTIL, CHINA)


def worked(count: int, seed: int = 3) -> Made:
    return list(roster(count, seed).shifts(LEAD))


def last_of(made: Made) -> list[Shift]:
    return [lived[-1].shift for lived, _ in made]


@pytest.mark.parametrize("count", [1, 2, 3, 8, 40])
def test_nobody_is_in_two_shifts_and_nothing_lies_ahead(count: int) -> None:
    free: dict[str, datetime] = {}
    for shift in last_of(worked(count)):
        assert shift.ended_at is not None
        assert free.get(shift.job_number, shift.started_at) <= shift.started_at < shift.ended_at < UNTIL
        free[shift.job_number] = shift.ended_at


@pytest.mark.parametrize("count", [1, 2, 8])
def test_who_answers_a_call_is_in_a_shift_at_that_instant(count: int) -> None:
    made, plan = last_of(worked(count)), roster(count)
    for hour in range(24 * len(DAYS)):
        at = UNTIL - timedelta(days=len(DAYS)) + timedelta(hours=hour, minutes=20)
        there = {shift.job_number for shift in made if shift.planned.begin <= at < shift.planned.end}
        assert {person.job_number for person in plan.on_duty(at)} == there
        assert there


def test_with_enough_people_everybody_has_days_off_and_rest_between_shifts() -> None:
    made = last_of(worked(14))
    days = Counter(shift.job_number for shift in made)
    assert max(days.values()) <= len(DAYS) * 12 // 14 + 2
    for one in set(days):
        own = [shift for shift in made if shift.job_number == one]
        rests = [after.planned.begin - before.planned.end for before, after in pairwise(own)]
        assert min(rests) >= timedelta(hours=8)


def test_each_shift_is_lived_step_by_step() -> None:
    for lived, _ in worked(20):
        assert [one.shift.version for one in lived] == list(range(1, len(lived) + 1))
        assert [one.at for one in lived] == sorted(one.at for one in lived)
        assert lived[0].act == "started"
        assert {"ended", "closed"} & {one.act for one in lived}


def test_some_come_late_are_not_ready_forget_to_end_or_are_remarked_on() -> None:
    shifts = last_of(worked(40))
    for count in (
        sum(not shift.arrived_in_time for shift in shifts),
        sum(not shift.ready_in_time for shift in shifts),
        sum(bool(shift.closed_by) for shift in shifts),
        sum(bool(shift.remarks) for shift in shifts),
    ):
        assert 0 < count < len(shifts) / 5


def test_seats_change_as_they_can_and_pause_for_a_reason() -> None:
    for lived, seats in worked(20):
        assert (seats[0].status, seats[-1].status) == (SeatStatus.READY, SeatStatus.SIGNED_OUT)
        assert seats[-1].since == lived[-1].shift.ended_at
        for before, after in pairwise(seats):
            assert can_become(before.status, after.status)
            assert before.since <= after.since


def test_the_same_seed_gives_the_same_shifts() -> None:
    assert worked(5) == worked(5) != worked(5, seed=4)


def test_patterns_and_checklist_are_those_that_are_shipped() -> None:
    folder = resources_folder() / "shift"
    shipped = parse_patterns((folder / "patterns.toml").read_text(encoding="utf-8"), "patterns.toml")
    assert [(one.id, one.begin, one.end) for one in RULES.patterns] == [
        (one.id, one.begin, one.end) for one in shipped.values() if one is not None
    ]
    items = tomllib.loads((folder / "readiness.toml").read_text(encoding="utf-8"))["item"]
    assert [(one.id, one.name_in("zh_CN")) for one in RULES.readiness] == [
        (item["id"], item["name"]["zh_CN"]) for item in items
    ]
