"""Work that may wait for a disk or a server: done in order beside the window, answered on its thread."""

import itertools
import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from agent_console.domain.errors import ConsoleError

T = TypeVar("T")
Failed = Callable[[Exception], object]

log = logging.getLogger(__name__)


class JobsClosedError(RuntimeError):
    """New work was handed in after `close`: the window should have been gone by then."""


@dataclass(slots=True)
class _Job:
    number: int
    work: Callable[[], Any]
    done: Callable[[Any], object] | None
    failed: Failed | None
    owners: tuple[QObject, ...]
    value: Any = None
    error: BaseException | None = None
    dropped: bool = False

    def perform(self) -> None:
        try:
            self.value = self.work()
        except BaseException as error:  # nothing may end the worker: the saves behind this one still count
            self.error = error

    def still_wanted(self) -> bool:
        return all(shiboken6.isValid(owner) for owner in self.owners)


class _Worker:
    """One daemon thread that takes jobs in order; it is started by the first of them."""

    def __init__(self, name: str, came_back: Callable[[int], None]) -> None:
        self._name = name
        self._came_back = came_back
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._dropping = threading.Event()

    def put(self, job: _Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put(job)

    def finish(self, *, drop_waiting: bool) -> None:
        """Let the thread end after what waits, or with `drop_waiting` after what it is doing now."""
        if drop_waiting:
            self._dropping.set()
        self._queue.put(None)

    def join(self, timeout_s: float) -> bool:
        if self._thread is None:
            return True
        self._thread.join(max(timeout_s, 0))
        return not self._thread.is_alive()

    def _loop(self) -> None:
        while (job := self._queue.get()) is not None:
            job.dropped = self._dropping.is_set()
            if not job.dropped:
                job.perform()
            number = job.number
            # Let go first: a widget caught in a callback must never be destroyed on this thread.
            del job
            self._came_back(number)


class Jobs(QObject):
    """Two queues beside the window: `run` for the store's verbs in their order, `read` for long reading.

    `done` and `failed` are called on the thread this object lives on. A ConsoleError goes to `failed`, or
    to the signal `refused` when nobody asked for it; any other exception is a bug: it goes to
    `sys.excepthook`, and to `failed` too. Answers for a deleted `owner` (or for a method of a deleted
    QObject) are dropped.
    """

    refused = Signal(object)
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._waiting: dict[int, _Job] = {}
        self._closed = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._ordered = _Worker("jobs-ordered", self._tell)
        self._reading = _Worker("jobs-reading", self._tell)

    @property
    def pending(self) -> int:
        """Jobs handed in whose answer has not been given yet."""
        return len(self._waiting)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` after everything handed to `run` before. Raises JobsClosedError after `close`."""
        self._hand_over(self._ordered, self._note(work, done, failed, owner))

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` beside the ordered queue; it must only read. Raises JobsClosedError after `close`."""
        self._hand_over(self._reading, self._note(work, done, failed, owner))

    def close(self, timeout_s: float = 10.0) -> bool:
        """Finish what was handed to `run`, drop waiting reads, give the last answers, take nothing new.

        True when everything ended within `timeout_s` seconds.
        """
        if not self._closed:
            self._closed = True
            self._ordered.finish(drop_waiting=False)
            self._reading.finish(drop_waiting=True)
        ends = time.monotonic() + timeout_s
        ended = [worker.join(ends - time.monotonic()) for worker in (self._ordered, self._reading)]
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return all(ended)

    def _note(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None,
        failed: Failed | None,
        owner: QObject | None,
    ) -> _Job:
        if self._closed:
            raise JobsClosedError("jobs are closed")
        receivers = (owner, getattr(done, "__self__", None), getattr(failed, "__self__", None))
        owners = tuple(receiver for receiver in receivers if isinstance(receiver, QObject))
        job = _Job(next(self._numbers), work, done, failed, owners)
        self._waiting[job.number] = job
        return job

    def _hand_over(self, worker: _Worker, job: _Job) -> None:
        worker.put(job)

    def _tell(self, number: int) -> None:
        try:
            self._came_back.emit(number)
        except RuntimeError:  # the application went away while the thread was still working
            log.debug("an answer came after the end")

    @Slot(object)
    def _deliver(self, number: int) -> None:
        job = self._waiting.pop(number)
        try:
            self._answer(job)
        except JobsClosedError:
            log.debug("an answer wanted more work after the end")
        except RuntimeError as error:
            # A closure without an owner met a widget that is gone; with one this is never reached.
            if "already deleted" not in str(error):
                raise
            log.debug("an answer came for a deleted widget")

    def _answer(self, job: _Job) -> None:
        error = job.error
        if error is None:
            if job.done is not None and not job.dropped and job.still_wanted():
                job.done(job.value)
            return
        expected = isinstance(error, ConsoleError)
        if not expected:
            sys.excepthook(type(error), error, error.__traceback__)
        if job.failed is not None and isinstance(error, Exception) and job.still_wanted():
            job.failed(error)
        elif expected:  # also when the screen that asked is gone: a save that failed must be heard of
            self.refused.emit(error)


class InlineJobs(Jobs):
    """The same face without threads: the work is done and answered before `run` returns."""

    def _hand_over(self, worker: _Worker, job: _Job) -> None:
        job.perform()
        self._deliver(job.number)
