"""The handover beside the calls: one key and one button away, with what waits on it, and the way back to each item."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.exchange.answers import Answers
from agent_console.ui.call.call_table import CallTable
from agent_console.ui.correction_page import CorrectionPage
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.handover_desk import HandoverDesk
from agent_console.ui.incident_page import IncidentPage
from agent_console.ui.notices import Tone
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

if TYPE_CHECKING:
    from agent_console.ui.queue.queue_desk import QueueDesk

KEY = "F8"
BEGUN = "begun-handovers"
"""The folder of reasons and supplements that were not sent."""

Ways = Mapping[str, Callable[[HandoverItem], bool]]
"""By the kind of an item: show it where it belongs; False where it is not there."""


class HandoverPage(QObject):
    """Joins screens that do not know each other. It may be opened during a call: nothing of it stops."""

    def __init__(self, seat: CallSeat, handovers: HandoverDesk, ways: Ways) -> None:
        screen, calls = seat.screen, seat.calls
        super().__init__(screen)
        self._window = seat.place.window
        self._job_number = seat.desk.person.job_number
        self._ways = ways
        self._waiting = self._late = 0
        self._action = QAction(screen)
        self._action.setObjectName("action-handover")
        self._action.setShortcut(QKeySequence(KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(lambda _=False: handovers.open())
        screen.addAction(self._action)
        self._button = QToolButton()
        self._button.setObjectName("handoverButton")
        self._button.clicked.connect(self._action.trigger)
        screen.header.take_button(self._button)
        handovers.counted.connect(self.show_counts)
        handovers.link_wanted.connect(self._follow)
        calls.closing.connect(handovers.leave)
        screen.installEventFilter(self)
        self.retranslate()
        QTimer.singleShot(0, self, handovers.start)

    def show_counts(self, waiting: int, late: int) -> None:
        """What waits to be accepted, and what lacks a signature for too long, quietly on the button."""
        if (waiting, late) != (self._waiting, self._late):
            self._waiting, self._late = waiting, late
            self.retranslate()

    def retranslate(self) -> None:
        if self._late:
            words = self.tr("Handover {waiting}, {late} unsigned")
        else:
            words = self.tr("Handover {waiting}") if self._waiting else self.tr("Handover")
        self._button.setText(words.format(waiting=self._waiting, late=self._late))
        self._action.setText(self.tr("Handover of the shift"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def _follow(self, item: HandoverItem) -> None:
        way = self._ways.get(item.kind)
        if way is not None and way(item):
            return
        if item.known_kind is ItemKind.DRAFT and item.owner != self._job_number:
            words = self.tr("{number} is not finished and stays with {owner}, who finds it at their own desk.")
        else:
            words = self.tr("{number} cannot be opened from here; look for it by its number.")
        words = words.format(number=item.number or item.title or self.tr("A form"), owner=item.owner)
        self._window.notice.say(words, Tone.INFO)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def ways_to(
    seat: CallSeat,
    escalations: EscalationDesk,
    corrections: CorrectionPage,
    incidents: IncidentPage,
    queue: "QueueDesk | None",
) -> Ways:
    """Where the items of a handover stand at this seat; a shift lead reads escalations in the queue."""

    def escalation(item: HandoverItem) -> bool:
        if queue is None:
            escalations.open_thread(item.target)
        else:
            queue.open(item.target)
        return True

    def correction(item: HandoverItem) -> bool:
        corrections.corrections.open_case(item.target)
        return True

    def incident(item: HandoverItem) -> bool:
        incidents.board.open(item.target)
        return True

    def draft(item: HandoverItem) -> bool:
        if item.owner != seat.desk.person.job_number:
            return False  # what somebody has begun stays with them
        call, table = seat.calls.call_in_form, seat.screen.today.today_rows.model()
        assert isinstance(table, CallTable)
        if call is not None and call.id == item.target:
            seat.screen.focus_note()
            return True
        calls = (table.call_at(row) for row in range(table.rowCount()))
        found = next((one for one in calls if one.id == item.target), None)
        if found is not None:
            seat.calls.open_record(found)
        elif not item.number:
            escalations.open_form(item.target)
        return found is not None or not item.number

    return {
        **dict.fromkeys((ItemKind.ESCALATION, ItemKind.PROMISE, ItemKind.PAUSED), escalation),
        **dict.fromkeys((ItemKind.INCIDENT, ItemKind.FAULT), incident),
        ItemKind.CORRECTION_CALL: correction,
        ItemKind.DRAFT: draft,
    }


def join_handovers(seat: CallSeat, ways: Ways) -> HandoverDesk:
    """The handovers of somebody who sits at a call screen, at work until they leave it."""
    place, person = seat.place, seat.desk.person
    ground = Ground(
        handovers=place.store.handovers,
        incidents=place.store.incidents,
        people=lambda: place.store.staff.people(person),
        rules=place.library.shift_rules,
        begun=Answers(place.data_dir / BEGUN, person.job_number),
        desk=seat.desk,
        jobs=place.jobs,
        clock=place.clock,
        wording=place.wording,
        language=seat.screen.language,
    )
    handovers = HandoverDesk(ground, place.window, seat.preferences, seat.screen)
    handovers.help_wanted.connect(lambda actions: place.help("handover", actions))
    HandoverPage(seat, handovers, ways)
    return handovers
