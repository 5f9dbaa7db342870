"""The course of a long piece of work: how far it is, and whether somebody has told it to end."""

import threading
from collections.abc import Callable


class WorkCancelledError(Exception):
    """Raised inside long work that nobody wants any more, so that it cleans up behind itself and ends."""


class Course:
    """Handed to the work and to whoever asked for it."""

    def __init__(self) -> None:
        self._moved: Callable[[], object] | None = None
        self._cancelled = threading.Event()
        self.done = 0
        self.total = 0

    def hears(self, moved: Callable[[], object]) -> None:
        """`moved` is called at each progress, on the thread of the work."""
        self._moved = moved

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """From any thread: the work ends at the next `tell` or `check`."""
        self._cancelled.set()

    def check(self) -> None:
        """Raises WorkCancelledError where the work is to end."""
        if self._cancelled.is_set():
            raise WorkCancelledError

    def tell(self, done: int, total: int) -> None:
        """So much of `total` is done. Raises WorkCancelledError."""
        self.check()
        self.done, self.total = done, total
        if self._moved is not None:
            self._moved()
