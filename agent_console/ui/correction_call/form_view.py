"""The form of a correction call: what was wrong, what is right, beside what was recorded."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_console.domain.call import Call
from agent_console.domain.correction_owed import BegunCorrection
from agent_console.domain.text import NAME_LIMIT, NOTE_LIMIT, REASON_LIMIT
from agent_console.ui.correction_call.call_words import call_in_words
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pane_title import PaneTitle
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine


class CorrectionForm(QWidget):
    """Signals: `number_given(str)`, `open_wanted()`, `discard_wanted()`, `refused(ConsoleError)`."""

    number_given = Signal(str)
    open_wanted = Signal()
    discard_wanted = Signal()
    refused = Signal(object)

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._busy = False
        self.call: Call | None = None
        self.title = PaneTitle("correctionFormClose")
        self.number = PlainLine(limit=NAME_LIMIT)
        self.number.setObjectName("correctionNumber")
        self._facts = PlainLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self.recorded = LowText(lines=6)
        self.recorded.setObjectName("correctionRecorded")
        self.recorded.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wrong = PlainLine(limit=REASON_LIMIT)
        self.wrong.setObjectName("correctionWrong")
        self.right = LowEditor(limit=NOTE_LIMIT, lines=4)
        self.right.setObjectName("correctionRight")
        self.send = QPushButton()
        self.send.setObjectName("correctionOpen")
        self.send.setProperty("role", "primary")
        self.discard = QPushButton()
        self.discard.setObjectName("correctionDiscard")
        self.discard.setProperty("role", "quiet")
        self.message = MessageLabel(lines=2)
        self.message.setObjectName("correctionFormMessage")
        self._labels = {name: QLabel() for name in ("number", "recorded", "wrong", "right")}
        self._lay_out()
        self.setTabOrder(self.right, self.discard)
        self.setTabOrder(self.discard, self.send)
        self.number.returnPressed.connect(self._give_number)
        self.send.clicked.connect(self.open_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        for line in (self.number, self.wrong, self.right):
            line.refused.connect(self.refused)
        self.wrong.textChanged.connect(lambda _text: self._written_in(self.wrong))
        self.right.text_changed.connect(lambda _text: self._written_in(self.right))
        self.retranslate()
        self.show_call(None, None)

    def show_call(self, call: Call | None, begun: BegunCorrection | None) -> None:
        """Another call, with what was begun for it; without one its number is asked for."""
        self.call = call
        self._clear_marks()
        self.message.show_message("")
        self.wrong.show_text(begun.reason if begun else "")
        self.right.show_text(begun.right_answer if begun else "")
        self.right.moveCursor(QTextCursor.MoveOperation.End)
        self.number.show_text("")
        self._show()

    def written(self) -> BegunCorrection | None:
        """What stands there, with the letters in the making."""
        if self.call is None:
            return None
        return BegunCorrection(
            call_id=self.call.id,
            call_number=self.call.number,
            caller=self.call.caller,
            reason=self.wrong.text_with_composing(),
            right_answer=self.right.text_with_composing(),
        )

    def is_complete(self) -> bool:
        """Name what is missing, and go to it."""
        self._clear_marks()
        fields: tuple[tuple[QWidget, str, str], ...] = (
            (self.wrong, self.wrong.committed(), self.tr("Write what was wrong.")),
            (self.right, self.right.committed(), self.tr("Write the right answer.")),
        )
        lacks = [(field, words) for field, text, words in fields if not text.strip()]
        for field, words in lacks:
            mark_input(field, words)
        if lacks:
            self.message.announce(" ".join(words for _, words in lacks), problem=True)
            lacks[0][0].setFocus()
        return not lacks

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy and self.send.hasFocus():
            self.right.setFocus()  # a button that is switched off would hand the focus to the call
        self.wrong.setReadOnly(busy)
        self.right.setReadOnly(busy)
        self.send.setEnabled(not busy and self.call is not None)

    def focus_first(self) -> None:
        (self.number if self.call is None else self.wrong).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_number(self) -> None:
        if self.number.text().strip():
            self.number_given.emit(self.number.text())

    def _written_in(self, field: QWidget) -> None:
        mark_input(field, None)
        if not (self.wrong.property("marked") or self.right.property("marked")):
            self.message.show_message("")

    def _clear_marks(self) -> None:
        for field in (self.wrong, self.right):
            mark_input(field, None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        above: tuple[QWidget, ...] = (self.title, self._labels["number"], self.number, self._facts)
        for widget in (*above, self._labels["recorded"]):
            column.addWidget(widget)
        column.addWidget(self.recorded)
        below: tuple[QWidget, ...] = (self._labels["wrong"], self.wrong, self._labels["right"], self.right)
        for widget in below:
            column.addWidget(widget)
        column.setStretchFactor(self.right, 1)
        column.addLayout(buttons)
        column.addWidget(self.message)

    def _show(self) -> None:
        call, dated = self.call, self.tr("Correction call  {number}")
        self.title.show_text(self.tr("Correction call") if call is None else dated.format(number=call.number))
        self.number.setVisible(call is None)
        self._labels["number"].setVisible(call is None)
        of_call: tuple[QWidget, ...] = (self._facts, self.recorded, self._labels["recorded"])
        for widget in of_call:
            widget.setVisible(call is not None)
        for line in (self.wrong, self.right, self.discard):
            line.setEnabled(call is not None)
        self.set_busy(self._busy)
        if call is not None:
            self._facts.show_text(call_in_words(call, self._ground))
            self.recorded.setPlainText(call.note or self.tr("Nothing was written down."))

    def retranslate(self) -> None:
        names = {
            "number": (self.tr("Num&ber of the call, then Enter"), self.number),
            "recorded": (self.tr("What was recorded"), self.recorded),
            "wrong": (self.tr("&What was wrong"), self.wrong),
            "right": (self.tr("The ri&ght answer"), self.right),
        }
        for name, (text, buddy) in names.items():
            self._labels[name].setText(text)
            self._labels[name].setBuddy(buddy)
            buddy.setAccessibleName(without_mnemonic(text))
        self.send.setText(self.tr("Owe a callback  {key}").format(key="Ctrl+Enter"))
        plain_tooltip(self.send, self.tr("Due now, at the top of the promises of whoever the call belongs to"))
        self.discard.setText(self.tr("Discard"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
