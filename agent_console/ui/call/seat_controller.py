"""The seat of the person who is signed in: every change of its status is recorded before it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.seat import Seat, SeatStatus
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.seats import Seats


class SeatController(QObject):
    """Signals: `seat_changed(Seat)` after the change is on disk, `trouble(ConsoleError)`."""

    seat_changed = Signal(object)
    trouble = Signal(object)

    def __init__(self, jobs: Jobs, seats: "Seats", person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._seats = seats
        self._person = person
        self.status = SeatStatus.SIGNED_OUT

    def become(self, status: SeatStatus, reason: str = "") -> None:
        """Change the status; `reason` is the id of a pause reason and only goes with PAUSED."""
        self.status = status
        self._jobs.run(
            lambda: self._seats.change(self._person, status, reason), self._became, self.trouble.emit, owner=self
        )

    def _became(self, seat: Seat) -> None:
        if seat.status is self.status:
            self.seat_changed.emit(seat)
