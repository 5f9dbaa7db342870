"""The verb that tells what reviewers have done about the calls of a page: one query by their ids."""

from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy import text

from agent_console.domain.call_signs import CallSigns, signs_of
from agent_console.domain.staff import Act, Person
from agent_console.store.search_sql import among, ids
from agent_console.store.verbs import Verbs, acting

_SIGNS = (  # in words: whoever only answers calls need not load the tables of marks
    "SELECT call_id, verdict FROM review_marks WHERE state <> 'withdrawn' AND {}"
    " UNION ALL SELECT id, '' FROM nominations WHERE ended_at IS NULL AND {}"
)

_query = cache(text)


class CallSigning(Verbs):
    """Marks and nominations as the list of calls shows them."""

    def signs(self, calls: Iterable[str], by: Person) -> Mapping[str, CallSigns]:
        """What stands of the calls of these ids; a call without anything is left out. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.REVIEW_CALLS)
            held = (among(connection, column, "ids").text for column in ("call_id", "id"))
            found = connection.execute(_query(_SIGNS.format(*held)), {"ids": ids(connection, calls)})
            return signs_of((call_id, verdict) for call_id, verdict in found)
