"""Random shifts through a real store: every open thing in exactly one list, every call in one record."""

from datetime import date, datetime
from random import Random
from zoneinfo import ZoneInfo

from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import Handover
from agent_console.domain.handover_items import ItemKind, Point
from agent_console.domain.incident import IncidentKind
from agent_console.domain.staff import Person, Role
from agent_console.store.store import Store
from tests.builders import PIN, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handover_walk import Walk
from tests.handovers import signed_by
from tests.shifts import RULES as SHIFT_RULES

SHIFTS = 20


class Console:
    """What the walk does, on a store."""

    def __init__(self, store: Store, crew: Crew, clock: StoppedClock) -> None:
        self.store, self.clock = store, clock
        second = store.staff.add(crew.lead, job_number="9002", name="孙丽", role=Role.LEAD, pin=PIN)
        people = (crew.agent, crew.colleague, crew.lead, second)
        self.staff: dict[str, Person] = {one.job_number: one for one in people}
        self.lead = crew.lead
        self.shifts: dict[str, str] = {}
        self.opened: dict[str, tuple[ItemKind, Person]] = {}

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(self.staff)

    def set_clock(self, at: datetime) -> None:
        self.clock.wall = at

    def begin(self, person: str) -> None:
        choice = self.store.shifts.propose(self.staff[person], SHIFT_RULES)[0]
        self.shifts[person] = self.store.shifts.start(an_id(), choice.id, self.staff[person], SHIFT_RULES).id

    def end(self, person: str) -> None:
        self.store.shifts.close_for(self.shifts[person], self.lead, self._ended(person), "到点")

    def _ended(self, person: str) -> datetime:
        return max(self.clock.now(), self.store.shifts.get(self.shifts[person], self.lead).started_at)

    def open_thing(self, person: str, kind: ItemKind) -> str:
        by, form = self.staff[person], a_form()
        self.opened[form.id] = (kind, by)
        if kind is ItemKind.ESCALATION:
            self.store.escalations.send(form, by, RULES)
        elif kind is ItemKind.DRAFT:
            self.store.escalations.keep_draft(form, by, self.clock.now())
        else:
            self.store.incidents.open_(a_report(id=form.id, kind=IncidentKind(kind.value)), by, RULES)
        return form.id

    def close_thing(self, thing: str) -> None:
        kind, by = self.opened[thing]
        if kind is ItemKind.ESCALATION:
            self.store.escalations.take_step(thing, StepKind.VOIDED, self.lead, RULES, text="重复")
        elif kind is ItemKind.DRAFT:
            self.store.escalations.drop_draft(thing, by)
        else:
            self.store.incidents.clear(thing, self.lead)

    def take_incident(self, thing: str, lead: str) -> None:
        self.store.handovers.take_incident(thing, self.staff[lead])

    def call(self, person: str, at: datetime) -> None:
        self.store.calls.save(a_complete_call(self.staff[person], answered_at=at), self.staff[person])

    def live(self, person: str) -> Handover:
        by = self.staff[person]
        return self.store.handovers.collect(self.store.handovers.draft(by), by)

    def sign(self, person: str, points: tuple[Point, ...]) -> Handover:
        return signed_by(self.store, self.staff[person], *points)

    def accept(self, handover: Handover, person: str) -> Handover:
        return self.store.handovers.accept(handover.id, person, PIN, handover.keys)

    def refuse(self, handover: Handover, person: str) -> None:
        self.store.handovers.refuse(handover.id, person, PIN, "没有写清楚")

    def clear_point(self, point: str, person: str) -> None:
        self.store.handovers.clear_point(point, self.staff[person])


def test_every_open_thing_stands_in_exactly_one_list_of_a_real_store(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    zone = ZoneInfo("Europe/Berlin")
    clock.zone = zone
    walk = Walk(Console(store, crew, clock), Random(5), zone, date(2026, 10, 22))
    assert sum(1 for _ in walk.shifts(SHIFTS)) == SHIFTS
    assert sum(one.sealed for one in walk.signed) > 5
    assert store.care.verify().whole
