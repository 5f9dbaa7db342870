"""All verbs of a handover."""

from agent_console.store.handover_drafts import HandoverDrafts
from agent_console.store.handover_lists import HandoverLists
from agent_console.store.handover_writing import HandoverWriting


class Handovers(HandoverWriting, HandoverDrafts, HandoverLists):
    """A handover from the first letter of its note until both have signed, and what is added to it then."""
