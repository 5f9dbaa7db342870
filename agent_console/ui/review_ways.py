"""The ways from one room of the review to a record in another."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.journal_page import show_reveals
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.review_records import RecordPages

if TYPE_CHECKING:
    from agent_console.ui.handover.handovers_room import HandoversRoom
    from agent_console.ui.queue.escalations_room import EscalationsRoom

_ESCALATIONS = (ItemKind.ESCALATION, ItemKind.PROMISE, ItemKind.PAUSED)
_INCIDENTS = (ItemKind.INCIDENT, ItemKind.FAULT)


class ReviewWays(QObject):
    """`page` gives the page with the rooms, once it is there; `pages` are those for which there is no room."""

    def __init__(
        self, page: Callable[[], ReviewPage], pages: RecordPages, window: MainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._pages = pages
        self._window = window

    def open_record(self, record: FloorRecord) -> None:
        """What somebody opens on the floor."""
        ways: dict[RecordKind, Callable[[], object]] = {
            RecordKind.CALL: lambda: self.open_call(record.number),
            RecordKind.PERSON: lambda: self.open_calls(TypedFilter(agent=record.number)),
            RecordKind.SHIFT: lambda: self._pages.open_shift(record.id),
            RecordKind.ESCALATION: lambda: self.open_escalation(record.id),
            RecordKind.HANDOVER: lambda: self.open_handover(record.id),
            RecordKind.INCIDENT: lambda: self._pages.open_incident(record.id),
            RecordKind.REVEALS: lambda: show_reveals(self._page(), record.number),
        }
        self._back_in_rooms()
        ways[record.kind]()

    def open_calls(self, typed: TypedFilter) -> None:
        self._back_in_rooms()
        room = self._page().show_room(RoomName.CALLS)
        assert isinstance(room, CallsRoom)
        room.show_typed(typed)

    def open_call(self, number: str) -> None:
        self.open_calls(TypedFilter(search=number))

    def open_escalation(self, escalation_id: str) -> None:
        self._back_in_rooms()
        self._escalations().show_record(escalation_id)

    def open_escalation_number(self, number: str) -> None:
        self._back_in_rooms()
        self._escalations().show_number(number)

    def open_handover(self, handover_id: str) -> None:
        self._back_in_rooms()
        room: HandoversRoom = self._page().show_room(RoomName.HANDOVERS)  # type: ignore[assignment] # of its own maker
        room.show_record(handover_id)

    def open_duty(self) -> None:
        self._pages.open_duty()

    def open_item(self, item: HandoverItem) -> None:
        """What stands in a handover."""
        if item.known_kind in _ESCALATIONS:
            self.open_escalation(item.target)
        elif item.known_kind in _INCIDENTS:
            self._pages.open_incident(item.target)
        elif item.known_kind is ItemKind.UNSIGNED_HANDOVER:
            self.open_handover(item.target)
        elif item.number.startswith("C"):
            self.open_call(item.number)
        else:
            words = QCoreApplication.translate("Review", "{number} cannot be opened from here.")
            self._window.notice.say(words.format(number=item.number or item.title), Tone.INFO)

    def _escalations(self) -> "EscalationsRoom":
        room: EscalationsRoom = self._page().show_room(RoomName.ESCALATIONS)  # type: ignore[assignment] # as above
        return room

    def _back_in_rooms(self) -> None:
        """A page that lies over the rooms goes first."""
        self._pages.close()
