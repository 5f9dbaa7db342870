"""What escalations are found by, held against their problems: which do not go together, and made anew from these."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, delete, func, select
from sqlalchemy.sql.functions import Function

from agent_console.domain.similarity import grams
from agent_console.store.bulk import insert_all
from agent_console.store.escalation_rows import ESCALATION_GRAMS, ESCALATIONS, gram_rows, number_of
from agent_console.store.sealed_forms import Rows

_E, _G = ESCALATIONS.c, ESCALATION_GRAMS.c
_PRIME, _OTHER_PRIME = 1_048_573, 524_287
_BATCH = 500
_END: tuple[int, list[int]] = (1 << 63, [])
"""Behind every entry."""


def _sum(of: Any) -> Function[Any]:
    return func.coalesce(func.sum(of, type_=BigInteger), 0)


_MIXED = (_G.gram % _PRIME) * (_G.gram % _OTHER_PRIME)
_FOUND_BY = (
    select(_G.entry, func.count().label("pairs"), _sum(_G.gram % _PRIME).label("total"), _sum(_MIXED).label("mixed"))
    .group_by(_G.entry)
    .order_by(_G.entry)
)
_SENT = select(_E.entry, _E.number, _E.problem).order_by(_E.entry)


class WrongEntry(NamedTuple):
    """`number` is empty where there is no such escalation."""

    entry: int
    number: str


def wrong_entries(rows: Rows) -> Iterator[WrongEntry]:
    """The escalations that are not found by their problem as it stands, and what leads to none at all.

    Both are read once, in the order of the entries, and the pairs of each are compared by their number and two sums:
    so the database alone goes through millions of them.
    """
    found = ((entry, [int(value or 0) for value in sums]) for entry, *sums in rows(_FOUND_BY))
    there, sums = next(found, _END)
    for entry, number, problem in rows(_SENT):
        while there < entry:
            yield WrongEntry(there, "")
            there, sums = next(found, _END)
        if (sums if there == entry else [0, 0, 0]) != _sums(problem):
            yield WrongEntry(entry, number)
        if there == entry:
            there, sums = next(found, _END)
    while there != _END[0]:
        yield WrongEntry(there, "")
        there, sums = next(found, _END)


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
    pairs = [number_of(pair) for pair in grams(problem)]
    return [
        len(pairs),
        sum(pair % _PRIME for pair in pairs),
        sum((pair % _PRIME) * (pair % _OTHER_PRIME) for pair in pairs),
    ]
