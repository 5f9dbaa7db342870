"""Checks a job number and PIN beside the window: argon2 takes a fifth of a second on purpose."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from agent_console.domain.errors import ConsoleError
from agent_console.domain.pin import fold_pin
from agent_console.domain.staff import Person, normal_job_number
from agent_console.ui.jobs import Jobs
from agent_console.ui.sign_in.credentials import Credentials


class SignIn(QObject):
    """`check` is the store's verb: (job number, PIN) to Person, or ConsoleError.

    Signals: `signed_in` carries the Person, `refused` the ConsoleError; `broke_off` follows a bug, which the
    excepthook has told already.
    """

    signed_in = Signal(object)
    refused = Signal(object)
    broke_off = Signal()

    def __init__(self, jobs: Jobs, check: Callable[[str, str], Person], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._check = check

    @Slot(object)
    def sign_in(self, credentials: Credentials) -> None:
        """Full width digits count as digits; a job number that cannot be one never reaches the store."""
        try:
            job_number = normal_job_number(credentials.job_number)
        except ConsoleError as error:
            self.refused.emit(error)
            return
        pin = fold_pin(credentials.pin)
        self._jobs.run(lambda: self._check(job_number, pin), self.signed_in.emit, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.refused.emit(error)
        else:
            self.broke_off.emit()
