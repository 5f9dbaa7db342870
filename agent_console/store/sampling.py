"""Fill a database with made-up calls: numbered, sealed and journalled like real ones, many in one transaction."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import groupby, islice
from random import Random
from typing import Any

from sqlalchemy import Connection, insert, select

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_record import to_record
from agent_console.domain.correction import Correction, changes_between
from agent_console.domain.day import day_span
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.hotline import Hotline
from agent_console.domain.ids import call_number
from agent_console.domain.journal import Head
from agent_console.domain.pin import check_pin
from agent_console.domain.sample import SampleCall, SampleSummary, made_up_calls, made_up_name
from agent_console.domain.sample_escalations import SampleEscalations
from agent_console.domain.sample_shifts import SampleRoster
from agent_console.domain.staff import Person, Role
from agent_console.store.bulk import insert_all
from agent_console.store.call_rows import CALLS, sealed
from agent_console.store.call_writing import ACT_OF, CORRECTED, facts_of
from agent_console.store.correction_rows import CORRECTIONS, CorrectionRow
from agent_console.store.escalation_sampling import escalate
from agent_console.store.handover_sampling import hand_over
from agent_console.store.hotline import HOTLINE, SET_UP, HotlineRow, facts_of_hotline, hotline_of
from agent_console.store.journal import CONSOLE, JOURNAL, add_line, head_of, line_after
from agent_console.store.numbers import count_on
from agent_console.store.open_sampling import leave_things_open
from agent_console.store.people import ADDED, PEOPLE, PersonRow, facts_of_person
from agent_console.store.pins import hash_pin
from agent_console.store.search_index import catch_up
from agent_console.store.shift_sampling import work_shifts
from agent_console.store.staff_verifying import FILLED
from agent_console.store.verbs import Ground
from agent_console.store.verifying import Progress

BATCH = 4000
MOST_LINES = 100_000
"""More than one batch ever writes."""

_HOTLINE = "畅通通信客户热线（样例）"
_LEAD, _FIRST_AGENT = "9001", 1001


def fill(
    ground: Ground, *, calls: int, seed: int, days: int, agents: int, pin: str, progress: Progress | None = None
) -> SampleSummary:
    """See `Care.fill_sample`. Broken off, it leaves what it has written so far, which is whole."""
    check_pin(pin, _LEAD)
    pin_hash = hash_pin(pin)  # one for all: they are made up, and hashing is slow on purpose
    today = ground.clock.local_day(ground.clock.now())
    zone = ground.clock.zone
    dates = [today - timedelta(days=back) for back in range(days, 0, -1)]
    midnights = [day_span(day, zone)[0] for day in dates]
    with ground.database.writing() as connection:
        _require_unused(connection)
        names = Random(seed)  # noqa: S311 - made up, not secret
        staff = _Staff(ground, connection, pin_hash, names)
        lead, lead_made_up = staff.lead()
        crew = staff.agents(agents)
        facts = {"calls": calls, "seed": seed, "days": days}
        add_line(connection, ground.key, ground.clock.now(), CONSOLE, FILLED, "", facts)
    until = day_span(today, zone)[0]
    roster = SampleRoster(seed, crew, dates, until, zone)
    shifts = work_shifts(ground, roster, lead)
    made, done, corrections, sent = made_up_calls(calls, seed, crew, midnights, roster.on_duty), 0, 0, 0
    escalations = SampleEscalations(seed, lead.job_number, until, zone)
    last: list[Call] = []
    while batch := list(islice(made, BATCH)):
        with ground.database.writing() as connection:
            numbered = list(_numbered(ground, connection, batch))
            corrections += _write(ground, connection, numbered)
            sent += escalate(ground, connection, [call for _, call in numbered], escalations)
            catch_up(connection, MOST_LINES)
        done, last = done + len(batch), [call for _, call in numbered]
        if progress is not None:
            progress(done, calls)
    with ground.database.writing() as connection:
        handovers = hand_over(ground, connection, seed, until)
        left = leave_things_open(ground, connection, last, seed, escalations)
    return SampleSummary(
        calls=done,
        corrections=corrections + left[1],
        escalations=sent + left[0],
        shifts=shifts,
        handovers=handovers,
        lead=lead.job_number,
        lead_made_up=lead_made_up,
        agents=tuple(person.job_number for person in crew),
        since=midnights[0],
        until=until,
    )


def _require_unused(connection: Connection) -> None:
    """Raise NOT_EMPTY where somebody works already: made-up people must not sign in beside them."""
    if connection.execute(select(CALLS.c.id).limit(1)).first() is not None:
        raise ConsoleError(Problem.NOT_EMPTY)
    roles = connection.execute(select(PEOPLE.c.role)).scalars().all()
    if roles != ([] if hotline_of(connection) is None else [Role.LEAD]):
        raise ConsoleError(Problem.NOT_EMPTY, people=len(roles))


class _Staff:
    """The hotline and its people, as far as they are not there yet."""

    def __init__(self, ground: Ground, connection: Connection, pin_hash: str, random: Random) -> None:
        self._ground = ground
        self._connection = connection
        self._pin_hash = pin_hash
        self._random = random
        self._taken = set(connection.execute(select(PEOPLE.c.job_number)).scalars())

    def lead(self) -> tuple[Person, bool]:
        """The shift lead, and whether they are made up, as is the hotline, where there is none."""
        if hotline_of(self._connection) is None:
            now = self._ground.clock.now()
            hotline = Hotline(id=self._ground.clock.new_id(), name=_HOTLINE, language="zh_CN", created_at=now)
            self._connection.execute(insert(HOTLINE), HotlineRow.of(hotline))
            facts = facts_of_hotline(hotline)
            add_line(self._connection, self._ground.key, now, CONSOLE, SET_UP, hotline.id, facts)
            return self._add(int(_LEAD), Role.LEAD), True
        return PersonRow.value(self._connection.execute(select(PEOPLE)).mappings().one()), False

    def agents(self, count: int) -> list[Person]:
        return [self._add(_FIRST_AGENT, Role.AGENT) for _ in range(count)]

    def _add(self, first: int, role: Role) -> Person:
        job_number = next(str(number) for number in range(first, first + 1_000_000) if str(number) not in self._taken)
        self._taken.add(job_number)
        clock = self._ground.clock
        person = Person(
            id=clock.new_id(), job_number=job_number, name=made_up_name(self._random), role=role, created_at=clock.now()
        )
        self._connection.execute(insert(PEOPLE), {**PersonRow.of(person), "pin_hash": self._pin_hash})
        facts = facts_of_person(person)
        add_line(self._connection, self._ground.key, clock.now(), CONSOLE, ADDED, job_number, facts)
        return person


def _write(ground: Ground, connection: Connection, batch: list[tuple[SampleCall, Call]]) -> int:
    """Write calls in the order of their answering; gives how many corrections were among them."""
    head = head_of(connection)
    calls: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    corrections: list[dict[str, Any]] = []
    for sample, call in batch:
        columns = sealed(dict(to_record(call)), ground.key)
        at = call.completed_at or call.wrap_up_until or call.answered_at
        who = CONSOLE if call.state is CallState.OVERDUE else call.job_number
        line = line_after(ground.key, head, at, who, ACT_OF[call.state], call.id, facts_of(columns))
        lines.append(line)
        if sample.corrected is not None and sample.corrected_at is not None:
            correction = Correction(
                call_id=call.id,
                at=sample.corrected_at,
                by=call.job_number,
                reason=sample.reason,
                changes=changes_between(call, sample.corrected),
            )
            old = CorrectionRow.of(correction, sample.corrected.version, ground.key)
            columns = sealed({**to_record(sample.corrected), "number": call.number}, ground.key)
            facts = {**facts_of(columns), "correction": old["seal"]}
            head = Head(line["seq"], line["link"])
            line = line_after(ground.key, head, correction.at, correction.by, CORRECTED, call.id, facts)
            lines.append(line)
            corrections.append(old)
        head = Head(line["seq"], line["link"])
        columns["journal_seq"] = line["seq"]
        calls.append(columns)
    for table, rows in ((CALLS, calls), (JOURNAL, lines), (CORRECTIONS, corrections)):
        insert_all(connection, table, rows)
    return len(corrections)


def _numbered(ground: Ground, connection: Connection, batch: Iterable[SampleCall]) -> Iterator[tuple[SampleCall, Call]]:
    """Each with its call as it was first kept, which has its number now."""
    for day, samples in groupby(batch, lambda sample: ground.clock.local_day(sample.call.answered_at)):
        of_day = list(samples)
        last = count_on(connection, day, len(of_day))
        for count, sample in enumerate(of_day, start=last - len(of_day) + 1):
            yield sample, replace(sample.call, number=call_number(day, count))
