"""The handovers as a room of the review."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.handover import HandoverFilter
from agent_console.exchange.answers import Answers
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from agent_console.ui.export_page import ReviewExports
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.review.watch import ReviewWatch
from agent_console.ui.review_ways import ReviewWays
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.handover.handovers_room import HandoversRoom

HELP = "handover"
BEGUN = "begun-handovers"
"""The folder of reasons and supplements that were not sent: the one of the call screen."""


def handovers_room(
    ground: ReviewGround, window: MainWindow, place: Workplace, ways: ReviewWays, exports: ReviewExports
) -> Room:
    def export(wanted: HandoverFilter) -> None:
        asked = "" if wanted.which == "all" else wanted.which.value
        exports.open_span(SpanWish(SpanTable.HANDOVERS, wanted.since, wanted.until, asked, wanted.job_number))

    def make(parent: QObject) -> "HandoversRoom":
        from agent_console.ui.handover.ground import Ground  # not before somebody enters it
        from agent_console.ui.handover.handovers_room import HandoversRoom

        store, person = ground.store, ground.person
        own = Ground(
            handovers=store.handovers,
            incidents=store.incidents,
            people=lambda: store.staff.people(person),
            rules=ground.library.shift_rules,
            begun=Answers(ground.data_dir / BEGUN, person.job_number),
            desk=ground.desk,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
        )
        hearing = ReviewWatch(ground.jobs, store.journal, parent)
        room = HandoversRoom(own, store.staff, ground.preferences, hearing, parent)
        room.link_wanted.connect(ways.open_item)
        room.duty_wanted.connect(ways.open_duty)
        room.export_wanted.connect(export)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(
        name=RoomName.HANDOVERS, title=lambda: QCoreApplication.translate("Review", "Handovers"), help=HELP, make=make
    )
