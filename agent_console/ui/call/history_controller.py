"""Finds what became of the calls in the history with the shift leads: asked anew when the call or the news change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.call_list import CallSummary
from agent_console.domain.escalation_list import CallAnswer
from agent_console.domain.staff import Person
from agent_console.ui.call.today_view import TodayView
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations

Asked = tuple[str, str, tuple[str, ...]]
"""The call in the form, its caller, and the calls that are asked about."""


class HistoryController(QObject):
    """`current` gives the call in the form, running or opened again. Signal `trouble(ConsoleError)`."""

    trouble = Signal(object)

    def __init__(
        self,
        view: TodayView,
        escalations: "Escalations",
        person: Person,
        jobs: Jobs,
        current: Callable[[], Call | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._escalations = escalations
        self._person = person
        self._jobs = jobs
        self._current = current
        self._earlier: tuple[str, ...] = ()
        view.history_shown.connect(self._history)
        for record in (view.opened, view.looked_at):
            record.connect(self._record)

    def look(self) -> None:
        """Ask anew: another call is shown, something was sent, or somebody has answered."""
        asked = call_id, caller, call_ids = self._asked()
        if not call_ids:
            self._view.show_answers(())
            return

        def found(answers: tuple[CallAnswer, ...]) -> None:
            if asked == self._asked():  # else another call is shown by now, and asked about behind this one
                self._view.show_answers(answers, call_id)

        self._jobs.run(
            lambda: self._escalations.of_history(caller, call_ids, self._person), found, self.trouble.emit, owner=self
        )

    def _history(self, _number: str, calls: tuple[CallSummary, ...]) -> None:
        self._earlier = tuple(call.id for call in calls)
        self.look()

    def _record(self, _summary: CallSummary) -> None:
        """Behind the opening of the record, which stands before it in the same row of jobs."""
        self._jobs.run(lambda: None, lambda _: self.look(), owner=self)

    def _asked(self) -> Asked:
        call = self._current()
        call_id, caller = ("", "") if call is None else (call.id, call.caller)
        return call_id, caller, tuple(one for one in (call_id, *self._earlier) if one)
