"""Filters and orders of calls as SQL: the conditions of a filter, the keyset of a page, and which way is the shorter.

A page is read either along the index of its order, passing over what the filter leaves out, or, where one condition
alone leaves few calls, by gathering these and sorting them. PostgreSQL weighs that itself; SQLite is told.
"""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    or_,
    select,
    text,
    tuple_,
)

from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder, Kept, PageKey
from agent_console.domain.moment import to_microseconds
from agent_console.store.call_figures import CALL_FIGURES, HIT_BY_RULE
from agent_console.store.call_rows import CALLS, line_and_mask
from agent_console.store.rows import microseconds_of

FEW = 10_000
"""So many calls are gathered and sorted in the time in which a long walk has hardly begun."""

_C, _F = CALLS.c, CALL_FIGURES.c
_SETS = {
    "escalated": "SELECT e.call_id FROM escalations e WHERE e.call_id <> ''",
    "corrected": "SELECT o.call_id FROM corrections o",
    "marked": "SELECT m.call_id FROM review_marks m WHERE m.state <> 'withdrawn'",
    "nominated": "SELECT n.id FROM nominations n WHERE n.ended_at IS NULL",
    "rule": HIT_BY_RULE,
    "severity": "SELECT f.call_id FROM call_figures f WHERE f.severity = :severity",
    "flagged": "SELECT f.call_id FROM call_figures f WHERE f.violations > 0",
}
"""The ids of the calls that something is true of."""

_OF_ONE = {
    "escalated": "SELECT 1 FROM escalations e WHERE e.call_id = calls.id AND e.call_id <> ''",
    "corrected": "SELECT 1 FROM corrections o WHERE o.call_id = calls.id",
    "marked": "SELECT 1 FROM review_marks m WHERE m.call_id = calls.id AND m.state <> 'withdrawn'",
    "nominated": "SELECT 1 FROM nominations n WHERE n.id = calls.id AND n.ended_at IS NULL",
    "rule": f"{HIT_BY_RULE} AND r.call_id = calls.id",
    "severity": "SELECT 1 FROM call_figures f WHERE f.call_id = calls.id AND f.severity = :severity",
    "flagged": "SELECT 1 FROM call_figures f WHERE f.call_id = calls.id AND f.violations > 0",
}
"""Whether it is true of one call."""

_PICKED = {
    True: "calls.id IN (SELECT value FROM json_each(:ids))",
    False: "calls.id IN (SELECT json_array_elements_text(CAST(:ids AS json)))",
}
"""On SQLite, and on a server: one value holds all ids."""

_AT_MOST = {"rule": "SELECT r.call_id FROM phrase_hits r WHERE r.rule = :rule"}
"""No fewer ids than those of _SETS, quicker to count."""

_NOT = "not-"


def _told_of(column: Callable[[str], Any]) -> dict[str, ColumnElement[bool]]:
    """The conditions on columns of a call."""
    subject = column("subject")
    return {
        "since": column("answered_at") >= bindparam("since"),
        "until": column("answered_at") < bindparam("until"),
        "job_number": column("job_number") == bindparam("job_number"),
        "kind": column("kind") == bindparam("kind"),
        # as in the index, or it would not be used
        "line": and_(column("line") == bindparam("line"), text("calls.line <> ''")),
        "outcome": column("outcome") == bindparam("outcome"),
        "subject": or_(
            subject == bindparam("subject"), and_(subject >= bindparam("branch"), subject < bindparam("branch_end"))
        ),
        "shortest": column("talk_seconds") >= bindparam("shortest"),
        "longest": column("talk_seconds") <= bindparam("longest"),
    }


def _bare(name: str) -> Any:
    """A column that SQLite uses no index for."""
    return literal_column(f"+calls.{name}", _C[name].type)


_CONDITIONS, _LOOKED_AT = _told_of(lambda name: _C[name]), _told_of(_bare)
_BY_LETTERS = or_(
    _C.subject == bindparam("subject"),
    and_(_C.subject.collate("C") >= bindparam("branch"), _C.subject.collate("C") < bindparam("branch_end")),
)
"""On a server, whose own order of letters may be that of a language."""

_INDEXED = (
    ("line",), ("since", "until"), ("job_number",), ("subject",), ("outcome",), ("kind",),
    ("shortest", "longest"),
)  # fmt: skip
"""Conditions that an index of the calls leads to, those together that one index serves."""

_EQUAL = ("line", "job_number", "outcome", "kind")
"""Conditions whose index goes on in the order of the answers, those that leave the fewest calls first."""

_ORDERED = frozenset({"since", "until", "job_number", "kind", "line"})
"""Conditions whose indexes go on in the order of the answers down to the id."""

_LED_BY = {
    CallColumn.ANSWERED_AT: frozenset({"since", "until", "outcome"}),
    CallColumn.AGENT: frozenset({"job_number"}),
    CallColumn.KIND: frozenset({"kind"}),
    CallColumn.OUTCOME: frozenset({"outcome"}),
    CallColumn.TALK: frozenset({"shortest", "longest"}),
}
"""Conditions whose index has just these calls in that order, but for the id."""

COLUMNS = {
    CallColumn.AGENT: "job_number",
    CallColumn.KIND: "kind",
    CallColumn.SUBJECT: "subject",
    CallColumn.OUTCOME: "outcome",
    CallColumn.TALK: "talk_seconds",
}
_COUNTED: Any = literal_column("(SELECT f.violations FROM call_figures f WHERE f.call_id = calls.id)", Integer())
UNKNOWN = {CallColumn.KIND: "", CallColumn.TALK: -1, CallColumn.VIOLATIONS: 0}
"""What a page key says where there is nothing to sort by: it is null in the database, or has no row."""


def values_of(wanted: CallFilter) -> dict[str, Any]:
    """What is asked for, by the names that the conditions have for it."""
    values: dict[str, Any] = {
        "since": microseconds_of(wanted.since),
        "until": microseconds_of(wanted.until),
        "job_number": wanted.job_number,
        "kind": wanted.kind and wanted.kind.value,
        "line": None if wanted.caller is None else line_and_mask(wanted.caller)[0],
    }
    values |= {
        name: getattr(wanted, name) for name in ("outcome", "subject", "severity", "rule", "shortest", "longest")
    }
    if wanted.subject is not None:
        values |= {"branch": f"{wanted.subject}.", "branch_end": f"{wanted.subject}/"}  # "/" follows the dot
    values["ids"] = None if wanted.ids is None else json.dumps(sorted(wanted.ids))
    for name in ("flagged", "escalated", "corrected", "marked", "nominated"):
        asked = getattr(wanted, name)
        if asked is not None:
            values[name if asked else f"{_NOT}{name}"] = True
    return {name: value for name, value in values.items() if value is not None}


def conditions(
    engine: str, names: Iterable[str], gathered: str = "", rides: frozenset[str] | None = None
) -> list[ColumnElement[bool]]:
    """What a call of the filter fulfils. `gathered` is the one of _SETS that the others are looked up from; only the
    conditions of `rides` may lead SQLite to an index, all of them where it is None.
    """
    return list(_conditions(frozenset(names), gathered, rides, engine == "sqlite"))


@cache
def _conditions(
    names: frozenset[str], gathered: str, rides: frozenset[str] | None, sqlite: bool
) -> tuple[ColumnElement[bool], ...]:
    found: list[Any] = [text(_PICKED[sqlite])] if "ids" in names else []
    for name, condition in _CONDITIONS.items():
        if name in names and not sqlite:
            found.append(_BY_LETTERS if name == "subject" else condition)
        elif name in names:
            found.append(condition if rides is None or name in rides else _LOOKED_AT[name])
    for name, of_one in _OF_ONE.items():
        if name in names:
            one_of = f"calls.id IN ({_SETS[name]})"
            found.append(text(one_of if name == gathered else f"EXISTS ({of_one})"))
        if f"{_NOT}{name}" in names:
            found.append(text(f"NOT EXISTS ({of_one})"))
    return tuple(found)


@cache
def riding(names: frozenset[str], order: CallOrder, gathered: str | None) -> frozenset[str]:
    """The conditions that may lead to an index: those of the few that are gathered, else what goes along the order."""
    if gathered is not None:
        return next((frozenset(group) for group in _INDEXED if gathered in group), frozenset())
    times = frozenset({"since", "until"})
    if order.column is CallColumn.ANSWERED_AT:
        first = next((name for name in _EQUAL if name in names), None)
        return times if first is None else times | {first}
    of_column = {name for name in _EQUAL if name == COLUMNS.get(order.column)} & names
    if order.column is CallColumn.TALK:
        return frozenset({"shortest", "longest"})
    return times | of_column if of_column else frozenset()


def few(connection: Connection, values: dict[str, Any], order: CallOrder) -> str | None:
    """One of the conditions that leaves FEW calls at the most, a set before an index; None where a walk is shorter.

    On a server it is always None, and where an index has the answers in their order anyway.
    """
    if connection.dialect.name != "sqlite" or values.keys() <= _LED_BY.get(order.column, frozenset()):
        return None
    if order.column is CallColumn.ANSWERED_AT and values.keys() <= _ORDERED:
        return None
    if "ids" in values:
        return "ids"
    for name, found in _SETS.items():
        if name in values and any(
            _are_few(connection, _up_to(one), values) for one in (_AT_MOST.get(name), found) if one is not None
        ):
            return name
    for names in _INDEXED:
        held = tuple(name for name in names if name in values)
        if held and _are_few(connection, _held_up_to(held), values):
            return held[0]
    return None


def _are_few(connection: Connection, query: Any, values: dict[str, Any]) -> bool:
    return bool(connection.execute(query, {**values, "most": FEW + 1}).scalar_one() <= FEW)


@cache
def _up_to(found: str) -> Any:
    return text(f"SELECT count(*) FROM (SELECT 1 FROM ({found}) LIMIT :most)")


@cache
def _held_up_to(names: tuple[str, ...]) -> Select[Any]:
    met = _conditions(frozenset(names), "", None, True)
    held: Select[Any] = select(literal_column("1")).select_from(CALLS).where(*met)
    return select(func.count()).select_from(held.limit(bindparam("most")).subquery())


def key_values(key: PageKey | None, order: CallOrder) -> dict[str, Any]:
    """The values of a keyset."""
    if key is None:
        return {}
    values = {"after_at": _plain(key.answered_at), "after_id": _plain(key.id)}
    return values if order.column is CallColumn.ANSWERED_AT else {**values, "after_value": _plain(key.value)}


def raw_names(key: PageKey | None) -> frozenset[str]:
    """The names in a keyset whose values are bytes that stand in the database as a text."""
    if key is None:
        return frozenset()
    parts = {"after_at": key.answered_at, "after_id": key.id, "after_value": key.value}
    return frozenset(name for name, part in parts.items() if isinstance(part, Kept) and part.text)


def _plain(part: datetime | Kept | str | int | None) -> str | int | float | bytes | None:
    if isinstance(part, Kept):
        return part.value
    return to_microseconds(part) if isinstance(part, datetime) else part


def stretches(order: CallOrder, key: PageKey | None) -> tuple[str, ...]:
    """The parts in which an order is read, one after the other: what has a value, and what has none yet."""
    unknown = UNKNOWN.get(order.column)
    if unknown is None:
        return ("all",)
    parts = ("known", "unknown") if order.descending else ("unknown", "known")
    at = "unknown" if key is not None and key.value == unknown else "known"
    return parts if key is None or parts[0] == at else parts[1:]


@cache
def in_order(
    order: CallOrder, stretch: str, begins: bool, gathers: bool, raw: frozenset[str] = frozenset()
) -> tuple[list[Any], list[Any]]:
    """The conditions of a stretch, behind its key unless it begins there, and how it is sorted; `raw` is what
    `raw_names` gives for the key.

    Where calls are gathered, nothing that an order is read by may look like an index.
    """
    held: list[Any] = []
    plain: list[Any] = [_C.answered_at, _C.id]
    names = ["after_at", "after_id"]
    if order.column is CallColumn.VIOLATIONS:
        if stretch == "unknown":
            held.append(text(f"NOT EXISTS ({_OF_ONE['flagged']})"))
        else:
            plain = [_COUNTED, *plain] if gathers else [_F.violations, _F.answered_at, _F.call_id]
            held.append(plain[0] > 0)
            names.insert(0, "after_value")
    elif order.column is not CallColumn.ANSWERED_AT:
        column = _C[COLUMNS[order.column]]
        if order.column in UNKNOWN:
            held.append(column.is_(None) if stretch == "unknown" else column.is_not(None))
        if stretch != "unknown":
            plain, names = [column, *plain], ["after_value", *names]
    keys = [key if key is _COUNTED else _bare(key.name) for key in plain] if gathers else plain
    if not begins:
        row, edge = tuple_(*keys), tuple_(*(_edge(name, name in raw) for name in names))
        held.append(row < edge if order.descending else row > edge)
    return held, [key.desc() if order.descending else key.asc() for key in keys]


def _edge(name: str, raw: bool) -> Any:
    return cast(bindparam(name, type_=LargeBinary), Text) if raw else bindparam(name)


def count_of(connection: Connection, values: dict[str, Any]) -> int:
    """How many calls a filter finds."""
    names = frozenset(values)
    for name, found in _SETS.items():
        alone = text(f"SELECT count(*) FROM (SELECT DISTINCT * FROM ({found}) AS named) AS counted")
        if names <= {name}:
            return int(connection.execute(alone, values).scalar_one()) if names else _all(connection)
        if names == {f"{_NOT}{name}"}:
            return _all(connection) - int(connection.execute(alone, values).scalar_one())
    sets = [name for name in _SETS if name in names]
    smallest = min(sets, key=lambda name: _size(connection, name, values)) if len(sets) > 1 else "".join(sets)
    return int(connection.execute(_how_many(names, connection.dialect.name, smallest), values).scalar_one())


@cache
def _how_many(names: frozenset[str], engine: str, gathered: str) -> Select[Any]:
    return select(func.count()).select_from(CALLS).where(*conditions(engine, names, gathered))


def _all(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(CALLS)).scalar_one())


def _size(connection: Connection, name: str, values: dict[str, Any]) -> int:
    return int(connection.execute(text(f"SELECT count(*) FROM ({_SETS[name]}) AS named"), values).scalar_one())
