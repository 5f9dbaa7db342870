"""Fills the list of lines: the newest at once, then how many there are, what comes into sight, and what is new."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from agent_console.domain.journal_list import JournalEdges, JournalFilter, JournalLine
from agent_console.ui.journal.ground import Ground
from agent_console.ui.journal.line_pages import MOST_ON_TOP, PAGE
from agent_console.ui.journal.line_rows import LineRows
from agent_console.ui.journal.line_table import LineTable

T = TypeVar("T")
Lines = tuple[JournalLine, ...]


class LineController(QObject):
    """Signals: `counted(int, bool)` how many lines and whether that is exact, `begun()` when another list stands
    there, `filled()` when more of it was read, `answering(bool)` whether the database does, `trouble(Exception)`.
    """

    counted = Signal(object, bool)
    begun = Signal()
    filled = Signal()
    answering = Signal(bool)
    trouble = Signal(object)

    def __init__(self, rows: LineRows, table: LineTable, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._table = table
        self._ground = ground
        self._wanted = JournalFilter()
        self._turn = 0  # answers for a list that is not wanted any more are dropped
        self._reading = False
        self._looking = False
        self._exact = False
        rows.seen.connect(self._seen)

    def show(self, wanted: JournalFilter) -> None:
        """List what this filter finds."""
        self._turn += 1
        turn, self._wanted, self._exact = self._turn, wanted, False
        journal, person = self._ground.journal, self._ground.person
        self._reading = True

        def take(lines: Lines) -> None:
            if turn != self._turn:
                return
            self._reading = False
            self._table.begin(lines)
            self._rows.scrollToTop()
            if len(lines) < PAGE:
                self._tell_exact()
            else:
                self.counted.emit(len(lines), False)
                self._count(turn)
            self.begun.emit()

        self._read(lambda: journal.newest(wanted, person, PAGE), take)

    def look(self) -> None:
        """Add what was written meanwhile; one question is under way at most."""
        if self._looking or self._reading or not self._exact:
            return
        self._looking = True
        turn, wanted, newest = self._turn, self._wanted, self._table.pages.newest
        journal, person = self._ground.journal, self._ground.person

        def take(lines: Lines) -> None:
            self._looking = False
            self.answering.emit(True)
            if turn != self._turn:
                return
            if len(lines) == MOST_ON_TOP or len(self._table.pages.top) > MOST_ON_TOP:
                self.show(wanted)
            elif lines:
                self._table.add(lines)
                self._tell_exact()
                self.filled.emit()
                self._rows.look()

        def failed(_error: Exception) -> None:
            self._looking = False
            self.answering.emit(False)

        self._ground.jobs.read(lambda: journal.newest(wanted, person, MOST_ON_TOP, newest), take, failed, owner=self)

    def fetch(self, first: int, last: int, done: Callable[[], object]) -> None:
        """Have all of these rows, in sight or not, and then go on."""
        pages = self._table.pages
        missing = [(page, pages.first_of(page)) for page in pages.missing(first, last)]
        if not missing:
            done()
            return
        turn, wanted, journal, person = self._turn, self._wanted, self._ground.journal, self._ground.person

        def take(read: list[tuple[int, Lines]]) -> None:
            if turn == self._turn:
                for page, lines in read:
                    self._table.take(page, lines)
                done()

        self._read(lambda: [(page, journal.lines_from(wanted, person, seq, PAGE)) for page, seq in missing], take)

    def _count(self, turn: int) -> None:
        wanted, journal, person, last = (
            self._wanted,
            self._ground.journal,
            self._ground.person,
            self._table.pages.newest,
        )

        def take(edges: JournalEdges) -> None:
            if turn == self._turn:
                self._table.know(edges)
                self._tell_exact()
                self._rows.look()

        self._read(lambda: journal.edges(wanted, person, last, PAGE), take)

    def _seen(self, first: int, last: int) -> None:
        """One page is under way at most; what is in sight then decides on the next."""
        pages = self._table.pages
        missing = pages.missing(first, last)
        if self._reading or not missing:
            return
        pages.keep_near((first + last) // 2)
        self._reading = True
        turn, wanted, page, seq = self._turn, self._wanted, missing[0], pages.first_of(missing[0])
        journal, person = self._ground.journal, self._ground.person

        def take(lines: Lines) -> None:
            self._reading = False
            if turn == self._turn:
                self._table.take(page, lines)
                self.filled.emit()
                self._rows.look()

        self._read(lambda: journal.lines_from(wanted, person, seq, PAGE), take)

    def _tell_exact(self) -> None:
        self._exact = True
        self.counted.emit(self._table.pages.total, True)

    def _read(self, work: Callable[[], T], take: Callable[[T], object]) -> None:
        self._ground.jobs.read(work, take, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self.trouble.emit(error)
