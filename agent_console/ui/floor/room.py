"""The room of the floor at work: shows what the watch has read, moves the clocks, and opens the record of a row."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from agent_console.domain.errors import ConsoleError
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor.ground import Ground
from agent_console.ui.floor.live_rows import LiveRows
from agent_console.ui.floor.record import record_of_concern, record_of_seat
from agent_console.ui.floor.view import FloorView

SPLITTER = "floor-splitter"


class FloorRoom(QObject):
    """Signals: `record_wanted(FloorRecord)`, `help_wanted(list)` with the actions, `leave_wanted()` for Esc."""

    record_wanted = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, watch: FloorWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._watch = watch
        self.view = view = FloorView(ground)
        view.restore_places(ground.preferences.bytes(SPLITTER))
        self._known: frozenset[str] = frozenset()
        verbs: dict[str, Callable[[], object]] = {
            "open": self._open,
            "panes": view.next_pane,
            "refresh": watch.refresh,
            "leave": self.leave_wanted.emit,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        for rows in (view.seat_rows, view.concern_rows):
            rows.opened.connect(lambda _row, rows=rows: self._open_in(rows))
        watch.beaten.connect(self._tick)
        watch.read.connect(self._show)
        watch.answered.connect(self._tell)

    def start(self) -> None:
        """Show what has been read, and look at once."""
        self._show()
        self._watch.beat()

    def stop(self) -> None:
        self._ground.preferences.keep_bytes(SPLITTER, self.view.places())

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def _tick(self) -> None:
        """Nobody looks at a room that is not shown; whoever comes back sees the next second."""
        now, view = self._ground.clock.now(), self.view
        if view.isVisible() and self._watch.floor is not None:
            view.seats.tick(now, *view.seat_rows.in_sight())
            view.concerns.tick(now, *view.concern_rows.in_sight())
            self._show_concerns()

    def _show(self) -> None:
        floor = self._watch.floor
        if floor is not None:
            self.view.seats.show_seats(floor.seats, self._ground.clock.now())
            self._show_concerns()
            self.view.show_lists()
            if floor.left_out:
                self.view.show_trouble(self._damaged())

    def _show_concerns(self) -> None:
        floor, view, found, now = self._watch.floor, self.view, self._watch.concerns, self._ground.clock.now()
        assert floor is not None
        keys = frozenset(one.key for one in found)
        if keys != self._known:
            self._known = keys
            view.concerns.show_concerns(found, now)
            view.show_lists()
        elif list(found) != view.concerns.rows:
            view.concerns.show_concerns(found, now)
        view.show_counts(view.words.counts(floor.seats), len(found))

    def _tell(self, error: ConsoleError | None) -> None:
        """What was read last stays, and is said to be old."""
        self.view.show_trouble(self._damaged() if error is None else str(self._ground.wording.problem(error)))

    def _damaged(self) -> str:
        numbers = () if self._watch.floor is None else self._watch.floor.left_out
        if not numbers:
            return ""
        words = self.tr("%n left out because it is damaged: {numbers}", "", len(numbers))
        return words.format(numbers=", ".join(numbers))

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
