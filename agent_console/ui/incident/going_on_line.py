"""One quiet line at the foot of the call screen: what is going on, so that callers can be told."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from agent_console.domain.incident import Incident
from agent_console.ui.incident.incident_words import IncidentWords
from agent_console.ui.widgets.plain_label import plain_tooltip

BOARD_KEY = "Shift+F5"


class GoingOnLine(QWidget):
    """Keeps its room while nothing is open, so that nothing moves when something is. `open_wanted()` on a click."""

    open_wanted = Signal()

    def __init__(self, words: IncidentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._open: tuple[Incident, ...] = ()
        self.button = QToolButton()
        self.button.setObjectName("incidentLine")
        self.button.setProperty("role", "quiet")
        self.button.setProperty("tone", "warning")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.button.clicked.connect(self.open_wanted)
        kept = self.button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_open(())

    def show_open(self, incidents: tuple[Incident, ...]) -> None:
        """The newest in words, the others as a number."""
        self._open = incidents
        self.button.setVisible(bool(incidents))
        self._fit()

    def words(self) -> str:
        if not self._open:
            return ""
        return f"▲ {self._words.short(self._open[0], len(self._open) - 1)}"

    def _fit(self) -> None:
        words = self.words()
        room = max(0, self.width() - 24)
        shown = self.button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.button.setText(shown.replace("&", "&&") or " ")
        self.button.setAccessibleName(words)
        tip = self.tr("{words}\nAll that is going on: {key}").format(words=words, key=BOARD_KEY)
        plain_tooltip(self.button, tip if words else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.button.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
        super().changeEvent(event)
