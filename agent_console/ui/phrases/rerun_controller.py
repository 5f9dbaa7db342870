"""Runs the list in force over all old calls, batch by batch, so that what is typed meanwhile is kept in between."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.staff import Act, Person, may
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.phrases.trial_pane import Running, TrialPane

if TYPE_CHECKING:
    from agent_console.store.phrase_lists import PhraseLists
    from agent_console.store.phrase_rechecking import Rechecking


class RerunController(QObject):
    """Signal `trouble(ConsoleError)`. What was checked before it is stopped stays with the calls."""

    trouble = Signal(object)

    def __init__(self, view: TrialPane, lists: "PhraseLists", keeper: ListKeeper, person: Person, jobs: Jobs) -> None:
        super().__init__(view)
        self._view = view
        self._lists = lists
        self._keeper = keeper
        self._person = person
        self._jobs = jobs
        self._run: Rechecking | None = None
        self._version = ""
        self._stopping = False
        view.rerun_wanted.connect(self.run)
        view.stop_wanted.connect(self.stop)
        keeper.changed.connect(self.show_ready)
        self.show_ready()

    def run(self) -> None:
        current = self._keeper.current
        if current is None or self._run is not None or self._view.running is not Running.NOTHING:
            return
        self._run = self._lists.rechecking(current.check, self._person)
        self._version = current.version
        self._stopping = False
        self._view.clear_result()
        self._view.show_running(Running.RERUN)
        self._view.show_rerun_progress(0, 0)
        self._go_on()

    def stop(self) -> None:
        self._stopping = True

    def show_ready(self, _phrases: object = None) -> None:
        allowed = may(self._person.role, Act.RECHECK_CALLS)
        self._view.show_rerun_ready(allowed and self._keeper.current is not None)

    def _go_on(self) -> None:
        if self._run is not None:
            self._jobs.run(self._run.step, self._stepped, self._failed, owner=self)

    def _stepped(self, more: bool) -> None:
        run = self._run
        if run is None:
            return
        self._view.show_rerun_progress(run.done, run.of)
        if more and not self._stopping:
            self._go_on()
            return
        self._ended()
        self._view.show_rerun_result(run.summary, self._version, stopped=more)

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._view.clear_result()
        self.trouble.emit(error)

    def _ended(self) -> None:
        self._run = None
        self._view.show_running(Running.NOTHING)
