"""The store: every verb that reads or writes what the hotline knows."""

from functools import cached_property
from typing import TYPE_CHECKING

from agent_console.store.calls import Calls
from agent_console.store.care import Care
from agent_console.store.clock import Clock
from agent_console.store.hotline import Hotlines
from agent_console.store.journal_lists import JournalLists
from agent_console.store.opening import open_ground
from agent_console.store.seats import Seats
from agent_console.store.staff import Staff
from agent_console.store.verbs import Ground

if TYPE_CHECKING:
    from agent_console.store.correction_calls import CorrectionCalls
    from agent_console.store.duty import DutyRecords
    from agent_console.store.escalations import Escalations
    from agent_console.store.floor import FloorReading
    from agent_console.store.handovers import Handovers
    from agent_console.store.incidents import Incidents
    from agent_console.store.phrase_lists import PhraseLists
    from agent_console.store.reports import Reports
    from agent_console.store.reveals import Reveals
    from agent_console.store.reviews import Reviews
    from agent_console.store.saved_filters import SavedFilters
    from agent_console.store.shifts import Shifts
    from agent_console.store.staff_lists import StaffLists


class Store:
    """Usable from several threads. A verb is one transaction; it returns when that is on the disk."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.hotline = Hotlines(ground)
        self.staff = Staff(ground)
        self.seats = Seats(ground)
        self.calls = Calls(ground)
        self.journal = JournalLists(ground)
        self.care = Care(ground)

    @cached_property
    def phrases(self) -> "PhraseLists":
        from agent_console.store.phrase_lists import PhraseLists  # nobody asks for it before the window is there

        return PhraseLists(self._ground)

    @cached_property
    def escalations(self) -> "Escalations":
        from agent_console.store.escalations import Escalations  # as above

        return Escalations(self._ground)

    @cached_property
    def correction_calls(self) -> "CorrectionCalls":
        from agent_console.store.correction_calls import CorrectionCalls  # as above

        return CorrectionCalls(self._ground)

    @cached_property
    def incidents(self) -> "Incidents":
        from agent_console.store.incidents import Incidents  # as above

        return Incidents(self._ground)

    @cached_property
    def handovers(self) -> "Handovers":
        from agent_console.store.handovers import Handovers  # as above

        return Handovers(self._ground)

    @cached_property
    def shifts(self) -> "Shifts":
        from agent_console.store.shifts import Shifts  # as above

        return Shifts(self._ground)

    @cached_property
    def duty(self) -> "DutyRecords":
        from agent_console.store.duty import DutyRecords  # as above

        return DutyRecords(self._ground)

    @cached_property
    def reviews(self) -> "Reviews":
        from agent_console.store.reviews import Reviews  # as above

        return Reviews(self._ground)

    @cached_property
    def floor(self) -> "FloorReading":
        from agent_console.store.floor import FloorReading  # as above

        return FloorReading(self._ground)

    @cached_property
    def reports(self) -> "Reports":
        from agent_console.store.reports import Reports  # as above

        return Reports(self._ground)

    @cached_property
    def reveals(self) -> "Reveals":
        from agent_console.store.reveals import Reveals  # as above

        return Reveals(self._ground)

    @cached_property
    def filters(self) -> "SavedFilters":
        from agent_console.store.saved_filters import SavedFilters  # as above

        return SavedFilters(self._ground)

    @cached_property
    def staff_lists(self) -> "StaffLists":
        from agent_console.store.staff_lists import StaffLists  # as above

        return StaffLists(self._ground)

    def close(self) -> None:
        self._ground.database.close()


def open_store(database: str, clock: Clock, *, create: bool = True) -> Store:
    """Open a database address; a new one is made, an older one is brought up to date after a verified copy.

    Without `create` nothing is made where nothing is yet: that raises NO_HOTLINE. Raises BUSY, FULL, READ_ONLY,
    UNREACHABLE, DAMAGED, NEWER, KEY_MISSING, DRIVER_MISSING, BAD_ADDRESS. Where it refuses, it has touched nothing.
    """
    return Store(open_ground(database, clock, create=create))
