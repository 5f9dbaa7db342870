"""Forms that change by versions, each sealed and journalled: how they are written, and how they are checked."""

import hmac
from collections.abc import Callable, Generator, Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, bindparam, func, insert, select, update

from agent_console.domain.journal import Fact, canonical, seal
from agent_console.domain.verify import Damage, Finding
from agent_console.store.counters import COUNTERS
from agent_console.store.journal import JOURNAL, add_line, facts_in

Rows = Callable[[Select[Any]], Generator[Row[*tuple[Any, ...]], None, None]]
"""Reads a query in batches."""

MOST_NAMED = 100
"""Of a day: a counter that somebody has set to a million would tell nothing more."""

_NOT_THE_RECORD = ("journal_seq", "seal")


def keep_form(
    connection: Connection,
    key: bytes,
    table: Table,
    record: dict[str, Fact],
    at: datetime,
    by: str,
    act: str,
    number: str,
    **more: Fact,
) -> None:
    """Write one version of a form and its journal line; `number` is what people know it by, `more` stands there too."""
    columns: dict[str, Any] = {**record, "seal": seal(key, canonical(record))}
    facts: dict[str, Fact] = {"number": number, "version": record["version"], "seal": columns["seal"], **more}
    columns["journal_seq"] = add_line(connection, key, at, by, act, str(record["id"]), facts)
    if record["version"] == 1:
        connection.execute(insert(table), columns)
    else:
        connection.execute(
            update(table).where(table.c.id == bindparam("changed")), {**columns, "changed": record["id"]}
        )


def check_forms(key: bytes, rows: Rows, table: Table, number: str, acts: str, damage: Damage) -> Iterator[Finding]:
    """What was changed, put back or removed, told by the column `number`; `acts` is how their journal lines begin."""
    line = JOURNAL.alias("line")
    names = [column.name for column in table.c if column.name not in _NOT_THE_RECORD]
    query = select(*(table.c[name] for name in names), table.c.seal, line.c.target, line.c.facts)
    versions = 0
    for row in rows(query.join_from(table, line, line.c.seq == table.c.journal_seq, isouter=True)):
        record = dict(zip(names, row[: len(names)], strict=True))
        stored, target, facts = row[len(names) :]
        if not is_sealed(record, stored, key) or (target, facts_in(facts).get("seal")) != (record["id"], stored):
            yield Finding(damage, str(record[number]))
        versions += record["version"] if isinstance(record["version"], int) else 0
    lines = select(func.count()).select_from(JOURNAL).where(JOURNAL.c.act.startswith(acts))
    if sum(count for (count,) in rows(lines)) == versions:
        return
    latest = (
        select(JOURNAL.c.target, func.max(JOURNAL.c.seq).label("seq"))
        .where(JOURNAL.c.act.startswith(acts))
        .group_by(JOURNAL.c.target)
        .subquery()
    )
    left_behind = (
        select(JOURNAL.c.facts)
        .join_from(latest, JOURNAL, JOURNAL.c.seq == latest.c.seq)
        .join(table, table.c.id == latest.c.target, isouter=True)
        .where((table.c.id.is_(None)) | (table.c.journal_seq < latest.c.seq))
    )
    for (facts,) in rows(left_behind):
        yield Finding(damage, str(facts_in(facts).get("number")))


def check_numbers(rows: Rows, table: Table, series: str) -> Iterator[Finding]:
    """The numbers of a series that were given and are not there, and the days that have more than were given."""
    return check_given(rows, (number for (number,) in rows(select(table.c.number))), series)


def check_given(rows: Rows, numbers: Iterable[str], series: str) -> Iterator[Finding]:
    """The same for numbers that do not stand in a column of their own; of each day so many are named as help."""
    there: dict[str, set[str]] = {}
    for number in numbers:
        there.setdefault(number[len(series) :].partition("-")[0], set()).add(number)
    for day, last in rows(select(COUNTERS.c.day, COUNTERS.c.last).where(COUNTERS.c.series == series)):
        short = day.replace("-", "")
        found, given = there.pop(short, set()), (f"{series}{short}-{count:04d}" for count in range(1, last + 1))
        wrong = chain((one for one in given if not _taken_out(found, one)), _sorted_later(found))
        for number in islice(wrong, MOST_NAMED):
            yield Finding(Damage.NUMBER_GAP, number)
    for of_day in there.values():
        for number in islice(sorted(of_day), MOST_NAMED):
            yield Finding(Damage.NUMBER_GAP, number)


def _sorted_later(numbers: set[str]) -> Iterator[str]:
    """What is left of them by then."""
    yield from sorted(numbers)


def _taken_out(numbers: set[str], number: str) -> bool:
    there = number in numbers
    numbers.discard(number)
    return there


def is_sealed(record: dict[str, Any], stored: str, key: bytes) -> bool:
    """Whether a record as it was read is the one that was sealed."""
    try:
        return hmac.compare_digest(seal(key, canonical(record)), stored)
    except TypeError:  # a type that no record has
        return False
