"""Above the record: the button that answers, the number of the call, how long it has been running, what comes next."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from agent_console.domain.call import Call, CallState
from agent_console.ui.widgets.elapsed import ElapsedLabel, in_words
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording


class CallBar(QWidget):
    """`show_call` decides what is seen; the button's action belongs to the screen."""

    def __init__(self, wording: Wording, steady: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._steady = steady
        self._call: Call | None = None
        self.answer = QPushButton()
        self.answer.setObjectName("answerButton")
        self.answer.setProperty("role", "primary")
        self.number = PlainLabel(selectable=True)
        self.number.setObjectName("callNumber")
        self.number.setProperty("role", "figure")
        self.timer = ElapsedLabel(steady)
        self.timer.setObjectName("callTimer")
        self.timer.setProperty("role", "figure")
        self.state = PlainLabel(elided=True)
        self.state.setObjectName("callState")
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.answer)
        row.addWidget(self.number)
        row.addWidget(self.timer)
        row.addWidget(self.state, 1)
        self.retranslate()
        self.show_call(None, 0)

    def show_call(self, call: Call | None, answered_steady: float) -> None:
        """`answered_steady`: when the call was answered, on the steady clock."""
        self._call = call
        self.number.show_text(call.number or "C…" if call else "")
        self.number.setVisible(call is not None)
        self.timer.setVisible(call is not None)
        running = call is not None and call.state is CallState.ON_CALL
        if call is not None and running:
            self.timer.start(answered_steady)
        else:
            self.timer.stop()
            self.timer.show_text(in_words((call.talk_seconds or 0) if call else 0))
        self.answer.setEnabled(not running)
        self.answer.setProperty("large", call is None)
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)
        self.state.show_text("" if call is None else self._wording.state(call.state))

    def show_offer(self, call: Call) -> None:
        """A draft is offered: its number, and no time that would seem to run."""
        self.show_call(None, 0)
        self.number.show_text(call.number or "C…")
        self.number.show()

    def show_number(self, number: str) -> None:
        self.number.show_text(number)

    def show_left(self, seconds: float) -> None:
        """In wrap-up: how much of the limit is left."""
        if self._call is not None and self._call.state is CallState.WRAP_UP:
            left = in_words(max(0, round(seconds)))
            self.state.show_text(
                self.tr("{state}, {time} left").format(state=self._wording.state(CallState.WRAP_UP), time=left)
            )

    def retranslate(self) -> None:
        self.answer.setText(self.tr("Answer  F2"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
