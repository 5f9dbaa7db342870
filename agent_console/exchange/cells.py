"""What a table for other people is made of: named columns, and cells that say what they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.moment import to_microseconds

Cell = str | int | None
"""A text, a whole number, an instant in microseconds since 1970 in UTC where the column holds instants, or nothing."""

Cells = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Columns:
    """`headers` are the stable field names in their order, each with its Chinese one.

    `instants` names the columns of instants, `counts` those of whole numbers that may be summed up. Numbers of calls,
    people and telephones are texts, as everything else.
    """

    headers: Mapping[str, str]
    instants: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()

    def places(self, names: frozenset[str]) -> tuple[int, ...]:
        """Where they stand in a row."""
        return tuple(place for place, name in enumerate(self.headers) if name in names)


def instant(at: datetime | None) -> int | None:
    """An aware time as a cell of a column of instants."""
    return None if at is None else to_microseconds(at)
