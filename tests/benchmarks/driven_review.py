"""The real review window in a process of its own, worked by lines on standard input, with a watch on its event loop.

A line in is a JSON list of a verb and its arguments, a line out a JSON object, as in `tests.flows.driven_console`.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from agent_console import app as application
from agent_console.store.address import default_database
from agent_console.ui.one_a_desk import REVIEW
from agent_console.ui.review.call_rows import ReviewRows
from agent_console.ui.review.call_table import ReviewTable
from tests.flows.driven_console import PaintWatch, WatchedWindow, resident_kb

BEAT_MS = 2
LOOK_MS = 20
KEPT = 50


class LoopWatch(QObject):
    """Asks for a turn of the event loop all the time, and keeps how many milliseconds it had to wait for one, for how
    many of these the thread could have run and had no processor, where Linux tells it, and for how many it was at work.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waits: list[tuple[float, float, float]] = []
        self._told: int | None = None
        with suppress(OSError):
            self._told = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        self.waits = []
        self._last = self._now()

    def _beat(self) -> None:
        now = self._now()
        waited, queued, worked = (after - before for after, before in zip(now, self._last, strict=True))
        self.waits.append((waited, queued, worked))
        self._last = now

    def _now(self) -> tuple[float, float, float]:
        """In milliseconds: the clock, how long this thread has waited for a processor, and how long it had one."""
        queued = 0.0 if self._told is None else int(os.pread(self._told, 64, 0).split()[1]) / 1e6
        return time.perf_counter() * 1000, queued, time.thread_time() * 1000


class WatchedReview(application.Console):
    """The console with somebody who listens to its standard input."""

    def __init__(self, app: QApplication, options: application.Options) -> None:
        super().__init__(app, options)
        self.reader = Reader(self)


class Reader(QObject):
    """Does what a line says, as a shift lead would. Every verb but `sign_in` says when it is done, with its longest
    waits for the event loop and the memory then.
    """

    def __init__(self, console: WatchedReview) -> None:
        super().__init__(console)
        assert isinstance(console.window, WatchedWindow)
        self._window = console.window
        self._watch = LoopWatch(self)
        self._rest = b""
        self._waiting: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        os.set_blocking(0, False)
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._read)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self._steps = QTimer(self)
        self._steps.setTimerType(Qt.TimerType.PreciseTimer)
        console.ready.connect(lambda: self.say(ready=True))

    def say(self, **told: Any) -> None:
        with suppress(BrokenPipeError):
            os.write(1, json.dumps({**told, "at": time.monotonic()}, ensure_ascii=False).encode() + b"\n")

    def sign_in(self, job_number: str, pin: str) -> None:
        """By the keys; says after how many milliseconds behind Enter the first calls were on the screen."""
        self._window.activateWindow()
        QTest.keyClicks(self._line("signInJobNumber"), job_number)
        line = self._line("signInPin")
        QTest.keyClicks(line, pin)
        pressed = time.monotonic()
        QTest.keyClick(line, Qt.Key.Key_Return)
        finding = QTimer(self)
        finding.setInterval(1)

        def find() -> None:
            rows = self._window.findChild(ReviewRows)
            if not isinstance(rows, ReviewRows):
                return
            finding.stop()
            watch = PaintWatch(rows.viewport(), self._window)

            def painted(moment: float) -> None:
                if self._all_there():
                    watch.painted.disconnect(painted)
                    watch.deleteLater()
                    self.say(first_page_ms=(moment - pressed) * 1000)

            watch.painted.connect(painted)

        finding.timeout.connect(find)
        finding.start()

    def count(self, calls: int) -> None:
        """Wait until the list is as long as that, and for a moment longer, as somebody who looks at it."""
        self._when(lambda: self._table.rowCount() == calls, lambda: QTimer.singleShot(2_000, self, self._done))

    def scroll(self, steps: int, every_ms: int) -> None:
        """Drag the scroll bar from one end to the other."""
        bar = self._rows.verticalScrollBar()
        self._each(every_ms, [int(bar.maximum() * step / steps) for step in range(steps + 1)], bar.setValue)

    def jump(self, jumps: int, every_ms: int) -> None:
        """Put the scroll bar somewhere else."""
        bar, random = self._rows.verticalScrollBar(), Random(2026)
        self._each(every_ms, [random.randrange(bar.maximum()) for _ in range(jumps)], bar.setValue)

    def page(self, key: str, times: int, every_ms: int) -> None:
        """Press a key of the list, such as PageDown, again and again."""
        pressed = Qt.Key[f"Key_{key}"]
        self._rows.setFocus()
        self._each(every_ms, [pressed] * times, lambda one: QTest.keyClick(self._rows, one))

    def sort(self, every_ms: int) -> None:
        """Click on the title of each column, in both directions."""
        header = self._rows.horizontalHeader()
        self._each(every_ms, [place // 2 for place in range(2 * header.count())], header.sectionClicked.emit)

    def search(self, words: list[str], every_ms: int) -> None:
        """Type something else, as fast as one types it, a character each time; it is emptied in between."""
        line = self._line("reviewSearch")
        typed = [word[:end] for word in words for end in range(1, len(word) + 1)]
        self._each(every_ms, [*typed, ""], line.setText)

    def _each(self, every_ms: int, what: list[Any], do: Callable[[Any], object]) -> None:
        left = iter(what)
        self._watch.begin()

        def step() -> None:
            for one in left:
                do(one)
                return
            self._steps.stop()
            self._steps.timeout.disconnect(step)
            self._when(self._all_there, self._done)

        self._steps.setInterval(every_ms)
        self._steps.timeout.connect(step)
        self._steps.start()

    def _done(self) -> None:
        waits = sorted(self._watch.waits, reverse=True)
        self.say(done=True, waits_ms=waits[:KEPT], rss_kb=resident_kb())

    def _line(self, name: str) -> QLineEdit:
        line = self._window.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit), name
        return line

    @property
    def _rows(self) -> ReviewRows:
        rows = self._window.findChild(ReviewRows)
        assert isinstance(rows, ReviewRows), "nobody has signed in"
        return rows

    @property
    def _table(self) -> ReviewTable:
        table = self._rows.model()
        assert isinstance(table, ReviewTable)
        return table

    def _all_there(self) -> bool:
        """Whether every row in sight has been read."""
        first, last = self._rows.in_sight()
        return self._table.rowCount() > 0 and not self._table.missing(first, last)

    def _when(self, true: Callable[[], bool], then: Callable[[], object]) -> None:
        self._waiting.append((true, then))

    def _look(self) -> None:
        waiting, self._waiting = self._waiting, []
        for true, then in waiting:
            if true():
                then()
            else:
                self._waiting.append((true, then))

    def _read(self) -> None:
        with suppress(BlockingIOError):
            got = os.read(0, 1 << 20)
            if not got:
                self._window.close()
                return
            *lines, self._rest = (self._rest + got).split(b"\n")
            for line in lines:
                verb, *arguments = json.loads(line)
                getattr(self, verb)(*arguments)


def main() -> int:
    folder = Path(sys.argv[1])
    for name, stand_in in (("Console", WatchedReview), ("MainWindow", WatchedWindow)):
        setattr(application, name, stand_in)
    return application.run_app(application.Options(folder, default_database(folder), "zh_CN", window=REVIEW))


if __name__ == "__main__":
    sys.exit(main())
