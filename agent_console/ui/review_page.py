"""The review in a window of its own, for those who answer calls and review them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton
from shiboken6 import isValid

from agent_console.ui.journal_page import show_reveals
from agent_console.ui.main_window import MainWindow
from agent_console.ui.reveal_watch import RevealWatch
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review_rooms import review_in
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

KEY = "Ctrl+F7"


class ReviewBeside(QObject):
    """One key from the call screen to a window beside it: a call may go on while a lead reads in others."""

    def __init__(self, seat: CallSeat) -> None:
        super().__init__(seat.screen)
        self._seat = seat
        self._window: MainWindow | None = None
        self._page: ReviewPage | None = None
        screen = seat.screen
        self._action = QAction(screen)
        self._action.setObjectName("action-review")
        self._action.setShortcut(QKeySequence(KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(lambda _=False: self.open())
        screen.addAction(self._action)
        self._button = QToolButton()
        self._button.setObjectName("reviewButton")
        self._button.clicked.connect(self._action.trigger)
        screen.header.take_button(self._button)
        seat.calls.closing.connect(self.close)
        seat.place.window.holds.append(self._hold)
        screen.installEventFilter(self)
        self.retranslate()
        if seat.preferences.review_open:
            QTimer.singleShot(0, self, self.take_up)  # not before there is a call screen to stand beside

    @property
    def window(self) -> MainWindow | None:
        """The window, while it is open."""
        return self._window

    def open(self) -> None:
        """Open the window, or bring it forward."""
        window = self._shown(in_front=True)
        window.raise_()
        window.activateWindow()

    def show_reveals(self, job_number: str) -> None:
        """Go to what this person has seen of whole numbers."""
        self.open()
        if self._page is not None:
            show_reveals(self._page, job_number)

    def take_up(self) -> None:
        """The window that was open when this person left stands there again; the keys stay with the call screen."""
        self._shown(in_front=False)
        for_calls = self._seat.place.window
        for_calls.raise_()  # not every desktop leaves a new window behind
        for_calls.activateWindow()

    def close(self) -> None:
        """Whoever leaves the calls leaves the review, too, and finds it again when they come back."""
        if self._hold in self._seat.place.window.holds:
            self._seat.place.window.holds.remove(self._hold)
        if self._window is not None:
            self._window.close_at_once()
            self._seat.preferences.review_open = True

    def retranslate(self) -> None:
        self._button.setText(self.tr("Review"))
        self._action.setText(self.tr("Review of calls, in a window of its own"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def _shown(self, *, in_front: bool) -> MainWindow:
        if self._window is None:
            place = self._seat.place
            self._window = window = place.window.beside(self._seat.preferences, self.tr("Review"))
            self._page = page = review_in(window, place, self._seat.desk, beside=True)
            window.closing.connect(self._closed)
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not in_front)
            window.show_page(page)
            window.show()
            page.start()
        self._seat.preferences.review_open = True
        return self._window

    def _hold(self, go_on: Callable[[], object]) -> bool:
        """Whoever leaves the calls leaves the review: what it asks first is asked there."""
        window = self._window
        if window is None or window.may_go(go_on):
            return False
        window.raise_()
        window.activateWindow()
        return True

    def _closed(self) -> None:
        self._seat.preferences.review_open = False
        window, page = self._window, self._page
        self._window = self._page = None
        if page is not None:
            page.stop()
        if window is not None and isValid(window):
            window.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_review(seat: CallSeat) -> ReviewBeside:
    """The way to the review from the call screen of a shift lead."""
    review = ReviewBeside(seat)
    watch = RevealWatch(seat.place, seat.desk.person, seat.place.window, review.show_reveals, seat.screen)
    seat.calls.closing.connect(watch.stop)
    return review
