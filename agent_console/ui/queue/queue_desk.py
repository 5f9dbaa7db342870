"""The queue of one shift lead: watched from sign-in to sign-out, alerts in the banner, the page when it is wanted."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_queue import WARNING, Alert, due_order
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.queue.controller import QueueController
from agent_console.ui.queue.ground import Ground
from agent_console.ui.times import rest_with_days

LATE, SOON = "escalations over the limit", "escalations due soon"
"""What the banner is told that its messages are about."""

_Standing = tuple[datetime | None, bool]
"""When something is owed, and whether the answer is there: what was told holds until one of them changes."""


class QueueDesk(QObject):
    """Signals: `help_wanted(list)` with the actions of the page, `counted(QueueCounts)`."""

    help_wanted = Signal(object)
    counted = Signal(object)

    def __init__(self, ground: Ground, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._window = window
        self._page: QueueController | None = None
        self._told: dict[str, dict[str, _Standing]] = {LATE: {}, SOON: {}}
        self.watch = ground.watch(self)
        self.watch.alerted.connect(self._tell_alerts)
        for signal in (self.watch.changed, self.watch.beaten):
            signal.connect(lambda: self.counted.emit(self.watch.counts()))
        self.watch.changed.connect(self._take_back)
        self.watch.start()

    def open(self, escalation_id: str = "") -> None:
        """Show the page over what is shown now, which comes back when it is left."""
        if self._page is not None:
            if escalation_id:
                self._page.go_to(escalation_id)
            return
        back = self._window.page
        focus: QWidget | None = None if back is None else back.focusWidget()
        view = self._ground.view()
        self._page = page = self._ground.controller(view, self.watch)

        def left() -> None:
            self._page = None
            self._ground.keep_places(view)
            if back is not None and isValid(back):
                self._window.show_page(back)
                if focus is not None and isValid(focus):
                    focus.setFocus()
            self._window.drop_page(view)

        page.leave_wanted.connect(page.close)
        page.closed.connect(left)
        page.trouble.connect(self._window.tell_problem)
        page.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.all.values())))
        self._window.show_page(view)
        page.open(escalation_id)

    def leave(self) -> None:
        """The shift lead goes: the page is closed, what is written stays, nothing is watched any more."""
        self.watch.stop()
        for subject in (LATE, SOON):
            self._window.notice.withdraw(subject)
        if self._page is not None:
            self._page.close()

    def _tell_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """One banner for what is over its limit and one for what will be, each until it holds no longer."""
        for subject, late in ((SOON, False), (LATE, True)):
            fresh = {alert.summary.id: _standing(alert.summary) for alert in alerts if (alert.count > WARNING) is late}
            if fresh:
                seen = not self._window.notice.holds(subject)
                self._told[subject] = fresh if seen else self._told[subject] | fresh
                self._tell(subject)
        if self._told[LATE] and self._ground.preferences.alarm and any(alert.count > WARNING for alert in alerts):
            QApplication.beep()

    def _take_back(self) -> None:
        """What was answered, paused or given more time is told of no longer."""
        for subject, told in self._told.items():
            rows = self.watch.rows
            holding = {one: then for one, then in told.items() if one in rows and _standing(rows[one]) == then}
            if holding != told:
                self._told[subject] = holding
                if self._window.notice.holds(subject):
                    self._tell(subject)

    def _tell(self, subject: str) -> None:
        """With the way to the first of them."""
        rows = sorted((self.watch.rows[one] for one in self._told[subject]), key=due_order)
        if not rows:
            self._window.notice.withdraw(subject)
            return
        first, late = rows[0], subject == LATE
        assert first.next_due is not None
        left = rest_with_days(first.next_due - self._ground.clock.now())
        if len(rows) > 1 and late:
            words = self.tr("%n escalation(s) over the limit; first {number}, {left}.", "", len(rows))
        elif len(rows) > 1:
            words = self.tr("%n escalation(s) due soon; first {number}, {left}.", "", len(rows))
        elif late:
            words = self.tr("{number} is over its limit, {left}.")
        else:
            words = self.tr("{number} is due soon, in {left}.")
        go = (self.tr("Go there"), lambda: self.open(first.id))
        text, tone = words.format(number=first.number, left=left), Tone.WARNING if late else Tone.INFO
        self._window.notice.say(text, tone, action=go, key=subject)


def _standing(row: EscalationSummary) -> _Standing:
    return row.next_due, row.state is EscalationState.ANSWERED
