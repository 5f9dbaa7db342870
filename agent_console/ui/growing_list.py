"""A long list that is read page by page as somebody goes down it, and read again where they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from agent_console.ui.jobs import Jobs

PAGE = 100
READ_AGAIN = 300
"""So many rows from the top are read again when something has changed; what is below stays as it was read."""


class Listed(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Listed)


@dataclass(frozen=True, slots=True)
class Source(Generic[T]):
    """`page` gives so many rows behind one, from the top for None, and whether the list ends with them; `total` how
    many there are. Both may take their time.
    """

    page: Callable[[T | None, int], tuple[tuple[T, ...], bool]]
    total: Callable[[], int]


class GrowingList(QObject, Generic[T]):
    """Signals: `changed()`, `counted(object)` how many there are, None while that is counted, `trouble(Exception)`."""

    changed = Signal()
    counted = Signal(object)
    trouble = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._source: Source[T] | None = None
        self._turn = 0  # answers for a list that is not wanted any more are dropped
        self._reading = self._due = self._whole = False
        self.rows: tuple[T, ...] = ()
        self.read = False

    def show(self, source: Source[T]) -> None:
        """Another list, from its top."""
        self._source = source
        self._turn += 1
        self._reading = self._whole = self.read = False
        self.rows = ()
        self.counted.emit(None)
        self._read(None, PAGE)

    def refresh(self) -> None:
        """Something was written somewhere: what is near the top is read again, nothing goes from below."""
        if self._reading:
            self._due = True
        elif self._source is not None:
            self._read(None, min(max(PAGE, len(self.rows)), READ_AGAIN))

    def more(self) -> None:
        """The next page, when somebody has come to the end."""
        if self.rows and not self._whole and not self._reading:
            self._read(self.rows[-1], PAGE)

    def _read(self, after: T | None, limit: int) -> None:
        source, turn = self._source, self._turn
        assert source is not None
        self._reading = True

        def work() -> tuple[tuple[T, ...], bool, int | None]:
            rows, whole = source.page(after, limit)
            return rows, whole, source.total() if after is None else None

        def take(found: tuple[tuple[T, ...], bool, int | None]) -> None:
            if turn != self._turn:
                return
            self._reading = False
            rows, whole, total = found
            if after is not None:
                self.rows, self._whole = (*self.rows, *rows), whole
            else:
                below = () if whole else self._below(rows)
                self._whole = whole or (bool(below) and self._whole)
                self.rows = (*rows, *below)
            self.read = True
            self.changed.emit()
            if total is not None:
                self.counted.emit(total)
            if self._due:
                self._due = False
                self.refresh()

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._reading = False
                self.trouble.emit(error)

        self._jobs.read(work, take, failed, owner=self)

    def _below(self, rows: tuple[T, ...]) -> tuple[T, ...]:
        """What stood below the last of these before."""
        last = rows[-1].id if rows else ""
        place = next((place for place, row in enumerate(self.rows) if row.id == last), None)
        return () if place is None else self.rows[place + 1 :]
