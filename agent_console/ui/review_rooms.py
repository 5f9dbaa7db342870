"""The rooms of the review: which there are for a person, and where a record of one room is opened in another."""

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.desk import Desk
from agent_console.ui.export_page import ReviewExports
from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.floor_page import floor_room, where_it_is
from agent_console.ui.journal_page import journal_room, show_reveals
from agent_console.ui.main_window import MainWindow
from agent_console.ui.marks_page import WaitingBadge, marks_room
from agent_console.ui.reports_page import reports_room
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.review.rule_offers import offer_rules
from agent_console.ui.review.typed_filter import TypedFilter
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
    rooms = (
        _calls(ground, window, place, exports),
        floor_room(ground, window, place, lambda record: _open_record(page, window, record)),
        marks_room(ground, window, place, lambda number: _show_calls(page, TypedFilter(search=number))),
        reports_room(ground, window, place),
        journal_room(ground, window, place),
    )
    page = ReviewPage(ground, rooms, beside=beside)
    page.help_wanted.connect(place.help)
    WaitingBadge(page, ground)
    exports.join(page)
    return page


def _calls(ground: Ground, window: MainWindow, place: Workplace, exports: ReviewExports) -> Room:
    def make(parent: QObject) -> CallsRoom:
        room = CallsRoom(ground, parent)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help("review", actions))
        room.leave_wanted.connect(window.notice.dismiss)
        offer_rules(ground, room)
        exports.join_calls(room)
        return room

    return Room(
        name=RoomName.CALLS, title=lambda: QCoreApplication.translate("Review", "Calls"), help="review", make=make
    )


def _open_record(page: ReviewPage, window: MainWindow, record: FloorRecord) -> None:
    """What somebody opens on the floor: a call, or the calls of a person; other records are told where they are."""
    filters = {RecordKind.CALL: TypedFilter(search=record.number), RecordKind.PERSON: TypedFilter(agent=record.number)}
    if record.kind is RecordKind.REVEALS:
        show_reveals(page, record.number)
        return
    if record.kind not in filters:
        window.tell(where_it_is(record))
        return
    _show_calls(page, filters[record.kind])


def _show_calls(page: ReviewPage, typed: TypedFilter) -> None:
    room = page.show_room(RoomName.CALLS)
    assert isinstance(room, CallsRoom)
    room.show_typed(typed)
