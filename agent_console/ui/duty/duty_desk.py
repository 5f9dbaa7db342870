"""Opens the duty page over what is shown, which comes back when it is left; meanwhile counts who is on duty."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.domain.shift import Shift
from agent_console.domain.shift_rules import PlannedShift
from agent_console.ui.duty.ground import Ground
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.waits import Waits

if TYPE_CHECKING:
    from agent_console.ui.duty.controller import DutyController
    from agent_console.ui.duty.view import DutyView

SPLITTER = "duty-splitter"
BEAT_MILLISECONDS = 10_000


class DutyDesk(QObject):
    """Signals: `help_wanted(list)` with the actions of the page, `counted(int, int)` how many are on duty and how many
    shifts were never ended, `changed()` when a shift was opened or closed at this desk, `left()` when the page is gone.
    """

    help_wanted = Signal(object)
    counted = Signal(int, int)
    changed = Signal()
    left = Signal()

    def __init__(self, ground: Ground, window: MainWindow, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._window = window
        self._preferences = preferences
        self._waits = Waits(ground.clock.steady)  # they outlive the page
        self._page: DutyController | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self.look()
        self._timer.start()

    def look(self) -> None:
        """Count anew; one question is under way at most."""
        if not self._looking:
            self._looking = True
            shifts, person = self._ground.shifts, self._ground.person
            self._ground.jobs.read(lambda: shifts.on_duty(person), self._count, self._not_answered, owner=self)

    def open(self, planned: PlannedShift | None = None) -> None:
        """That shift, else the current one; during a call too: nothing of it stops."""
        from agent_console.ui.duty.controller import DutyController  # not before it is wanted
        from agent_console.ui.duty.view import DutyView

        if self._page is not None:
            if planned is not None:
                self._page.go_to(planned)
            return
        back = self._window.page
        focus: QWidget | None = None if back is None else back.focusWidget()
        view = DutyView(self._ground, self._waits)
        view.restore_places(self._preferences.bytes(SPLITTER))
        self._page = page = DutyController(view, self._ground)
        page.closed.connect(lambda: self._left(view, back, focus))
        page.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.all.values())))
        page.changed.connect(self.look)
        page.changed.connect(self.changed)
        self._window.show_page(view)
        page.open(planned)

    def leave(self) -> None:
        """Somebody goes: the page is closed, what is written stays."""
        if self._page is not None:
            self._page.close()
        self._timer.stop()

    def _left(self, view: "DutyView", back: QWidget | None, focus: QWidget | None) -> None:
        self._page = None
        self._preferences.keep_bytes(SPLITTER, view.places())
        if back is not None and isValid(back):
            self._window.show_page(back)
            if focus is not None and isValid(focus):
                focus.setFocus()
        self._window.drop_page(view)
        self.left.emit()

    def _count(self, on_duty: tuple[Shift, ...]) -> None:
        self._looking = False
        endless = sum(self._ground.endless(one) for one in on_duty)
        self.counted.emit(len(on_duty) - endless, endless)

    def _not_answered(self, _error: Exception) -> None:
        self._looking = False
