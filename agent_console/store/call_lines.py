"""The verb that reads calls for files: lean, by the million, and past those that are damaged."""

from collections.abc import Generator, Sequence

from sqlalchemy import Connection, Integer, select, type_coerce
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_line import CallLine, CheckedLine, LeftOut, whole
from agent_console.domain.call_list import CallFilter
from agent_console.domain.staff import Act, Person
from agent_console.store.call_filters import conditions, values_of
from agent_console.store.call_rows import CALLS
from agent_console.store.phrase_hit_rows import checks_at_the_time
from agent_console.store.readable import UNREADABLE, batches
from agent_console.store.search_finding import condition, ready
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

    def each_line(self, wanted: CallFilter, by: Person, left_out: LeftOut) -> Generator[CheckedLine, None, None]:
        """All calls of a filter, oldest first, as they stood when the reading began. Raises REFUSED at once."""
        with self._database.reading() as connection:
            person = acting(connection, by, Act.EXPORT_CALLS)
        return self._lines(wanted, person, left_out)

    def _lines(self, wanted: CallFilter, by: Person, left_out: LeftOut) -> Generator[CheckedLine, None, None]:
        values = values_of(wanted)
        with self._database.snapshot() as connection:
            query = _LINES.where(*conditions(connection.dialect.name, values))
            if wanted.searching is not None:
                held, more = condition(connection, values, ready(connection, wanted.searching, by, self._key))
                query, values = query.where(held), {**values, **more}
            size = BATCH if self._database.is_sqlite else SERVER_BATCH
            for rows in batches(self._database, connection, query, values, _BY, size, left_out):
                lines = list(map(CallLine._make, rows))
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
