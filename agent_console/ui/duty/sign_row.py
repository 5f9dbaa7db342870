"""Where the shift lead signs: the own PIN and one button, with the wait that follows wrong ones."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.pin import fold_pin
from agent_console.ui.duty.actions import DutyActions
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.pin_line import PinLine
from agent_console.ui.widgets.plain_label import without_mnemonic

FEW_TRIES = 2
_TICK = 250


class SignRow(QWidget):
    """Signals: `entered()` on Enter in the PIN, `waiting(int)` with the seconds left, 0 when it is over."""

    entered = Signal()
    waiting = Signal(int)

    def __init__(self, actions: DutyActions, waits: Waits, own: str, parent: QWidget | None = None) -> None:
        """`own` is the job number of whoever signs here."""
        super().__init__(parent)
        self._actions = actions
        self._waits = waits
        self._own = own
        self._busy = False
        self._label = QLabel()
        self.pin = PinLine()
        self.pin.setObjectName("dutyPin")
        self._label.setBuddy(self.pin)
        self.sign = QPushButton()
        self.sign.setObjectName("dutySign")
        self.sign.setProperty("role", "primary")
        self._key = actions.key("sign") if "sign" in actions.all else ""  # none where nobody may sign
        if self._key:
            actions.bind("sign", self.sign, named=False)
        self.pin.setFixedWidth(self.pin.fontMetrics().horizontalAdvance("0" * 14) + 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for widget in (self._label, self.pin, self.sign):
            row.addWidget(widget)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._count_down)
        self.pin.returnPressed.connect(self.entered)
        self.retranslate()
        self._fit()

    @property
    def busy(self) -> bool:
        return self._busy

    def pin_typed(self) -> str:
        return fold_pin(self.pin.text())

    def seconds_left(self) -> int:
        return self._waits.seconds_left(self._own)

    def show_busy(self, busy: bool) -> None:
        """The PIN is being checked: it is not asked for twice."""
        self._busy = busy
        self.pin.setReadOnly(busy)
        self._fit()

    def done(self) -> None:
        """It is signed, or something else comes first: nothing of the PIN stays."""
        self.show_busy(False)
        self.pin.clear()

    def refused(self, error: ConsoleError) -> tuple[ConsoleError, int]:
        """Put the row right after a refusal; gives the problem to tell and how many tries are left, if those are few.

        A wrong PIN goes; after any other problem it stays.
        """
        self.show_busy(False)
        wrong = error.problem in (Problem.WRONG_PIN, Problem.WAIT)
        seconds = int(error.facts.get("seconds", 0)) if wrong else 0
        if wrong:
            self.pin.clear()
            self.pin.setFocus()
        if seconds:
            self._waits.begin(self._own, seconds)
            self._ticking.start()
            self._fit()
            error = ConsoleError(Problem.WAIT, seconds=seconds)
        tries = int(error.facts.get("tries_left", FEW_TRIES + 1))
        return error, tries if tries <= FEW_TRIES else 0

    def stop(self) -> None:
        self._ticking.stop()
        self.pin.clear()

    def retranslate(self) -> None:
        self._label.setText(self.tr("My &PIN"))
        self.pin.setAccessibleName(without_mnemonic(self._label.text()))
        self.sign.setText(self.tr("Sign the record  {key}").format(key=self._key))

    def _fit(self) -> None:
        self.sign.setEnabled(not self._busy and not self.seconds_left())

    def _count_down(self) -> None:
        seconds = self.seconds_left()
        if not seconds:
            self._ticking.stop()
            self._fit()
        self.waiting.emit(seconds)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
