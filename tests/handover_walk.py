"""Random shifts and handovers on any floor, each step held against a ledger that is slow and obviously right."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise
from random import Random
from typing import Protocol

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState
from agent_console.domain.handover_items import HandoverItem, ItemKind, Point
from agent_console.domain.shift_rules import STANDARD
from tests.handovers import a_mark, a_point


class Floor(Protocol):
    """What is walked on: the rules alone, or a whole store. People are job numbers; the last two are shift leads."""

    @property
    def people(self) -> tuple[str, ...]: ...

    def set_clock(self, at: datetime) -> None: ...
    def begin(self, person: str) -> None: ...
    def end(self, person: str) -> None: ...
    def open_thing(self, person: str, kind: ItemKind) -> str: ...
    def close_thing(self, thing: str) -> None: ...
    def take_incident(self, thing: str, lead: str) -> None: ...
    def call(self, person: str, at: datetime) -> None: ...
    def live(self, person: str) -> Handover: ...
    def sign(self, person: str, points: tuple[Point, ...]) -> Handover: ...
    def accept(self, handover: Handover, person: str) -> Handover: ...
    def refuse(self, handover: Handover, person: str) -> None: ...
    def clear_point(self, point: str, person: str) -> None: ...


@dataclass
class Ledger:
    """Everything that happened, in order; each question is answered by reading it from the beginning."""

    lines: list[tuple[str, str, str, tuple[str, ...]]] = field(default_factory=list)

    def write(self, what: str, which: str, who: str = "", things: tuple[str, ...] = ()) -> None:
        self.lines.append((what, which, who, things))

    def holders(self) -> dict[str, str]:
        """Who attends to each thing that is open."""
        holder: dict[str, str] = {}
        given: dict[str, tuple[str, tuple[str, ...]]] = {}
        for what, which, who, things in self.lines:
            if what in ("opened", "taken"):
                holder[which] = who
            elif what == "closed":
                holder.pop(which, None)
            elif what == "signed":
                given[which] = (who, things)
            elif what == "accepted":
                giver, passed = given[which]
                for thing in passed:
                    if holder.get(thing) == giver:
                        holder[thing] = who
        return holder

    def waiting(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """The records that wait for somebody: who gave them away, and what stands in them."""
        given: dict[str, tuple[str, tuple[str, ...]]] = {}
        for what, which, who, things in self.lines:
            if what == "signed":
                given[which] = (who, things)
            elif what in ("accepted", "refused"):
                given.pop(which)
        return given


class Walk:
    """One floor through many shifts: what is open, who comes, what gets stuck, and a clock that jumps."""

    def __init__(self, floor: Floor, random: Random, zone: tzinfo, day: date) -> None:
        self.floor, self.random, self.zone = floor, random, zone
        self.ledger = Ledger()
        self.signed: list[Handover] = []  # each as it stands now
        self.points: set[str] = set()  # flags that were raised
        self.typed: set[str] = set()  # points that were typed, some of them flags
        self.incidents: set[str] = set()
        self.faults: set[str] = set()
        self.calls: Counter[str] = Counter()
        self._day = day

    def shifts(self, count: int) -> Iterator[None]:
        """One shift after the other; pauses behind each, for whoever wants to look closer."""
        for turn in range(count):
            pattern = STANDARD.patterns[turn % 3]
            begin, end = pattern.span(self._day + timedelta(days=turn // 3), self.zone)
            person = self.random.choice(self.floor.people)
            at = begin + timedelta(seconds=self.random.randint(-600, 600))
            self.floor.set_clock(at)
            self.floor.begin(person)
            for _ in range(self.random.randint(0, 6)):
                at += (end - begin) / 8 * self.random.random()
                # somebody sets the clock, or it is found to be wrong
                at += timedelta(minutes=self.random.choice((0, 0, 0, 0, -90, 45, -600)))
                self.floor.set_clock(at)
                self._event(person, at)
            self._end(person)
            self._check()
            yield

    def _event(self, person: str, at: datetime) -> None:
        chance = self.random.random()
        if chance < 0.5:
            kind = self.random.choice((ItemKind.ESCALATION, ItemKind.FAULT, ItemKind.DRAFT, ItemKind.INCIDENT))
            thing = self.floor.open_thing(person, kind)
            self.ledger.write("opened", thing, person)
            if kind is ItemKind.INCIDENT:
                self.incidents.add(thing)
            elif kind is ItemKind.FAULT:
                self.faults.add(thing)
        elif chance < 0.7:
            self.floor.call(person, at)
            self.calls[person] += 1
        elif chance < 0.8:
            self._take_fault()
        elif things := self._closable():
            self._close(self.random.choice(things))

    def _take_fault(self) -> None:
        """A shift lead takes one over by name, also out of a record that waits for somebody."""
        lead, holders = self.floor.people[-1], self.ledger.holders()
        if others := sorted(thing for thing in self.faults if holders.get(thing, lead) != lead):
            thing = self.random.choice(others)
            self.floor.take_incident(thing, lead)
            self.ledger.write("taken", thing, lead)

    def _closable(self) -> list[str]:
        records = {handover.id for handover in self.signed}
        return [thing for thing in self.ledger.holders() if thing not in records]

    def _close(self, thing: str) -> None:
        if thing in self.points:
            self.floor.clear_point(thing, self.random.choice(self.floor.people))
        else:
            self.floor.close_thing(thing)
            self.incidents.discard(thing)
            self.faults.discard(thing)
        self.ledger.write("closed", thing)

    def _end(self, person: str) -> None:
        self.floor.end(person)
        for _ in range(self.random.choice((0, 1, 1, 1, 2))):  # some go home without, some come back to amend
            self._sign(person)
        for handover in [one for one in self.signed if one.state is HandoverState.SIGNED]:
            receiver = self.random.choice([one for one in self.floor.people if one != handover.outgoing])
            chance = self.random.random()
            if chance < 0.2:
                self.floor.refuse(handover, receiver)
                self.ledger.write("refused", handover.id)
                self._now(handover, HandoverState.REFUSED)
            elif chance < 0.8:
                self._accept(handover, receiver)

    def _sign(self, person: str) -> None:
        live = self.floor.live(person)
        points = [a_point(key=self.random.random() < 0.5)] if self.random.random() < 0.4 else []
        if live.items and self.random.random() < 0.4:
            points.append(a_mark(self.random.choice(live.items).target, "还没有办完"))
        self.typed |= {point.id for point in points}
        try:
            signed = self.floor.sign(person, tuple(points))
        except ConsoleError as told:
            _require_incident(told)
            self._settle(person)
            signed = self.floor.sign(person, tuple(points))
        if signed.id in {one.id for one in self.signed if one.state is not HandoverState.REFUSED}:
            return  # signed before: one shift, one record
        self.ledger.write("signed", signed.id, person, _passing(signed.items))
        if signed.id not in {one.id for one in self.signed}:
            self.ledger.write("opened", signed.id, person)
        self.signed = [one for one in self.signed if one.id != signed.id] + [signed]

    def _settle(self, person: str) -> None:
        """A shift lead takes the incidents over by name, their own ones too."""
        lead = person if person in self.floor.people[-2:] else self.floor.people[-1]
        holders = self.ledger.holders()
        for thing in sorted(self.incidents):
            if holders.get(thing) == person:
                self.floor.take_incident(thing, lead)
                self.ledger.write("taken", thing, lead)

    def _accept(self, handover: Handover, receiver: str) -> None:
        try:
            done = self.floor.accept(handover, receiver)
        except ConsoleError as told:
            _require_incident(told)
            return
        self.ledger.write("accepted", handover.id, receiver)
        self.ledger.write("closed", handover.id)
        for item in done.items:
            if item.key and item.point and item.point not in self.points:
                self.points.add(item.point)
                self.ledger.write("opened", item.point, receiver)
        self._now(handover, done.state)

    def _now(self, handover: Handover, state: HandoverState) -> None:
        self.signed = [_in_state(one, state) if one.id == handover.id else one for one in self.signed]

    def _check(self) -> None:
        """Every open thing stands in exactly one list: that of whoever attends to it, or one they gave away."""
        holders, waiting = self.ledger.holders(), self.ledger.waiting()
        stands: dict[str, list[str]] = {thing: [] for thing in holders}
        for person in self.floor.people:
            live = self.floor.live(person)
            if holders.get(live.id) == person:
                stands[live.id].append(person)  # a record that was refused is this list itself
            for thing in _passing(live.items):
                if thing in holders or thing not in self.typed:  # else it is not handed over yet
                    stands[thing].append(person)
        for giver, things in waiting.values():
            for thing in things:
                if holders.get(thing) == giver:
                    stands[thing].append(giver)
        for thing, holder in holders.items():
            assert set(stands[thing]) == {holder}, f"{thing} of {holder} stands with {stands[thing]}"
            refused = any(one.id == thing and one.state is HandoverState.REFUSED for one in self.signed)
            assert len(stands[thing]) == 1 or refused
        self._check_reports()

    def _check_reports(self) -> None:
        """Every call counts in exactly one record, which begins where the one before ended."""
        for person in self.floor.people:
            mine = sorted((one for one in self.signed if one.outgoing == person), key=lambda one: one.span.entries)
            for earlier, later in pairwise(mine):
                assert earlier.span.cut == later.span.begin
                assert earlier.span.entries == later.span.after
            if all(one.state is not HandoverState.REFUSED for one in mine):
                counted = sum(one.figures.calls for one in [*mine, self.floor.live(person)])
                assert counted == self.calls[person]


def _require_incident(told: ConsoleError) -> None:
    if told.problem is not Problem.INCIDENT_OPEN:
        raise told


def _passing(items: tuple[HandoverItem, ...]) -> tuple[str, ...]:
    """The things themselves and the flags on them that come back; a line that is not flagged ends here."""
    found = []
    for item in items:
        if item.kind != ItemKind.POINT or item.key:
            found.append(item.target)
            if item.point and item.point != item.target:
                found.append(item.point)
    return tuple(found)


def _in_state(handover: Handover, state: HandoverState) -> Handover:
    return replace(handover, state=state)
