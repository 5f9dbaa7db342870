"""Keeps what is being written on a fixed beat: never re-armed by typing, so a crash costs a quarter of a second."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.call import Call
from agent_console.domain.call_hits import Reasons
from agent_console.ui.jobs import Jobs

BEAT_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Written:
    """A record as it stands, and the reasons given so far for words of its note."""

    call: Call
    reasons: Reasons = ()


class DraftBeat(QObject):
    """Asks for the record as it stands, and hands it to the store when it differs from what was kept last.

    One write is under way at most: on a slow disk beats are skipped, they do not queue up.
    """

    trouble = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        record: Callable[[], Written | None],
        keep: Callable[[Call, datetime, Reasons], None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._record = record
        self._keep = keep
        self._now = now
        self._kept: Written | None = None
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    def start(self, known: Call) -> None:
        """Begin to keep a record whose present state is on disk already."""
        self._kept = Written(known)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._kept = None

    def beat(self) -> None:
        if not self._under_way:
            self.keep_last()

    def keep_last(self) -> None:
        """Keep it behind the write that may be under way: there is no next beat when the window closes."""
        written = self._record()
        if written is None or written == self._kept:
            return
        at = self._now()
        self._under_way = True

        def kept(_: None) -> None:
            self._under_way = False
            self._kept = written

        def failed(error: Exception) -> None:
            self._under_way = False
            self.trouble.emit(error)

        self._jobs.run(lambda: self._keep(written.call, at, written.reasons), kept, failed, owner=self)
