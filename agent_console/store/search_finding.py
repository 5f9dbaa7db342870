"""Find calls by their text: what the index has, put right by the calls that were written since.

The index is asked for candidates in the order of their entries, newest first, and each is held against its text; so
the first page costs the same for a word of every call and for a word of three. Where a filter leaves fewer calls than
the word does, these are walked through instead.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TextClause, and_, bindparam, func, or_, select, text

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import seal
from agent_console.domain.search import LONGEST_GRAM, Search, holds
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import CALLS
from agent_console.store.journal import JOURNAL, facts_in
from agent_console.store.reveal_counting import NUMBER_SEARCHED
from agent_console.store.search_index import texts_of, written_since
from agent_console.store.search_rows import CALLS_AN_HOUR, HOUR, hour_of, stands_at
from agent_console.store.search_sql import (
    COUNT,
    COUNT_GRAM,
    COUNT_UP_TO,
    among,
    asked,
    candidates,
    count_among,
    held_by_text,
    ids,
    not_among,
)

FEW = 2000
"""Up to so many calls are named one by one to other queries."""

FIRST_CHUNK = 250
LOOKED_AT = 4000
"""So many candidates are looked at before it is asked whether the filter leaves fewer."""

MANY = 100_000
"""Nobody counts further to compare two ways."""

_LINE = select(JOURNAL.c.who, JOURNAL.c.act, JOURNAL.c.facts).where(JOURNAL.c.seq == bindparam("seq"))
_OF_LINE = and_(CALLS.c.line == bindparam("found_line"), text("line <> ''"))  # as in the index of lines
_BY_INDEX = {"job_number": CALLS.c.job_number, "kind": CALLS.c.kind, "line": CALLS.c.line}
_FIRST, _LAST = -(1 << 62), 1 << 62


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search made ready on one state of the data. `due` are the calls that the index does not know as they are,
    `due_found` those of them that hold what is looked for; `line` is a whole number, "" for none.
    """

    search: Search
    line: str
    due: frozenset[str]
    due_found: tuple[str, ...]


def ready(connection: Connection, search: Search, by: Person, key: bytes) -> Wanted:
    """Look through what the index does not know yet. Raises REFUSED for a number that was not admitted to them."""
    due = written_since(connection, stands_at(connection))
    found = tuple(call_id for call_id, text_ in texts_of(connection, due) if holds(text_, search)) if due else ()
    return Wanted(search, _admitted(connection, search, by, key), frozenset(due), found)


def number_seal(key: bytes, number: str) -> str:
    """What the journal keeps of a number that somebody looked for: it can be told, not read."""
    return seal(key, f"number searched {number}")


def _admitted(connection: Connection, search: Search, by: Person, key: bytes) -> str:
    number = search.number if search.admitted else ""
    if number:
        line = connection.execute(_LINE, {"seq": search.admitted}).first()
        told = facts_in(line.facts).get("seal") if line is not None and line.act == NUMBER_SEARCHED else None
        if line is None or line.who != by.job_number or told != number_seal(key, number):
            raise ConsoleError(Problem.REFUSED, role=by.role.value, act=Act.REVEAL_ANY_NUMBER.value)
    return number


def newest(
    connection: Connection, base: Select[Any], values: Mapping[str, Any], wanted: Wanted, limit: int
) -> list[Any]:
    """The first rows of `base`, newest first, that hold what is looked for.

    `base` selects from the calls with its conditions, for `values`, and has the columns id and answered_at.
    """
    rows = {row.id: row for row in _from_index(connection, base, values, wanted, limit)}
    if wanted.due_found:
        found = connection.execute(
            base.where(_named(connection)), {**values, "found_ids": ids(connection, wanted.due_found)}
        )
        rows |= {row.id: row for row in found}
    if wanted.line:
        query = _newest_first(base.where(_OF_LINE), limit)
        rows |= {row.id: row for row in connection.execute(query, {**values, "found_line": wanted.line})}
    return sorted(rows.values(), key=_place, reverse=True)[:limit]


def total(connection: Connection, values: Mapping[str, Any], wanted: Wanted, conditions: Sequence[Any]) -> int:
    """How many calls of the conditions, for `values`, hold what is looked for."""
    bounds = _whole_hours(connection, values)
    if bounds is None or wanted.line:
        held, more = condition(connection, values, wanted)
        query = select(func.count()).select_from(CALLS).where(*conditions, held)
        return int(connection.execute(query, {**values, **more}).scalar_one())
    count = 0
    if wanted.search.possible:
        known = {**asked(connection, wanted.search, values), **bounds}
        alone = connection.dialect.name == "sqlite" and len(wanted.search.folded) <= LONGEST_GRAM
        count = connection.execute(COUNT_GRAM if alone else COUNT[connection.dialect.name], known).scalar_one()
        if wanted.due:
            due = {"due_ids": ids(connection, wanted.due)}
            count -= connection.execute(count_among(connection), {**known, **due}).scalar_one()
    if wanted.due_found:
        query = select(func.count()).select_from(CALLS).where(*conditions, _named(connection))
        count += connection.execute(query, {**values, "found_ids": ids(connection, wanted.due_found)}).scalar_one()
    return int(count)


def condition(
    connection: Connection, values: Mapping[str, Any], wanted: Wanted
) -> tuple[ColumnElement[bool], dict[str, Any]]:
    """What holds for a call that holds what is looked for, with its values: for any query and any order."""
    also = [*wanted.due_found]
    chunk = next(_chunks(connection, wanted, values, FEW + 1), ())
    if len(chunk) <= FEW:
        also += [call_id for _, call_id in chunk if call_id not in wanted.due]
        held: Any = _named(connection)
        more: dict[str, Any] = {"found_ids": ids(connection, also)}
    else:
        held = or_(and_(held_by_text(connection), _known(connection)), _named(connection))
        more = {
            "folded": wanted.search.folded,
            "due_ids": ids(connection, wanted.due),
            "found_ids": ids(connection, also),
        }
    return (or_(held, _OF_LINE), {**more, "found_line": wanted.line}) if wanted.line else (held, more)


def _named(connection: Connection) -> TextClause:
    return among(connection, "calls.id", "found_ids")


def _known(connection: Connection) -> TextClause:
    return not_among(connection, "calls.id", "due_ids")


def _place(row: Any) -> tuple[int, str]:
    return row.answered_at, row.id


def _newest_first(query: Select[Any], limit: int) -> Select[Any]:
    return query.order_by(CALLS.c.answered_at.desc(), CALLS.c.id.desc()).limit(limit)


def _from_index(
    connection: Connection, base: Select[Any], values: Mapping[str, Any], wanted: Wanted, limit: int
) -> list[Any]:
    rows: list[Any] = []
    looked_at = 0
    for chunk in _chunks(connection, wanted, values, FIRST_CHUNK):
        found = ids(connection, (call_id for _, call_id in chunk if call_id not in wanted.due))
        rows += connection.execute(base.where(_named(connection)), {**values, "found_ids": found}).all()
        if len(rows) >= limit:
            rows.sort(key=_place, reverse=True)
            if hour_of(rows[limit - 1].answered_at) > chunk[-1][0]:
                break
        before, looked_at = looked_at, looked_at + len(chunk)
        if before < LOOKED_AT <= looked_at and _filter_leaves_fewer(connection, values, wanted):
            query = _newest_first(base.where(held_by_text(connection), _known(connection)), limit)
            more = {"folded": wanted.search.folded, "due_ids": ids(connection, wanted.due)}
            return list(connection.execute(query, {**values, **more}).all())
    return rows


def _chunks(connection: Connection, wanted: Wanted, values: Mapping[str, Any], most: int) -> Iterator[Sequence[Any]]:
    """What the index has of the hours asked for, newest first, in growing pieces."""
    if not wanted.search.possible:
        return
    known = {**asked(connection, wanted.search, values), **_hours(values), "most": most}
    newest_ones = candidates(connection, known)
    while found := connection.execute(newest_ones, known).all():
        yield found
        if len(found) < known["most"]:
            return
        known |= {"below": found[-1].entry, "most": min(known["most"] * 2, FEW)}


def _hours(values: Mapping[str, Any]) -> dict[str, int]:
    """The entries of all hours that the times of a filter touch."""
    upper = [values[name] for name in ("after_at", "until") if name in values]
    return {
        "first": hour_of(values["since"]) if "since" in values else _FIRST,
        "below": hour_of(min(upper)) + CALLS_AN_HOUR if upper else _LAST,
    }


def _whole_hours(connection: Connection, values: Mapping[str, Any]) -> dict[str, int] | None:
    """The entries of the hours of a filter of nothing else than these and marks; None where the index of grams does
    not tell what a filter leaves.
    """
    told = {"since", "until", "job_number", "kind"} if connection.dialect.name == "sqlite" else {"since", "until"}
    if not values.keys() <= told or any(values[name] % HOUR for name in ("since", "until") if name in values):
        return None
    return {**_hours(values), "below": hour_of(values["until"]) if "until" in values else _LAST}


def _filter_leaves_fewer(connection: Connection, values: Mapping[str, Any], wanted: Wanted) -> bool:
    """Whether an index of the calls leads to fewer of them than the index of grams does."""
    narrow = [column == values[name] for name, column in _BY_INDEX.items() if name in values]
    if not narrow:
        return False
    if connection.dialect.name != "sqlite":
        return True
    known = {**asked(connection, wanted.search, values), "most": MANY}
    with_grams = connection.execute(COUNT_UP_TO, known).scalar_one()
    fewest = min(
        connection.execute(
            select(func.count()).select_from(select(CALLS.c.id).where(one).limit(MANY).subquery())
        ).scalar_one()
        for one in narrow
    )
    return bool(fewest < with_grams)
