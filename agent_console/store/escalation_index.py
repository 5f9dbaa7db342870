"""What escalations are found by, held against their problems: which do not go together, and made anew from these."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, delete, func, select
from sqlalchemy.sql.functions import Function

from agent_console.store.bulk import insert_all
from agent_console.store.escalation_rows import ESCALATION_GRAMS, ESCALATIONS, gram_rows
from agent_console.store.sealed_forms import Rows

_E, _G = ESCALATIONS.c, ESCALATION_GRAMS.c
_PRIME, _OTHER_PRIME = 1_048_573, 524_287
_BATCH = 500


def _sum(of: Any) -> Function[Any]:
    return func.coalesce(func.sum(of, type_=BigInteger), 0)


_MIXED = (_G.gram % _PRIME) * (_G.gram % _OTHER_PRIME)
_OF_ENTRY = (
    select(_G.entry, func.count().label("pairs"), _sum(_G.gram % _PRIME).label("total"), _sum(_MIXED).label("mixed"))
    .group_by(_G.entry)
    .subquery()
)
_THERE = select(_E.entry, _E.number, _E.problem, _OF_ENTRY.c.pairs, _OF_ENTRY.c.total, _OF_ENTRY.c.mixed).join_from(
    ESCALATIONS, _OF_ENTRY, _OF_ENTRY.c.entry == _E.entry, isouter=True
)
_OF_NOTHING = (
    select(_G.entry)
    .distinct()
    .join_from(ESCALATION_GRAMS, ESCALATIONS, _E.entry == _G.entry, isouter=True)
    .where(_E.entry.is_(None))
)


class WrongEntry(NamedTuple):
    """`number` is empty where there is no such escalation."""

    entry: int
    number: str


def wrong_entries(rows: Rows) -> Iterator[WrongEntry]:
    """The escalations that are not found by their problem as it stands, then what leads to none at all.

    The pairs of each are compared by their number and two sums, so millions of them are read by the database alone.
    """
    for entry, number, problem, *there in rows(_THERE):
        if [int(value or 0) for value in there] != _sums(problem):
            yield WrongEntry(entry, number)
    for (entry,) in rows(_OF_NOTHING):
        yield WrongEntry(entry, "")


def mend(connection: Connection) -> int:
    """Make anew what is wrong; gives for how many entries."""
    wrong = [one.entry for one in wrong_entries(lambda query: (row for row in connection.execute(query)))]
    for start in range(0, len(wrong), _BATCH):
        part = wrong[start : start + _BATCH]
        connection.execute(delete(ESCALATION_GRAMS).where(_G.entry.in_(part)))
        problems = connection.execute(select(_E.entry, _E.problem).where(_E.entry.in_(part))).all()
        fresh = [row for entry, problem in problems for row in gram_rows(problem, entry)]
        insert_all(connection, ESCALATION_GRAMS, fresh)
    return len(wrong)


def _sums(problem: object) -> list[int]:
    """As the database has them, modulo a prime so that no tampered pair makes them overflow."""
    if not isinstance(problem, str):
        return []  # a type that no problem has: its seal tells of it too
    pairs = [row["gram"] for row in gram_rows(problem, 0)]
    return [
        len(pairs),
        sum(pair % _PRIME for pair in pairs),
        sum((pair % _PRIME) * (pair % _OTHER_PRIME) for pair in pairs),
    ]
