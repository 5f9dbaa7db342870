"""What all tables share. Rows hold plain values: instants are whole microseconds of UTC, ids and marks are text."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, MetaData
from sqlmodel import Field, SQLModel

from agent_console.domain.moment import from_microseconds, to_microseconds

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class Row(SQLModel):
    """The base of all rows. They are never handed out: `of` gives the columns of a value, `value` goes back."""

    metadata = METADATA


def instant() -> Any:
    """A field of microseconds since 1970 in UTC."""
    return Field(sa_type=BigInteger)


def instant_or_null() -> Any:
    return Field(default=None, sa_type=BigInteger, nullable=True)


def counted(name: str, *, by_the_database: bool) -> Any:
    """A key that counts from 1. SQLite makes only INTEGER PRIMARY KEY the row's own number."""
    kind = BigInteger().with_variant(Integer, "sqlite")
    return Field(default=None, sa_column=Column(name, kind, primary_key=True, autoincrement=by_the_database or False))


def instant_of(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else from_microseconds(microseconds)


def microseconds_of(at: datetime | None) -> int | None:
    return None if at is None else to_microseconds(at)
