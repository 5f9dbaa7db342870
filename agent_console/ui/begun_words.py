"""Words that were begun and not sent: kept on this desk four times a second, there again later."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.exchange.answers import Answers
from agent_console.ui.jobs import Jobs

BEAT_MILLISECONDS = 250


class BegunWords(QObject):
    """`now` gives the id of what is written about, "" for nothing, and the words. Signals: `came()` when those of
    earlier were read, `trouble(ConsoleError)`.
    """

    came = Signal()
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
            self.came.emit()

        self._jobs.run(self._kept.found, take, self.trouble.emit, owner=self)
        self._timer.start()

    def stop(self) -> None:
        self.keep_last()
        self._timer.stop()

    def begun(self, about: str) -> str:
        return self._words.get(about, "")

    def everything(self) -> dict[str, str]:
        """All that was begun, by the id of what it is about."""
        return dict(self._words)

    def beat(self) -> None:
        if not self._under_way:
            self.keep_last()

    def keep_last(self) -> None:
        """Keep what stands there now; emptied words are dropped."""
        about, text = self._now()
        if not about or text == self.begun(about):
            return
        if text:
            self._words[about] = text
            self._work(lambda: self._kept.keep(about, text))
        else:
            self.forget(about)

    def forget(self, about: str) -> None:
        """They have become a step."""
        if self._words.pop(about, ""):
            self._work(lambda: self._kept.drop(about))

    def _work(self, work: Callable[[], None]) -> None:
        self._under_way = True

        def done(_: None) -> None:
            self._under_way = False

        def failed(error: Exception) -> None:
            self._under_way = False
            self.trouble.emit(error)

        self._jobs.run(work, done, failed, owner=self)
