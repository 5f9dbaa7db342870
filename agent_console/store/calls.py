"""All verbs of a call."""

from agent_console.store.call_lines import CallLines
from agent_console.store.call_lists import CallLists
from agent_console.store.call_places import CallPlaces
from agent_console.store.call_search import CallSearch
from agent_console.store.call_signs import CallSigning
from agent_console.store.call_writing import CallWriting
from agent_console.store.corrections import Corrections
from agent_console.store.customers import Customers
from agent_console.store.drafts import Drafts
from agent_console.store.phrase_hits import PhraseHits
from agent_console.store.reveals import Revealing


class Calls(
    CallWriting,
    Drafts,
    CallLists,
    CallSigning,
    CallPlaces,
    CallLines,
    CallSearch,
    Corrections,
    PhraseHits,
    Revealing,
    Customers,
):
    """A call from its answer to its last correction."""
