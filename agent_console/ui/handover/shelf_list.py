"""Which records stand in the list beside the one that is read: what waits, what went before, what lacks a signature."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import HandoverSummary
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.watch import HandoverWatch

PAGE = 100


class ShelfList(QObject):
    """Earlier ones come in pages, the newest first. Signals: `changed()`, `found(str)` with the id of the record whose
    number was looked for, `not_found(str)` with what was typed, `trouble(ConsoleError)`.
    """

    changed = Signal()
    found = Signal(str)
    not_found = Signal(str)
    trouble = Signal(object)

    def __init__(self, ground: Ground, watch: HandoverWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._watch = watch
        self._shelf = Shelf.OWN
        self._earlier: tuple[HandoverSummary, ...] = ()
        self._whole = False
        self._reading = False

    @property
    def rows(self) -> tuple[HandoverSummary, ...]:
        return self._rows_of(self._shelf)

    def open(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.look()

    def look(self) -> None:
        """Read the newest of the earlier ones anew, as many as were shown; the others are watched anyhow."""
        if self._shelf is Shelf.EARLIER:
            self._read(max(PAGE, len(self._earlier)), None)

    def more(self) -> None:
        """The next page."""
        if self._shelf is Shelf.EARLIER and self._earlier and not self._whole:
            self._read(PAGE, self._earlier[-1])

    def find(self, typed: str) -> None:
        """By its number, also one that is long ago."""
        number, handovers, person = typed.strip(), self._ground.handovers, self._ground.person

        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError) and error.problem is Problem.NOT_FOUND:
                self.not_found.emit(number)
            else:
                self._not_read(error)

        if number:
            self._ground.jobs.run(lambda: handovers.id_of(number, person), self.found.emit, failed, owner=self)

    def count(self, shelf: Shelf) -> int:
        return len(self._rows_of(shelf))

    def shelf_of(self, handover_id: str) -> Shelf:
        """Where a record is listed; one that waits nowhere is among the earlier ones."""
        for shelf in (Shelf.WAITING, Shelf.UNSIGNED):
            if any(row.id == handover_id for row in self._rows_of(shelf)):
                return shelf
        return Shelf.EARLIER

    def _rows_of(self, shelf: Shelf) -> tuple[HandoverSummary, ...]:
        watch = self._watch
        if shelf is Shelf.WAITING:
            known = {row.id for row in watch.waiting}
            return (*watch.waiting, *(row for row in watch.own if row.id not in known))
        if shelf is Shelf.UNSIGNED:
            return watch.unsigned
        return self._earlier if shelf is Shelf.EARLIER else ()

    def _read(self, limit: int, after: HandoverSummary | None) -> None:
        if self._reading:
            return
        self._reading = True
        handovers, person = self._ground.handovers, self._ground.person

        damaged: set[str] = set()

        def take(rows: tuple[HandoverSummary, ...]) -> None:
            self._reading = False
            self._watch.name_damaged(frozenset(damaged))
            self._whole = len(rows) + len(damaged) < limit
            self._earlier = rows if after is None else (*self._earlier, *rows)
            self.changed.emit()

        self._ground.jobs.read(
            lambda: handovers.list_(person, after=after, limit=limit, left_out=damaged.add),
            take,
            self._not_read,
            owner=self,
        )

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        if isinstance(error, ConsoleError):
            self.trouble.emit(error)
