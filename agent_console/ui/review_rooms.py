"""The rooms of the review: which there are for a person, and where a record of one room is opened in another."""

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.desk import Desk
from agent_console.ui.escalations_page import escalations_room
from agent_console.ui.export_page import ReviewExports
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor_page import floor_ground, floor_room, watch_floor
from agent_console.ui.handovers_page import handovers_room
from agent_console.ui.journal_page import journal_room, show_reveals
from agent_console.ui.main_window import MainWindow
from agent_console.ui.marks_page import WaitingBadge, marks_room
from agent_console.ui.reports_page import reports_room
from agent_console.ui.reveal_watch import RevealWatch
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.review.rule_offers import offer_rules
from agent_console.ui.review_records import RecordPages
from agent_console.ui.review_ways import ReviewWays
from agent_console.ui.rules_page import rules_room
from agent_console.ui.staff_page import staff_rooms
from agent_console.ui.workplace import Workplace


def review_in(window: MainWindow, place: Workplace, desk: Desk, *, beside: bool) -> ReviewPage:
    """The review of this person, for this window; nothing has begun before `start`. A room a line."""
    ground = Ground(
        store=place.store,
        desk=desk,
        library=place.library,
        jobs=place.jobs,
        clock=place.clock,
        wording=place.wording,
        language=place.language,
        data_dir=place.data_dir,
        preferences=place.preferences.of(desk.person.job_number),
    )
    exports = ReviewExports(ground, window, place)
    pages = RecordPages(ground, window, place, window)
    ways = ReviewWays(lambda: page, pages, window, window)
    floor = floor_ground(ground)
    watch = FloorWatch(floor)
    rooms = (
        _calls(ground, window, place, ways, exports),
        floor_room(floor, watch, window, place, ways.open_record),
        escalations_room(ground, window, place, ways, exports),
        handovers_room(ground, window, place, ways, exports),
        marks_room(ground, window, place, ways.open_call),
        reports_room(ground, window, place),
        rules_room(ground, window, place, ways.open_calls),
        *staff_rooms(ground, window, place),
        journal_room(ground, window, place, exports.open_span),
    )
    page = ReviewPage(ground, rooms, beside=beside)
    page.help_wanted.connect(place.help)
    page.ended.connect(pages.close)
    for joined in (pages, ways):
        joined.setParent(page)
    watch_floor(page, floor, watch, window, ways.open_record, beside=beside)
    WaitingBadge(page, ground)
    if not beside:  # else the call screen tells of it
        reveals = RevealWatch(place, desk.person, window, lambda who: show_reveals(page, who), page)
        page.ended.connect(reveals.stop)
    exports.join(page)
    return page


def _calls(ground: Ground, window: MainWindow, place: Workplace, ways: ReviewWays, exports: ReviewExports) -> Room:
    def make(parent: QObject) -> CallsRoom:
        room = CallsRoom(ground, parent)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help("review", actions))
        room.leave_wanted.connect(window.notice.dismiss)
        room.escalation_wanted.connect(ways.open_escalation)
        offer_rules(ground, room)
        exports.join_calls(room)
        return room

    return Room(
        name=RoomName.CALLS, title=lambda: QCoreApplication.translate("Review", "Calls"), help="review", make=make
    )
