"""All tables in one place: whoever imports this has the whole schema."""

from agent_console.store.call_figures import CALL_FIGURES
from agent_console.store.call_rows import CALLS
from agent_console.store.correction_call_rows import CORRECTION_CALLS
from agent_console.store.correction_rows import CORRECTIONS
from agent_console.store.counters import COUNTERS
from agent_console.store.draft_rows import DRAFTS
from agent_console.store.duty_rows import DUTY_DRAFTS, DUTY_RECORDS
from agent_console.store.escalation_rows import ESCALATION_DRAFTS, ESCALATION_GRAMS, ESCALATION_STEPS, ESCALATIONS
from agent_console.store.handover_rows import HANDOVER_DRAFTS, HANDOVER_FLAGS, HANDOVER_HOLDS, HANDOVERS
from agent_console.store.hotline import HOTLINE
from agent_console.store.incident_rows import INCIDENTS
from agent_console.store.installation import INSTALLATION
from agent_console.store.journal import JOURNAL
from agent_console.store.numbers import CALL_COUNTERS
from agent_console.store.people import PEOPLE
from agent_console.store.phrase_hit_rows import PHRASE_CHECKS, PHRASE_HITS
from agent_console.store.phrase_list_rows import PHRASE_DRAFT, PHRASE_LISTS
from agent_console.store.reveal_rows import REVEAL_ALERTS, REVEALS
from agent_console.store.review_rows import NOMINATIONS, REVIEW_MARKS
from agent_console.store.rows import METADATA
from agent_console.store.saved_filters import SAVED_FILTERS
from agent_console.store.search_rows import CALL_TEXTS, SEARCH_STATE
from agent_console.store.seats import SEATS
from agent_console.store.shift_rows import SHIFTS

APPEND_ONLY = (JOURNAL, CORRECTIONS, SEATS, PHRASE_LISTS, ESCALATION_STEPS)
"""Triggers of the database refuse to change or remove their rows."""

__all__ = [
    "APPEND_ONLY",
    "CALLS",
    "CALL_COUNTERS",
    "CALL_FIGURES",
    "CALL_TEXTS",
    "CORRECTIONS",
    "CORRECTION_CALLS",
    "COUNTERS",
    "DRAFTS",
    "DUTY_DRAFTS",
    "DUTY_RECORDS",
    "ESCALATIONS",
    "ESCALATION_DRAFTS",
    "ESCALATION_GRAMS",
    "ESCALATION_STEPS",
    "HANDOVERS",
    "HANDOVER_DRAFTS",
    "HANDOVER_FLAGS",
    "HANDOVER_HOLDS",
    "HOTLINE",
    "INCIDENTS",
    "INSTALLATION",
    "JOURNAL",
    "METADATA",
    "NOMINATIONS",
    "PEOPLE",
    "PHRASE_CHECKS",
    "PHRASE_DRAFT",
    "PHRASE_HITS",
    "PHRASE_LISTS",
    "REVEALS",
    "REVEAL_ALERTS",
    "REVIEW_MARKS",
    "SAVED_FILTERS",
    "SEARCH_STATE",
    "SEATS",
    "SHIFTS",
]
