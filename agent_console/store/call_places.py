"""The call at a place of a long list, for whoever drags a scroll bar: pages go on from there by keyset."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Select, func, select, tuple_
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call_list import NEWEST_FIRST, CallColumn, CallFilter, CallOrder, Kept, PageKey
from agent_console.domain.staff import Person
from agent_console.store.call_figures import CALL_FIGURES
from agent_console.store.call_filters import COLUMNS, UNKNOWN, conditions, in_order, stretches, values_of
from agent_console.store.call_lists import visible
from agent_console.store.call_rows import CALLS
from agent_console.store.damaged_calls import as_kept, as_sql, key_from
from agent_console.store.search_finding import condition, ready
from agent_console.store.verbs import Verbs, acting


class CallPlaces(Verbs):
    """Rows are counted off along an index, once a jump."""

    def key_at(self, wanted: CallFilter, by: Person, place: int, *, order: CallOrder = NEWEST_FIRST) -> PageKey | None:
        """The call at a place of a list, counted from 0; None where the list is shorter. Raises REFUSED."""
        with self._database.snapshot() as connection:
            person = acting(connection, by)
            wanted = visible(wanted, person)
            values = values_of(wanted)
            held: list[Any] = list(conditions(connection.dialect.name, values))
            if wanted.searching is not None:
                found, more = condition(connection, values, ready(connection, wanted.searching, person, self._key))
                held, values = [*held, found], {**values, **more}
            for stretch in stretches(order, None):
                part = _Stretch(connection, order, stretch, held, values)
                key = part.at(place)
                if key is not None:
                    return key
                place -= part.count()
        return None


class _Stretch:
    """One part of an order. The index of most columns ends with the instant, so that ids are asked for only where
    two calls were answered in one microsecond: to look up the id of every row passed over would take seconds.
    """

    def __init__(
        self, connection: Connection, order: CallOrder, stretch: str, held: list[Any], values: dict[str, Any]
    ) -> None:
        within, _ = in_order(order, stretch, begins=True, gathers=False)
        self._connection = connection
        self._descending = order.descending
        self._unknown: Any = UNKNOWN.get(order.column)
        self._held, self._values = [*held, *within], values
        self._source: Any = CALLS
        self._id, self._columns = CALLS.c.id, [CALLS.c.answered_at]
        if order.column is CallColumn.VIOLATIONS and stretch == "known":
            self._source = CALL_FIGURES
            if held:
                self._source = CALL_FIGURES.join(CALLS, CALLS.c.id == CALL_FIGURES.c.call_id)
            self._id, self._columns = CALL_FIGURES.c.call_id, [CALL_FIGURES.c.violations, CALL_FIGURES.c.answered_at]
        elif order.column in COLUMNS and stretch != "unknown":
            self._columns = [CALLS.c[COLUMNS[order.column]], *self._columns]

    def at(self, place: int) -> PageKey | None:
        """The call at a place of this part; None behind its end."""
        query = self._select(*self._columns).order_by(*map(self._way, self._columns))
        row = self._first(query.offset(place).limit(1))
        if row is None:
            return None
        edge, here = tuple_(*self._columns), tuple_(*map(as_sql, row))
        before = self._select(func.count()).where(edge > here if self._descending else edge < here)
        alike = self._select(self._id).where(edge == here).order_by(self._way(self._id))
        found = self._first(alike.offset(place - self._run(before).scalar_one()).limit(1))
        value = self._unknown
        if len(self._columns) > 1:
            value = Kept(row[0]) if row[0] == self._unknown else row[0]
        return key_from(row[-1], None if found is None else found[0], value)

    def count(self) -> int:
        return int(self._run(self._select(func.count())).scalar_one())

    def _select(self, *wanted: Any) -> Select[Any]:
        return select(*wanted).select_from(self._source).where(*self._held)

    def _first(self, query: Select[Any]) -> Sequence[Any] | None:
        """The first row, also where it is damaged."""
        try:
            return self._run(query).first()
        except DBAPIError:
            if self._connection.dialect.name != "sqlite":
                raise
        return next(iter(as_kept(self._connection, query, self._values)), None)

    def _run(self, query: Select[Any]) -> CursorResult[Any]:
        return self._connection.execute(query, self._values)

    def _way(self, column: Any) -> Any:
        return column.desc() if self._descending else column.asc()
