"""Filters kept under a name: they come back as they were, go along with the calendar, and hold no number."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter
from agent_console.domain.saved_filter import SavedFilter, from_text, to_text
from agent_console.domain.search import Search
from tests.builders import AT, CHINA

INSTANT = st.none() | st.integers(0, 10**9).map(lambda seconds: AT + timedelta(seconds=seconds))
WORD = st.none() | st.sampled_from(["tariff.plan", "1001", "投诉"])
TOLD = st.none() | st.booleans()
SECONDS = st.none() | st.integers(0, 9999)


@given(
    since=INSTANT,
    until=INSTANT,
    kind=st.none() | st.sampled_from(Kind),
    search=st.none() | st.sampled_from([Search("账单"), Search("a b")]),
    days=st.none() | st.integers(1, 400),
    fields=st.fixed_dictionaries(
        dict.fromkeys(("job_number", "outcome", "subject", "severity", "rule"), WORD)
        | dict.fromkeys(("flagged", "escalated", "corrected", "marked", "nominated"), TOLD)
        | {"shortest": SECONDS, "longest": SECONDS}
    ),
)
def test_a_filter_comes_back_as_it_was(days: int | None, fields: dict[str, Any], **others: Any) -> None:
    saved = SavedFilter("常用", CallFilter(**fields, **others), days)
    assert from_text("常用", to_text(saved)) == saved


def test_a_callers_number_and_an_admission_are_not_kept() -> None:
    saved = SavedFilter("号码", CallFilter(caller="13812345678", search=Search("13812345678", 17)))
    assert from_text("号码", to_text(saved)) == SavedFilter("号码", CallFilter(search=Search("13812345678")))


@pytest.mark.parametrize(
    "text",
    ['{"tone": 1}', '{"flagged": 1}', '{"shortest": true}', '{"kind": "weather"}', '{"days": 0}', "[]", "no json"],
)
def test_what_a_newer_version_has_kept_is_left_out_rather_than_widened(text: str) -> None:
    assert from_text("新", text) is None


def test_days_end_with_today() -> None:
    saved = SavedFilter("近三天", CallFilter(flagged=True), days=3)
    wanted = saved.at(AT, CHINA)
    assert (wanted.since, wanted.until) == (
        AT.replace(day=19, hour=16, minute=0),
        AT.replace(day=22, hour=16, minute=0),
    )
    assert replace(wanted, since=None, until=None) == saved.wanted
    assert SavedFilter("全部", saved.wanted).at(AT, CHINA) == saved.wanted
