"""Where somebody signs: a job number, a PIN, and one button for what comes in turn."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agent_console.domain.pin import fold_pin
from agent_console.ui.handover.actions import HandoverActions
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.pin_line import PinLine
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

JOB_NUMBER_LIMIT = 32
_TICK = 250


class Signing(StrEnum):
    NOTHING = "nothing"  # sealed, or nobody may
    GIVE = "give"  # the outgoing agent; the job number is of whom it is meant for
    TAKE = "take"  # the incoming agent; the job number is theirs
    SETTLE = "settle"  # a shift lead, who says in the bar what for


class SignatureRow(QWidget):
    """Signals: `entered()` on Enter in the PIN; `wait_over()` when a PIN may be tried again, `waiting(int)` with the
    seconds left, 0 when the job number of somebody else is typed.
    """

    entered = Signal()
    wait_over = Signal()
    waiting = Signal(int)

    def __init__(self, actions: HandoverActions, waits: Waits, own: str, parent: QWidget | None = None) -> None:
        """`own` is the job number of whoever is signed in at this desk."""
        super().__init__(parent)
        self._waits = waits
        self._own = own
        self._actions = actions
        self._signing = Signing.NOTHING
        self._busy = False
        self._waiter = ""
        self._job_label, self._pin_label = PlainLabel(), PlainLabel()
        self.job_number = PlainLine(limit=JOB_NUMBER_LIMIT)
        self.job_number.setObjectName("handoverJobNumber")
        self.job_number.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.pin = PinLine()
        self.pin.setObjectName("handoverPin")
        self._job_label.setBuddy(self.job_number)
        self._pin_label.setBuddy(self.pin)
        self.sign = QPushButton()
        self.sign.setObjectName("handoverSign")
        self.accept = QPushButton()
        self.accept.setObjectName("handoverAccept")
        for button in (self.sign, self.accept):
            button.setProperty("role", "primary")
            if "finish" in actions.all:
                actions.bind("finish", button, named=False)
        self.refuse = QPushButton()
        self.refuse.setObjectName("handoverRefuse")
        if "refuse" in actions.all:
            actions.bind("refuse", self.refuse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._job_label, self.job_number, self._pin_label, self.pin):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.refuse, self.sign, self.accept):
            row.addWidget(button)
        narrow = self.pin.fontMetrics().horizontalAdvance("0" * 14) + 24
        self.job_number.setFixedWidth(narrow)
        self.pin.setFixedWidth(narrow)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self.count_down)
        self.job_number.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.entered)
        self.job_number.textChanged.connect(lambda _: self._other_signer())
        self.retranslate()
        self.show_signing(Signing.NOTHING)

    @property
    def signing(self) -> Signing:
        return self._signing

    def show_signing(self, signing: Signing, job_number: str = "") -> None:
        """Ask for this signature; a PIN that was begun for another one goes."""
        if signing is not self._signing:
            self.pin.clear()
        self._signing = signing
        self.job_number.show_text(job_number)
        self.setVisible(signing is not Signing.NOTHING)
        self.sign.setVisible(signing is Signing.GIVE)
        for button in (self.accept, self.refuse):
            button.setVisible(signing is Signing.TAKE)
        self._job_label.setVisible(signing is not Signing.SETTLE)
        self.job_number.setVisible(signing is not Signing.SETTLE)
        self.retranslate()
        self._fit()

    @property
    def signer(self) -> str:
        """Whose PIN is asked for: a job number as it was typed."""
        own = self._signing in (Signing.GIVE, Signing.SETTLE)
        return self._own if own else self.job_number.text().strip()

    def pin_typed(self) -> str:
        return fold_pin(self.pin.text())

    def show_busy(self, busy: bool) -> None:
        """The PIN is being checked: it is not asked for twice."""
        self._busy = busy
        for line in (self.job_number, self.pin):
            line.setReadOnly(busy)
        self._fit()

    @property
    def busy(self) -> bool:
        return self._busy

    def begin_wait(self, job_number: str, seconds: int) -> None:
        """Too many wrong PINs for this job number; somebody else may go on."""
        self._waits.begin(job_number, seconds)
        self._waiter = job_number
        self._ticking.start()
        self._fit()

    def seconds_left(self, job_number: str) -> int:
        return self._waits.seconds_left(job_number)

    def stop(self) -> None:
        self._ticking.stop()
        self.pin.clear()

    def retranslate(self) -> None:
        giving = self._signing is Signing.GIVE
        self._job_label.show_text(self.tr("&For job number") if giving else self.tr("&Job number"))
        self.job_number.setPlaceholderText(self.tr("whoever comes") if giving else "")
        self._pin_label.show_text(self.tr("&PIN") if self._signing is Signing.TAKE else self.tr("My &PIN"))
        self.job_number.setAccessibleName(without_mnemonic(self._job_label.text()))
        self.pin.setAccessibleName(without_mnemonic(self._pin_label.text()))
        key = self._actions.key("finish") if "finish" in self._actions.all else ""
        self.sign.setText(self.tr("Hand over  {key}").format(key=key))
        self.accept.setText(self.tr("Accept  {key}").format(key=key))

    def _fit(self) -> None:
        free = not self._busy and not self._waits.seconds_left(self.signer)
        for button in (self.sign, self.accept):
            button.setEnabled(free)

    def count_down(self) -> None:
        """What the timer does."""
        seconds = self._waits.seconds_left(self.signer)
        if seconds and self._signing is not Signing.NOTHING:
            self.waiting.emit(seconds)
        if not self._waits.seconds_left(self._waiter):
            self._ticking.stop()
            self._fit()
            if self._waits.same(self.signer, self._waiter):
                self.wait_over.emit()

    def _other_signer(self) -> None:
        """Nobody waits for somebody else, and nobody reads that they had to."""
        self._fit()
        if self._ticking.isActive() and not self._waits.seconds_left(self.signer):
            self.waiting.emit(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
