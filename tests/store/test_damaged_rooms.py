"""The lists of marks and escalations, the floor and the reports go on past what is damaged, and name or count it."""

from collections.abc import Callable

import pytest

from agent_console.domain.call_list import CallFilter
from agent_console.domain.escalation_list import EscalationFilter
from agent_console.domain.handover import HandoverFilter
from agent_console.domain.report import Period
from agent_console.domain.review import Verdict
from agent_console.domain.seat import SeatStatus
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import on_shift, signed_by
from tests.store.conftest import Place
from tests.store.test_verifying import attack

BAD = "CAST(x'ff' AS TEXT)"


def only_a_file(place: Place, how: str) -> None:
    if place.engine != "sqlite" and ("x'" in how or "'x" in how):
        pytest.skip("a server keeps no such thing")


@pytest.mark.parametrize("how", ["verdict = 'nonsense'", "at = 'x'", f"comment = {BAD}", "comment = x'ff'"])
def test_a_damaged_mark_is_named_and_the_others_are_listed(store: Store, crew: Crew, place: Place, how: str) -> None:
    only_a_file(place, how)
    numbers = []
    for _ in range(3):
        call = store.calls.save(a_complete_call(crew.agent), crew.agent)
        numbers.append(store.reviews.mark(an_id(), call.id, crew.quality, Verdict.EXCELLENT, "好").call_number)
    attack(place, f"UPDATE review_marks SET {how} WHERE call_number = '{numbers[1]}'")
    left_out: list[str] = []
    found = store.reviews.list_(crew.quality, left_out=left_out.append)
    assert sorted(mark.call_number for mark in found) == [numbers[0], numbers[2]]
    assert len(left_out) == 1
    assert len(store.reviews.news(0, crew.quality)) >= (0 if BAD in how else 2)
    assert len(store.reviews.mine_unread(crew.agent)) == 2
    assert set(store.calls.signs([call.id for call in store.calls.page(CallFilter(), crew.lead)], crew.lead))


@pytest.mark.parametrize("how", ["state = 'accepted '", "next_due = 'x'", f"owner_name = {BAD}", "problem = x'ff'"])
def test_a_damaged_escalation_is_named_and_the_others_are_listed(
    store: Store, crew: Crew, clock: StoppedClock, place: Place, how: str
) -> None:
    only_a_file(place, how)
    sent = []
    for _ in range(3):
        sent.append(store.escalations.send(a_form(), crew.agent, RULES))
        clock.forward(60)
    attack(place, f"UPDATE escalations SET {how} WHERE id = '{sent[1].id}'")
    left_out: list[str] = []
    rows = store.escalations.page(EscalationFilter(), crew.lead, left_out=left_out.append)
    assert [row.id for row in rows] == [sent[2].id, sent[0].id]
    assert left_out in ([sent[1].number], [sent[1].id])
    assert store.escalations.total(EscalationFilter(), crew.lead) == 3
    assert {row.id for row in store.escalations.queue(crew.lead)} == {sent[0].id, sent[2].id}
    assert {row.id for row in store.floor.read(crew.lead).due} <= {sent[0].id, sent[2].id}


@pytest.mark.parametrize("how", ["kind = 'nonsense'", "answered_at = 'x'", f"kind = {BAD}", f"number = {BAD}"])
def test_the_floor_goes_on_past_a_damaged_call_and_counts_it(store: Store, crew: Crew, place: Place, how: str) -> None:
    only_a_file(place, how)
    for person in (crew.agent, crew.colleague):
        store.seats.change(person, SeatStatus.ON_CALL)
        call = store.calls.answer(a_call(person), person)
    attack(place, f"UPDATE calls SET {how} WHERE id = '{call.id}'")
    floor = store.floor.read(crew.lead)
    assert [seat.call is None for seat in floor.seats] == [seat.job_number == "1002" for seat in floor.seats]
    assert len(floor.seats) == 2
    assert len(floor.left_out) == 1


REPORTED: dict[str, Callable[[int, int], bool]] = {
    "answered_at = 'x'": lambda calls, undated: (calls, undated) == (2, 1),
    "answered_at = -5": lambda calls, undated: (calls, undated) == (2, 1),
    "answered_at = 9000000000000000000": lambda calls, undated: (calls, undated) == (2, 1),
    "kind = 'nonsense'": lambda calls, undated: (calls, undated) == (3, 0),
    f"kind = {BAD}": lambda calls, undated: (calls, undated) == (3, 0),
    f"job_number = {BAD}": lambda calls, undated: (calls, undated) == (3, 0),
    "job_number = x'ff'": lambda calls, undated: (calls, undated) == (3, 0),
    f"talk_seconds = {BAD}": lambda calls, undated: (calls, undated) == (3, 0),
    "talk_seconds = 'xyz'": lambda calls, undated: (calls, undated) == (3, 0),
}


@pytest.mark.parametrize("how", REPORTED)
def test_a_report_goes_on_past_a_damaged_call_and_counts_what_it_cannot_date(
    store: Store, crew: Crew, clock: StoppedClock, place: Place, how: str
) -> None:
    only_a_file(place, how)
    calls = [store.calls.save(a_complete_call(crew.agent), crew.agent) for _ in range(3)]
    attack(place, f"UPDATE calls SET {how} WHERE id = '{calls[1].id}'")
    report = store.reports.report(Period.DAY, AT.astimezone(clock.zone).date(), crew.lead)
    assert REPORTED[how](report.total.calls, report.undated)
    assert sum(line.figures.calls for line in report.by_kind) == report.total.calls
    assert sum(line.figures.calls for line in report.by_agent) == report.total.calls


@pytest.mark.parametrize("how", ["state = 'nonsense'", "cut = 'x'", f"outgoing_name = {BAD}"])
def test_a_damaged_handover_is_named_and_the_others_are_listed(
    store: Store, crew: Crew, clock: StoppedClock, place: Place, how: str
) -> None:
    only_a_file(place, how)
    for person in (crew.agent, crew.colleague):
        on_shift(store, person)
    signed = [signed_by(store, person) for person in (crew.agent, crew.colleague)]
    attack(place, f"UPDATE handovers SET {how} WHERE id = '{signed[1].id}'")
    left_out: list[str] = []
    rows = store.handovers.page(HandoverFilter(), crew.lead, left_out=left_out.append)
    assert [row.id for row in rows] == [signed[0].id]
    assert len(left_out) == 1
