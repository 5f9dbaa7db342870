"""The room of staff at work: the list is live, and whoever is chosen in it comes into the form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from agent_console.domain.errors import ConsoleError
from agent_console.domain.floor import FloorStamp
from agent_console.domain.staff import Person
from agent_console.domain.staff_list import StaffEntry
from agent_console.ui.staff.ground import Ground
from agent_console.ui.staff.person_controller import PersonController
from agent_console.ui.staff.view import StaffView
from agent_console.ui.widgets.search_choice import folded

BEAT_MILLISECONDS = 1_500
SPLITTER = "staff-splitter"

Read = tuple[FloorStamp, tuple[StaffEntry, ...] | None]


class StaffRoom(QObject):
    """Signals: `trouble(Exception)` for the banner, `help_wanted(list)` with the actions, `leave_wanted()` for Esc."""

    trouble = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = StaffView(ground)
        view.restore_places(ground.preferences.bytes(SPLITTER))
        self.person = PersonController(view, ground, self)
        self._everybody: tuple[StaffEntry, ...] = ()
        self._stamp: FloorStamp | None = None
        self._to_show = ""
        self._looking = self._again = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        self._connect()

    def start(self) -> None:
        """Read the list, and hear from now on what others do."""
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.person.stop()
        self._ground.preferences.keep_bytes(SPLITTER, self.view.places())

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def beat(self) -> None:
        """What the timer does: one question is under way at most, and nothing is read that has not changed."""
        if self._looking or (self._everybody and not self.view.isVisible()):
            return
        self._looking = True
        floor, lists, person, known = self._ground.floor, self._ground.lists, self._ground.person, self._stamp

        def look() -> Read:
            stamp = floor.stamp(person)
            return stamp, None if stamp == known else lists.entries(person)

        self._ground.jobs.read(look, self._take, self._not_answered, owner=self)

    def refresh(self) -> None:
        """Read everything anew, also what was read while it changed."""
        self._stamp = None
        self._again = self._looking
        self.beat()

    def _take(self, read: Read) -> None:
        self._looking = False
        self._stamp, entries = read
        if entries is not None:
            self._everybody = entries
            self._list()
            self._hear()
        if self._again:
            self._again = False
            self.refresh()

    def _not_answered(self, error: Exception) -> None:
        """What was read last stays, and is said to be old."""
        self._looking = False
        if isinstance(error, ConsoleError):
            self.view.message.announce(str(self._ground.wording.problem(error)), problem=True)
        else:
            self.trouble.emit(error)

    def _list(self) -> None:
        view, sought = self.view, folded(self.view.seek.text())
        found = [
            entry
            for entry in self._everybody
            if (view.gone.isChecked() or entry.person.disabled_at is None)
            and sought in folded(f"{entry.person.job_number} {entry.person.name}")
        ]
        view.show_people(found, len(self._everybody))

    def _hear(self) -> None:
        """Who is shown may have changed; whoever was just added or changed is shown, listed or not."""
        shown = self.person.entry
        wanted = self._to_show or ("" if shown is None else shown.person.id)
        fresh = next((entry for entry in self._everybody if entry.person.id == wanted), None)
        if fresh is None:
            return
        place = self.view.table.place_of(wanted)
        if self._to_show:
            self._to_show = ""
            self.person.show(fresh)
        else:
            self.person.hear(fresh)
        if place is not None and place != self.view.rows.row():
            self.view.rows.selectRow(place)

    def _acted(self, person: Person) -> None:
        self._to_show = person.id
        self.refresh()

    def _choose(self, row: int) -> None:
        entry, shown = self.view.table.at(row), self.person.entry
        if entry is not None and (shown is None or entry.person.id != shown.person.id) and not self._to_show:
            self.view.message.show_message("")
            self.person.show(entry)

    def _go_in(self) -> None:
        """Enter in the list: to the person that is chosen."""
        entry = self.view.table.at(self.view.rows.row())
        if entry is not None:
            self.person.show(entry)
            self.view.form.go_in()

    def _to_list(self) -> None:
        self.view.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        if self.person.back():
            return
        if QApplication.focusWidget() is not self.view.rows:
            self._to_list()
        else:
            self.leave_wanted.emit()

    def _find(self) -> None:
        self.view.seek.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.seek.selectAll()

    def _copy(self) -> None:
        self.view.rows.copy()
        self.view.message.announce(self.tr("Copied %n row(s).", "", self.view.table.rowCount()))

    def _connect(self) -> None:
        view, person = self.view, self.person
        verbs: dict[str, Callable[[], object]] = {
            "add": person.add,
            "save": person.save,
            "pin": person.ask_pin,
            "switch": person.switch,
            "revert": person.revert,
            "find": self._find,
            "copy": self._copy,
            "refresh": self.refresh,
            "panes": view.next_pane,
            "back": self._back,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        view.sought.connect(self._list)
        view.rows.chosen.connect(self._choose)
        view.rows.opened.connect(lambda _: self._go_in())
        person.acted.connect(self._acted)
        person.outdated.connect(self.refresh)
        person.left.connect(self._to_list)
        person.trouble.connect(self.trouble)
        for told in (view.form.refused, view.seek.refused, view.bar.refused):
            told.connect(self.trouble)
