"""The verbs that read what the phrase check found: in a call, and in calls together."""

from datetime import datetime

from sqlalchemy import text

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person
from agent_console.store.call_figures import CALLS_BY_RULE
from agent_console.store.corrections import seen
from agent_console.store.phrase_hit_rows import newest_checks
from agent_console.store.verbs import Verbs, acting

_RULES = text("""
    WITH RECURSIVE found(rule) AS (
        SELECT min(h.rule) FROM phrase_hits h
        UNION ALL SELECT (SELECT min(h.rule) FROM phrase_hits h WHERE h.rule > f.rule) FROM found f
        WHERE f.rule IS NOT NULL
    )
    SELECT rule FROM found WHERE rule IS NOT NULL
""")
"""From one to the next along the index: as many steps as there are rules, however many hits."""


class PhraseHits(Verbs):
    """Hits are kept by `save`, `correct` and `PhraseLists.recheck`."""

    def hits(self, call_id: str, by: Person) -> CheckedNote | None:
        """The newest check of a call's note, None when it was never checked. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            seen(connection, call_id, acting(connection, by))
            return newest_checks(connection, [call_id]).get(call_id)

    def rules_hit(self, by: Person) -> tuple[str, ...]:
        """The ids of all rules that ever hit something, also of versions that are no longer in use. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return tuple(connection.execute(_RULES).scalars())

    def calls_by_rule(self, since: datetime, until: datetime, by: Person) -> dict[str, int]:
        """In how many calls answered in [since, until) each rule hit something that the agent said. Raises REFUSED."""
        times = {"since": to_microseconds(since), "until": to_microseconds(until)}
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return {rule: int(calls) for rule, calls in connection.execute(CALLS_BY_RULE, times)}
