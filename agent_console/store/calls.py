"""All verbs of a call."""

from agent_console.store.call_lists import CallLists
from agent_console.store.call_writing import CallWriting
from agent_console.store.corrections import Corrections
from agent_console.store.drafts import Drafts


class Calls(CallWriting, Drafts, CallLists, Corrections):
    """A call from its answer to its last correction."""
