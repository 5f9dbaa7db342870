"""The verb that reads calls for files: lean, by the million, and past those that are damaged."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Connection, Integer, select, type_coerce
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_line import CallLine, CheckedLine, LeftOut, whole
from agent_console.domain.call_list import OLDEST_FIRST, CallColumn, CallFilter, CallOrder
from agent_console.domain.staff import Act, Person
from agent_console.store.call_filters import conditions, values_of
from agent_console.store.call_lists import ids_in_order, refuse_number
from agent_console.store.call_rows import CALLS
from agent_console.store.phrase_hit_rows import checks_at_the_time
from agent_console.store.readable import UNREADABLE, batches, one_by_one
from agent_console.store.search_finding import condition, ready
from agent_console.store.search_sql import among
from agent_console.store.search_sql import ids as ids_for
from agent_console.store.verbs import Verbs, acting

BATCH = 100
"""So few that they stay in the processor's cache on their way through: a thousand take a third longer."""

SERVER_BATCH = 1_000
"""What is fetched over a network is fetched in fewer goes."""

_COLUMNS = [
    type_coerce(CALLS.c[name], Integer).label(name) if name == "correction_due" else CALLS.c[name]
    for name in CallLine._fields
]
"""The flag as it comes: rows pass twice as fast when none of their columns has to be converted on the way."""

_LINES = select(*_COLUMNS)
_BY = (CALLS.c.answered_at, CALLS.c.id, CALLS.c.number)


class CallLines(Verbs):
    """Calls for checkers, in files."""

    def each_line(
        self, wanted: CallFilter, by: Person, left_out: LeftOut, order: CallOrder = OLDEST_FIRST
    ) -> Generator[CheckedLine, None, None]:
        """All calls of a filter in an order, as they stood when the reading began. Raises REFUSED at once."""
        with self._database.reading() as connection:
            person = acting(connection, by, Act.EXPORT_CALLS)
        refuse_number(wanted, person)
        return self._lines(wanted, person, left_out, order)

    def _lines(
        self, wanted: CallFilter, by: Person, left_out: LeftOut, order: CallOrder
    ) -> Generator[CheckedLine, None, None]:
        values = values_of(wanted)
        with self._database.snapshot() as connection:
            found = None
            if wanted.searching is not None:
                found = condition(connection, values, ready(connection, wanted.searching, by, self._key))
            size = BATCH if self._database.is_sqlite else SERVER_BATCH
            if order.column is CallColumn.ANSWERED_AT:
                down, engine = order.descending, connection.dialect.name
                begins = "until" if down else "since"  # SQLite would go on from there in every batch
                query = _LINES.where(*conditions(engine, values))
                onward = _LINES.where(*conditions(engine, values, rides=frozenset(values) - {begins}))
                if found is not None:
                    query, onward, values = query.where(found[0]), onward.where(found[0]), {**values, **found[1]}
                parts = batches(
                    self._database, connection, query, values, _BY, size, left_out, descending=down, onward=onward
                )
            else:
                parts = self._sorted(connection, ids_in_order(connection, wanted, order, size, found), left_out)
            with closing(parts):
                for rows in parts:
                    yield from self._told(connection, list(map(CallLine._make, rows)), left_out)

    def _sorted(
        self, connection: Connection, ids: Iterable[list[str]], left_out: LeftOut
    ) -> Generator[Sequence[Any], None, None]:
        """The lines of these calls as the ids come."""
        picked = _LINES.where(among(connection, "calls.id", "ids"))
        for some in ids:
            try:
                rows = connection.execute(picked, {"ids": ids_for(connection, some)}).all()
            except DBAPIError:
                if not self._database.is_sqlite:
                    raise
                rows = list(one_by_one(connection, _LINES, _BY, some, left_out))
            by_id = {row[0]: row for row in rows}
            if rows:
                yield [by_id[one] for one in some if one in by_id]

    def _told(
        self, connection: Connection, lines: list[CallLine], left_out: LeftOut
    ) -> Generator[CheckedLine, None, None]:
        if not whole(lines):
            for damaged in (line for line in lines if not whole([line])):
                left_out(str(damaged.number))
            lines = [line for line in lines if whole([line])]
        yield from self._checked(connection, lines, left_out)

    def _checked(
        self, connection: Connection, lines: Sequence[CallLine], left_out: LeftOut
    ) -> Generator[CheckedLine, None, None]:
        checks: dict[str, CheckedNote] = {}
        try:
            checks = checks_at_the_time(connection, [line.id for line in lines])
        except (*UNREADABLE, DBAPIError):
            for line in lines:
                try:
                    checks |= checks_at_the_time(connection, [line.id])
                except (*UNREADABLE, DBAPIError):
                    left_out(line.number)
                else:
                    yield line, checks.get(line.id)
            return
        for line in lines:
            yield line, checks.get(line.id)
