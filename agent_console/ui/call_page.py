"""The page of somebody who answers calls: the call screen, and every other screen that joins it."""

from PySide6.QtGui import QAction

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Act, may
from agent_console.exchange.rescue import Rescue
from agent_console.ui.agent_page import AgentPage, Beside
from agent_console.ui.call.call_desk import CallDesk, Records
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.correction_page import join_corrections
from agent_console.ui.handover_page import join_handovers, ways_to
from agent_console.ui.incident_page import join_incidents
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.own_marks_page import join_own_marks
from agent_console.ui.shift_page import join_shift
from agent_console.ui.workplace import CallSeat, Workplace


def call_page(place: Workplace, desk: Desk, phrases: ListKeeper) -> CallSeat:
    """A call screen for this person, with everything beside it; nothing has begun before `calls.start()`."""
    library, jobs, clock, window = place.library, place.jobs, place.clock, place.window
    screen = CallScreen(desk, library, place.wording, place.language, clock.steady, place.keep_composing)
    records = Records(place.store.calls, place.store.seats, Rescue(place.data_dir), phrases)
    preferences = place.preferences.of(desk.person.job_number)
    calls = CallDesk(screen, desk, library, records, jobs, clock, preferences)
    calls.told.connect(window.tell)
    calls.trouble.connect(window.tell_problem)
    calls.saved.connect(window.tell_saved)
    calls.help_wanted.connect(lambda: place.help(screen.help_page, screen.findChildren(QAction)))
    screen.actions_by_verb.on("note", window.notice.dismiss)
    beside = Beside(place.store.escalations, desk.person, library, jobs, clock, place.wording)
    seat = CallSeat(place=place, desk=desk, screen=screen, calls=calls, beside=beside, preferences=preferences)
    _join(seat)
    return seat


def _join(seat: CallSeat) -> None:
    """Each screen in a line of its own; what only some people need is not loaded for the others."""
    page = AgentPage(seat.screen, seat.calls, seat.beside, seat.place.window, seat.place.data_dir)
    corrections = join_corrections(seat, page.escalations)
    incidents = join_incidents(seat, page.escalations.looking)
    join_own_marks(seat, page.escalations.looking)
    queue = None
    if may(seat.desk.person.role, Act.HANDLE_ESCALATIONS):
        from agent_console.ui.lead_page import join_queue

        queue = join_queue(seat)
    shift = join_shift(seat)
    handovers = join_handovers(seat, ways_to(seat, page.escalations, corrections, incidents, queue))
    handovers.watch.changed.connect(page.escalations.refresh)
    if may(seat.desk.person.role, Act.LEAD_SHIFT):
        from agent_console.ui.duty_page import join_duty

        join_duty(seat).changed.connect(shift.controller.look)
    if may(seat.desk.person.role, Act.SEE_ALL_CALLS):
        from agent_console.ui.review_page import join_review

        join_review(seat)
