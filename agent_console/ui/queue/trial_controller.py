"""The try-out at work: what is typed or picked is measured, and the likeness is moved over what was measured."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_alike import tried, would_have_shown
from agent_console.domain.escalation_list import Similar, Thread
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs
from agent_console.ui.queue.trial_view import TrialView

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations

LAST = 100
"""So many past escalations are tried, in parts, so that nothing waits long for the reading worker."""
PART = 10
ALL = 1_000


class TrialController(QObject):
    """Signals: `told(str)` when the likeness is kept, `refused(ConsoleError)`."""

    told = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        view: TrialView,
        escalations: "Escalations",
        keep_alike: Callable[[int], Path],
        rules: EscalationRules,
        person: Person,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._escalations = escalations
        self._keep_alike = keep_alike
        self._rules = rules
        self._person = person
        self._jobs = jobs
        self._picked: Thread | None = None
        self._measured: tuple[Similar, ...] = ()
        self._best: tuple[float, ...] = ()
        self._asked = self._known = EscalationForm(id="")
        self._under_way = self._keeping = False
        self._wanted = LAST
        self.open = False
        view.text.text_changed.connect(self._write)
        view.moved.connect(lambda _: self._show())
        view.keep_wanted.connect(self.keep)
        view.text.refused.connect(self.refused)

    def begin(self, thread: Thread | None) -> None:
        """Open it on what is shown beside the list; past escalations are measured anew."""
        self.open = True
        self._best, self._wanted = (), LAST
        self._view.show_least(self._settled, self._settled)
        self.pick(thread)
        if self._view.text.committed() == "":
            self._show()
        self._measure_past()

    def end(self) -> None:
        self.open = False

    def pick(self, thread: Thread | None) -> None:
        """Try a past escalation as it was sent: its caller and subject count, and it is not compared with itself."""
        if thread is not None:
            self._picked = thread
            self._view.text.show_text(thread.escalation.form.problem)
            self._write(thread.escalation.form.problem)

    def keep(self) -> None:
        """Let the likeness hold for this hotline, on the disk and in the console that runs."""
        per_cent = self._view.least.value()
        if self._keeping or per_cent == self._settled:
            return
        self._keeping = True
        kept: list[Path] = []

        def done(_: None) -> None:
            self._keeping = False
            self._rules.likeness.least = per_cent / 100
            self._view.show_least(per_cent, per_cent)
            words = self.tr("From now on shown from {per_cent} % on. It is kept in {file}.")
            self.told.emit(words.format(per_cent=per_cent, file=kept[0]))

        def failed(error: Exception) -> None:
            self._keeping = False
            self._refuse(error)

        self._jobs.run(
            lambda: self._escalations.settle_alike(
                per_cent, self._person, lambda: kept.append(self._keep_alike(per_cent))
            ),
            done,
            failed,
            owner=self,
        )

    @property
    def _settled(self) -> int:
        return round(100 * self._rules.alike)

    def _write(self, text: str) -> None:
        form = EscalationForm(id="", problem=text)
        words = self.tr("Only these words count: no caller and no subject is known.")
        picked = None if self._picked is None else self._picked.escalation
        if picked is not None and picked.form.problem == text:
            form = picked.form
            words = self.tr("{number} as it was sent: its caller and subject count too.").format(number=picked.number)
        self._view.ground.show_text(words if text.strip() else "")
        self._asked = form
        self._measure()

    def _measure(self) -> None:
        """One question at a time; the latest words win."""
        form = self._asked
        if self._under_way or not self.open:
            return
        if not form.problem.strip():
            self._known, self._measured = form, ()
            self._show()
            return
        self._under_way = True

        def found(measured: tuple[Similar, ...]) -> None:
            self._under_way = False
            self._known, self._measured = form, measured
            self._show()
            if form != self._asked:
                self._measure()

        def failed(error: Exception) -> None:
            self._under_way = False
            self._refuse(error)

        look = self._escalations.similar
        self._jobs.read(lambda: look(form, self._person, 0.0, ALL), found, failed, owner=self)

    def _measure_past(self) -> None:
        known = len(self._best)

        def found(best: tuple[float, ...]) -> None:
            if len(self._best) != known:  # begun anew meanwhile
                return
            self._best += best
            if len(best) < PART:
                self._wanted = len(self._best)
            self._show_past()
            if self.open and len(self._best) < self._wanted:
                self._measure_past()

        look = self._escalations.alike_before
        self._jobs.read(lambda: look(self._person, PART, known), found, self._refuse, owner=self)

    def _show(self) -> None:
        per_cent = self._view.least.value()
        asked = bool(self._known.problem.strip())
        self._view.show_tried(tried(self._measured, per_cent / 100), per_cent, asked=asked)
        self._show_past()

    def _show_past(self) -> None:
        shown = would_have_shown(self._best, self._view.least.value() / 100)
        self._view.show_past(shown, len(self._best), self._wanted)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.refused.emit(error)
