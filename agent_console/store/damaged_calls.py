"""Read a page of calls past those that are damaged: each keeps its row in the list, and the list goes on behind it."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, LargeBinary, Select, String, Text, cast, func, literal
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call import CallState
from agent_console.domain.call_line import LATEST
from agent_console.domain.call_list import NO_ID, CallColumn, CallOrder, CallSummary, Kept, PageKey, UnreadableCall
from agent_console.domain.moment import from_microseconds
from agent_console.store.call_filters import UNKNOWN
from agent_console.store.readable import UNREADABLE

_TEXT, _COUNT, _NUMBER = frozenset({str}), frozenset({int}), frozenset({int, type(None)})
_TYPES = (
    _TEXT, _TEXT, _TEXT, _TEXT, _COUNT, _NUMBER, frozenset({str, type(None)}), _TEXT, _TEXT, _TEXT, _TEXT,
    frozenset({int, bool}), _NUMBER,
)  # fmt: skip
"""What the columns of a row hold, in the order of the lists."""

_ID, _NUMBER_AT, _AGENT, _ANSWERED, _SECONDS = 0, 1, 3, 4, 5
_LONGEST = 1 << 31
"""Seconds of talk that no call can have."""

Summary = Callable[[Any], CallSummary]


def sound(rows: Sequence[Any]) -> bool:
    """Whether all values have the types that those of calls have; what states and kinds there are is not looked at."""
    if not rows:
        return True
    columns = list(zip(*rows, strict=True))
    if not all(types.issuperset(map(type, column)) for types, column in zip(_TYPES, columns, strict=True)):
        return False
    instants, seconds = columns[_ANSWERED], [*filter(None, columns[_SECONDS]), 0]
    return bool(min(instants) >= 0 and max(instants) < LATEST and min(seconds) >= 0 and max(seconds) < _LONGEST)


def told(
    connection: Connection,
    query: Select[Any],
    values: dict[str, Any],
    summary: Summary,
    order: CallOrder,
    keys: Sequence[Any],
) -> list[CallSummary]:
    """The rows of a query in an order; `keys` is what it is sorted by. Only where the quick way fails, each value is
    looked at.
    """
    try:
        rows = connection.execute(query, values).all()
        if sound(rows):
            return list(map(summary, rows))
    except UNREADABLE:
        pass
    except DBAPIError:
        if connection.dialect.name != "sqlite":
            raise
    return [_one(row, summary, order) for row in as_kept(connection, query, values, keys)]


def as_kept(
    connection: Connection, query: Select[Any], values: dict[str, Any], more: Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    """The rows of a query with more columns, where bytes that should be text are `Kept`. A server keeps none."""
    if connection.dialect.name != "sqlite":
        return [tuple(row) for row in connection.execute(query.add_columns(*more), values)]
    pairs: list[Any] = []
    for column in (*query.selected_columns, *more):
        pairs += [func.typeof(column, type_=String), cast(column, LargeBinary)]
    rows = connection.execute(query.with_only_columns(*pairs, maintain_column_froms=True), values)
    return [tuple(map(_value, row[::2], row[1::2])) for row in rows]


def as_sql(value: Any) -> Any:
    """A value of `as_kept` in a query."""
    if not isinstance(value, Kept):
        return literal(value)
    return cast(literal(value.value, LargeBinary), Text) if value.text else literal(value.value)


def key_from(at: Any, call_id: Any, value: Any) -> PageKey:
    """The edge of a page as it stands in the database."""
    if type(at) is int and 0 <= at < LATEST and isinstance(call_id, str):
        return PageKey(from_microseconds(at), call_id, value)
    return PageKey(_kept(at), _kept(call_id), value)


def _value(kind: str, raw: bytes | None) -> Any:
    if raw is None:
        return None
    if kind == "blob":
        return Kept(raw)
    if kind in ("integer", "real"):
        return int(raw) if kind == "integer" else float(raw)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return Kept(raw, text=True)


def _kept(value: Any) -> Kept:
    return value if isinstance(value, Kept) else Kept(value)


def _one(row: tuple[Any, ...], summary: Summary, order: CallOrder) -> CallSummary:
    shown, keys = row[: len(_TYPES)], row[len(_TYPES) :]
    if sound([shown]):
        try:
            return summary(shown)
        except UNREADABLE:
            pass
    call_id, at = shown[_ID], shown[_ANSWERED]
    number, agent = (one if isinstance(one, str) else "" for one in (shown[_NUMBER_AT], shown[_AGENT]))
    # What cannot be read of it is shown by nothing: a text in a column that it does not belong in may be anything.
    known = UnreadableCall(
        call_id if isinstance(call_id, str) else f"{NO_ID}{call_id}", number, CallState.COMPLETE, agent,
        from_microseconds(at if type(at) is int and 0 <= at < LATEST else 0),
        None, None, "", "", "", "", correction_due=False,
    )  # fmt: skip
    value: Any = UNKNOWN.get(order.column)
    if order.column is not CallColumn.ANSWERED_AT and len(keys) > 2:
        value = _kept(keys[0])
    known.key = PageKey(_kept(keys[-2]), _kept(keys[-1]), value)
    return known
