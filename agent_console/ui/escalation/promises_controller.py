"""What one has promised or taken over, and what others have done about it: looked for every second, told quietly."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_list import EscalationSummary, News
from agent_console.domain.owed import promises
from agent_console.ui.escalation.ground import Ground

LOOK_MILLISECONDS = 1_000
ENDED_SHOWN = timedelta(hours=12)
"""What has ended stays in the list for a shift: a customer may ring again at once."""


NO_LONGER = frozenset({Problem.DISABLED_PERSON, Problem.UNKNOWN_PERSON})
"""This person does not work here any more: asking again would not change that."""


class PromisesController(QObject):
    """Signals: `promised(tuple[Promise])`, `news(tuple[News])` about what is this person's, `looking()` once a second
    for others that look for news, `trouble(ConsoleError)`.
    """

    looking = Signal()
    promised = Signal(object)
    news = Signal(object)
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._owned: tuple[EscalationSummary, ...] = ()
        self._seen: int | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        def begin(seq: int) -> None:
            self._seen = seq

        self._ground.jobs.run(self._ground.escalations.last_seq, begin, self.trouble.emit, owner=self)
        self.refresh()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def refresh(self) -> None:
        self._ground.jobs.run(self._read, self._take, self.trouble.emit, owner=self)

    def look(self) -> None:
        """Once a second: what is new, and what has become due. A server that is gone is told of elsewhere."""
        self._tell()
        self.looking.emit()
        if self._seen is None or self._looking:
            return
        self._looking = True
        after, escalations, person = self._seen, self._ground.escalations, self._ground.person
        self._ground.jobs.read(lambda: escalations.news(after, person), self._came, self._not_answered, owner=self)

    def _came(self, news: tuple[News, ...]) -> None:
        self._looking = False
        if not news:
            return
        self._seen = max(one.seq for one in news)
        mine = tuple(one for one in news if one.summary.concerns(self._ground.person.job_number))
        if mine:
            self.refresh()
            self.news.emit(mine)

    def _not_answered(self, error: Exception) -> None:
        """A server that is gone comes back; who may not work here any more is told, once."""
        self._looking = False
        if isinstance(error, ConsoleError) and error.problem in NO_LONGER:
            self.stop()
            self.trouble.emit(error)

    def _read(self) -> tuple[EscalationSummary, ...]:
        escalations, person = self._ground.escalations, self._ground.person
        return escalations.promises(person) + escalations.ended(person, self._ground.clock.now() - ENDED_SHOWN)

    def _take(self, owned: tuple[EscalationSummary, ...]) -> None:
        self._owned = owned
        self._tell()

    def _tell(self) -> None:
        self.promised.emit(promises(self._owned, self._ground.clock.now(), self._ground.rules))
