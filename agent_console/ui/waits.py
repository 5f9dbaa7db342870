"""Who has to wait after wrong PINs, as far as this desk has been told; the store decides."""

import math
import time
import unicodedata
from collections.abc import Callable


class Waits:
    """Counts down by a steady clock, one wait for each job number: nobody waits for somebody else."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def begin(self, job_number: str, seconds: int) -> None:
        self._until[_spelling(job_number)] = self._clock() + seconds

    def seconds_left(self, job_number: str) -> int:
        """Whole seconds, rounded up so that it never says 0 too early; 0 when there is nothing to wait for."""
        until = self._until.get(_spelling(job_number))
        return 0 if until is None else max(0, math.ceil(until - self._clock()))

    def same(self, one: str, other: str) -> bool:
        """Whether two spellings are one job number."""
        return _spelling(one) == _spelling(other)


def _spelling(job_number: str) -> str:
    return unicodedata.normalize("NFKC", job_number).strip().upper()
