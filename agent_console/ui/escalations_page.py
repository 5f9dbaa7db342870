"""The escalations as a room of the review."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.escalation_list import EscalationFilter
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from agent_console.ui.export_page import ReviewExports
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.review.watch import ReviewWatch
from agent_console.ui.review_ways import ReviewWays
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.queue.escalations_room import EscalationsRoom

HELP = "queue"


def escalations_room(
    ground: ReviewGround, window: MainWindow, place: Workplace, ways: ReviewWays, exports: ReviewExports
) -> Room:
    def export(wanted: EscalationFilter) -> None:
        asked = "" if wanted.which == "all" else wanted.which.value
        exports.open_span(SpanWish(SpanTable.ESCALATIONS, wanted.since, wanted.until, asked, wanted.job_number))

    def make(parent: QObject) -> "EscalationsRoom":
        from agent_console.ui.queue.escalations_room import EscalationsRoom  # not before somebody enters it
        from agent_console.ui.queue.ground import Ground

        own = Ground(
            store=ground.store,
            desk=ground.desk,
            library=ground.library,
            data_dir=ground.data_dir,
            preferences=ground.preferences,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
        )
        room = EscalationsRoom(own, ReviewWatch(ground.jobs, ground.store.journal, parent), parent)
        room.call_wanted.connect(ways.open_call)
        room.export_wanted.connect(export)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(
        name=RoomName.ESCALATIONS,
        title=lambda: QCoreApplication.translate("Review", "Escalations"),
        help=HELP,
        make=make,
    )
