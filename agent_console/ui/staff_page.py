"""The people who work here as a room of the review, for those who may manage them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.staff import Act, may
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.staff.room import StaffRoom

HELP = "staff"


def staff_rooms(ground: ReviewGround, window: MainWindow, place: Workplace) -> tuple[Room, ...]:
    """One for whoever may manage people, none for others; nothing of it is loaded before it is entered."""
    if not may(ground.person.role, Act.MANAGE_STAFF):
        return ()

    def make(parent: QObject) -> "StaffRoom":
        from agent_console.ui.staff.ground import Ground  # not before somebody enters it
        from agent_console.ui.staff.room import StaffRoom

        own = Ground(
            staff=ground.store.staff,
            lists=ground.store.staff_lists,
            floor=ground.store.floor,
            person=ground.person,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
            preferences=ground.preferences,
        )
        room = StaffRoom(own, parent)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    room = Room(name=RoomName.STAFF, title=lambda: QCoreApplication.translate("Review", "Staff"), help=HELP, make=make)
    return (room,)
