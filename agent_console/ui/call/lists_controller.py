"""The lists beside a call: today's calls with totals, earlier calls of the same number, records left unfinished."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call_list import CallSummary, DayTotals
from agent_console.domain.call_record import Draft
from agent_console.domain.day import day_span
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.calls import Calls

HISTORY_ROWS = 20
LINES_UNINDEXED = 100
"""So many lines of the journal may be written before the search takes them in; one desk does it for all."""


class ListsController(QObject):
    """Signals: `today(tuple[CallSummary], DayTotals)`, `history(str, tuple[CallSummary])` with the number asked for,
    `drafts(tuple[Draft])`, `trouble(ConsoleError)`.
    """

    today = Signal(object, object)
    history = Signal(str, object)
    drafts = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        calls: "Calls",
        unfinished: Callable[[], tuple[Draft, ...]],
        person: Person,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._calls = calls
        self._unfinished = unfinished
        self._person = person
        self._clock = clock

    def refresh(self) -> None:
        """Read today's calls again; what wrapped up too long meanwhile gets its system code first."""
        self._jobs.run(self._read_today, lambda found: self.today.emit(*found), self.trouble.emit, owner=self)

    def find_drafts(self) -> None:
        self._jobs.run(self._unfinished, self._tell_drafts, self.trouble.emit, owner=self)

    def find_history(self, number: str) -> None:
        """Earlier calls of a number as it is stored (`str(PhoneNumber)`); nothing for a withheld one, nor for a
        stranger's that is not typed into a running call, but for instance into an old record.
        """
        if not number:
            self.history.emit("", ())
            return
        self._jobs.run(
            lambda: self._calls.history(number, self._person, HISTORY_ROWS),
            lambda found: self.history.emit(number, found),
            lambda error: self._no_history(number, error),
            owner=self,
        )

    def _no_history(self, number: str, error: Exception) -> None:
        if isinstance(error, ConsoleError) and error.problem is Problem.REFUSED:
            self.history.emit(number, ())
        else:
            self.trouble.emit(error)

    def _tell_drafts(self, found: tuple[Draft, ...]) -> None:
        self.drafts.emit(found)

    def _read_today(self) -> tuple[tuple[CallSummary, ...], DayTotals]:
        now = self._clock.now()
        self._calls.overdue(now)
        since, until = day_span(self._clock.local_day(now))
        read = self._calls.today(self._person, since, until), self._calls.totals(self._person, since, until)
        with suppress(ConsoleError):  # searches are right without it, and another desk comes to it too
            self._calls.index(LINES_UNINDEXED)
        return read
