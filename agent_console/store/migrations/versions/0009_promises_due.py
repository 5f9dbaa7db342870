"""What is owed next of an open escalation is also what the customer was promised, where that comes first."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An escalation with an answer that is worked on again was reopened: its promise was for that answer."""
    op.execute(
        "UPDATE escalations SET next_due = callback_until"
        " WHERE state IN ('sent', 'accepted', 'asked-back', 'ordered')"
        " AND paused_at IS NULL AND answer = '' AND callback_until < next_due"
    )
