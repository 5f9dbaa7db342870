"""Fill a database with made-up calls: numbered, sealed and journalled like real ones, many in one transaction."""

from datetime import timedelta
from itertools import islice
from random import Random

from sqlalchemy import Connection, insert, select

from agent_console.domain.call import Call
from agent_console.domain.day import day_span
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.hotline import Hotline
from agent_console.domain.pin import check_pin
from agent_console.domain.sample import SampleSummary, made_up_calls, made_up_name
from agent_console.domain.sample_escalations import SampleEscalations
from agent_console.domain.sample_shifts import SampleRoster
from agent_console.domain.sample_slips import with_slips
from agent_console.domain.staff import Person, Role
from agent_console.store.call_rows import CALLS
from agent_console.store.call_sampling import Check, numbered_calls, write_calls
from agent_console.store.escalation_sampling import escalate
from agent_console.store.handover_sampling import hand_over
from agent_console.store.hotline import HOTLINE, SET_UP, HotlineRow, facts_of_hotline, hotline_of
from agent_console.store.journal import CONSOLE, add_line
from agent_console.store.open_sampling import leave_things_open
from agent_console.store.people import ADDED, PEOPLE, PersonRow, facts_of_person
from agent_console.store.pins import hash_pin
from agent_console.store.review_sampling import review
from agent_console.store.search_index import catch_up
from agent_console.store.shift_sampling import work_shifts
from agent_console.store.staff_verifying import FILLED
from agent_console.store.verbs import Ground
from agent_console.store.verifying import Progress

BATCH = 4000
MOST_LINES = 100_000
"""More than one batch ever writes."""

REVIEWED = 400
"""So many of the newest calls a shift lead has looked through."""

_HOTLINE = "畅通通信客户热线（样例）"
_LEAD, _FIRST_AGENT = "9001", 1001


def fill(
    ground: Ground,
    *,
    calls: int,
    seed: int,
    days: int,
    agents: int,
    pin: str,
    check: Check | None = None,
    progress: Progress | None = None,
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
    made = with_slips(made_up_calls(calls, seed, crew, midnights, roster.on_duty), seed)
    done, corrections, slips, sent = 0, 0, 0, 0
    escalations = SampleEscalations(seed, lead.job_number, until, zone)
    last: list[Call] = []
    slipped: set[str] = set()
    while batch := list(islice(made, BATCH)):
        with ground.database.writing() as connection:
            numbered = list(numbered_calls(ground, connection, batch))
            written = write_calls(ground, connection, numbered, check)
            sent += escalate(ground, connection, [call for _, call in numbered], escalations)
            catch_up(connection, MOST_LINES)
        done, last = done + len(batch), [call for _, call in numbered]
        corrections, slips, slipped = corrections + written[0], slips + len(written[1]), written[1]
        if progress is not None:
            progress(done, calls)
    with ground.database.writing() as connection:
        handovers = hand_over(ground, connection, seed, until)
        marks = review(ground, connection, last[-REVIEWED:], slipped, lead, seed, until)
        left = leave_things_open(ground, connection, last, seed, escalations)
    return SampleSummary(
        calls=done,
        corrections=corrections + left[1],
        violations=slips,
        marks=marks,
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
