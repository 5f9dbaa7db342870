"""The board of incidents where nobody answers calls: over the page that is shown, which comes back when it is left."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.ui.begun_words import BegunWords
from agent_console.ui.incident.board_controller import BoardController
from agent_console.ui.incident.board_view import BoardView
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.watch import IncidentWatch
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences

SPLITTER = "incident-splitter"
BEAT_MILLISECONDS = 1_500


class BoardReader(QObject):
    """One visit to the board. Signals: `help_wanted(list)` with the actions, `left()`."""

    help_wanted = Signal(object)
    left = Signal()

    def __init__(self, ground: Ground, window: MainWindow, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._back = window.page
        self._focus: QWidget | None = None if self._back is None else self._back.focusWidget()
        self._watch = IncidentWatch(ground, self)
        self._remedies = BegunWords(ground.jobs, ground.remedies, self._written, self)
        self._view = BoardView(ground, reports=False)
        splitter = preferences.bytes(SPLITTER)
        if not splitter.isEmpty():
            self._view.splitter.restoreState(splitter)
        self._page = BoardController(self._view, self._watch, self._remedies, ground)
        self._page.closed.connect(self._leave)
        self._page.help_wanted.connect(lambda: self.help_wanted.emit(list(self._view.keys.all.values())))
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._watch.look)

    def open(self, incident_id: str) -> None:
        """Show this one as soon as it is read."""
        self._remedies.start()
        self._window.show_page(self._view)
        self._watch.look()
        self._timer.start()
        self._page.open(incident_id)

    def close(self) -> None:
        """The page that was shown before comes back; what is written is kept."""
        self._page.close()

    def _written(self) -> tuple[str, str]:
        return self._page.written()

    def _leave(self) -> None:
        self._timer.stop()
        self._remedies.stop()
        self._preferences.keep_bytes(SPLITTER, self._view.splitter.saveState())
        if self._back is not None and isValid(self._back):
            self._window.show_page(self._back)
            if self._focus is not None and isValid(self._focus):
                self._focus.setFocus()
        self._window.drop_page(self._view)
        self.left.emit()
