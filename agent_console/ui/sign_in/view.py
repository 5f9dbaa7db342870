"""The first window of a shift: job number, PIN, and a word about what stands in the way."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.sign_in.credentials import Credentials
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.card_page import CardPage
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pin_line import PinLine
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

_JOB_NUMBER_LIMIT = 64  # more than any job number has: the sentence about what one is can be reached
_FEW_TRIES = 2
_LABEL_GAP = 4  # pixels: a label belongs to the field below it
_TICK = 250  # milliseconds; a countdown in seconds must not skip one


class SignInView(CardPage):
    """Can be typed into from the first frame on.

    `asked` carries Credentials; Enter before the store is open is remembered and asked by `show_ready`.
    `again_asked` wants the store to be opened once more.
    """

    asked = Signal(object)
    again_asked = Signal()

    def __init__(self, wording: Wording, waits: Waits | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines_wide=25)
        self._wording = wording
        self._waits = waits or Waits()
        self._hotline = ""
        self._open = False
        self._busy = False
        self._asked_early = False
        self._error: ConsoleError | None = None
        self._build()
        self._name_everything()
        self.show_opening()

    def _build(self) -> None:
        self.title.setObjectName("signInHotline")
        self._job_number = PlainLine(limit=_JOB_NUMBER_LIMIT)
        self._job_number.setObjectName("signInJobNumber")
        self._job_number.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._pin = PinLine()
        self._pin.setObjectName("signInPin")
        self._button = QPushButton()
        self._button.setObjectName("signInButton")
        self._button.setProperty("role", "primary")
        self._message = MessageLabel(lines=3)
        self._message.setObjectName("signInMessage")
        self._again = QPushButton()
        self._again.setObjectName("signInAgain")
        self._job_number_label, self._pin_label = PlainLabel(), PlainLabel()
        for label, line in ((self._job_number_label, self._job_number), (self._pin_label, self._pin)):
            label.setBuddy(line)
            field = QVBoxLayout()
            field.setSpacing(_LABEL_GAP)
            field.addWidget(label)
            field.addWidget(line)
            self.body.addLayout(field)
        for part in (self._button, self._message, self._again):
            self.body.addWidget(part)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._count_down)
        self._job_number.returnPressed.connect(self._pin.setFocus)
        self._job_number.textChanged.connect(self._look_for_wait)
        self._pin.returnPressed.connect(self._ask)
        self._button.clicked.connect(self._ask)
        self._again.clicked.connect(self.again_asked)
        self.setFocusProxy(self._job_number)

    def show_opening(self) -> None:
        """The store is being opened: typing is welcome, signing in waits."""
        self._open = False
        self._show(None)

    def show_hotline(self, name: str) -> None:
        self._hotline = name
        self._name_everything()

    def show_ready(self) -> None:
        """Signing in is possible; what was asked before is done now."""
        self._open = True
        self._busy = False
        self._show(None)
        if self._asked_early:
            self._asked_early = False
            self._ask()

    def show_signed_out(self) -> None:
        """Be ready for the next person; nothing of the last one stays."""
        self._job_number.clear()
        self._pin.clear()
        self.show_ready()
        self._job_number.setFocus()

    def show_refused(self, error: ConsoleError) -> None:
        """Say why not, and put the cursor where it can be put right. The PIN goes only when it was wrong."""
        self._busy = False
        pin_was_wrong = error.problem in (Problem.WRONG_PIN, Problem.WAIT)
        seconds = int(error.facts.get("seconds", 0)) if pin_was_wrong else 0
        if seconds:  # the fifth wrong PIN brings its pause along
            self._waits.begin(self._job_number.text(), seconds)
            error = ConsoleError(Problem.WAIT, seconds=seconds)
        if pin_was_wrong:
            self._pin.clear()
        self._show(error)
        field = self._pin if pin_was_wrong else self._job_number
        field.setFocus()
        field.selectAll()

    def show_store_failed(self, error: ConsoleError) -> None:
        """The store could not be opened: say why, and offer to try again."""
        self._open = False
        self._busy = False
        self._asked_early = False
        self._show(error)
        self._again.setFocus()

    def _ask(self) -> None:
        for field in (self._job_number, self._pin):
            if not field.text():
                field.setFocus()
                self._message.announce(self.tr("Type your job number and your PIN."), problem=True)
                return
        if self._busy or self._waits.seconds_left(self._job_number.text()):
            return
        if not self._open:
            self._asked_early = self._error is None
            return
        self._busy = True
        self._show(None)
        self.asked.emit(Credentials(self._job_number.text(), self._pin.text()))

    def _show(self, error: ConsoleError | None) -> None:
        """Bring fields, button, message and countdown in line with the state."""
        self._error = error
        waiting = error is not None and error.problem is Problem.WAIT
        if waiting:
            self._ticking.start()
        else:
            self._ticking.stop()
        self._job_number.setReadOnly(self._busy)
        self._pin.setReadOnly(self._busy)
        self._button.setEnabled(self._open and not self._busy and not waiting)
        self._again.setVisible(error is not None and not self._open)
        self._message.announce(self._text(), problem=error is not None)

    def _text(self) -> str:
        if self._error is not None:
            text = str(self._wording.problem(self._error))
            tries = int(self._error.facts.get("tries_left", _FEW_TRIES + 1))
            if tries <= _FEW_TRIES:
                text = self.tr("{text} Tries left before a pause: {count}.").format(text=text, count=tries)
            return text
        if self._busy:
            return self.tr("Checking…")
        return "" if self._open else self.tr("Opening the data…")

    def _look_for_wait(self, job_number: str) -> None:
        """A message belongs to the job number it was given for; somebody else may sign in at once."""
        if not self._open or self._busy:
            return
        seconds = self._waits.seconds_left(job_number)
        if seconds:
            self._show(ConsoleError(Problem.WAIT, seconds=seconds))
        elif self._error is not None:
            self._show(None)

    def _count_down(self) -> None:
        seconds = self._waits.seconds_left(self._job_number.text())
        if seconds:
            self._error = ConsoleError(Problem.WAIT, seconds=seconds)
            self._message.show_message(
                self._text(), problem=self._error is not None
            )  # not announced: a voice every second helps nobody
        else:
            self._show(None)
            self._message.announce(self.tr("You can try again now."))

    def _name_everything(self) -> None:
        self.setWindowTitle(self.tr("Sign in"))
        self.title.show_text(self._hotline or self.tr("Agent Console"))
        self._job_number_label.show_text(self.tr("&Job number"))
        self._pin_label.show_text(self.tr("&PIN"))
        self._button.setText(self.tr("&Sign in"))
        self._again.setText(self.tr("&Try again"))
        self._message.show_message(self._text(), problem=self._error is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_everything()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone
            self._pin.clear()
            self._ticking.stop()
