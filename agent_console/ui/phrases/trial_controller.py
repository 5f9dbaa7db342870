"""Tries the draft out: on words typed beside it at once, on past notes by a job that can be stopped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.phrases.proving import Proven
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.phrases.trial_pane import Running, TrialPane
from agent_console.ui.phrases.trying_out import Trial, TrialResult

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


class TrialController(QObject):
    """Signal `trouble(ConsoleError)`."""

    trouble = Signal(object)

    def __init__(self, view: TrialPane, calls: "Calls", keeper: ListKeeper, person: Person, jobs: Jobs) -> None:
        super().__init__(view)
        self._view = view
        self._calls = calls
        self._keeper = keeper
        self._person = person
        self._jobs = jobs
        self._proven: Proven | None = None
        self._trial: Trial | None = None
        view.tried.connect(self._show_hits)
        view.run_wanted.connect(self.run)
        view.stop_wanted.connect(self.stop)

    def take(self, proven: Proven | None) -> None:
        """The draft as it stands now; None where it could not be checked. Faulty rules are left out."""
        self._proven = proven
        self._show_hits(self._view.text.committed())
        self._show_ready()

    def run(self) -> None:
        """Compare the draft with the list in force on past notes."""
        current, proven = self._keeper.current, self._proven
        if current is None or proven is None or self._view.running is not Running.NOTHING:
            return
        trial = self._trial = Trial()
        self._view.clear_result()
        self._view.show_running(Running.TRIAL)
        self._view.show_progress(0, 0)
        self._jobs.read(
            lambda: trial.run(self._calls, self._person, current.checker, proven.checker),
            self._tried,
            self._failed,
            owner=self,
        )

    def stop(self) -> None:
        """What was found until now is shown."""
        if self._trial is not None:
            self._trial.stop()

    def tell_progress(self) -> None:
        if self._trial is not None:
            self._view.show_progress(self._trial.done, self._trial.of)

    def _show_hits(self, text: str) -> None:
        if self._proven is not None:
            checker = self._proven.checker
            self._view.show_hits(checker.check(text), checker)

    def _show_ready(self) -> None:
        self._view.show_ready(self._proven is not None and self._keeper.current is not None)

    def _tried(self, result: TrialResult) -> None:
        self._ended()
        self._view.show_result(result)

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._view.clear_result()
        self.trouble.emit(error)

    def _ended(self) -> None:
        self._trial = None
        self._view.show_running(Running.NOTHING)
        self._show_ready()
