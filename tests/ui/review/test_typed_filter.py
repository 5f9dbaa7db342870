"""What stands in the bar becomes a filter of the store, is kept under a name and comes back as it stood."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.saved_filter import from_text, to_text
from agent_console.ui.review.typed_filter import TypedFilter, typed_of
from tests.builders import CHINA

TODAY = date(2026, 11, 21)
WORD = st.sampled_from(["", "tariff.plan", "shirk"])


@given(
    subject=WORD,
    rule=WORD,
    marked=st.booleans(),
    nominated=st.booleans(),
    corrected=st.booleans(),
    since=st.sampled_from(["", "-6d", "today"]),
)
def test_a_kept_filter_comes_back_as_it_stood(since: str, **fields: str | bool) -> None:
    typed = TypedFilter(**fields, since=since, until="today" if since else "")  # type: ignore[arg-type]
    kept = typed.kept_as("常用", TODAY, CHINA)
    again = from_text("常用", to_text(kept))
    assert again is not None
    assert typed_of(again, CHINA) == typed


def test_what_is_not_set_asks_for_nothing() -> None:
    wanted = TypedFilter().wanted(TODAY, CHINA, None)
    assert {wanted.subject, wanted.rule, wanted.marked, wanted.nominated} == {None}
    wanted = TypedFilter(subject="tariff", rule="shirk", marked=True, nominated=True).wanted(TODAY, CHINA, None)
    assert (wanted.subject, wanted.rule, wanted.marked, wanted.nominated) == ("tariff", "shirk", True, True)
