"""The verbs of forms that are being filled in: keep one, offer what was left behind, drop it."""

from datetime import datetime

from sqlalchemy import BigInteger, String, bindparam, delete, select, text

from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_record import form_from_text, form_to_text
from agent_console.domain.moment import to_microseconds
from agent_console.domain.staff import Act, Person
from agent_console.store.escalation_rows import ESCALATION_DRAFTS
from agent_console.store.verbs import Verbs, acting

_KEEP = text(
    "INSERT INTO escalation_drafts (form_id, agent_id, kept_at, record)"
    " SELECT :form_id, :agent_id, :kept_at, :record"
    " WHERE NOT EXISTS (SELECT 1 FROM escalations WHERE id = :form_id)"
    " ON CONFLICT (form_id) DO UPDATE SET kept_at = excluded.kept_at, record = excluded.record"
    " WHERE escalation_drafts.agent_id = excluded.agent_id"
).bindparams(
    bindparam("form_id", type_=String),  # PostgreSQL asks for the types of what stands in a SELECT
    bindparam("agent_id", type_=String),
    bindparam("kept_at", type_=BigInteger),
    bindparam("record", type_=String),
)
_OWN = (
    select(ESCALATION_DRAFTS.c.record)
    .where(ESCALATION_DRAFTS.c.agent_id == bindparam("agent_id"))
    .order_by(ESCALATION_DRAFTS.c.kept_at)
)
_DROP = delete(ESCALATION_DRAFTS).where(
    ESCALATION_DRAFTS.c.form_id == bindparam("form_id"), ESCALATION_DRAFTS.c.agent_id == bindparam("agent_id")
)


class EscalationDrafts(Verbs):
    """A draft belongs to one form and one agent; once the form is sent, there is none."""

    def keep_draft(self, form: EscalationForm, by: Person, kept_at: datetime) -> None:
        """Keep the form as it is typed; so often that it has neither journal nor seal."""
        columns = {
            "form_id": form.id,
            "agent_id": by.id,
            "kept_at": to_microseconds(kept_at),
            "record": form_to_text(form),
        }
        with self._database.writing(in_turn=False) as connection:
            connection.execute(_KEEP, columns)

    def drafts(self, by: Person) -> tuple[EscalationForm, ...]:
        """The forms that this person has not sent yet, oldest first. Raises REFUSED."""
        with self._database.reading() as connection:
            person = acting(connection, by, Act.ESCALATE)
            return tuple(form_from_text(text) for text in connection.execute(_OWN, {"agent_id": person.id}).scalars())

    def drop_draft(self, form_id: str, by: Person) -> None:
        with self._database.writing(in_turn=False) as connection:
            connection.execute(_DROP, {"form_id": form_id, "agent_id": by.id})
