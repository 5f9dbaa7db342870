"""One proof of a draft beside the window: tells how far it is, and ends early when the text has changed."""

from collections.abc import Callable
from threading import Event

from agent_console.domain.phrases.proving import Proven

Prove = Callable[[str, Callable[[int, int], None]], Proven]
"""(text, progress) → what the list is worth; what `progress` raises ends it."""


class _StoppedError(Exception):
    """Nobody waits for this proof any more."""


class ProvingRun:
    """`done` of `of` and `stop` are for the thread of the window while `run` is busy on another."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.done = 0
        self.of = 0
        self._stop = Event()

    def stop(self) -> None:
        self._stop.set()

    def run(self, prove: Prove) -> Proven | None:
        """What the text is worth; None where it was stopped."""
        try:
            self._tell(0, 0)
            return prove(self.text, self._tell)
        except _StoppedError:
            return None

    def _tell(self, done: int, of: int) -> None:
        self.done, self.of = done, of
        if self._stop.is_set():
            raise _StoppedError
