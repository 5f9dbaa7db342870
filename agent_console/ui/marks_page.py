"""The review marks as a room of the review, with what waits for an answer on its tab."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from agent_console.domain.review import ReviewMark
from agent_console.exchange.answers import Answers
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.marking import BEGUN
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.marks.room import MarksRoom

HELP = "marks"
BEAT_MILLISECONDS = 1_500


def marks_room(ground: ReviewGround, window: MainWindow, place: Workplace, open_call: Callable[[str], object]) -> Room:
    """`open_call` shows the call of that number among the calls."""

    def make(parent: QObject) -> "MarksRoom":
        from agent_console.ui.marks.ground import Ground  # not before somebody enters it
        from agent_console.ui.marks.room import MarksRoom

        own = Ground(
            reviews=ground.store.reviews,
            calls=ground.store.calls,
            staff=ground.store.staff,
            person=ground.person,
            catalogue=ground.library.catalogue,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
            begun=Answers(ground.data_dir / BEGUN, ground.person.job_number),
            preferences=ground.preferences,
        )
        room = MarksRoom(own, parent)
        room.call_wanted.connect(open_call)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(name=RoomName.MARKS, title=lambda: QCoreApplication.translate("Review", "Marks"), help=HELP, make=make)


class WaitingBadge(QObject):
    """Counts the disputes that wait, from the opening of the window on, whether the room was entered or not."""

    def __init__(self, page: ReviewPage, ground: ReviewGround) -> None:
        super().__init__(page)
        self._page = page
        self._ground = ground
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """One question is under way at most, and none while the page is not at work."""
        if self._asking or self._page.stopped:
            return
        self._asking = True
        reviews, person = self._ground.store.reviews, self._ground.person
        self._ground.jobs.read(lambda: reviews.disputed(person), self._take, self._silent, owner=self)

    def _take(self, waiting: tuple[ReviewMark, ...]) -> None:
        self._asking = False
        self._page.show_badge(RoomName.MARKS, f"▲ {len(waiting)}" if waiting else "")

    def _silent(self, _error: Exception) -> None:
        self._asking = False
