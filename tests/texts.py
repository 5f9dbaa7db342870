"""Made-up texts for property tests: everything that the product accepts, and nothing that it refuses."""

from hypothesis import strategies as st

from agent_console.domain.text import unacceptable_character

IN_A_LINE = st.characters(exclude_categories=["Cs", "Cc"]).filter(
    lambda character: unacceptable_character(character, multiline=False) is None
)
"""Any character of a text of one line."""

IN_LINES = st.one_of(IN_A_LINE, st.sampled_from("\n\t"))
"""Any character of a note."""
