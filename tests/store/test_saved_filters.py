"""Filters that people keep: each their own, at any desk."""

from collections.abc import Callable

import pytest

from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.saved_filter import MOST_SAVED, SavedFilter
from agent_console.store.store import Store
from tests.crew import Crew


def test_a_filter_follows_its_person_to_another_desk(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    saved = store.filters.keep(SavedFilter("近七天违规", CallFilter(flagged=True), days=7), crew.lead)
    assert open_desk().filters.all_(crew.lead) == (saved,)
    assert store.filters.all_(crew.quality) == ()


def test_one_of_the_same_name_is_replaced_and_one_that_was_dropped_is_gone(store: Store, crew: Crew) -> None:
    store.filters.keep(SavedFilter("甲", CallFilter(flagged=True)), crew.lead)
    again = store.filters.keep(SavedFilter("甲", CallFilter(marked=False)), crew.lead)
    assert store.filters.all_(crew.lead) == (again,)
    store.filters.drop("乙", crew.lead)
    store.filters.drop("甲", crew.quality)
    assert store.filters.all_(crew.lead) == (again,)
    store.filters.drop("甲", crew.lead)
    assert store.filters.all_(crew.lead) == ()


def test_a_name_is_needed_and_nobody_keeps_hundreds(store: Store, crew: Crew) -> None:
    with pytest.raises(ConsoleError) as told:
        store.filters.keep(SavedFilter(" ", CallFilter()), crew.lead)
    assert told.value.problem is Problem.TEXT_MISSING
    for number in range(MOST_SAVED):
        store.filters.keep(SavedFilter(f"{number:02d}", CallFilter()), crew.lead)
    with pytest.raises(ConsoleError) as told:
        store.filters.keep(SavedFilter("再一个", CallFilter()), crew.lead)
    assert (told.value.problem, told.value.facts) == (Problem.TOO_MANY_FILTERS, {"most": MOST_SAVED})
    assert len(store.filters.all_(crew.lead)) == MOST_SAVED
    store.filters.keep(SavedFilter("07", CallFilter(flagged=True)), crew.lead)
