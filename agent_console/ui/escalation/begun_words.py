"""Words about an escalation that were begun and not sent: kept on this desk four times a second, there again later."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.exchange.answers import Answers
from agent_console.ui.jobs import Jobs

BEAT_MILLISECONDS = 250


class BegunWords(QObject):
    """`now` gives the id of the escalation that is read and what stands in its words. `trouble(ConsoleError)`."""

    trouble = Signal(object)

    def __init__(
        self, jobs: Jobs, kept: Answers, now: Callable[[], tuple[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._kept = kept
        self._now = now
        self._words: dict[str, str] = {}
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        def take(found: dict[str, str]) -> None:
            self._words = found | self._words

        self._jobs.run(self._kept.found, take, self.trouble.emit, owner=self)
        self._timer.start()

    def stop(self) -> None:
        self.keep_last()
        self._timer.stop()

    def begun(self, escalation_id: str) -> str:
        return self._words.get(escalation_id, "")

    def beat(self) -> None:
        if not self._under_way:
            self.keep_last()

    def keep_last(self) -> None:
        """Keep what stands there now; emptied words are dropped."""
        escalation_id, text = self._now()
        if not escalation_id or text == self.begun(escalation_id):
            return
        if text:
            self._words[escalation_id] = text
            self._work(lambda: self._kept.keep(escalation_id, text))
        else:
            self.forget(escalation_id)

    def forget(self, escalation_id: str) -> None:
        """They have become a step."""
        if self._words.pop(escalation_id, ""):
            self._work(lambda: self._kept.drop(escalation_id))

    def _work(self, work: Callable[[], None]) -> None:
        self._under_way = True

        def done(_: None) -> None:
            self._under_way = False

        def failed(error: Exception) -> None:
            self._under_way = False
            self.trouble.emit(error)

        self._jobs.run(work, done, failed, owner=self)
