"""The tables of a hotline's own list of phrases: the draft, and the versions that were published."""

from typing import Any

from sqlalchemy import RowMapping
from sqlmodel import Field

from agent_console.domain.journal import canonical, seal
from agent_console.domain.moment import from_microseconds
from agent_console.domain.phrase_versions import PhraseDraft, PublishedList, PublishedVersion
from agent_console.store.rows import METADATA, Row, instant


class PhraseDraftRow(Row, table=True):
    """The one draft of the hotline; its id is 1."""

    __tablename__ = "phrase_draft"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    job_number: str
    name: str
    kept_at: int = instant()
    text: str

    @staticmethod
    def value(row: RowMapping) -> PhraseDraft:
        return PhraseDraft(
            text=row["text"],
            job_number=row["job_number"],
            name=row["name"],
            kept_at=from_microseconds(row["kept_at"]),
        )


class PhraseListRow(Row, table=True):
    """One published version; triggers of the database refuse to change or remove it.

    `seal` covers all other columns, the text by its `sha256`. The text stands last, since most look at the rest only.
    """

    __tablename__ = "phrase_lists"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sha256: str
    job_number: str
    name: str
    published_at: int = instant()
    note: str
    seal: str
    text: str

    @staticmethod
    def version(row: RowMapping) -> PublishedVersion:
        return PublishedVersion(**_told(row))

    @staticmethod
    def value(row: RowMapping) -> PublishedList:
        return PublishedList(**_told(row), text=row["text"])


PHRASE_DRAFT = METADATA.tables["phrase_draft"]
PHRASE_LISTS = METADATA.tables["phrase_lists"]
VERSION_COLUMNS = tuple(column for column in PHRASE_LISTS.c if column.name not in ("seal", "text"))
"""What is known of a version without reading it."""


def list_seal(columns: dict[str, Any], key: bytes) -> str:
    return seal(key, canonical({column.name: columns[column.name] for column in VERSION_COLUMNS}))


def _told(row: RowMapping) -> dict[str, Any]:
    told = {column.name: row[column.name] for column in VERSION_COLUMNS}
    return {**told, "published_at": from_microseconds(told["published_at"])}
