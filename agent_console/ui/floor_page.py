"""The floor as a room of the review, and what it tells the whole window: how much waits where, and what is new."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.staff import Act, may
from agent_console.ui.floor.alerts import TOLD_ALONE, TOLD_BESIDE, FloorAlerts
from agent_console.ui.floor.concerns import ConcernKind
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor.ground import Ground
from agent_console.ui.floor.record import FloorRecord
from agent_console.ui.floor.words import FloorWords
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.floor.room import FloorRoom

HELP = "floor"
OpenRecord = Callable[[FloorRecord], object]
"""Shows the record of a row."""


def floor_ground(ground: ReviewGround) -> Ground:
    return Ground(
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


def floor_room(
    ground: Ground, watch: FloorWatch, window: MainWindow, place: Workplace, open_record: OpenRecord
) -> Room:
    def make(parent: QObject) -> "FloorRoom":
        from agent_console.ui.floor.room import FloorRoom  # not before somebody enters it

        room = FloorRoom(ground, watch, parent)
        room.record_wanted.connect(open_record)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(name=RoomName.FLOOR, title=lambda: QCoreApplication.translate("Review", "Floor"), help=HELP, make=make)


class FloorBadges(QObject):
    """How much waits on the floor, how many escalations are overdue, how many handovers unsigned too long: behind the
    titles of their tabs, whichever room one is in.
    """

    def __init__(self, page: ReviewPage, watch: FloorWatch) -> None:
        super().__init__(page)
        self._page = page
        self._watch = watch
        watch.found.connect(self._show)

    def _show(self) -> None:
        concerns = self._watch.concerns
        late = [one.kind for one in concerns if one.late]
        counts = {
            RoomName.FLOOR: len(concerns),
            RoomName.ESCALATIONS: late.count(ConcernKind.ESCALATION) + late.count(ConcernKind.TO_TELL),
            RoomName.HANDOVERS: late.count(ConcernKind.HANDOVER),
        }
        for name, count in counts.items():
            self._page.show_badge(name, str(count) if count else "")


def watch_floor(
    page: ReviewPage, ground: Ground, watch: FloorWatch, window: MainWindow, open_record: OpenRecord, *, beside: bool
) -> None:
    """From the begin of the review to its end. `beside` a call screen only what that does not tell is told."""
    watch.setParent(page)
    FloorBadges(page, watch)
    if may(ground.person.role, Act.SEE_REVEAL_ALERTS):  # whoever is told of those is told of the floor
        words = FloorWords(ground, page)
        kinds = TOLD_BESIDE if beside else TOLD_ALONE
        FloorAlerts(watch, words, window.notice, kinds, open_record, ground.preferences, page)
    page.begun.connect(watch.start)
    page.ended.connect(watch.stop)
