"""Fills the list of calls: the first page at once, then how many there are, then whatever comes into sight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.call_list import NEWEST_FIRST, CallFilter, CallOrder
from agent_console.ui.jobs import Jobs
from agent_console.ui.review.call_pages import PAGE, Read
from agent_console.ui.review.call_reader import Again, CallReader, Listed
from agent_console.ui.review.call_rows import ReviewRows
from agent_console.ui.review.call_table import ReviewTable

SLOW_SECONDS = 0.2
RESTS = 3
"""So many times what a slow reading took belongs to scrolling: the total of a search for what is in most calls takes a
second, and a busy floor writes all the time.
"""


class ListController(QObject):
    """Signals: `counted(int | None)` None while it is being counted, `begun()` when another list stands there,
    `filled()` when more of it was read, `refreshed()` when it was read again, `trouble(Exception)`.
    """

    counted = Signal(object)
    begun = Signal()
    filled = Signal()
    refreshed = Signal()
    trouble = Signal(object)

    def __init__(self, rows: ReviewRows, table: ReviewTable, reader: CallReader, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._table = table
        self._reader = reader
        self._jobs = jobs
        self.listed = Listed(CallFilter(), NEWEST_FIRST)
        self._turn = 0  # answers for a list that is not wanted any more are dropped
        self._reading = False
        self._due = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        rows.seen.connect(self._seen)
        rows.order_wanted.connect(self._order)

    def show(self, wanted: CallFilter) -> None:
        """List what this filter finds, in the order that is chosen."""
        self._begin(Listed(wanted, self.listed.order))

    def stop(self) -> None:
        """The room goes: nothing is read again by itself."""
        self._rest.stop()
        self._due = False

    def refresh(self) -> None:
        """Read again what is in sight, as soon as that leaves time for scrolling; selection and place stay."""
        if self._reading or self._rest.isActive():
            self._due = True
            return
        seen = self._rows.in_sight()
        pages = self._table.pages
        first, last = pages.page_of(seen[0]), pages.page_of(max(seen))
        fetches = [pages.fetch(page) for page in range(first, last + 1)]
        turn, listed = self._turn, self.listed
        self._reading, self._due = True, False

        def take(again: Again) -> None:
            self._reading = False
            if again.seconds > SLOW_SECONDS:
                self._rest.start(int(again.seconds * RESTS * 1000))
            if turn == self._turn:
                self._rows.move_by(self._table.refresh(again.total, again.reads, seen))
                self.counted.emit(again.total)
                self.refreshed.emit()
                self._rows.look()
            self._go_on()

        self._jobs.read(lambda: self._reader.again(listed, fetches), take, self._failed, owner=self)

    def fetch(self, first: int, last: int, done: Callable[[], object]) -> None:
        """Have all of these rows, in sight or not, and then go on."""
        fetches = self._table.missing(first, last)
        turn, listed = self._turn, self.listed

        def take(reads: tuple[Read, ...]) -> None:
            if turn == self._turn:
                for read in reads:
                    self._table.take(read)
                done()

        if not fetches:
            done()
            return
        self._jobs.read(
            lambda: tuple(self._reader.page(listed, fetch) for fetch in fetches), take, self.trouble.emit, owner=self
        )

    def _order(self, order: CallOrder) -> None:
        self._begin(Listed(self.listed.wanted, order))

    def _begin(self, listed: Listed) -> None:
        self._turn += 1
        turn, self.listed = self._turn, listed
        self._reading = True
        self._rest.stop()
        self.counted.emit(None)

        def take(read: Read) -> None:
            if turn != self._turn:
                return
            self._reading = False
            count = len(read.rows)
            self._table.begin(listed.order, listed.wanted.searching, count, read.rows, read.signs)
            self._rows.scrollToTop()
            if count < PAGE:
                self.counted.emit(count)
            else:
                self._count(turn, listed)
            self.begun.emit()
            self._go_on()

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._failed(error)

        self._jobs.read(lambda: self._reader.first(listed), take, failed, owner=self)

    def _count(self, turn: int, listed: Listed) -> None:
        def take(total: int) -> None:
            if turn == self._turn:
                self._table.lengthen(total)
                self.counted.emit(total)
                self._rows.look()

        self._jobs.read(lambda: self._reader.total(listed), take, self._failed, owner=self)

    def _seen(self, first: int, last: int) -> None:
        """One page is under way at most; what is in sight then decides on the next."""
        if self._reading:
            return
        missing = self._table.missing(first, last)
        if not missing:
            return
        self._table.pages.keep_near((first + last) // 2)
        turn, listed, fetch = self._turn, self.listed, missing[0]
        self._reading = True

        def take(read: Read) -> None:
            self._reading = False
            if turn == self._turn:
                self._table.take(read)
                self.filled.emit()
                self._rows.look()
            self._go_on()

        self._jobs.read(lambda: self._reader.page(listed, fetch), take, self._failed, owner=self)

    def _go_on(self) -> None:
        if self._due and not self._reading and not self._rest.isActive():
            self.refresh()

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self.trouble.emit(error)
