"""The table of drafts: records that are still being written, kept every quarter of a second."""

from sqlmodel import Field

from agent_console.domain.call_record import Draft, draft_from_text
from agent_console.domain.moment import from_microseconds
from agent_console.store.rows import METADATA, Row, instant


class DraftRow(Row, table=True):
    """The whole record as one text. The call itself may not be there yet, so nothing ties it to one."""

    __tablename__ = "drafts"

    call_id: str = Field(primary_key=True)
    agent_id: str
    kept_at: int = instant()
    record: str

    @staticmethod
    def value(record: str, kept_at: int) -> Draft:
        return draft_from_text(record, from_microseconds(kept_at))


DRAFTS = METADATA.tables["drafts"]
