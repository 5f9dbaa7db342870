"""The duty page beside the calls of a shift lead: one key and one button away, with how many are on duty."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from agent_console.exchange.answers import Answers
from agent_console.ui.duty.duty_desk import DutyDesk
from agent_console.ui.duty.ground import Ground
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

KEY = "Ctrl+F8"
BEGUN = "begun-duty"
"""The folder of remarks on people, reasons and supplements that were not sent."""


class DutyPage(QObject):
    """Joins two screens that do not know each other. It may be opened during a call: nothing of it stops."""

    def __init__(self, seat: CallSeat, duty: DutyDesk) -> None:
        super().__init__(seat.screen)
        self._on_duty = self._endless = 0
        screen = seat.screen
        self._action = QAction(screen)
        self._action.setObjectName("action-duty")
        self._action.setShortcut(QKeySequence(KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(seat.place.keep_composing)
        self._action.triggered.connect(lambda _=False: duty.open())
        screen.addAction(self._action)
        self._button = QToolButton()
        self._button.setObjectName("dutyButton")
        self._button.clicked.connect(self._action.trigger)
        screen.header.take_button(self._button)
        duty.counted.connect(self.show_counts)
        seat.calls.closing.connect(duty.leave)
        screen.installEventFilter(self)
        self.retranslate()
        QTimer.singleShot(0, self, duty.start)

    def show_counts(self, on_duty: int, endless: int) -> None:
        """Who is on duty, and what was left open, quietly on the button."""
        if (on_duty, endless) != (self._on_duty, self._endless):
            self._on_duty, self._endless = on_duty, endless
            self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("Duty {on_duty}, {endless} without an end") if self._endless else self.tr("Duty {on_duty}")
        self._button.setText(words.format(on_duty=self._on_duty, endless=self._endless))
        self._action.setText(self.tr("Who is on duty, and the duty record"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_duty(seat: CallSeat) -> DutyDesk:
    """The duty page of a shift lead who sits at a call screen, at work until they leave it."""
    place, person = seat.place, seat.desk.person
    ground = Ground(
        shifts=place.store.shifts,
        duty=place.store.duty,
        desk=seat.desk,
        rules=place.library.shift_rules,
        catalogue=place.library.catalogue,
        begun=Answers(place.data_dir / BEGUN, person.job_number),
        jobs=place.jobs,
        clock=place.clock,
        wording=place.wording,
        language=place.language,
    )
    duty = DutyDesk(ground, place.window, seat.preferences, seat.screen)
    duty.help_wanted.connect(lambda actions: place.help("duty", actions))
    DutyPage(seat, duty)
    return duty
