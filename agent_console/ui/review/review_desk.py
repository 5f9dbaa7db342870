"""The review of one person, from the moment it is opened until they leave: it hears what others do as it happens."""

from PySide6.QtCore import QObject, Signal

from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.watch import ReviewWatch


class ReviewDesk(QObject):
    """`page` is what is shown in `window`. Signal `help_wanted(list)` with the actions of the room."""

    help_wanted = Signal(object)

    def __init__(self, ground: Ground, window: MainWindow, *, beside: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at_work = False
        self.page = page = ReviewPage(ground, beside=beside)
        self.watch = ReviewWatch(ground.jobs, ground.store.journal, self)
        self.watch.changed.connect(page.calls.refresh)
        self.watch.answering.connect(lambda answers: page.show_silent(not answers))
        page.help_wanted.connect(lambda: self.help_wanted.emit(page.calls.actions))
        page.calls.help_wanted.connect(self.help_wanted)
        page.calls.trouble.connect(window.tell_problem)
        page.calls.leave_wanted.connect(window.notice.dismiss)

    def start(self) -> None:
        self._at_work = True
        self.page.calls.start()
        self.watch.start()

    def leave(self) -> None:
        """Nothing is asked any more; how the room stands is kept for the next time."""
        if self._at_work:
            self._at_work = False
            self.watch.stop()
            self.page.calls.stop()
