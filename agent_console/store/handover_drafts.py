"""The verbs of a handover that is being written: keep what was typed, drop it."""

from datetime import datetime

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, text

from agent_console.domain.handover_items import HandoverDraft
from agent_console.domain.handover_record import draft_to_text
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Person
from agent_console.store.handover_rows import HANDOVER_DRAFTS
from agent_console.store.verbs import Verbs

_KEEP = text(
    "INSERT INTO handover_drafts (handover_id, agent_id, kept_at, record)"
    " SELECT :handover_id, :agent_id, :kept_at, :record"
    " WHERE NOT EXISTS (SELECT 1 FROM handovers WHERE id = :handover_id AND state <> 'refused')"
    " ON CONFLICT (handover_id) DO UPDATE SET kept_at = excluded.kept_at, record = excluded.record"
    " WHERE handover_drafts.agent_id = excluded.agent_id"
).bindparams(
    bindparam("handover_id", type_=String),  # PostgreSQL asks for the types of what stands in a SELECT
    bindparam("agent_id", type_=String),
    bindparam("kept_at", type_=BigInteger),
    bindparam("record", type_=String),
)
_DROP = delete(HANDOVER_DRAFTS).where(HANDOVER_DRAFTS.c.handover_id == bindparam("sealed"))


class HandoverDrafts(Verbs):
    """A draft belongs to one record and its outgoing agent; it stays until the record is sealed."""

    def keep_draft(self, draft: HandoverDraft, by: Person, kept_at: datetime) -> None:
        """Keep note and points as they are typed; so often that it has neither journal nor seal."""
        with self._database.writing(in_turn=False) as connection:
            keep_draft(connection, draft, by.id, kept_at)


def keep_draft(connection: Connection, draft: HandoverDraft, agent_id: str, kept_at: datetime) -> None:
    columns = {
        "handover_id": draft.id,
        "agent_id": agent_id,
        "kept_at": to_microseconds(kept_at),
        "record": draft_to_text(draft),
    }
    connection.execute(_KEEP, columns)


def drop_draft(connection: Connection, handover_id: str) -> None:
    connection.execute(_DROP, {"sealed": handover_id})
