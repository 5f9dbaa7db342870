"""The call at a place of a long list, for whoever drags a scroll bar: pages go on from there by keyset."""

from typing import Any

from sqlalchemy import bindparam, func, select

from agent_console.domain.call_list import NEWEST_FIRST, CallColumn, CallFilter, CallOrder, PageKey
from agent_console.domain.moment import from_microseconds
from agent_console.domain.staff import Person
from agent_console.store.call_filters import COLUMNS, UNKNOWN, conditions, in_order, stretches, values_of
from agent_console.store.call_lists import visible
from agent_console.store.call_rows import CALLS
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
            unknown: Any = UNKNOWN.get(order.column)
            for stretch in stretches(order, None):
                within: Any
                within, keys = in_order(order, stretch, begins=True, gathers=False)
                here = held if within is None else [*held, within]
                query = _KEYS[order.column].where(*here).order_by(*keys).offset(bindparam("place")).limit(1)
                row: Any = connection.execute(query, {**values, "place": place}).first()
                if row is not None:
                    at, call_id, value = row
                    return PageKey(from_microseconds(at), call_id, unknown if value is None else value)
                count = select(func.count()).select_from(CALLS).where(*here)
                place -= connection.execute(count, values).scalar_one()
        return None


def _key(column: CallColumn) -> Any:
    value = CALLS.c[COLUMNS[column]] if column in COLUMNS else bindparam("nothing", None)
    return select(CALLS.c.answered_at, CALLS.c.id, value)


_KEYS = {column: _key(column) for column in CallColumn}
