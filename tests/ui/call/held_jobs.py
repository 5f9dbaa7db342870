"""Jobs whose work and answers a test lets through one by one: a slow disk, without waiting for it."""

from collections import deque
from typing import Any

from PySide6.QtCore import QObject

from agent_console.ui.jobs import Jobs


class HeldJobs(Jobs):
    """Does everything at once, like InlineJobs, until `holding` is set; then in order, when it is let through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.holding = False
        self._held: deque[Any] = deque()

    @property
    def held(self) -> int:
        return len(self._held)

    def _hand_over(self, worker: Any, job: Any) -> None:
        self._held.append(job)
        if not self.holding:
            self.let_through()

    def let_through(self, count: int | None = None) -> None:
        """Do and answer the next `count` jobs, all there are by default, also those that answers hand in."""
        while self._held and count != 0:
            job = self._held.popleft()
            job.perform()
            self._deliver(job.number)
            count = None if count is None else count - 1
