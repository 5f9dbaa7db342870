"""All verbs of an escalation."""

from agent_console.store.escalation_drafts import EscalationDrafts
from agent_console.store.escalation_lists import EscalationLists
from agent_console.store.escalation_similar import EscalationSimilar
from agent_console.store.escalation_writing import EscalationWriting


class Escalations(EscalationWriting, EscalationDrafts, EscalationLists, EscalationSimilar):
    """An escalation from the first letter of its form until the customer has been told."""
