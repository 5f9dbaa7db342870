"""Tells shift leads and team leaders who has seen many whole numbers: once each, live, at the window they sit at."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from agent_console.domain.privacy import RevealAlert
from agent_console.domain.staff import Act, Person, may
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.times import at_in_words
from agent_console.ui.workplace import Workplace

BEAT_MILLISECONDS = 1_500
WIDEST = 40
"""Letters of a name; a banner is one sentence."""


class RevealWatch(QObject):
    """Asks on a fixed beat until `stop`. Who is told is noted in the same step as they are found, so that another desk
    of the same person does not tell them again. `show` leads to what somebody has seen, by job number.
    """

    def __init__(
        self, place: Workplace, person: Person, window: MainWindow, show: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._person = person
        self._window = window
        self._show = show
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        if may(person.role, Act.SEE_REVEAL_ALERTS):
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """One question is under way at most. A server that is gone is told of elsewhere."""
        if self._asking:
            return
        self._asking = True
        reveals, person = self._place.store.reveals, self._person
        self._place.jobs.read(lambda: bool(reveals.untold(person)), self._found, self._silent, owner=self)

    def _found(self, waiting: bool) -> None:
        if not waiting:
            self._asking = False
            return
        reveals, person = self._place.store.reveals, self._person
        self._place.jobs.run(lambda: reveals.tell_new(person), self._tell, self._silent, owner=self)

    def _tell(self, alerts: tuple[RevealAlert, ...]) -> None:
        self._asking = False
        for alert in alerts:
            who = f"{alert.job_number} {alert.name[:WIDEST]}"
            words = self.tr(
                "{who} has seen or looked up {count} whole numbers within an hour (at {time}). Ask what for."
            ).format(who=who, count=alert.revealed, time=self._in_words(alert.at))
            look = (self.tr("Show which"), lambda alert=alert: self._show(alert.job_number))
            self._window.notice.say(words, Tone.WARNING, action=look, key=f"reveals-{alert.id}")

    def _in_words(self, at: datetime) -> str:
        clock = self._place.clock
        return at_in_words(at, clock.now(), clock.zone)

    def _silent(self, _error: Exception) -> None:
        self._asking = False
