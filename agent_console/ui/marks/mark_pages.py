"""Reads a list of marks: first what waits, then page by page from the newest on; what happens is put in its place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from agent_console.domain.mark_list import AgentMarks, MarkFilter
from agent_console.domain.review import ReviewMark
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_table import MarkTable

PAGE = 200

Waiting = Callable[[], tuple[ReviewMark, ...]]
"""What is listed however old it is."""


@dataclass(frozen=True, slots=True)
class _Read:
    waiting: tuple[ReviewMark, ...]
    page: tuple[ReviewMark, ...]
    totals: tuple[AgentMarks, ...]


class MarkPages(QObject):
    """Signals: `shown()` when the list was read anew, `counted(tuple[AgentMarks])`, `trouble(Exception)`."""

    shown = Signal()
    counted = Signal(object)
    trouble = Signal(object)

    def __init__(
        self, table: MarkTable, ground: Ground, waiting: Waiting, waits: Callable[[ReviewMark], bool], parent: QObject
    ) -> None:
        """`waits` tells of one mark whether `waiting` holds it."""
        super().__init__(parent)
        self._table = table
        self._ground = ground
        self._waiting = waiting
        self._waits = waits
        self.wanted = MarkFilter()
        self._last: ReviewMark | None = None
        self._damaged: frozenset[str] = frozenset()
        self._missing = 0
        self._paged = 0
        self._turn = 0
        self._reading_more = False
        table.more_wanted.connect(self.more)

    def show(self, wanted: MarkFilter) -> None:
        """List these."""
        self.wanted, self._paged, self._damaged = wanted, 0, frozenset()
        self.refresh()

    def refresh(self) -> None:
        """Read anew as much as was read before."""
        self._turn += 1
        turn, wanted, limit = self._turn, self.wanted, max(PAGE, self._paged)
        reviews, person, waiting = self._ground.reviews, self._ground.person, self._waiting

        def read() -> _Read:
            first = tuple(mark for mark in waiting() if wanted.fits(mark))
            return _Read(first, self._page(wanted, None, limit), reviews.totals(person, wanted))

        def take(found: _Read) -> None:
            if turn != self._turn:
                return
            self._reading_more = False
            self._paged = 0
            self._table.show_marks((*found.waiting, *found.page))
            self._took(found.page, limit)
            self.counted.emit(found.totals)
            self.shown.emit()

        self._ground.jobs.read(read, take, self.trouble.emit, owner=self)

    def more(self) -> None:
        """The next page, behind the last row that was read."""
        last, turn, wanted = self._last, self._turn, self.wanted
        if last is None or self._reading_more:
            return
        self._reading_more = True

        def take(page: tuple[ReviewMark, ...]) -> None:
            if turn != self._turn:
                return
            self._reading_more = False
            for mark in page:
                self._table.put(mark)
            self._took(page, PAGE)

        def failed(error: Exception) -> None:
            self._reading_more = False
            self.trouble.emit(error)

        self._ground.jobs.read(lambda: self._page(wanted, last, PAGE), take, failed, owner=self)

    def take(self, marks: Iterable[ReviewMark]) -> None:
        """What has happened: a mark that fits no more goes, one that stands behind what was read is left for later."""
        for mark in marks:
            if not self.wanted.fits(mark):
                self._table.take_out(mark.id)
            elif self._waits(mark) or self._read(mark) or self._table.place_of(mark.id) is not None:
                self._table.put(mark)
        turn, wanted, reviews, person = self._turn, self.wanted, self._ground.reviews, self._ground.person

        def counted(totals: tuple[AgentMarks, ...]) -> None:
            if turn == self._turn:
                self.counted.emit(totals)

        self._ground.jobs.read(lambda: reviews.totals(person, wanted), counted, self.trouble.emit, owner=self)

    def _read(self, mark: ReviewMark) -> bool:
        """Whether it stands among what was read already."""
        return self._last is None or (mark.at, mark.id) > (self._last.at, self._last.id)

    def _took(self, page: tuple[ReviewMark, ...], limit: int) -> None:
        self._paged += len(page)
        self._last = page[-1] if page and len(page) + self._missing >= limit else None
        self._table.more_there = self._last is not None

    @property
    def damaged(self) -> frozenset[str]:
        """The calls whose marks were left out of what was read."""
        return self._damaged

    def _page(self, wanted: MarkFilter, after: ReviewMark | None, limit: int) -> tuple[ReviewMark, ...]:
        damaged: list[str] = []
        found = self._ground.reviews.list_(
            self._ground.person,
            wanted.since,
            wanted.until,
            job_number=wanted.job_number,
            verdict=wanted.verdict,
            state=wanted.state,
            after=after,
            limit=limit,
            left_out=damaged.append,
        )
        self._damaged, self._missing = self._damaged.union(damaged), len(damaged)
        return found
