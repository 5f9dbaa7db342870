"""What every verb stands on: the database, the clocks, the installation's key, and the person it acts for."""

from dataclasses import dataclass

from sqlalchemy import Connection

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Act, Person, Role, require
from agent_console.store.clock import Clock
from agent_console.store.engine import Database
from agent_console.store.people import person_by_id


@dataclass(frozen=True, slots=True)
class Ground:
    """`key` seals calls and chains the journal."""

    database: Database
    clock: Clock
    key: bytes


class Verbs:
    """The verbs of one word."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._database = ground.database
        self._clock = ground.clock
        self._key = ground.key


def acting(connection: Connection, by: Person, act: Act | None = None) -> Person:
    """The person as the database knows them now, who must be active and, if asked, allowed to do it.

    Raises UNKNOWN_PERSON, DISABLED_PERSON, REFUSED. What the caller holds may be old or made up.
    """
    person = person_by_id(connection, by.id)
    if person is None:
        raise ConsoleError(Problem.UNKNOWN_PERSON)
    admit(person.role, person.disabled_at is not None, act)
    return person


def admit(role: Role, disabled: bool, act: Act | None) -> None:
    """Raise DISABLED_PERSON, or REFUSED when the role may not do it."""
    if disabled:
        raise ConsoleError(Problem.DISABLED_PERSON)
    if act is not None:
        require(role, act)
