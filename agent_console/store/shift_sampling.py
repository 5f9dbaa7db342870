"""Write made-up shifts as real ones are: numbered, sealed and journalled, with the pauses of their seats."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from agent_console.domain.journal import Head, canonical, seal
from agent_console.domain.sample_shifts import Lived, SampleRoster
from agent_console.domain.seat import Seat
from agent_console.domain.shift_record import to_record
from agent_console.domain.staff import Person
from agent_console.store.bulk import insert_all
from agent_console.store.counters import SHIFTS as SHIFT_SERIES
from agent_console.store.counters import next_number
from agent_console.store.journal import JOURNAL, head_of, line_after
from agent_console.store.seats import SEATS, SeatRow
from agent_console.store.shift_rows import SHIFTS
from agent_console.store.shift_writing import ACTS
from agent_console.store.verbs import Ground

BATCH = 1000


def work_shifts(ground: Ground, roster: SampleRoster, lead: Person) -> int:
    """Write all shifts of the roster, many in one transaction; gives how many it were."""
    made, done = roster.shifts(lead), 0
    while batch := list(islice(made, BATCH)):
        with ground.database.writing() as connection:
            _write(ground, connection, batch)
        done += len(batch)
    return done


def _write(ground: Ground, connection: Connection, batch: Iterable[tuple[Iterable[Lived], Iterable[Seat]]]) -> None:
    head = head_of(connection)
    shifts: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    seats: list[dict[str, Any]] = []
    for lived, changes in batch:
        number, columns = "", dict[str, Any]()
        for step in lived:
            number = number or next_number(connection, SHIFT_SERIES, step.shift.planned.day)
            record = to_record(replace(step.shift, number=number))
            columns = {**record, "seal": seal(ground.key, canonical(record))}
            facts = {"number": number, "version": step.shift.version, "seal": columns["seal"]}
            line = line_after(ground.key, head, step.at, step.by, f"{ACTS}{step.act}", step.shift.id, facts)
            head = Head(line["seq"], line["link"])
            lines.append(line)
        shifts.append({**columns, "journal_seq": head.entries})
        seats += [SeatRow.of(change) for change in changes]
    for table, rows in ((SHIFTS, shifts), (JOURNAL, lines), (SEATS, seats)):
        insert_all(connection, table, rows)
