"""Opens the board over what is shown, which comes back when it is left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.incident_desk import IncidentDesk, nothing
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences

if TYPE_CHECKING:
    from agent_console.ui.incident.board_controller import BoardController

SPLITTER = "incident-splitter"


class BoardDesk(QObject):
    """Signals: `help_wanted(list)` with the actions of the page, `report_wanted()`."""

    help_wanted = Signal(object)
    report_wanted = Signal()

    def __init__(
        self, ground: Ground, desk: IncidentDesk, window: MainWindow, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._desk = desk
        self._window = window
        self._preferences = preferences
        self._page: BoardController | None = None

    def open(self, incident_id: str = "") -> None:
        """Show that report, else the newest that nobody has looked at here; during a call too: nothing of it stops."""
        from agent_console.ui.incident.board_controller import BoardController  # not before it is wanted
        from agent_console.ui.incident.board_view import BoardView

        newest = self._desk.unseen.newest
        if not incident_id and newest is not None:
            incident_id = newest.id
        self._desk.seen()
        if self._page is not None:
            self._page.open(incident_id)
            return
        back = self._window.page
        focus: QWidget | None = None if back is None else back.focusWidget()
        view = BoardView(self._ground)
        splitter: QByteArray = self._preferences.bytes(SPLITTER)
        if not splitter.isEmpty():
            view.splitter.restoreState(splitter)
        self._page = page = BoardController(view, self._desk.watch, self._desk.remedies, self._ground)

        self._desk.written_about = page.written

        def left() -> None:
            self._page = None
            self._desk.written_about = nothing
            self._preferences.keep_bytes(SPLITTER, view.splitter.saveState())
            if back is not None and isValid(back):
                self._window.show_page(back)
                if focus is not None and isValid(focus):
                    focus.setFocus()
            self._window.drop_page(view)

        page.closed.connect(left)
        page.report_wanted.connect(self.report_wanted)
        page.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.all.values())))
        self._window.show_page(view)
        page.open(incident_id)

    def leave(self) -> None:
        """Somebody goes: the page is closed, what is written stays."""
        if self._page is not None:
            self._page.close()
