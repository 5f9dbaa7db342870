"""Read a whole table for a file, past what is damaged: that is named and left out, and the others are read."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Row, RowMapping, Select, bindparam, select, tuple_
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call_line import LeftOut
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.engine import Database

T = TypeVar("T")

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, ConsoleError)
"""What a record raises that does not hold what it should: JSON that is none, a state that does not exist."""


def is_damage(error: Exception) -> bool:
    """Whether a reading failed at what stands in a record, and not at the disk, the server or the person."""
    return isinstance(error, DBAPIError) or (isinstance(error, UNREADABLE) and not isinstance(error, ConsoleError))


def batches(
    database: Database,
    connection: Connection,
    query: Select[Any],
    values: dict[str, Any],
    by: tuple[Column[Any], Column[Any], Column[Any]],
    size: int,
    left_out: LeftOut,
    *,
    descending: bool = False,
    onward: Select[Any] | None = None,
) -> Generator[Sequence[Row[Any]], None, None]:
    """The rows of a query over one table, in batches of `size`. `onward` finds the same rows behind the first batch,
    where the key alone should lead to the index.

    `by` are the column that they are ordered by, the key, and the name of a damaged row. One bad byte in a text ends a
    whole batch: then each of its rows is read by itself. A server keeps no such text.
    """
    at, key, _ = by
    last_one, place = tuple_(bindparam("last_at"), bindparam("last_id")), tuple_(at, key)
    behind = last_one > place if descending else last_one < place
    ways = (at.desc(), key.desc()) if descending else (at, key)
    first = query.order_by(*ways).limit(size)
    following = (query if onward is None else onward).where(behind).order_by(*ways).limit(size)
    asked, told = first, values
    while True:
        try:
            rows = connection.execute(asked, told).all()
            last = [(row._mapping[at], row._mapping[key]) for row in rows[-1:]]
        except DBAPIError:
            if not database.is_sqlite:
                raise
            last = [(row[0], row[1]) for row in connection.execute(asked.with_only_columns(at, key), told)]
            rows = list(one_by_one(connection, query, by, [one for _, one in last], left_out))
        if rows:
            yield rows
        if len(last) == 0:
            return
        asked, told = following, {**values, "last_at": last[-1][0], "last_id": last[-1][1]}


def each_value(
    rows: Iterable[Row[Any]], value_of: Callable[[RowMapping], T], name: Column[Any], left_out: LeftOut
) -> Generator[T, None, None]:
    """The records of the rows."""
    for row in rows:
        try:
            value = value_of(row._mapping)
        except UNREADABLE:
            left_out(str(row._mapping[name]))
        else:
            yield value


def listed(
    connection: Connection,
    query: Select[Any],
    values: dict[str, Any],
    value_of: Callable[[Row[Any]], T],
    by: tuple[Column[Any], Column[Any]],
    left_out: LeftOut,
) -> tuple[T, ...]:
    """The records of a short list, past those that are damaged; `by` are the key and the name of one.

    Only where the quick way fails, each row is read by itself.
    """
    key, name = by
    try:
        rows = list(connection.execute(query, values).all())
    except DBAPIError:
        if connection.dialect.name != "sqlite":
            raise
        keys = connection.execute(query.with_only_columns(key, maintain_column_froms=True), values).scalars().all()
        rows = []
        for one in keys:
            try:
                rows += connection.execute(query.where(key == one), values).all()
            except DBAPIError:
                left_out(str(one))
    found = []
    for row in rows:
        try:
            if bytes in map(type, row):
                raise TypeError("bytes where a text belongs")
            found.append(value_of(row))
        except UNREADABLE:
            left_out(str(row._mapping[name]))
    return tuple(found)


def passed_over(_number: str) -> None:
    """One damaged record does not take the others away; opened or verified it is told."""


def damaged(_number: str) -> None:
    """Stop at the first damaged record. Raises DAMAGED."""
    raise ConsoleError(Problem.DAMAGED)


def one_by_one(
    connection: Connection,
    query: Select[Any],
    by: tuple[Column[Any], Column[Any], Column[Any]],
    keys: list[Any],
    left_out: LeftOut,
) -> Iterator[Row[Any]]:
    """The rows of these keys, each read by itself; what cannot be read is named."""
    _, key, name = by
    one = select(*query.selected_columns).where(key == bindparam("one"))
    called = select(name).where(key == bindparam("one"))
    for place in keys:
        try:
            yield connection.execute(one, {"one": place}).one()
        except DBAPIError:
            try:
                left_out(str(connection.execute(called, {"one": place}).scalar_one()))
            except DBAPIError:
                left_out(str(place))
