"""The hotline: its one row, its first run and its settings."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update
from sqlmodel import Field

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.hotline import Hotline
from agent_console.domain.journal import Fact
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.pin import check_pin
from agent_console.domain.staff import Act, Person, Role, normal_job_number
from agent_console.store.journal import add_line
from agent_console.store.people import ADDED, PEOPLE, PersonRow, facts_of_person
from agent_console.store.pins import hash_pin
from agent_console.store.rows import METADATA, Row, instant
from agent_console.store.verbs import Verbs, acting


class HotlineRow(Row, table=True):
    __tablename__ = "hotline"

    id: str = Field(primary_key=True)
    name: str
    language: str
    created_at: int = instant()
    pace: int
    wrap_up_limit: int

    @staticmethod
    def of(hotline: Hotline) -> dict[str, Any]:
        return {
            "id": hotline.id,
            "name": hotline.name,
            "language": hotline.language,
            "created_at": to_microseconds(hotline.created_at),
            "pace": hotline.pace,
            "wrap_up_limit": hotline.wrap_up_limit,
        }

    @staticmethod
    def value(row: RowMapping) -> Hotline:
        return Hotline(
            id=row["id"],
            name=row["name"],
            language=row["language"],
            created_at=from_microseconds(row["created_at"]),
            pace=row["pace"],
            wrap_up_limit=row["wrap_up_limit"],
        )


HOTLINE = METADATA.tables["hotline"]
SET_UP = "hotline.set-up"
CHANGED = "hotline.changed"
"""The acts in the journal; the target of their lines is the hotline's id."""


def hotline_of(connection: Connection) -> Hotline | None:
    row = connection.execute(select(HOTLINE)).mappings().first()
    return None if row is None else HotlineRow.value(row)


def facts_of_hotline(hotline: Hotline) -> dict[str, Fact]:
    """What the journal says of a hotline that is set up or changed: all of its settings."""
    return {
        "name": hotline.name,
        "language": hotline.language,
        "pace": hotline.pace,
        "wrap_up_limit": hotline.wrap_up_limit,
    }


class Hotlines(Verbs):
    """There is one hotline in a database, or none before the first run."""

    def get(self) -> Hotline | None:
        with self._database.reading() as connection:
            return hotline_of(connection)

    def set_up(
        self, *, name: str, language: str, lead_job_number: str, lead_name: str, pin: str
    ) -> tuple[Hotline, Person]:
        """The first run: the hotline and its first shift lead, both or neither.

        Raises ALREADY_SET_UP, JOB_NUMBER_INVALID, PIN_TOO_SHORT, PIN_OBVIOUS and the text problems.
        """
        if self.get() is not None:
            raise ConsoleError(Problem.ALREADY_SET_UP)
        now = self._clock.now()
        hotline = Hotline(id=self._clock.new_id(), name=name, language=language, created_at=now)
        lead = Person(
            id=self._clock.new_id(),
            job_number=normal_job_number(lead_job_number),
            name=lead_name,
            role=Role.LEAD,
            created_at=now,
        )
        check_pin(pin, lead.job_number)
        pin_hash = hash_pin(pin)  # slow on purpose, so before the write lock is taken
        with self._database.writing() as connection:
            if hotline_of(connection) is not None:
                raise ConsoleError(Problem.ALREADY_SET_UP)
            connection.execute(insert(HOTLINE), HotlineRow.of(hotline))
            connection.execute(insert(PEOPLE), {**PersonRow.of(lead), "pin_hash": pin_hash})
            add_line(connection, self._key, now, lead.job_number, SET_UP, hotline.id, facts_of_hotline(hotline))
            add_line(connection, self._key, now, lead.job_number, ADDED, lead.job_number, facts_of_person(lead))
        return hotline, lead

    def change(self, hotline: Hotline, by: Person) -> Hotline:
        """Change name, language, pace or limits. Raises REFUSED."""
        with self._database.writing() as connection:
            person = acting(connection, by, Act.MANAGE_STAFF)
            stored = hotline_of(connection)
            assert stored is not None, "people come after their hotline"
            changed = replace(hotline, id=stored.id, created_at=stored.created_at)
            if changed == stored:
                return stored
            connection.execute(update(HOTLINE).where(HOTLINE.c.id == stored.id), HotlineRow.of(changed))
            facts = facts_of_hotline(changed)
            add_line(connection, self._key, self._clock.now(), person.job_number, CHANGED, stored.id, facts)
        return changed
