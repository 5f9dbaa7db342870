"""The table of people, with what protects their sign-in."""

from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, select
from sqlmodel import Field

from agent_console.domain.journal import Fact
from agent_console.domain.moment import Moment, from_microseconds, to_microseconds
from agent_console.domain.pin import WrongPins
from agent_console.domain.staff import Person, Role
from agent_console.store.rows import METADATA, Row, instant, instant_of, instant_or_null, microseconds_of


class PersonRow(Row, table=True):
    """`pin_hash` is argon2id; the `wrong_` columns are the PINs that were wrong in a row and when the last one was."""

    __tablename__ = "people"

    id: str = Field(primary_key=True)
    job_number: str = Field(unique=True)
    name: str
    role: str
    created_at: int = instant()
    disabled_at: int | None = instant_or_null()
    pin_hash: str
    wrong_count: int = 0
    wrong_at: int | None = instant_or_null()
    wrong_steady: float | None = None
    wrong_boot: str | None = None

    @staticmethod
    def of(person: Person) -> dict[str, Any]:
        return {
            "id": person.id,
            "job_number": person.job_number,
            "name": person.name,
            "role": person.role.value,
            "created_at": to_microseconds(person.created_at),
            "disabled_at": microseconds_of(person.disabled_at),
        }

    @staticmethod
    def value(row: RowMapping) -> Person:
        return Person(
            id=row["id"],
            job_number=row["job_number"],
            name=row["name"],
            role=Role(row["role"]),
            created_at=from_microseconds(row["created_at"]),
            disabled_at=instant_of(row["disabled_at"]),
        )

    @staticmethod
    def of_wrong(wrong: WrongPins) -> dict[str, Any]:
        last = wrong.last
        return {
            "wrong_count": wrong.count,
            "wrong_at": None if last is None else to_microseconds(last.wall),
            "wrong_steady": None if last is None else last.steady,
            "wrong_boot": None if last is None else last.boot,
        }

    @staticmethod
    def wrong(row: RowMapping) -> WrongPins:
        if row["wrong_at"] is None:
            return WrongPins(row["wrong_count"])
        return WrongPins(
            row["wrong_count"], Moment(from_microseconds(row["wrong_at"]), row["wrong_steady"], row["wrong_boot"])
        )


PEOPLE = METADATA.tables["people"]
ADDED = "staff.added"
DISABLED = "staff.disabled"
ENABLED = "staff.enabled"
CHANGED = "staff.changed"
PIN_RESET = "staff.pin-reset"
"""The acts in the journal; the target of their lines is the job number."""

_PERSON = select(
    PEOPLE.c.id, PEOPLE.c.job_number, PEOPLE.c.name, PEOPLE.c.role, PEOPLE.c.created_at, PEOPLE.c.disabled_at
)
_BY_ID = _PERSON.where(PEOPLE.c.id == bindparam("id"))
_BY_JOB_NUMBER = _PERSON.where(PEOPLE.c.job_number == bindparam("job_number"))


def facts_of_person(person: Person) -> dict[str, Fact]:
    """What the journal says of somebody who is added, and what a check of the data compares them with."""
    return {"id": person.id, "name": person.name, "role": person.role.value}


def person_by_id(connection: Connection, person_id: str) -> Person | None:
    row = connection.execute(_BY_ID, {"id": person_id}).mappings().first()
    return None if row is None else PersonRow.value(row)


def person_by_job_number(connection: Connection, job_number: str) -> Person | None:
    row = connection.execute(_BY_JOB_NUMBER, {"job_number": job_number}).mappings().first()
    return None if row is None else PersonRow.value(row)
