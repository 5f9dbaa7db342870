"""The part of the tour with the review: a call found and praised, the floor, a sample, reports, who did what."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView, QTabWidget, QTextEdit, QToolButton, QWidget

from agent_console.tour import sayings, situations
from agent_console.tour.desk import AGENT, CONTROL, SHIFT, TourDesk
from agent_console.tour.hands import Hands, TourStuckError
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.rooms import RoomName

CALLS = "calls.csv"
FEW = "5"
"""Calls in the sample."""

_FEW = re.compile(rf"(?<!\d){FEW}(?!\d)")


class Reviewing(TourDesk):
    """At the desk of the shift lead, in a window beside the call screen; the mark is read at that of the agent."""

    def _review(self) -> None:
        with self._beside() as window:
            self._praise()
            self._show_room(window, RoomName.FLOOR, "32-floor", "floorSeats")
            self._draw_sample(window)
            self._show_room(window, RoomName.REPORTS, "34-reports", "reportTable")
            self._show_room(window, RoomName.JOURNAL, "35-journal", "journalLines")
        self._change_to(AGENT)
        self._read_praise()

    @contextmanager
    def _beside(self) -> Iterator[MainWindow]:
        """The hands work in the other window until it is closed."""
        hands = self._hands
        hands.press(Qt.Key.Key_F7, CONTROL)
        hands.wait("the review window", lambda: bool(_windows()))
        window = _windows()[0]
        self._hands = Hands(window, self._output, self._log)
        self._wait_for("reviewTabs", "the rooms of the review")
        self._idle()
        window.resize(self.console.window.size())  # the off-screen platform has a smaller screen
        try:
            yield window
        finally:
            window.close()
            self._hands = hands
        hands.wait("the review window to go", lambda: not _windows())

    def _praise(self) -> None:
        """A call found by its words, shown as it was said, and marked with one key."""
        hands, language = self._hands, self._language
        self._write_in("reviewSearch", situations.COMPLAINT.note[language][: sayings.SEARCHED[language]])
        rows = hands.find(QTableView, "reviewCalls")
        hands.wait("the one call that is looked for", lambda: rows.model().rowCount() == 1)
        said = hands.find(QTextEdit, "reviewDetail")
        hands.wait(
            "the call as it was said", lambda: situations.COMPLAINT.last_word[language].strip() in said.toPlainText()
        )
        rows.setFocus()
        hands.press(Qt.Key.Key_3, CONTROL)
        self._write_in("reviewComment", sayings.MARKED[language])
        hands.picture("31-review")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._wait_until_gone("reviewComment", "the mark to be given")
        self._idle()
        hands.go_to("reviewCalls")
        hands.press(Qt.Key.Key_T, CONTROL)
        hands.wait("all calls of the day", lambda: rows.model().rowCount() > 1)
        self._log("a call found, read and praised")

    def _draw_sample(self, window: MainWindow) -> None:
        """Ctrl+E: the calls on the screen, as a file, then what a sample of them would prove."""
        hands = self._hands
        self._go_to_room(window, RoomName.CALLS)
        hands.press(Qt.Key.Key_E, CONTROL)
        self._wait_for("exportPath", "the pane of exports")
        hands.go_to("exportHeaders")
        hands.press(Qt.Key.Key_Home)  # the stable names, in whatever language the window is
        hands.go_to("exportPath")
        hands.press(Qt.Key.Key_A, CONTROL)
        file = self._output / CALLS
        manifest = file.with_name(f"{CALLS}.manifest.json")
        for old in (file, manifest):
            old.unlink(missing_ok=True)  # of an earlier tour: the console itself asks before it replaces
        hands.paste(str(file.absolute()))
        hands.press(Qt.Key.Key_Return, CONTROL)
        hands.wait(f"{CALLS} with its manifest", manifest.exists)
        self._idle()
        hands.go_to("exportExtent")
        hands.letter("3")
        hands.go_to("exportSampleSize")
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.type(FEW)
        summary = hands.find(QWidget, "exportSummary")
        hands.wait("what so few prove", lambda: bool(_FEW.search(str(summary.property("text")))))
        self._idle()
        hands.picture("33-sample")
        hands.press(Qt.Key.Key_Escape)
        self._wait_until_gone("exportPath", "the pane of exports to close")
        self._log(f"the calls on the screen in {CALLS}, and what a sample of them proves")

    def _show_room(self, window: MainWindow, name: RoomName, picture: str, widget: str) -> None:
        self._go_to_room(window, name)
        self._wait_for(widget, f"the room {name}")
        self._idle()
        self._hands.picture(picture)

    def _go_to_room(self, window: MainWindow, name: RoomName) -> None:
        """By its place, as with the keys of the tabs."""
        tabs = window.findChild(QTabWidget, "reviewTabs")
        if tabs is None:
            raise TourStuckError("the tabs of the review")
        place = list(RoomName).index(name)
        self._hands.press(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)
        self._hands.wait(f"the tab of {name}", lambda: tabs.currentIndex() == place)
        self._idle()

    def _read_praise(self) -> None:
        """What the agent sees of it: counted on a button, read on a page one key away."""
        hands = self._hands
        button = hands.find(QToolButton, "ownMarksButton")
        hands.wait("the mark to be counted", lambda: "1" in button.text())
        hands.press(Qt.Key.Key_F7, SHIFT)
        self._wait_for("ownMarksRows", "the page of own marks")
        note = hands.find(QPlainTextEdit, "ownMarksNote")
        words = situations.COMPLAINT.note[self._language][:8]
        hands.wait("the record beside the mark", lambda: words in note.toPlainText())
        hands.picture("36-own-marks")
        hands.press(Qt.Key.Key_T, CONTROL)
        self._idle()
        self._leave_page("ownMarks")
        self._log("the agent has read the mark")


def _windows() -> list[MainWindow]:
    """The windows beside the console that can be seen."""
    return [window for window in _top_levels() if window.objectName() == "beside" and window.isVisible()]


def _top_levels() -> list[MainWindow]:
    found: list[QWidget] = QApplication.topLevelWidgets()
    return [window for window in found if isinstance(window, MainWindow)]
