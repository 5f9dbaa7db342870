"""The real console in a process of its own, worked by lines on standard input: for kills and for benchmarks.

A line in is a JSON list of a verb and its arguments, a line out a JSON object. Moments are `time.monotonic()`, which
all processes of a machine share.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QWidget

from agent_console import app as application
from agent_console.domain.call import Call
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.ui.call.call_controller import CallController
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.call.warming import Warming
from agent_console.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)

_LOOK_MS = 5
_CALLS_A_DAY = 100
_NOTE = "客户来电咨询套餐资费，已说明月租、流量与合约期，客户表示明白。"


class WatchedWindow(MainWindow):
    """Tells when what was painted has been handed to the display."""

    flushed = Signal()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        handled = super().event(event)
        if kind == QEvent.Type.UpdateRequest:
            self.flushed.emit()
        return handled


class PaintWatch(QObject):
    """`painted(moment)` when a widget that was painted has reached the display."""

    painted = Signal(float)

    def __init__(self, widget: QWidget, window: WatchedWindow) -> None:
        super().__init__(widget)
        self._painted = False
        widget.installEventFilter(self)
        window.flushed.connect(self._flushed)

    def _flushed(self) -> None:
        if self._painted:
            self._painted = False
            self.painted.emit(time.monotonic())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted = True
        return False


class DayClock(Clock):
    """The real clock, put forward by whole days."""

    ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


class DrivenConsole(application.Console):
    """The console with somebody who listens to its standard input."""

    def __init__(self, app: QApplication, options: application.Options) -> None:
        self.day_clock = DayClock()
        super().__init__(app, options, self.day_clock)
        self.driver = Driver(self)


class Driver(QObject):
    """Does what a line says, by the keys a person would press, and says what came of it."""

    key_wanted = Signal(float, str)

    def __init__(self, console: DrivenConsole) -> None:
        super().__init__(console)
        self._console = console
        assert isinstance(console.window, WatchedWindow)
        self._window = console.window
        self._desk: CallDesk | None = None
        self._screen: CallScreen | None = None
        self._said_saved = ""
        self._rest = b""
        self._waiting: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        self._pressed: list[float] = []
        self._latencies: list[float] = []
        self._keys_wanted = 0
        self._typed = 0
        self._calls_wanted = 0
        self._calls_done = 0
        os.set_blocking(0, False)
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._read)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self.key_wanted.connect(self._press, Qt.ConnectionType.QueuedConnection)
        console.ready.connect(lambda: self.say(ready=True))
        console.seated.connect(self._seated)

    @property
    def screen(self) -> CallScreen:
        assert self._screen is not None, "nobody has signed in"
        return self._screen

    @property
    def desk(self) -> CallDesk:
        assert self._desk is not None, "nobody has signed in"
        return self._desk

    def say(self, **told: Any) -> None:
        with suppress(BrokenPipeError):
            os.write(1, json.dumps({**told, "at": time.monotonic()}, ensure_ascii=False).encode() + b"\n")

    def sign_in(self, job_number: str, pin: str) -> None:
        self._bring_forward()
        QTest.keyClicks(self._find(QLineEdit, "signInJobNumber"), job_number)
        line = self._find(QLineEdit, "signInPin")
        QTest.keyClicks(line, pin)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def answer(self) -> None:
        """F2; says after how many milliseconds the greeting of this call was on the screen."""
        screen = self.screen
        greeting = self._find(QLabel, "greetingText")
        said = self._find(QCheckBox, "greetingSaid")
        watch = PaintWatch(greeting, self._window)

        def painted(moment: float) -> None:
            if said.isEnabled() and greeting.text():
                watch.painted.disconnect(painted)
                watch.deleteLater()
                self.say(greeting_ms=(moment - pressed) * 1000, greeting=greeting.text())

        watch.painted.connect(painted)
        pressed = time.monotonic()
        self._key(Qt.Key.Key_F2)
        number = screen.bar.number
        self._when(lambda: number.text()[1:].startswith("2"), lambda: self.say(answered=number.text()))

    def rest(self) -> None:
        """Says when the desk has used the idle moments after signing in."""
        warming = self.desk.findChild(Warming)
        assert warming is not None
        self._when(lambda: not warming.under_way, lambda: self.say(rested=True))

    def finish(self) -> None:
        """Ctrl+Enter."""
        self.say(finished=True)
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def end_call(self) -> None:
        """End the call that is on the line, and complete its record."""
        self._saved_next(self._complete)
        self.finish()

    def choose(self) -> None:
        """The first kind and the first outcome, by their digits."""
        for field in (self.screen.record.kind, self.screen.record.outcome):
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_1)

    def note(self, text: str) -> None:
        self.screen.record.note.setFocus()
        self.screen.record.note.insert_at_caret(text)

    def press_keys(self, letters: str, every_ms: float) -> None:
        """Type into the note at a fixed pace, kept by a thread; says each letter, and at the end each latency in
        milliseconds, from the moment at which the key was due to the moment at which the note was painted.
        """
        note = self.screen.record.note
        note.setFocus()
        self._pressed, self._latencies, self._keys_wanted = [], [], len(letters)
        self._watch = PaintWatch(note.viewport(), self._window)
        self._watch.painted.connect(self._key_painted)

        def keep_pace() -> None:
            due = time.monotonic()
            for letter in letters:
                due += every_ms / 1000
                time.sleep(max(0.0, due - time.monotonic()))
                self.key_wanted.emit(time.monotonic(), letter)

        threading.Thread(target=keep_pace, daemon=True).start()

    def calls(self, count: int) -> None:
        """Answer, write, end and complete so many calls as fast as they are saved; says the memory after each day of a
        hundred.
        """
        self._calls_wanted = count
        self._calls_done = 0
        self._next_call()

    def rss(self) -> None:
        self.say(rss_kb=resident_kb())

    def quit(self) -> None:
        self._window.close()

    def minimise(self) -> None:
        """Put the window away; says when it is there again."""
        self._window.showMinimized()
        self._when(lambda: not self._window.isMinimized(), lambda: self.say(shown=True))
        self.say(minimised=True)

    def read_banner(self, word: str) -> None:
        """Says the banner's text as soon as `word` is in it, with the note that stands in the form then."""
        notice = self._window.notice
        self._when(lambda: word in notice.text(), lambda: self.say(banner=notice.text(), note=self._note()))

    def _note(self) -> str:
        return "" if self._screen is None else self._screen.record.note.committed()

    def _seated(self, desk: CallDesk) -> None:
        self._desk = desk
        self._screen = self._window.findChild(CallScreen)
        self._window.flushed.connect(self._seen)

    def _seen(self) -> None:
        """Nobody answers at a screen that is not there yet."""
        self._window.flushed.disconnect(self._seen)
        self.say(seated=True)

    def _find(self, kind: type[W], name: str) -> W:
        found = self._window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def _bring_forward(self) -> None:
        self._window.activateWindow()
        self._window.raise_()

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        QTest.keyClick(focus if isinstance(focus, QWidget) else self.screen, key, modifier)

    def _press(self, due: float, letter: str) -> None:
        self._pressed.append(due)
        QTest.keyClicks(self.screen.record.note, letter)
        self._typed += 1
        self.say(typed=self._typed, due=due)

    def _key_painted(self, moment: float) -> None:
        self._latencies += [(moment - due) * 1000 for due in self._pressed]
        self._pressed.clear()
        if self._keys_wanted and len(self._latencies) == self._keys_wanted:
            self._keys_wanted = 0
            self._watch.deleteLater()
            self.say(latencies_ms=self._latencies)

    def _next_call(self) -> None:
        if self._calls_done and self._calls_done % _CALLS_A_DAY == 0:
            self.say(calls=self._calls_done, rss_kb=resident_kb())
            self._console.day_clock.ahead += timedelta(days=1)
        if self._calls_done == self._calls_wanted:
            return
        self._key(Qt.Key.Key_F2)
        self.note(_NOTE)
        self.end_call()

    def _complete(self) -> None:
        self.choose()
        self._saved_next(self._completed)
        self.finish()

    def _completed(self) -> None:
        if self._calls_wanted > self._calls_done:
            self._calls_done += 1
            self._next_call()
        else:
            self.say(completed=True)

    def _saved_next(self, then: Callable[[], object]) -> None:
        """Do `then` a turn of the event loop after the next save has been told."""
        controller = self.desk.findChild(CallController)
        assert controller is not None

        def saved(_: Call) -> None:
            controller.saved.disconnect(saved)
            QTimer.singleShot(0, self, then)

        controller.saved.connect(saved)

    def _when(self, true: Callable[[], bool], then: Callable[[], object]) -> None:
        self._waiting.append((true, then))

    def _look(self) -> None:
        waiting, self._waiting = self._waiting, []
        for true, then in waiting:
            if true():
                then()
            else:
                self._waiting.append((true, then))
        if self._screen is not None and self._screen.saved.text() != self._said_saved:
            self._said_saved = self._screen.saved.text()
            self.say(saved=self._said_saved)

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


def resident_kb() -> int:
    """VmRSS of this process; Linux only."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def main() -> int:
    folder = Path(sys.argv[1])
    for name, stand_in in (("Console", DrivenConsole), ("MainWindow", WatchedWindow)):
        setattr(application, name, stand_in)
    return application.run_app(application.Options(folder, default_database(folder), "zh_CN"))


if __name__ == "__main__":
    sys.exit(main())
