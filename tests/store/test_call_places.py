"""The call at a place of a list is the one that pages of keys lead to, in every order, on both engines."""

from datetime import timedelta

import pytest

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter, CallOrder, key_of
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.search import Search
from agent_console.store.store import Store
from tests.builders import AT
from tests.crew import Crew
from tests.store.test_call_orders import ORDERS, fill

FILTERS = (
    CallFilter(),
    CallFilter(since=AT + timedelta(minutes=2), until=AT + timedelta(minutes=6)),
    CallFilter(kind=Kind.FAULT, flagged=False),
    CallFilter(flagged=True),
    CallFilter(search=Search("改过")),
)


def test_every_place_of_every_order_and_filter(store: Store, crew: Crew) -> None:
    fill(store, crew)
    for order in ORDERS:
        for wanted in FILTERS:
            listed = store.calls.page(wanted, crew.lead, limit=100, order=order)
            assert listed
            found = [store.calls.key_at(wanted, crew.lead, place, order=order) for place in range(len(listed))]
            assert found == [key_of(call, order) for call in listed], (order, wanted)
            assert store.calls.key_at(wanted, crew.lead, len(listed), order=order) is None


def test_an_agent_counts_off_their_own_calls_only(store: Store, crew: Crew) -> None:
    fill(store, crew)
    own = store.calls.page(CallFilter(), crew.agent, limit=100)
    assert store.calls.key_at(CallFilter(), crew.agent, len(own) - 1) == key_of(own[-1])
    assert store.calls.key_at(CallFilter(), crew.agent, len(own)) is None
    with pytest.raises(ConsoleError) as refused:
        store.calls.key_at(CallFilter(job_number=crew.colleague.job_number), crew.agent, 0, order=CallOrder())
    assert refused.value.problem is Problem.REFUSED
