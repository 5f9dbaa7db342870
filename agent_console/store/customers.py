"""Whole histories: what else a caller wanted is for who has to do with them, or for a reason in the journal."""

from sqlalchemy import Connection, bindparam, or_, select, text

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_list import CallFilter, CallSummary, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import OPEN
from agent_console.domain.privacy import mask_numbers
from agent_console.domain.staff import Act, Person, require
from agent_console.domain.text import check_reason
from agent_console.store.call_lists import readable_of, summaries_of
from agent_console.store.call_rows import CALLS, call_by_id, line_and_mask
from agent_console.store.corrections import seen
from agent_console.store.held_calls import holds_of_call
from agent_console.store.journal import JOURNAL, add_line, facts_in, head_of
from agent_console.store.reveal_counting import LOOKED_UP, count_reveal
from agent_console.store.search_finding import number_seal
from agent_console.store.verbs import Verbs, acting

OPENED = "customer.opened"
"""The act of the journal; its target is the id of a call."""

RECENT = 5_000
"""Lines of the journal that are looked through for what was typed into a running call: those of an hour or two."""

_C, _J = CALLS.c, JOURNAL.c
_OWN_CALL = (
    select(_C.id)
    .where(_C.line == bindparam("line"), text("calls.line <> ''"))
    .where(or_(_C.job_number == bindparam("who"), _C.owner == bindparam("who")))
    .limit(1)
)
_OWN_ESCALATION = text(  # in words: whoever only answers calls need not load the tables of escalations
    "SELECT 1 FROM escalations WHERE line = :line AND line <> '' AND (owner = :who OR handler = :who)"
    f" AND state IN ({', '.join(repr(str(state)) for state in sorted(OPEN))}) LIMIT 1"
)
_LINE = select(_J.who, _J.act, _J.target).where(_J.seq == bindparam("seq"))
_LAST_CALL = (
    select(_C.id, _C.number, _C.state)
    .where(_C.job_number == bindparam("who"))
    .order_by(_C.answered_at.desc(), _C.id.desc())
    .limit(1)
)
_TYPED = select(_J.target, _J.facts).where(_J.seq > bindparam("since"), _J.act == LOOKED_UP, _J.who == bindparam("who"))


class Customers(Verbs):
    """The calls of one caller."""

    def open_customer(self, call_id: str, by: Person, reason: str = "") -> int:
        """Admit somebody to the history of a call's caller: 0 for who has a call or an open escalation of that caller,
        else the line of the journal that says why, for `of_customer`.

        Raises NOT_FOUND, REFUSED for who may not open strangers' histories, what `check_reason` does.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            call = found_call(connection, call_id)
            if _concerns(connection, call, person):
                return 0
        require(person.role, Act.OPEN_ANY_CUSTOMER)
        require_reason(reason)
        with self._database.writing() as connection:
            person = acting(connection, by, Act.OPEN_ANY_CUSTOMER)
            facts = {"number": call.number, "reason": without_numbers(reason)}
            return add_line(connection, self._key, self._clock.now(), person.job_number, OPENED, call.id, facts)

    def of_customer(
        self, call_id: str, by: Person, opened: int = 0, limit: int = 20, before: PageKey | None = None
    ) -> tuple[CallSummary, ...]:
        """The calls from the number of a call, newest first, for who was admitted by `open_customer`.

        Raises NOT_FOUND, and REFUSED where that line is not this person's for this call.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            call = found_call(connection, call_id)
            line = connection.execute(_LINE, {"seq": opened}).first() if opened else None
            admitted = line is not None and tuple(line) == (person.job_number, OPENED, call.id)
            if not admitted and not _concerns(connection, call, person):
                raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.OPEN_ANY_CUSTOMER.value)
            return readable_of(summaries_of(connection, CallFilter(caller=call.caller), before, limit))

    def history(
        self, caller: str, by: Person, limit: int = 20, before: PageKey | None = None
    ) -> tuple[CallSummary, ...]:
        """The calls from the same number, whoever answered them, newest first; none for a withheld number.

        For who has this caller on the line. A number that is no caller of theirs so far is what somebody types into
        their running call: the journal says so first, once for each number of a call, and the second one of a call
        counts as a number that was revealed. Raises REFUSED, also without a running call.
        """
        line, masked = line_and_mask(caller)
        with self._database.reading() as connection:
            person = acting(connection, by, Act.ANSWER_CALLS)
            if not line or is_admitted(connection, self._key, line, person):
                return readable_of(summaries_of(connection, CallFilter(caller=caller), before, limit))
        with self._database.writing() as connection:
            person = acting(connection, by, Act.ANSWER_CALLS)
            self._type(connection, line, masked, person)
            return readable_of(summaries_of(connection, CallFilter(caller=caller), before, limit))

    def _type(self, connection: Connection, line: str, masked: str, person: Person) -> None:
        call = connection.execute(_LAST_CALL, {"who": person.job_number}).first()
        if call is None or call.state == CallState.COMPLETE:
            raise ConsoleError(Problem.REFUSED, role=person.role.value, act=Act.OPEN_ANY_CUSTOMER.value)
        before = _typed(connection, person).values()
        facts = {"number": str(call.number), "shown": masked, "seal": number_seal(self._key, line)}
        seq = add_line(connection, self._key, self._clock.now(), person.job_number, LOOKED_UP, call.id, facts)
        if call.id in before:
            count_reveal(connection, self._ground, person, seq)


def is_admitted(connection: Connection, key: bytes, line: str, person: Person) -> bool:
    """Whether this person may see what there is of a number: their own business, or typed into a call lately."""
    return knows_line(connection, line, person) or number_seal(key, line) in _typed(connection, person)


def _typed(connection: Connection, person: Person) -> dict[str, str]:
    """What this person has typed into calls lately: the seals of the numbers, with the id of the call."""
    since = head_of(connection).entries - RECENT
    rows = connection.execute(_TYPED, {"since": since, "who": person.job_number})
    return {str(facts_in(facts).get("seal")): str(target) for target, facts in rows}


def knows_line(connection: Connection, line: str, person: Person) -> bool:
    """Whether a call or an open escalation of this number is the person's own."""
    values = {"line": line, "who": person.job_number}
    own_call = connection.execute(_OWN_CALL, values).first()
    return own_call is not None or connection.execute(_OWN_ESCALATION, values).first() is not None


def require_reason(reason: str) -> None:
    check_reason(reason)


def without_numbers(reason: str) -> str:
    """A reason as the journal keeps it: without the numbers that somebody wrote into it."""
    return mask_numbers(reason.strip())


def found_call(connection: Connection, call_id: str) -> Call:
    call = call_by_id(connection, call_id)
    if call is None:
        raise ConsoleError(Problem.NOT_FOUND)
    return call


def _concerns(connection: Connection, call: Call, person: Person) -> bool:
    """Whether this caller is the person's own business; of a withheld number nothing is known."""
    if person.id == call.agent_id or person.job_number == call.owner:
        return True
    line, _ = line_and_mask(call.caller)
    if not line:
        seen(connection, call.id, person)
        return True
    return knows_line(connection, line, person) or holds_of_call(connection, call.id, person.job_number)
