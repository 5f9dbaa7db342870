"""The reports as a room of the review."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.reports.room import ReportsRoom

HELP = "reports"


def reports_room(ground: ReviewGround, window: MainWindow, place: Workplace) -> Room:
    """No library of charts is loaded before the room is entered."""

    def make(parent: QObject) -> "ReportsRoom":
        from agent_console.ui.reports.ground import Ground  # not before somebody enters it
        from agent_console.ui.reports.room import ReportsRoom

        own = Ground(
            reports=ground.store.reports,
            journal=ground.store.journal,
            desk=ground.desk,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
            preferences=ground.preferences,
        )
        room = ReportsRoom(own, parent)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(
        name=RoomName.REPORTS, title=lambda: QCoreApplication.translate("Review", "Reports"), help=HELP, make=make
    )
