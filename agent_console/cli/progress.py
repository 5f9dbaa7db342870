"""Progress with figures on standard error: one line that moves on a terminal, a line for each tenth elsewhere."""

import sys
from contextlib import suppress


class Progress:
    """Called with (done, total); says nothing twice. A standard error that nobody reads any more stops no work."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._moving = sys.stderr.isatty()
        self._said = -1

    def __call__(self, done: int, total: int) -> None:
        tenth = 10 * done // max(total, 1)
        if tenth == self._said and (not self._moving or tenth == 10):
            return
        self._said = tenth
        start, end = ("\r", "" if done < total else "\n") if self._moving else ("", "\n")
        with suppress(OSError):
            print(f"{start}{done:,} of {total:,} {self._what}", end=end, file=sys.stderr, flush=True)
