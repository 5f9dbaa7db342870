"""Records that the review has no room for: read on a page over it, which comes back with Esc."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from agent_console.domain.shift import Shift
from agent_console.exchange.answers import Answers
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground
from agent_console.ui.workplace import Workplace

BEGUN_DUTY, BEGUN_REPORTS, REMEDIES = "begun-duty", "incident-reports", "incident-remedies"
"""Folders of what is being written at this desk: those of the call screen."""


class RecordPages(QObject):
    """The duty page and the board of incidents, each made when it is wanted; one at a time."""

    def __init__(self, ground: Ground, window: MainWindow, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._window = window
        self._place = place
        self._leave: Callable[[], object] = _nothing

    def close(self) -> None:
        """The window goes: what is written is kept."""
        self._leave()

    def open_shift(self, shift_id: str) -> None:
        """The duty page at the turn of this shift."""
        ground = self._ground
        shifts, person = ground.store.shifts, ground.person
        ground.jobs.read(lambda: shifts.get(shift_id, person), self._open_turn, self._window.tell_problem, owner=self)

    def open_duty(self) -> None:
        """The duty page at the current turn."""
        self._show_duty(None)

    def open_incident(self, incident_id: str) -> None:
        """The board, at this one."""
        from agent_console.ui.incident.board_reader import BoardReader  # not before it is wanted
        from agent_console.ui.incident.ground import Ground as IncidentGround

        own, person = self._ground, self._ground.person
        ground = IncidentGround(
            incidents=own.store.incidents,
            person=person,
            rules=own.library.escalation_rules,
            jobs=own.jobs,
            clock=own.clock,
            wording=own.wording,
            language=own.language,
            begun=Answers(own.data_dir / BEGUN_REPORTS, person.job_number),
            remedies=Answers(own.data_dir / REMEDIES, person.job_number),
            preferences=self._place.preferences,
        )
        self._leave()
        board = BoardReader(ground, self._window, own.preferences, self)
        board.help_wanted.connect(lambda actions: self._place.help("incident", actions))
        board.left.connect(self._left)
        board.left.connect(board.deleteLater)
        self._leave = board.close
        board.open(incident_id)

    def _open_turn(self, shift: Shift) -> None:
        self._show_duty(shift)

    def _show_duty(self, shift: Shift | None) -> None:
        from agent_console.ui.duty.duty_desk import DutyDesk  # not before it is wanted
        from agent_console.ui.duty.ground import Ground as DutyGround

        own = self._ground
        ground = DutyGround(
            shifts=own.store.shifts,
            duty=own.store.duty,
            desk=own.desk,
            rules=own.library.shift_rules,
            catalogue=own.library.catalogue,
            begun=Answers(own.data_dir / BEGUN_DUTY, own.person.job_number),
            jobs=own.jobs,
            clock=own.clock,
            wording=own.wording,
            language=own.language,
        )
        self._leave()
        duty = DutyDesk(ground, self._window, own.preferences, self)
        duty.help_wanted.connect(lambda actions: self._place.help("duty", actions))
        duty.left.connect(self._left)
        duty.left.connect(duty.deleteLater)
        self._leave = duty.leave
        duty.open(None if shift is None else shift.planned)

    def _left(self) -> None:
        self._leave = _nothing


def _nothing() -> None:
    """No page is open."""
