"""The verbs of drafts: keep one, offer what was left behind, drop it."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import BigInteger, String, bindparam, delete, select, text

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_hits import Reasons
from agent_console.domain.call_record import Draft, draft_to_text
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Person
from agent_console.store.call_rows import CALLS, CallRow, call_by_id
from agent_console.store.draft_rows import DRAFTS, DraftRow
from agent_console.store.verbs import Verbs, acting

_KEEP = text(
    "INSERT INTO drafts (call_id, agent_id, kept_at, record)"
    " SELECT :call_id, :agent_id, :kept_at, :record"
    " WHERE NOT EXISTS (SELECT 1 FROM calls WHERE id = :call_id AND state = 'complete')"
    " ON CONFLICT (call_id) DO UPDATE SET kept_at = excluded.kept_at, record = excluded.record"
    " WHERE drafts.agent_id = excluded.agent_id"
).bindparams(
    bindparam("call_id", type_=String),  # PostgreSQL asks for the types of what stands in a SELECT
    bindparam("agent_id", type_=String),
    bindparam("kept_at", type_=BigInteger),
    bindparam("record", type_=String),
)
_OWN = select(DRAFTS).where(DRAFTS.c.agent_id == bindparam("agent_id"))
_LEFT_RUNNING = select(CALLS).where(
    CALLS.c.job_number == bindparam("job_number"), CALLS.c.state == CallState.ON_CALL.value
)
_DROP = delete(DRAFTS).where(DRAFTS.c.call_id == bindparam("call_id"), DRAFTS.c.agent_id == bindparam("agent_id"))


class Drafts(Verbs):
    """What was typed and not saved yet. A draft belongs to one call and one agent and never gets into another."""

    def keep_draft(self, call: Call, kept_at: datetime, reasons: Reasons = ()) -> None:
        """Keep the record as it is typed, with the reasons given for its words.

        So often that it has neither journal nor seal. A complete call has none.
        """
        columns = {
            "call_id": call.id,
            "agent_id": call.agent_id,
            "kept_at": to_microseconds(kept_at),
            "record": draft_to_text(call, reasons),
        }
        with self._database.writing(in_turn=False) as connection:
            connection.execute(_KEEP, columns)

    def drafts(self, by: Person) -> tuple[Draft, ...]:
        """What this agent left unfinished, oldest first: drafts, and running calls that had no draft yet.

        Where both are there, the draft has what was typed and the stored call has its number and how far it had got.
        """
        with self._database.reading() as connection:
            person = acting(connection, by)
            found = []
            for row in connection.execute(_OWN, {"agent_id": person.id}).mappings():
                draft = DraftRow.value(row["record"], row["kept_at"])
                stored = call_by_id(connection, draft.call.id)
                found.append(draft if stored is None else replace(draft, call=_typed_over(stored, draft.call)))
            drafted = {draft.call.id for draft in found}
            for row in connection.execute(_LEFT_RUNNING, {"job_number": person.job_number}).mappings():
                call = CallRow.value(row)
                if call.id not in drafted:
                    found.append(Draft(call, call.answered_at))
        return tuple(sorted(found, key=lambda draft: (draft.call.answered_at, draft.call.id)))

    def drop_draft(self, call_id: str, by: Person) -> None:
        """Forget what was typed and not saved; the call itself stays."""
        with self._database.writing(in_turn=False) as connection:
            person = acting(connection, by)
            connection.execute(_DROP, {"call_id": call_id, "agent_id": person.id})


def _typed_over(stored: Call, draft: Call) -> Call:
    if draft.version >= stored.version:
        return replace(draft, number=stored.number)
    if stored.state is CallState.ON_CALL:
        return replace(draft, number=stored.number, version=stored.version)
    return replace(
        draft,
        number=stored.number,
        version=stored.version,
        state=stored.state,
        ended_at=stored.ended_at,
        wrap_up_until=stored.wrap_up_until,
        talk_seconds=stored.talk_seconds,
        outcome=draft.outcome or stored.outcome,
    )
