"""The journal as a room of the review."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.ui.export.span_wish import SpanWish
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.journal.room import JournalRoom

HELP = "journal"


def journal_room(
    ground: ReviewGround, window: MainWindow, place: Workplace, export: Callable[[SpanWish], object]
) -> Room:
    """`export` writes the lines of a span of time into a file."""

    def make(parent: QObject) -> "JournalRoom":
        from agent_console.ui.journal.ground import Ground  # not before somebody enters it
        from agent_console.ui.journal.room import JournalRoom

        own = Ground(
            journal=ground.store.journal,
            care=ground.store.care,
            person=ground.person,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            preferences=ground.preferences,
        )
        room = JournalRoom(own, parent)
        room.export_wanted.connect(export)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(
        name=RoomName.JOURNAL, title=lambda: QCoreApplication.translate("Review", "Journal"), help=HELP, make=make
    )


def show_reveals(page: ReviewPage, job_number: str) -> None:
    """Go to the journal, to the numbers and customers that this person has seen."""
    from agent_console.ui.journal.room import JournalRoom  # it is there by now

    room = page.show_room(RoomName.JOURNAL)
    if isinstance(room, JournalRoom):
        room.show_who(job_number)
