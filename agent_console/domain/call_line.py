"""A call as it goes into files for other people: the plain values that the database holds, a line of many."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, get_args, get_type_hints

from agent_console.domain.call import CallState, Kind
from agent_console.domain.call_hits import CheckedNote

LATEST = 253_402_214_400_000_000
"""The last day that a calendar knows, in microseconds since 1970: no instant lies behind it."""

STATES = frozenset(state.value for state in CallState)
KINDS = frozenset(kind.value for kind in Kind) | {None}


class CallLine(NamedTuple):
    """One call. Instants are microseconds since 1970 in UTC, `state` and `kind` the values of their enums.

    A tuple without objects in it, because files are written by the million: a `Call` takes ten times as long to make.
    """

    id: str
    number: str
    state: str
    job_number: str
    answered_at: int
    talk_seconds: int | None
    kind: str | None
    subject: str
    outcome: str
    caller_masked: str
    correction_due: int | bool  # as the database has it
    caller: str
    agent: str
    owner: str
    ended_at: int | None
    wrap_up_seconds: int | None
    greeting_said_at: int | None
    job_number_said_at: int | None
    script: str
    script_version: int
    note: str


CheckedLine = tuple[CallLine, CheckedNote | None]
"""A line with the check of its note from the time it was saved, None where it was never checked."""

LeftOut = Callable[[str], object]
"""Told the number of a record that is damaged and so cannot be read; its id, where even the number is not."""


_TYPES = [frozenset(get_args(hint) or (hint,)) for hint in get_type_hints(CallLine).values()]


def whole(lines: Sequence[CallLine]) -> bool:
    """Whether all values of all the lines have the type and the range that those of calls have."""
    columns = list(zip(*lines, strict=True))
    if not all(types.issuperset(map(type, column)) for types, column in zip(_TYPES, columns, strict=True)):
        return False
    instants = [at for line in lines for at in (line.answered_at, line.ended_at) if at is not None]
    known = STATES.issuperset(line.state for line in lines) and KINDS.issuperset(line.kind for line in lines)
    return known and min(instants) >= 0 and max(instants) < LATEST
