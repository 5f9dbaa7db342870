"""Looks for similar escalations while a problem is being written: one question at a time, the latest text wins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_list import Similar
from agent_console.ui.jobs import Jobs

Key = tuple[str, str, str, str]


class SimilarSearch(QObject):
    """Signals: `found(EscalationForm, tuple[Similar])` with the form as it was asked about, `trouble(ConsoleError)`."""

    found = Signal(object, object)
    trouble = Signal(object)

    def __init__(
        self, jobs: Jobs, look: Callable[[EscalationForm], tuple[Similar, ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = look
        self._asked: Key | None = None
        self._under_way = False
        self._known: Key | None = None

    def knows(self, form: EscalationForm) -> bool:
        """Whether what was found last is about the form as it stands."""
        return self._known == _key(form)

    def beat(self, form: EscalationForm) -> None:
        """Four times a second; what could not be answered is not asked again before something changes."""
        if not self._under_way and _key(form) not in (self._known, self._asked):
            self.ask(form)

    def ask(self, form: EscalationForm) -> None:
        """Ask now, behind what is under way."""
        key = self._asked = _key(form)
        if not form.problem.strip():
            self._answer(form, ())
            return
        self._under_way = True

        def found(similar: tuple[Similar, ...]) -> None:
            self._under_way = False
            if key == self._asked:
                self._answer(form, similar)

        def failed(error: Exception) -> None:
            self._under_way = False
            self.trouble.emit(error)

        self._jobs.read(lambda: self._look(form), found, failed, owner=self)

    def _answer(self, form: EscalationForm, similar: tuple[Similar, ...]) -> None:
        self._known = _key(form)
        self.found.emit(form, similar)


def _key(form: EscalationForm) -> Key:
    return form.id, form.problem, form.caller, form.subject
