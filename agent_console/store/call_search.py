"""The verbs around the search in calls: ready what was typed, keep the index near the journal, make it anew."""

from agent_console.domain.phone import mask_digits
from agent_console.domain.search import Search
from agent_console.domain.staff import Act, Person, Role, may
from agent_console.store.customers import knows_line, require_reason, without_numbers
from agent_console.store.journal import add_line
from agent_console.store.reveal_counting import NUMBER_SEARCHED, count_reveal
from agent_console.store.search_finding import number_seal
from agent_console.store.search_index import behind, catch_up, rebuild
from agent_console.store.verbs import Verbs, acting

BATCH = 400
"""Journal lines that one transaction takes in, in some ten milliseconds."""


class CallSearch(Verbs):
    """A search itself is a filter of a list (`CallFilter.search`)."""

    def search(self, typed: str, by: Person, reason: str = "") -> Search:
        """What was typed, as a filter may have it. Where it is a whole number that lists do not show, a journal line
        says who looks for it, and why, before any list is read; that line belongs to this person and this number.

        Who has a call or an open escalation of it needs no reason, and who sees the own calls only; for others it
        counts as a number that was revealed. Raises what `check_reason` does.
        """
        wanted = Search(typed)
        if not wanted.number:
            return wanted
        with self._database.writing() as connection:
            person = acting(connection, by)
            if not _may_find_numbers(person.role):
                return wanted
            stranger = may(person.role, Act.SEE_ALL_CALLS) and not knows_line(connection, wanted.number, person)
            if stranger:
                require_reason(reason)
            facts = {"shown": mask_digits(wanted.number), "seal": number_seal(self._key, wanted.number)}
            if reason.strip():
                facts["reason"] = without_numbers(reason)
            line = add_line(connection, self._key, self._clock.now(), person.job_number, NUMBER_SEARCHED, "", facts)
            if stranger:
                count_reveal(connection, self._ground, person, line)
        return Search(typed, line)

    def index(self, tolerated: int = 0) -> int:
        """Take into the search what was written, if it is more than so many journal lines; gives how many are left.

        One short transaction; searches are right at any time and only slower the more is left.
        """
        with self._database.reading() as connection:
            left = behind(connection)
        if left <= tolerated:
            return left
        with self._database.writing() as connection:
            return catch_up(connection, BATCH)

    def index_anew(self) -> None:
        """Make all of the search anew from the calls: some minutes for a million."""
        with self._database.writing() as connection:
            rebuild(connection)


def _may_find_numbers(role: Role) -> bool:
    """Whoever may reveal the numbers of the calls that they may see."""
    return may(role, Act.REVEAL_ANY_NUMBER if may(role, Act.SEE_ALL_CALLS) else Act.REVEAL_OWN_NUMBERS)
