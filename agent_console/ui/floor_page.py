"""The floor as a room of the review."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.floor.room import FloorRoom

HELP = "floor"


def where_it_is(record: FloorRecord) -> str:
    """Where a record is opened that the review has no room for."""
    translate = QCoreApplication.translate
    words = {
        RecordKind.SHIFT: translate("Floor", "{number} is on the duty page of the call screen: Ctrl+F8."),
        RecordKind.ESCALATION: translate("Floor", "{number} is in the queue of the call screen: F7."),
        RecordKind.HANDOVER: translate("Floor", "{number} is among the handovers of the call screen: F8."),
        RecordKind.INCIDENT: translate("Floor", "{number} is on the incident board of the call screen."),
        RecordKind.REVEALS: translate("Floor", "What {number} has revealed, and why, stands in the journal."),
    }
    return words[record.kind].format(number=record.number)


def floor_room(
    ground: ReviewGround, window: MainWindow, place: Workplace, open_record: Callable[[FloorRecord], object]
) -> Room:
    """`open_record` shows the record of a row that somebody opens."""

    def make(parent: QObject) -> "FloorRoom":
        from agent_console.ui.floor.ground import Ground  # not before somebody enters it
        from agent_console.ui.floor.room import FloorRoom

        own = Ground(
            floor=ground.store.floor,
            person=ground.person,
            rules=ground.library.shift_rules,
            catalogue=ground.library.catalogue,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
            preferences=ground.preferences,
        )
        room = FloorRoom(own, parent)
        room.record_wanted.connect(open_record)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(name=RoomName.FLOOR, title=lambda: QCoreApplication.translate("Review", "Floor"), help=HELP, make=make)
