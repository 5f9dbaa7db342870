"""Keeps a form on a fixed beat while it is written: never re-armed by typing, so a crash costs a quarter second."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from agent_console.domain.escalation import EscalationForm
from agent_console.ui.jobs import Jobs


class FormDraft(QObject):
    """Hands a form to the store when it differs from what was kept last. One write is under way at most."""

    trouble = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        keep: Callable[[EscalationForm, datetime], None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keep = keep
        self._now = now
        self._kept: EscalationForm | None = None
        self._under_way = False

    def begin(self, form: EscalationForm) -> None:
        """Another form, whose present state is on disk already or not worth keeping."""
        self._kept = form

    def beat(self, form: EscalationForm) -> None:
        if not self._under_way:
            self.keep_last(form)

    def keep_last(self, form: EscalationForm) -> None:
        """Keep it behind the write that may be under way: there is no next beat when the form is left."""
        if form == self._kept:
            return
        at = self._now()
        self._under_way = True

        def kept(_: None) -> None:
            self._under_way = False
            if self._kept is not None and self._kept.id == form.id:
                self._kept = form

        def failed(error: Exception) -> None:
            self._under_way = False
            self.trouble.emit(error)

        self._jobs.run(lambda: self._keep(form, at), kept, failed, owner=self)
