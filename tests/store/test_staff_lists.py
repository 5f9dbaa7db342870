"""The list of people for those who manage them: what each does now, and what waits in their name."""

from agent_console.domain.handover_items import ItemKind
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff_list import OpenWork, StaffEntry
from agent_console.store.store import Store
from tests.builders import StoppedClock, a_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.shifts import RULES as SHIFTS


def entry_of(store: Store, crew: Crew, job_number: str) -> StaffEntry:
    return next(one for one in store.staff_lists.entries(crew.lead) if one.person.job_number == job_number)


def test_everybody_is_listed_with_what_their_seat_says(store: Store, crew: Crew, clock: StoppedClock) -> None:
    store.seats.change(crew.agent, SeatStatus.READY)
    clock.forward(60)
    store.seats.change(crew.agent, SeatStatus.PAUSED, "rest")
    store.staff.disable(crew.lead, "1002")
    assert [one.person for one in store.staff_lists.entries(crew.team_leader)] == list(store.staff.people(crew.lead))
    assert entry_of(store, crew, "1001") == StaffEntry(crew.agent, SeatStatus.PAUSED, clock.now(), 0)
    assert entry_of(store, crew, "7001") == StaffEntry(crew.quality, SeatStatus.SIGNED_OUT, None, 0)


def test_what_is_open_in_somebodys_name_is_counted_and_named(store: Store, crew: Crew, clock: StoppedClock) -> None:
    assert not store.staff_lists.open_work(crew.lead, "1001")
    assert not store.staff_lists.open_work(crew.lead, "4711")
    shift = store.shifts.start(an_id(), "early", crew.agent, SHIFTS)
    call = store.calls.save(a_call(crew.agent), crew.agent)
    clock.forward(5)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    work = store.staff_lists.open_work(crew.lead, " １００１ ")
    assert work.shift == shift.number
    assert {item.number for item in work.items} == {call.number, sent.number}
    assert {item.known_kind for item in work.items} == {ItemKind.DRAFT, ItemKind.ESCALATION}
    assert entry_of(store, crew, "1001").open_things == 2
    assert store.staff_lists.open_work(crew.lead, "1002") == OpenWork("", ())
