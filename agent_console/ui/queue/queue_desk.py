"""The queue of one shift lead: watched from sign-in to sign-out, alerts in the banner, the page when it is wanted."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from agent_console.domain.desk import Desk
from agent_console.domain.escalation_queue import WARNING, Alert
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
        self.watch = QueueWatch(jobs, store.escalations, library.escalation_rules, desk.person, clock, self)
        self.watch.alerted.connect(self._tell_alerts)
        for signal in (self.watch.changed, self.watch.beaten):
            signal.connect(lambda: self.counted.emit(self.watch.counts()))
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
        if self._page is not None:
            self._page.close()

    def _keep_places(self, view: QueueView) -> None:
        self._preferences.keep_bytes(COLUMNS, view.places())
        self._preferences.keep_bytes(SPLITTER, view.splitter.saveState())

    def _keep_alarm(self, wanted: bool) -> None:
        self._preferences.alarm = wanted

    def _tell_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """One banner for all that have come up at once, with the way to the first."""
        late = [alert for alert in alerts if alert.count > WARNING]
        told = late or alerts
        first = told[0].summary
        assert first.next_due is not None
        left = rest_in_words(first.next_due - self._clock.now())
        if len(told) > 1 and late:
            words = self.tr("%n escalation(s) over the limit; first {number}, {left}.", "", len(told))
        elif len(told) > 1:
            words = self.tr("%n escalation(s) due soon; first {number}, {left}.", "", len(told))
        elif late:
            words = self.tr("{number} is over its limit, {left}.")
        else:
            words = self.tr("{number} is due soon, in {left}.")
        tone = Tone.WARNING if late else Tone.INFO
        go = (self.tr("Go there"), lambda: self.open(first.id))
        self._window.notice.say(words.format(number=first.number, left=left), tone, action=go)
        if late and self._preferences.alarm:
            QApplication.beep()
