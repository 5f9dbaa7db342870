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
from agent_console.ui.course import Course, WorkCancelledError

T = TypeVar("T")
Failed = Callable[[Exception], object]
Moved = Callable[[int, int], object]
"""Told (done, total) of long work."""

LONG_AT_ONCE = 2
"""So that a report does not wait for an export of minutes."""

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
    course: Course | None = None
    moved: Moved | None = None
    telling: bool = False

    def perform(self) -> None:
        try:
            self.value = self.work()
        except BaseException as error:  # nothing may end the worker: the saves behind this one still count
            self.error = error

    def still_wanted(self) -> bool:
        return all(shiboken6.isValid(owner) for owner in self.owners)


class _Worker:
    """Daemon threads, one unless told otherwise, that take jobs in order; each is started by a job it is needed for."""

    def __init__(self, name: str, came_back: Callable[[int], None], threads: int = 1) -> None:
        self._name = name
        self._came_back = came_back
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._most = threads
        self._threads: list[threading.Thread] = []
        self._dropping = threading.Event()

    def put(self, job: _Job) -> None:
        if len(self._threads) < self._most:
            self._threads.append(threading.Thread(target=self._loop, name=self._name, daemon=True))
            self._threads[-1].start()
        self._queue.put(job)

    def finish(self, *, drop_waiting: bool) -> None:
        """Let the threads end after what waits, or with `drop_waiting` after what they are doing now."""
        if drop_waiting:
            self._dropping.set()
        for _ in self._threads:
            self._queue.put(None)

    def join(self, ends: float) -> bool:
        """Wait for the end, up to that moment of the steady clock."""
        for thread in self._threads:
            thread.join(max(ends - time.monotonic(), 0))
        return not any(thread.is_alive() for thread in self._threads)

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
    """Three queues beside the window: `run` for the store's verbs in their order, `read` for what lists and panes
    show, `long` for work of seconds and minutes, such as files and reports, which must not hold up the other two.

    `done` and `failed` are called on the thread this object lives on. A ConsoleError goes to `failed`, or
    to the signal `refused` when nobody asked for it; any other exception is a bug: it goes to
    `sys.excepthook`, and to `failed` too. WorkCancelledError goes to `failed` only. Answers for a deleted
    `owner` (or for a method of a deleted QObject) are dropped.
    """

    refused = Signal(object)
    _came_back = Signal(object)
    _has_moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._waiting: dict[int, _Job] = {}
        self._closed = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._has_moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self._ordered = _Worker("jobs-ordered", self._tell)
        self._reading = _Worker("jobs-reading", self._tell)
        self._long = _Worker("jobs-long", self._tell, LONG_AT_ONCE)

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

    def long(
        self,
        work: Callable[[Course], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        moved: Moved | None = None,
        owner: QObject | None = None,
    ) -> Course:
        """Do `work` beside both queues, two at a time; `moved` hears what it tells of its progress.

        What is given back cancels it: the work then ends where it next looks at its course, and `failed` gets
        WorkCancelledError. Raises JobsClosedError after `close`.
        """
        course = Course()

        def perform() -> T:
            course.check()
            return work(course)

        job = self._note(perform, done, failed, owner)
        number = job.number
        course.hears(lambda: self._tell_moved(number))
        job.course, job.moved = course, moved
        self._hand_over(self._long, job)
        return course

    def close(self, timeout_s: float = 10.0) -> bool:
        """Finish what was handed to `run`, drop waiting reads, cancel long work, give the last answers, take nothing
        new.

        True when everything ended within `timeout_s` seconds.
        """
        if not self._closed:
            self._closed = True
            self._ordered.finish(drop_waiting=False)
            self._reading.finish(drop_waiting=True)
            for job in list(self._waiting.values()):
                if job.course is not None:
                    job.course.cancel()
            self._long.finish(drop_waiting=True)
        ends = time.monotonic() + timeout_s
        ended = [worker.join(ends) for worker in (self._ordered, self._reading, self._long)]
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

    def _tell_moved(self, number: int) -> None:
        """One message is under way at most: work that tells more than a window can show floods nothing."""
        job = self._waiting.get(number)
        if job is not None and job.moved is not None and not job.telling:
            job.telling = True
            self._send_moved(number)

    def _send_moved(self, number: int) -> None:
        try:
            self._has_moved.emit(number)
        except RuntimeError:  # as above
            log.debug("progress came after the end")

    @Slot(object)
    def _move(self, number: int) -> None:
        job = self._waiting.get(number)
        if job is not None:
            job.telling = False
            if job.course is not None and job.moved is not None and not job.course.cancelled and job.still_wanted():
                job.moved(job.course.done, job.course.total)

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
        cancelled = isinstance(error, WorkCancelledError)
        if not expected and not cancelled:
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

    def _send_moved(self, number: int) -> None:
        self._move(number)
