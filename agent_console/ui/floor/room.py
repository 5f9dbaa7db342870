"""The room of the floor at work: one beat a second looks whether something has happened, and moves the clocks."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from agent_console.domain.errors import ConsoleError
from agent_console.domain.floor import Floor
from agent_console.ui.floor.concerns import concerns
from agent_console.ui.floor.ground import Ground
from agent_console.ui.floor.live_rows import LiveRows
from agent_console.ui.floor.record import record_of_concern, record_of_seat
from agent_console.ui.floor.view import FloorView

BEAT_MILLISECONDS = 1_000
READ_ANEW = timedelta(seconds=30)
"""Limits that pass leave no trace in the data, so that a reading is trusted no longer."""

SPLITTER = "floor-splitter"


class FloorRoom(QObject):
    """Signals: `record_wanted(FloorRecord)`, `counted(int)` how much waits for a shift lead, `help_wanted(list)` with
    the actions, `leave_wanted()` for Esc.
    """

    record_wanted = Signal(object)
    counted = Signal(int)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = FloorView(ground)
        view.restore_places(ground.preferences.bytes(SPLITTER))
        self._floor: Floor | None = None
        self._known: frozenset[str] = frozenset()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        verbs: dict[str, Callable[[], object]] = {
            "open": self._open,
            "panes": view.next_pane,
            "refresh": self._refresh,
            "leave": self.leave_wanted.emit,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        for rows in (view.seat_rows, view.concern_rows):
            rows.opened.connect(lambda _row, rows=rows: self._open_in(rows))

    def start(self) -> None:
        """Look at once, and once a second from now on."""
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ground.preferences.keep_bytes(SPLITTER, self.view.places())

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def beat(self) -> None:
        """What the timer does. A question that is not answered yet is not asked again."""
        now, view = self._ground.clock.now(), self.view
        if view.isVisible() and self._floor is not None:
            view.seats.tick(now, *view.seat_rows.in_sight())
            view.concerns.tick(now, *view.concern_rows.in_sight())
            self._show_concerns(now)
        if self._looking:
            return
        self._looking = True
        source, person, held = self._ground.floor, self._ground.person, self._floor

        def look() -> Floor | None:
            fresh = held is not None and now - held.at < READ_ANEW
            if held is not None and fresh and source.stamp(person) == held.stamp:
                return None
            return source.read(person)

        self._ground.jobs.read(look, self._take, self._not_answered, owner=self)

    def _take(self, floor: Floor | None) -> None:
        self._looking = False
        self.view.show_trouble("")
        if floor is None:
            return
        now = self._ground.clock.now()
        self._floor = floor
        self.view.seats.show_seats(floor.seats, now)
        self._show_concerns(now)
        self.view.show_lists()

    def _show_concerns(self, now: datetime) -> None:
        """Limits pass without anything being written: what waits is found anew with every beat."""
        floor, ground, view = self._floor, self._ground, self.view
        assert floor is not None
        found = concerns(floor, now, ground.catalogue, ground.rules)
        keys = frozenset(one.key for one in found)
        if keys != self._known:
            self._known = keys
            view.concerns.show_concerns(found, now)
            view.show_lists()
            self.counted.emit(len(found))
        elif list(found) != view.concerns.rows:
            view.concerns.show_concerns(found, now)
        view.show_counts(view.words.counts(floor.seats), len(found))

    def _not_answered(self, error: Exception) -> None:
        """What was read last stays, and is said to be old."""
        self._looking = False
        if not isinstance(error, ConsoleError):
            return
        self.view.show_trouble(str(self._ground.wording.problem(error)))

    def _refresh(self) -> None:
        self._floor = None
        self.beat()

    def _open(self) -> None:
        self._open_in(self.view.current)

    def _open_in(self, rows: LiveRows) -> None:
        view, place = self.view, rows.row()
        if rows is view.seat_rows:
            seat = view.seats.at(place)
            if seat is not None:
                self.record_wanted.emit(record_of_seat(seat))
        else:
            concern = view.concerns.at(place)
            if concern is not None:
                self.record_wanted.emit(record_of_concern(concern))
