"""What the list of calls asks of the store, on a worker: pages in both directions, places, totals."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from agent_console.domain.call_list import CallFilter, CallOrder
from agent_console.domain.staff import Act, Person, may
from agent_console.ui.review.call_pages import PAGE, Fetch, Read, turned

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it was asked for."""

    wanted: CallFilter
    order: CallOrder


@dataclass(frozen=True, slots=True)
class Again:
    """A list looked at again: how many calls it has now, the pages in sight, and how many seconds it took."""

    total: int
    reads: tuple[Read, ...]
    seconds: float


class CallReader:
    """Reads for one person; every verb is one reading of the database."""

    def __init__(self, calls: "Calls", by: Person) -> None:
        self._calls = calls
        self._by = by

    def first(self, listed: Listed) -> Read:
        return self.page(listed, Fetch(0, PAGE))

    def total(self, listed: Listed) -> int:
        return self._calls.count(listed.wanted, self._by)

    def page(self, listed: Listed, fetch: Fetch) -> Read:
        """With the signs of its calls, for who may review these."""
        read = self._page(listed, fetch)
        if not read.rows or not may(self._by.role, Act.REVIEW_CALLS):
            return read
        return replace(read, signs=self._calls.signs((call.id for call in read.rows), self._by))

    def _page(self, listed: Listed, fetch: Fetch) -> Read:
        wanted, by, order = listed.wanted, self._by, listed.order
        if fetch.place is not None:
            key = self._calls.key_at(wanted, by, fetch.place - 1, order=order)
            return Read(fetch, self._calls.page(wanted, by, key, fetch.limit, order=order), key)
        if not fetch.back:
            return Read(fetch, self._calls.page(wanted, by, fetch.after, fetch.limit, order=order))
        return Read(fetch, self._calls.page(wanted, by, fetch.after, fetch.limit, order=turned(order))[::-1])

    def again(self, listed: Listed, fetches: Iterable[Fetch]) -> Again:
        begun = time.perf_counter()
        total, reads = self.total(listed), tuple(self.page(listed, fetch) for fetch in fetches)
        return Again(total, reads, time.perf_counter() - begun)
