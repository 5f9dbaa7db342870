"""The shift lead's page: the call screen, and one key away the queue of escalations with what waits in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from agent_console.domain.escalation_queue import QueueCounts
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.queue.ground import Ground
from agent_console.ui.queue.queue_desk import QueueDesk
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

KEY = "F7"


class LeadPage(QObject):
    """Joins two screens that do not know each other. The queue may be opened during a call: nothing of it stops."""

    def __init__(self, screen: CallScreen, calls: CallDesk, queue: QueueDesk) -> None:
        super().__init__(screen)
        self._counts = QueueCounts()
        self._action = QAction(screen)
        self._action.setObjectName("action-queue")
        self._action.setShortcut(QKeySequence(KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(lambda _=False: queue.open())
        screen.addAction(self._action)
        self._button = QToolButton()
        self._button.setObjectName("queueButton")
        self._button.clicked.connect(self._action.trigger)
        screen.header.take_button(self._button)
        queue.counted.connect(self.show_counts)
        calls.closing.connect(queue.leave)
        screen.installEventFilter(self)
        self.retranslate()

    def show_counts(self, counts: QueueCounts) -> None:
        """What nobody has accepted, and what is over its limit, quietly on the button."""
        if counts != self._counts:
            self._counts = counts
            self.retranslate()

    def retranslate(self) -> None:
        counts = self._counts
        if counts.overdue:
            words = self.tr("Escalations {open}, {overdue} overdue")
        else:
            words = self.tr("Escalations {open}") if counts.open else self.tr("Escalations")
        self._button.setText(words.format(open=counts.open, overdue=counts.overdue))
        self._action.setText(self.tr("Queue of escalations"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_queue(seat: CallSeat) -> QueueDesk:
    """The queue of a shift lead who sits at a call screen, at work until they leave it."""
    place = seat.place
    ground = Ground(
        store=place.store,
        desk=seat.desk,
        library=place.library,
        data_dir=place.data_dir,
        preferences=seat.preferences,
        jobs=place.jobs,
        clock=place.clock,
        wording=place.wording,
        language=place.language,
    )
    queue = QueueDesk(ground, place.window, seat.screen)
    queue.help_wanted.connect(lambda actions: place.help("queue", actions))
    LeadPage(seat.screen, seat.calls, queue)
    return queue
