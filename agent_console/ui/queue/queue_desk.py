"""The queue of one shift lead: watched from sign-in to sign-out, alerts in the banner, the page when it is wanted."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_queue import WARNING, Alert, due_order
from agent_console.exchange import own_limits
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.queue.controller import QueueController, QueueRecords
from agent_console.ui.queue.view import QueueView
from agent_console.ui.queue.watch import QueueWatch
from agent_console.ui.times import rest_in_words
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store

COLUMNS, SPLITTER = "queue-columns", "queue-splitter"
LATE, SOON = "escalations over the limit", "escalations due soon"
"""What the banner is told that its messages are about."""

_Standing = tuple[datetime | None, bool]
"""When something is owed, and whether the answer is there: what was told holds until one of them changes."""


class QueueDesk(QObject):
    """Signals: `help_wanted(list)` with the actions of the page, `counted(QueueCounts)`."""

    help_wanted = Signal(object)
    counted = Signal(object)

    def __init__(
        self,
        store: "Store",
        desk: Desk,
        library: Library,
        data_dir: Path,
        preferences: Preferences,
        jobs: Jobs,
        window: MainWindow,
        wording: Wording,
        language: str,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._library = library
        self._data_dir = data_dir
        self._preferences = preferences
        self._jobs = jobs
        self._window = window
        self._wording = wording
        self._language = language
        self._clock = clock
        self._page: QueueController | None = None
        self._told: dict[str, dict[str, _Standing]] = {LATE: {}, SOON: {}}
        self.watch = QueueWatch(jobs, store.escalations, library.escalation_rules, desk.person, clock, self)
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
        person, library = self._desk.person, self._library
        rules = library.escalation_rules
        view = QueueView(library.catalogue, rules, self._wording, self._language, self._clock, person.job_number)
        view.restore_places(self._preferences.bytes(COLUMNS), self._preferences.bytes(SPLITTER))
        view.sound.setChecked(self._preferences.alarm)
        view.sound_wanted.connect(self._keep_alarm)
        answers = Answers(self._data_dir, person.job_number)
        keep_alike = partial(own_limits.keep_alike, self._data_dir)
        records = QueueRecords(self._store.escalations, lambda: self._store.staff.people(person), answers, keep_alike)
        self._page = page = QueueController(
            view, self.watch, records, rules, self._desk, self._language, self._jobs, self._wording, self._clock
        )

        def left() -> None:
            self._page = None
            self._keep_places(view)
            if back is not None and isValid(back):
                self._window.show_page(back)
                if focus is not None and isValid(focus):
                    focus.setFocus()
            self._window.drop_page(view)

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

    def _keep_places(self, view: QueueView) -> None:
        self._preferences.keep_bytes(COLUMNS, view.places())
        self._preferences.keep_bytes(SPLITTER, view.splitter.saveState())

    def _keep_alarm(self, wanted: bool) -> None:
        self._preferences.alarm = wanted

    def _tell_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """One banner for what is over its limit and one for what will be, each until it holds no longer."""
        for subject, late in ((SOON, False), (LATE, True)):
            fresh = {alert.summary.id: _standing(alert.summary) for alert in alerts if (alert.count > WARNING) is late}
            if fresh:
                seen = not self._window.notice.holds(subject)
                self._told[subject] = fresh if seen else self._told[subject] | fresh
                self._tell(subject)
        if self._told[LATE] and self._preferences.alarm and any(alert.count > WARNING for alert in alerts):
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
        left = rest_in_words(first.next_due - self._clock.now())
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
