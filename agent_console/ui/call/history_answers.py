"""Under the earlier calls: what a shift lead has answered about this call and about its caller, ready to be told."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.domain.escalation_list import CallAnswer
from agent_console.ui.widgets.low_editors import LowText
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording

LINES = 5


class HistoryAnswers(QWidget):
    """Hidden while there is nothing to show. The same again keeps the place in the text."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._shown: tuple[tuple[CallAnswer, ...], str] = ((), "")
        self._title = PlainLabel()
        self._title.setProperty("role", "heading")
        self.text = LowText(lines=LINES)
        self.text.setObjectName("callHistoryAnswers")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.text)
        self.retranslate()
        self.hide()

    def show_answers(self, answers: tuple[CallAnswer, ...], current: str) -> None:
        """Newest first; `current` is the id of the call in the form."""
        if (answers, current) != self._shown:
            self._shown = answers, current
            self._write()

    def head(self, one: CallAnswer) -> str:
        """Number and state."""
        return f"{one.number} {self._wording.escalation_state(one.state)}"

    def retranslate(self) -> None:
        self._title.show_text(self.tr("With the shift lead"))
        self.text.setAccessibleName(self.tr("Escalations of this caller, with the answers"))
        self._write()

    def _write(self) -> None:
        answers, current = self._shown
        self.text.setPlainText("\n\n".join(self._block(one, current) for one in answers))
        self.setVisible(bool(answers))

    def _block(self, one: CallAnswer, current: str) -> str:
        if current and one.call_id == current:
            whence = self.tr("this call")
        else:
            whence = one.call_number or self.tr("without a call")
        answer = one.answer.strip() or self.tr("No answer yet.")
        return f"{self.head(one)} · {whence}\n{answer}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
