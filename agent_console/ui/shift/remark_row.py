"""An after-shift remark 班后点评, shown to the person it is about until they have seen it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from agent_console.domain.shift import Remark, Shift
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip


class RemarkRow(QFrame):
    """`seen(str, str)` with the ids of the shift and of the remark."""

    seen = Signal(str, str)

    def __init__(self, words: ShiftWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Shift, Remark] | None = None
        self._others = 0
        self.setProperty("role", "card")
        self._text = PlainLabel(selectable=True)
        self._text.setObjectName("shiftRemark")
        self._text.setWordWrap(True)
        self._seen = QPushButton()
        self._seen.setObjectName("shiftSeen")
        self._seen.clicked.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._seen)
        self.retranslate()
        self.show_unseen(())

    def show_unseen(self, shifts: tuple[Shift, ...]) -> None:
        """The oldest of what has not been seen, and how many more there are."""
        remarks = sorted(((shift, one) for shift in shifts for one in shift.unseen), key=lambda pair: pair[1].at)
        self._shown = remarks[0] if remarks else None
        self._others = max(0, len(remarks) - 1)
        self.setVisible(bool(remarks))
        self._show()

    def retranslate(self) -> None:
        self._seen.setText(self.tr("I have read it"))
        plain_tooltip(self._seen, self.tr("The shift lead sees that it was read"))
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            self._text.show_text("")
            return
        shift, remark = self._shown
        head = self.tr("{kind}  {who}, on {shift}").format(
            kind=self._words.remark_kind(remark.kind),
            who=self._words.who(remark.by, remark.by_name),
            shift=self._words.turn_of_day(shift.planned),
        )
        if self._others:
            head = self.tr("{head}  (%n more)", "", self._others).format(head=head)
        self._text.show_text(f"{head}\n{remark.text}")

    def _tell(self) -> None:
        if self._shown is not None:
            self.seen.emit(self._shown[0].id, self._shown[1].id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
