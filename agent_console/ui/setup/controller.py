"""Makes the hotline and its first shift lead, once everything that was typed can be kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs
from agent_console.ui.setup.form import Field, FirstRun, problems

_FIELD_OF = {
    Problem.JOB_NUMBER_INVALID: Field.LEAD_JOB_NUMBER,
    Problem.JOB_NUMBER_TAKEN: Field.LEAD_JOB_NUMBER,
    Problem.PIN_TOO_SHORT: Field.PIN,
    Problem.PIN_OBVIOUS: Field.PIN,
}
"""What only the store may know still belongs to a field."""


class Setup(QObject):
    """`make` is the store's verb: FirstRun to the first shift lead, or ConsoleError.

    Signals: `began` before the work, `set_up` carries the Person, `wrong_fields` a dict of Field to ConsoleError,
    `refused` a ConsoleError that belongs to no field; `broke_off` follows a bug, which the excepthook has told already.
    """

    began = Signal()
    set_up = Signal(object)
    wrong_fields = Signal(object)
    refused = Signal(object)
    broke_off = Signal()

    def __init__(self, jobs: Jobs, make: Callable[[FirstRun], Person], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._make = make

    @Slot(object)
    def finish(self, form: FirstRun) -> None:
        form = form.tidied()
        wrong = problems(form)
        if wrong:
            self.wrong_fields.emit(wrong)
            return
        self.began.emit()
        self._jobs.run(lambda: self._make(form), self.set_up.emit, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ConsoleError):
            self.broke_off.emit()
        elif error.problem in _FIELD_OF:
            self.wrong_fields.emit({_FIELD_OF[error.problem]: error})
        else:
            self.refused.emit(error)
