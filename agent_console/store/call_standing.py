"""Who wants to write a call and how it stands, in one look, and whether the one may follow the other."""

from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, select

from agent_console.domain.call import Call, CallState, run_out
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Act, Person, Role
from agent_console.store.call_rows import CALLS
from agent_console.store.correction_rows import CORRECTIONS
from agent_console.store.people import PEOPLE
from agent_console.store.phrase_hit_rows import NEVER, PHRASE_CHECKS, EarlierCheck
from agent_console.store.verbs import admit

_LOOK = (
    select(
        PEOPLE.c.job_number,
        PEOPLE.c.role,
        PEOPLE.c.disabled_at,
        CALLS.c.agent_id,
        CALLS.c.number,
        CALLS.c.state,
        CALLS.c.version,
        CALLS.c.answered_at,
    )
    .join_from(PEOPLE, CALLS, CALLS.c.id == bindparam("call_id"), isouter=True)
    .where(PEOPLE.c.id == bindparam("person_id"))
)
_LOOKED_AT = len(_LOOK.selected_columns)
_LOOK_AT_CHECK = _LOOK.add_columns(PHRASE_CHECKS.c.writes, PHRASE_CHECKS.c.hits).outerjoin_from(
    CALLS,
    PHRASE_CHECKS,
    and_(PHRASE_CHECKS.c.call_id == CALLS.c.id, PHRASE_CHECKS.c.list_version == bindparam("list_version")),
)
_CORRECTED = select(CORRECTIONS.c.version).where(
    CORRECTIONS.c.call_id == bindparam("call_id"), CORRECTIONS.c.version == bindparam("version")
)
_ORDER = tuple(CallState)


class Stored(NamedTuple):
    """What a save has to know of the stored call; `answered_at` in microseconds, `check` with the version asked for."""

    number: str
    state: CallState
    version: int
    answered_at: int
    check: EarlierCheck


def look(connection: Connection, call: Call, by: Person, list_version: str | None = None) -> tuple[str, Stored | None]:
    """The agent's job number as the database has it, and how the call stands, None when it is not there.

    Raises UNKNOWN_PERSON, DISABLED_PERSON, and REFUSED for who answers no calls and for another agent's call.
    """
    ids = {"call_id": call.id, "person_id": by.id}
    if list_version is None:
        row = connection.execute(_LOOK, ids).first()
    else:
        row = connection.execute(_LOOK_AT_CHECK, {**ids, "list_version": list_version}).first()
    if row is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    job_number, role, disabled_at, agent_id, number, state, version, answered_at = row[:_LOOKED_AT]
    admit(Role(role), disabled_at is not None, Act.ANSWER_CALLS)
    if call.agent_id != by.id or agent_id not in (None, by.id):
        raise ConsoleError(Problem.REFUSED, role=role, act=Act.ANSWER_CALLS.value)
    if number is None:
        return job_number, None
    writes, hits = row[_LOOKED_AT:] or (None, None)
    earlier = NEVER if writes is None else EarlierCheck(writes, hits)
    return job_number, Stored(number, CallState(state), version, answered_at, earlier)


def is_next(call: Call, stored: Stored) -> bool:
    """Whether the call simply goes on from what is stored."""
    return call.version == stored.version and _is_onward(call, stored)


def caught_up(call: Call, stored: Stored) -> Call:
    """A call that the console has given its code meanwhile is past its limit for its agent, too."""
    behind = call.state is CallState.WRAP_UP and stored.state is CallState.OVERDUE
    return run_out(call) if behind and call.version == stored.version - 1 else call


def require_onward(connection: Connection, call: Call, stored: Stored) -> None:
    """Raise WRONG_STATE for a way back, CHANGED_ELSEWHERE for a call that somebody else has written since."""
    if not _is_onward(call, stored):
        raise ConsoleError(Problem.WRONG_STATE)
    if not _is_own_answer(call, stored) and not _only_ran_out(connection, call, stored):
        raise ConsoleError(Problem.CHANGED_ELSEWHERE)


def _is_onward(call: Call, stored: Stored) -> bool:
    return stored.state is not CallState.COMPLETE and _ORDER.index(call.state) >= _ORDER.index(stored.state)


def _is_own_answer(call: Call, stored: Stored) -> bool:
    """The answer was written but the word of it never came back."""
    return call.version == 0 and stored.version == 1 and stored.state is CallState.ON_CALL


def _only_ran_out(connection: Connection, call: Call, stored: Stored) -> bool:
    """The console gave its code while the agent was still at it; what the agent writes stands in its place."""
    if stored.state is not CallState.OVERDUE or call.version != stored.version - 1:
        return False
    corrected = connection.execute(_CORRECTED, {"call_id": call.id, "version": stored.version})
    return corrected.first() is None
