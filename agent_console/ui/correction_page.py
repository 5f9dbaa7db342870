"""Correction calls beside the call: opened with one key from a record, owed among the promises."""

from PySide6.QtCore import QObject, QTimer

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_owed import BegunCorrection
from agent_console.exchange.answers import Answers
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.correction_call.correction_desk import CorrectionDesk
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.workplace import CallSeat

BEGUN_CORRECTIONS = "begun-corrections"
"""The folder of forms that were not sent, and of what is being written about a callback."""


class CorrectionPage(QObject):
    """Joins screens that do not know each other. `corrections` is at work from sitting down to leaving."""

    def __init__(
        self, screen: CallScreen, calls: CallDesk, promised: EscalationDesk, ground: Ground, window: MainWindow
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._calls = calls
        self._window = window
        self.corrections = desk = CorrectionDesk(ground, self)
        screen.take_aside(desk.pane, desk.finish, "escalation")
        screen.actions_by_verb.on("call-back", self._call_back)
        promises = promised.promises
        promises.correction_opened.connect(desk.open_case)
        promises.correction_begun.connect(desk.open_form)
        desk.owed.connect(promises.show_corrections)
        desk.shown.connect(lambda: screen.show_aside(desk.pane))
        desk.done.connect(screen.close_aside)
        desk.told.connect(window.tell)
        desk.discarded.connect(self._offer_back)
        desk.record_changed.connect(self._follow)
        desk.trouble.connect(window.tell_problem)
        promised.looking.connect(desk.look)
        calls.saved.connect(desk.refresh)
        calls.closing.connect(desk.close)
        QTimer.singleShot(0, self, desk.start)

    def _call_back(self) -> None:
        """For the call that is chosen or read; else what was begun goes on; else for the call in the form."""
        chosen, call = self._screen.read_call, self._calls.call_in_form
        if not chosen and self.corrections.go_on():
            return
        self.corrections.open_form(chosen or (call.id if call is not None else ""))

    def _follow(self, call: Call) -> None:
        in_form = self._calls.call_in_form
        if in_form is not None and in_form.id == call.id and call.state is not CallState.COMPLETE:
            self._screen.record.correction_due.setChecked(
                call.correction_due
            )  # it goes on the disk with the rest of the record
        self._screen.followed.emit(call)

    def _offer_back(self, text: str, begun: BegunCorrection) -> None:
        bring_back = (self.tr("Bring it back"), lambda: self.corrections.restore(begun))
        self._window.notice.say(text, Tone.INFO, action=bring_back)


def join_corrections(seat: CallSeat, promised: EscalationDesk) -> CorrectionPage:
    """Correction calls of somebody who sits at a call screen, at work until they leave it."""
    place, person = seat.place, seat.desk.person
    ground = Ground(
        corrections=place.store.correction_calls,
        reveal=place.store.calls.reveal,
        begun=Answers(place.data_dir / BEGUN_CORRECTIONS, person.job_number),
        person=person,
        catalogue=place.library.catalogue,
        wording=place.wording,
        language=seat.screen.language,
        jobs=place.jobs,
        clock=place.clock,
    )
    return CorrectionPage(seat.screen, seat.calls, promised, ground, place.window)
