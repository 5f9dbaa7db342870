"""A window of pages over a long list of calls: which are held, and how the next one is read by keyset."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from agent_console.domain.call_list import NEWEST_FIRST, CallColumn, CallOrder, CallSummary, PageKey, key_of
from agent_console.domain.call_signs import CallSigns

PAGE = 200
KEPT = 24
"""Pages: a list of a million calls takes no more memory than one of five thousand."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """How one page is read: so many rows behind `after` (None: from the end of the list), `back` against the order.
    `place` is set where no neighbour is known: behind so many rows of the list.
    """

    page: int
    limit: int
    after: PageKey | None = None
    back: bool = False
    place: int | None = None

    @property
    def from_top(self) -> bool:
        return self.after is None and not self.back and self.place is None


@dataclass(frozen=True, slots=True)
class Read:
    """A page as it was read, in the order of the list; `before` is the call above it where that was looked up, `signs`
    what reviewers have done about some of its calls, by their ids.
    """

    fetch: Fetch
    rows: tuple[CallSummary, ...]
    before: PageKey | None = None
    signs: Mapping[str, CallSigns] = field(default_factory=dict)


def turned(order: CallOrder) -> CallOrder:
    """Exactly the other way round."""
    return replace(order, descending=not order.descending)


class CallPages:
    """Rows are counted from 0. What comes in above moves the rows and not the pages, so that known edges stay true:
    pages above the first reading have negative numbers.
    """

    def __init__(self, order: CallOrder = NEWEST_FIRST) -> None:
        self.order = order
        self.total = 0
        self._above = 0
        self._pages: dict[int, tuple[CallSummary, ...]] = {}
        self._before: dict[int, PageKey] = {}
        self._firsts: dict[int, PageKey] = {}

    @property
    def held(self) -> int:
        """How many rows are in memory."""
        return sum(map(len, self._pages.values()))

    def page_of(self, row: int) -> int:
        return (row - self._above) // PAGE

    def span(self, page: int) -> tuple[int, int]:
        """[first, end) of the rows of a page."""
        first = page * PAGE + self._above
        return max(first, 0), min(first + PAGE, self.total)

    def row(self, row: int) -> CallSummary | None:
        """None while it has not been read."""
        page = self.page_of(row)
        rows = self._pages.get(page)
        place = row - self.span(page)[0]
        return rows[place] if rows is not None and place < len(rows) else None

    def between(self, first: int, last: int) -> list[CallSummary]:
        """What is held of [first, last], in the order of the list."""
        found: list[CallSummary] = []
        for page in sorted(self._pages):
            begin = self.span(page)[0]
            found += self._pages[page][max(first - begin, 0) : max(last + 1 - begin, 0)]
        return found

    def ids(self) -> set[str]:
        """Those of all calls that are held."""
        return {call.id for rows in self._pages.values() for call in rows}

    def all_held(self) -> Iterator[CallSummary]:
        """Every call in memory."""
        return chain.from_iterable(self._pages.values())

    def row_of(self, call_id: str) -> int | None:
        """Where a call stands among what is held."""
        for page, rows in self._pages.items():
            for place, call in enumerate(rows):
                if call.id == call_id:
                    return self.span(page)[0] + place
        return None

    def missing(self, first: int, last: int) -> list[int]:
        """The pages of these rows that have not been read, from the first on."""
        if not self.total:
            return []
        first, last = max(first, 0), min(last, self.total - 1)
        return [page for page in range(self.page_of(first), self.page_of(last) + 1) if page not in self._pages]

    def fetch(self, page: int) -> Fetch:
        """The cheapest way to read a page."""
        first, end = self.span(page)
        ask = Fetch(page, end - first)
        if first == 0:
            return ask
        if page in self._before:
            return replace(ask, after=self._before[page])
        if page + 1 in self._firsts:
            return replace(ask, after=self._firsts[page + 1], back=True)
        return replace(ask, back=True) if end == self.total else replace(ask, place=first)

    def take(self, page: int, rows: tuple[CallSummary, ...], before: PageKey | None = None) -> tuple[int, int]:
        """Keep a page that was read; gives its span."""
        self._pages[page] = rows
        if before is not None:
            self._before[page] = before
        if rows:
            self._before[page + 1] = key_of(rows[-1], self.order)
            self._firsts[page] = key_of(rows[0], self.order)
        return self.span(page)

    def keep_near(self, row: int) -> None:
        """Let go of the pages that are farthest from a row."""
        centre = self.page_of(row)
        for page in sorted(self._pages, key=lambda one: abs(one - centre))[KEPT:]:
            del self._pages[page]

    def grow(self, above: int, total: int) -> None:
        """So many rows have come in above what is held, and there are so many altogether now."""
        self._above += above
        self.total = total
        spans = {page: self.span(page) for page in self._pages}
        for page in [page for page, rows in self._pages.items() if len(rows) < spans[page][1] - spans[page][0]]:
            del self._pages[page]  # it ended with the list, and has to be filled up
            self._before.pop(page + 1, None)
            self._firsts.pop(page, None)

    def forget_edges(self) -> None:
        """Where rows may have come in anywhere, only what is held is certain."""
        if self.order.column is not CallColumn.ANSWERED_AT:
            kept = self._pages
            self._before = {page: key for page, key in self._before.items() if page - 1 in kept}
            self._firsts = {page: key for page, key in self._firsts.items() if page in kept}

    def drop(self, *, but: tuple[int, int]) -> None:
        """Forget the rows outside [first, last], which are read again when somebody looks at them."""
        kept = range(self.page_of(but[0]), self.page_of(but[1]) + 1)
        self._pages = {page: rows for page, rows in self._pages.items() if page in kept}
