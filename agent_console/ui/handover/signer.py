"""What stands in the sign row becomes a signature: what is missing is said, a wrong PIN brings its wait along."""

from PySide6.QtCore import QObject

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.handover.signature_row import SignatureRow, Signing
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.wording import Wording

FEW_TRIES = 2
_ABOUT_WHO = frozenset(
    {
        Problem.UNKNOWN_PERSON,
        Problem.DISABLED_PERSON,
        Problem.JOB_NUMBER_INVALID,
        Problem.TO_ONESELF,
        Problem.HANDOVER_MEANT,
    }
)


class Signer(QObject):
    """`own` is who is signed in at this desk. One signature is checked at a time."""

    def __init__(
        self, row: SignatureRow, message: MessageLabel, wording: Wording, own: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._message = message
        self._wording = wording
        self._own = own
        self._who = ""
        row.waiting.connect(self._count_down)
        row.wait_over.connect(lambda: message.announce(self.tr("You can try again now.")))

    @property
    def busy(self) -> bool:
        return self._row.busy

    def own_pin(self) -> str:
        """The PIN of whoever is signed in here; "" where there is none yet, which has been said then."""
        return self._pin(self._own)

    def typed(self) -> tuple[str, str]:
        """Job number and PIN of who accepts or refuses; both "" where one is missing, which has been said then."""
        who = self._row.job_number.text().strip()
        if not who:
            self._ask(self.tr("Type the job number of who takes over, and their PIN."))
            self._row.job_number.setFocus()
            return "", ""
        pin = self._pin(who)
        return (who, pin) if pin else ("", "")

    def done(self) -> None:
        """It is signed: nothing of the PIN stays."""
        self._row.show_busy(False)
        self._row.pin.clear()

    def refused(self, error: ConsoleError) -> None:
        """Say why not, with the cursor where it can be put right. The PIN goes only when it was wrong."""
        was_busy = self._row.busy
        self._row.show_busy(False)
        pin_was_wrong = error.problem in (Problem.WRONG_PIN, Problem.WAIT)
        seconds = int(error.facts.get("seconds", 0)) if pin_was_wrong else 0
        if seconds:
            self._row.begin_wait(self._who, seconds)
            error = ConsoleError(Problem.WAIT, seconds=seconds)
        text = str(self._wording.problem(error))
        tries = int(error.facts.get("tries_left", FEW_TRIES + 1))
        if tries <= FEW_TRIES:
            text = self.tr("{text} Tries left before a pause: {count}.").format(text=text, count=tries)
        self._ask(text)
        if pin_was_wrong:
            self._row.pin.clear()
            self._row.pin.setFocus()
        elif was_busy and error.problem in _ABOUT_WHO:
            self._row.job_number.setFocus()
            self._row.job_number.selectAll()

    def _pin(self, who: str) -> str:
        if self._row.busy:
            return ""
        seconds = self._row.seconds_left(who)
        if seconds:
            self._ask(str(self._wording.problem(ConsoleError(Problem.WAIT, seconds=seconds))))
            return ""
        pin = self._row.pin_typed()
        if not pin:
            own = self._row.signing in (Signing.GIVE, Signing.SETTLE)
            self._ask(self.tr("Type your PIN.") if own else self.tr("Type the PIN of {who}.").format(who=who))
            self._row.pin.setFocus()
            return ""
        self._who = who
        self._row.show_busy(True)
        return pin

    def _count_down(self, seconds: int) -> None:
        """Not announced: a voice every second helps nobody."""
        text = str(self._wording.problem(ConsoleError(Problem.WAIT, seconds=seconds))) if seconds else ""
        self._message.show_message(text, problem=bool(text))

    def _ask(self, text: str) -> None:
        self._message.announce(text, problem=True)
