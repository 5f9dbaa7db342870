"""Hears what becomes of review marks: asks for what is new since the last time, one question at a time."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.review import ReviewMark
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs
from agent_console.ui.marks.ground import MarkSource

News = tuple[tuple[int, ReviewMark], ...]


class MarkNews(QObject):
    """Looks when it is told to, on a worker. Signals: `ready()` once, when it is known what is new from now on;
    `came(tuple[ReviewMark])` oldest first; `answering(bool)` when the database stops or begins to answer.
    """

    ready = Signal()
    came = Signal(object)
    answering = Signal(bool)

    def __init__(self, reviews: MarkSource, jobs: Jobs, person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reviews = reviews
        self._jobs = jobs
        self._person = person
        self._seq: int | None = None
        self._asking = False
        self._answers = True

    def look(self) -> None:
        if self._asking:
            return
        self._asking = True
        seq, reviews, person = self._seq, self._reviews, self._person
        if seq is None:
            self._jobs.read(reviews.last_seq, self._begin, self._silent, owner=self)
        else:
            self._jobs.read(lambda: reviews.news(seq, person), self._take, self._silent, owner=self)

    def _begin(self, seq: int) -> None:
        self._answered()
        self._seq = seq
        self.ready.emit()

    def _take(self, news: News) -> None:
        self._answered()
        if news:
            self._seq = news[-1][0]
            self.came.emit(tuple(mark for _, mark in news))

    def _answered(self) -> None:
        self._asking = False
        self._tell(True)

    def _silent(self, _error: Exception) -> None:
        self._asking = False
        self._tell(False)

    def _tell(self, answers: bool) -> None:
        if answers is not self._answers:
            self._answers = answers
            self.answering.emit(answers)
