"""A thousand random shifts by the rules alone: every open thing in exactly one list, every call in one record."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import (
    Handover,
    HandoverFigures,
    HandoverState,
    SignatureKind,
    Span,
    accept,
    cut_after,
    refuse,
    sign,
)
from agent_console.domain.handover_items import (
    FlaggedPoint,
    HandoverDraft,
    HandoverItem,
    Hold,
    ItemKind,
    Point,
    clear,
    flag_of,
    handed_on,
    listed,
    passed_on,
)
from tests.builders import an_id
from tests.handover_walk import Walk
from tests.handovers import a_signature, an_item

WORLDS, SHIFTS = 20, 50
PLACES = (
    (ZoneInfo("Asia/Shanghai"), date(2026, 11, 15)),
    (ZoneInfo("Europe/Berlin"), date(2026, 10, 18)),  # an hour twice on the 25th
    (ZoneInfo("America/New_York"), date(2026, 3, 1)),  # an hour missing on the 8th
    (ZoneInfo("Australia/Lord_Howe"), date(2026, 4, 1)),  # half an hour twice on the 5th
)


class Rules:
    """The rules of the domain on plain dictionaries: what a store does with tables."""

    people = ("1001", "1002", "1003", "9001", "9002")

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.entries = 0
        self.things: dict[str, HandoverItem] = {}
        self.owners: dict[str, str] = {}
        self.holds: dict[str, Hold] = {}
        self.flags: dict[str, FlaggedPoint] = {}
        self.records: dict[str, Handover] = {}
        self.drafts: dict[str, HandoverDraft] = {}
        self.shifts: dict[str, tuple[str, datetime, int]] = {}
        self.first: dict[str, tuple[datetime, int]] = {}
        self.calls: list[tuple[str, datetime, int]] = []

    def set_clock(self, at: datetime) -> None:
        self.now = at

    def begin(self, person: str) -> None:
        self.shifts[person] = (an_id(), self.now, self.entries)
        self.first.setdefault(person, (self.now, self.entries))

    def end(self, person: str) -> None:
        assert person in self.shifts

    def open_thing(self, person: str, kind: ItemKind) -> str:
        self.entries += 1
        item = an_item(kind, at=self.now)
        self.things[item.target], self.owners[item.target] = item, person
        return item.target

    def close_thing(self, thing: str) -> None:
        self.entries += 1
        del self.things[thing]

    def take_incident(self, thing: str, lead: str) -> None:
        self.entries += 1
        self.holds[thing] = Hold(lead, self.now, 0)

    def call(self, person: str, at: datetime) -> None:
        self.entries += 1
        self.calls.append((person, at, self.entries))

    def clear_point(self, point: str, person: str) -> None:
        self.flags[point] = clear(self.flags[point], self.now, person, "")

    def live(self, person: str) -> Handover:
        return self._collected(person, self._draft(person))

    def sign(self, person: str, points: tuple[Point, ...]) -> Handover:
        draft = self._draft(person)
        draft = replace(draft, points=(*draft.points, *points))
        if draft.id not in self.records:
            of_shift = [one for one in self.records.values() if one.shift_id == self.shifts[person][0]]
            if of_shift:
                return of_shift[0]
        signed = sign(
            self._collected(person, draft), a_signature(by=person, at=self.now), lead=person in self.people[-2:]
        )
        self.entries += 1
        self.records[signed.id], self.drafts[signed.id] = signed, draft
        return signed

    def refuse(self, handover: Handover, person: str) -> None:
        signature = a_signature(SignatureKind.REFUSED, person, at=self.now, reason="没有写清楚")
        self.records[handover.id] = refuse(self.records[handover.id], signature)

    def accept(self, handover: Handover, person: str) -> Handover:
        stored = self.records[handover.id]
        passing = {item.target for item in stored.items} if person in self.people[-2:] else set()
        incidents = {item.target for item in self._held(stored.outgoing) if item.kind == ItemKind.INCIDENT}
        if incidents - passing:
            raise ConsoleError(Problem.INCIDENT_OPEN)
        done = accept(stored, a_signature(SignatureKind.INCOMING, person, at=self.now), stored.keys)
        self.records[done.id] = done
        self.holds |= passed_on(done.items, done.outgoing, person, self.now, self.holds)
        for item in done.items:
            if item.key and item.point and item.point not in self.flags:
                self.flags[item.point] = flag_of(item, handover=done.number, at=self.now, by=done.outgoing, by_name="")
        return done

    def _draft(self, person: str) -> HandoverDraft:
        refused = [
            one for one in self.records.values() if one.outgoing == person and one.state is HandoverState.REFUSED
        ]
        if refused:
            return self.drafts[min(refused, key=lambda one: one.span.entries).id]
        return HandoverDraft(id=an_id())

    def _held(self, person: str) -> list[HandoverItem]:
        unsigned = {
            one.id: an_item(ItemKind.UNSIGNED_HANDOVER, target=one.id, at=self.now)
            for one in self.records.values()
            if not one.sealed
        }
        owners = self.owners | {key: self.records[key].outgoing for key in unsigned}
        held = [key for key in self.things | unsigned if self._holder(key, owners[key]) == person]
        since = {key: hold.since for key, hold in self.holds.items()}
        return [replace((self.things | unsigned)[key], held_since=since.get(key)) for key in held]

    def _holder(self, thing: str, owner: str) -> str:
        return self.holds[thing].holder if thing in self.holds else owner

    def _collected(self, person: str, draft: HandoverDraft) -> Handover:
        stored = self.records.get(draft.id)
        others = [one for one in self.records.values() if one.outgoing == person and one.id != draft.id]
        waiting = {draft.id}
        for one in others:
            waiting |= set(handed_on(one.items)) if one.state is HandoverState.SIGNED else set()
        flags = [(flag, self.holds[key]) for key, flag in self.flags.items() if self.holds[key].holder == person]
        items = listed(self._held(person), flags, draft, waiting, self.now)
        latest = max(others, key=lambda one: one.span.entries, default=None)
        if stored is not None and latest is not None and latest.span.entries > stored.span.entries:
            return replace(stored, items=items)
        if stored is not None:
            begin, after = stored.span.begin, stored.span.after
        elif latest is not None:
            begin, after = latest.span.cut, latest.span.entries
        else:
            begin, after = self.first.get(person, (self.now, self.entries))
        events = [item.at for item in items] + [at for who, at, _ in self.calls if who == person]
        span = Span(begin, cut_after(self.now, begin, max(events, default=None)), after, self.entries)
        counted = [at for who, at, entry in self.calls if who == person and span.holds(entry)]
        assert all(at < span.cut for at in counted)
        return Handover(
            id=draft.id,
            outgoing=person,
            outgoing_name="",
            span=span,
            shift_id=stored.shift_id if stored else self.shifts.get(person, ("",))[0],
            items=items,
            figures=HandoverFigures(calls=len(counted)),
            state=HandoverState.OPEN if stored is None else stored.state,
            signatures=() if stored is None else stored.signatures,
        )


@pytest.mark.parametrize("seed", range(WORLDS))
def test_every_open_thing_stands_in_exactly_one_list_through_a_thousand_random_shifts(seed: int) -> None:
    zone, day = PLACES[seed % len(PLACES)]
    walk = Walk(Rules(), Random(seed), zone, day)
    assert sum(1 for _ in walk.shifts(SHIFTS)) == SHIFTS
    assert sum(one.sealed for one in walk.signed) > 10
    assert len(walk.points) > 3
