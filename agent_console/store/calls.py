"""All verbs of a call."""

from agent_console.store.call_lines import CallLines
from agent_console.store.call_lists import CallLists
from agent_console.store.call_search import CallSearch
from agent_console.store.call_writing import CallWriting
from agent_console.store.corrections import Corrections
from agent_console.store.drafts import Drafts
from agent_console.store.phrase_hits import PhraseHits


class Calls(CallWriting, Drafts, CallLists, CallLines, CallSearch, Corrections, PhraseHits):
    """A call from its answer to its last correction."""
