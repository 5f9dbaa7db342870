"""The verb that reads what the phrase check found in a call."""

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.staff import Person
from agent_console.store.corrections import seen
from agent_console.store.phrase_hit_rows import newest_checks
from agent_console.store.verbs import Verbs, acting


class PhraseHits(Verbs):
    """Hits are kept by `save`, `correct` and `PhraseLists.recheck`."""

    def hits(self, call_id: str, by: Person) -> CheckedNote | None:
        """The newest check of a call's note, None when it was never checked. Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            seen(connection, call_id, acting(connection, by))
            return newest_checks(connection, [call_id]).get(call_id)
