"""What every part of the tour does at the desk: sign in and out, choose, finish, wait for what a person would see."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from agent_console.app import Console, Options
from agent_console.tour.clock import TourClock
from agent_console.tour.hands import SETTLE_MILLISECONDS, Hands, pause
from agent_console.tour.situations import Situation

LEAD, AGENT, NEXT_AGENT = "9001", "1001", "1002"
PIN = "825934"  # of a database that lives as long as the tour
A_SECOND = 1100  # milliseconds until every running time has been shown anew
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class TourDesk:
    """One desk with its console, which may be closed and started again; pictures, CSV and log go to `output`."""

    console: Console
    _hands: Hands
    _language: str

    def __init__(self, options: Options, output: Path, log: Callable[[str], None]) -> None:
        self._options = options
        self._output = output
        self._log = log
        self._clock = TourClock()

    def _sign_in(self, picture: str = "", job_number: str = AGENT) -> None:
        hands = self._hands
        hands.go_to("signInJobNumber")
        hands.type(job_number)
        hands.press(Qt.Key.Key_Return)
        hands.type(PIN)
        if picture:
            hands.picture(picture)
        hands.press(Qt.Key.Key_Return)
        self._wait_for("seatStatus", "somebody to sit down")
        self._idle()

    def _sign_out(self) -> None:
        self._hands.find(QToolButton, "signOut").click()
        self._wait_for("signInJobNumber", "sign-in after signing out")
        pause(SETTLE_MILLISECONDS)
        self._dismiss_notice()  # that the shift goes on

    def _choose(self, one: Situation) -> None:
        self._hands.go_to("callKind")
        self._hands.letter(one.kind)
        subject = self.console.library.catalogue.path_in(one.subject, self._language)
        self._hands.go_to("callSubject")
        self._hands.press(Qt.Key.Key_A, CONTROL)
        self._hands.write(subject)
        self._hands.press(Qt.Key.Key_Return)

    def _walk(self, ways: str) -> None:
        """Tick what has been said on each page, then follow the branch."""
        for way in ways:
            for _ in range(2):
                self._hands.press(Qt.Key.Key_J, CONTROL)
            self._hands.press(Qt.Key.Key_F6)
            self._hands.letter(way)
            self._hands.press(Qt.Key.Key_Escape)

    def _dismiss_notice(self) -> None:
        """What the banner says is read, one thing after the other: it lies over the head of a page."""
        while shown := self._hands.seen(QToolButton, "noticeDismiss"):
            shown[0].click()
            self._idle()

    def _finish(self, waiting_for: str) -> None:
        saved = self._saved_words()
        self._hands.press(Qt.Key.Key_Return, CONTROL)
        self._hands.wait(f"the save before {waiting_for}", lambda: self._saved_words() != saved)
        self._idle()

    def _leave_page(self, name: str) -> None:
        """Esc, step by step, to the call screen."""
        while self._hands.seen(QWidget, name):
            self._hands.press(Qt.Key.Key_Escape)
            self._idle()

    def _saved_words(self) -> str:
        """The saved message with the state of the bar: both change with every save."""
        texts = [self._hands.find(QWidget, name) for name in ("savedMessage", "answerButton")]
        return "|".join(f"{widget.property('text')}{widget.property('large')}" for widget in texts)

    def _change_to(self, job_number: str) -> None:
        self._sign_out()
        self._sign_in(job_number=job_number)

    def _write_in(self, name: str, text: str) -> None:
        self._hands.go_to(name)
        self._hands.write(text)

    def _onto_paper(self, line: str, name: str) -> None:
        """Ctrl+P, the place typed into the line that asks for it, Enter; until the file is there."""
        file = self._output / name
        file.unlink(missing_ok=True)  # of an earlier tour: the console itself replaces nothing
        self._hands.press(Qt.Key.Key_P, CONTROL)
        self._hands.go_to(line)
        self._hands.press(Qt.Key.Key_A, CONTROL)
        self._hands.paste(str(file.absolute()))
        self._hands.press(Qt.Key.Key_Return)
        self._hands.wait(f"{name} on paper", file.exists)
        self._idle()

    def _wait_for(self, name: str, what: str) -> None:
        self._hands.wait(what, lambda: bool(self._hands.seen(QWidget, name)))

    def _wait_until_gone(self, name: str, what: str) -> None:
        self._hands.wait(what, lambda: not self._hands.seen(QWidget, name))

    def _idle(self) -> None:
        """Everything handed to the store has been answered."""
        self._hands.wait("the store", lambda: self.console.jobs.pending == 0)
