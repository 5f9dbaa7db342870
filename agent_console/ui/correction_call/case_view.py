"""One correction call that is read: what was wrong, what is right, what the customer was told, and the others."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_console.domain.correction_call import CorrectionCase, CorrectionState, Reviewed
from agent_console.domain.staff import Act, may
from agent_console.domain.text import NOTE_LIMIT
from agent_console.ui.correction_call.call_words import call_in_words, standing_in_words, state_in_words
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.correction_call.others_view import OthersView
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pane_title import PaneTitle
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic

SHOWN_MILLISECONDS = 30_000
"""How long the whole number is shown."""


class CaseView(QWidget):
    """Signals: `told(str)` with the words, `reveal_wanted()`, `refused(ConsoleError)`; and those of `others`."""

    told = Signal(str)
    reveal_wanted = Signal()
    refused = Signal(object)

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._number = ""
        self._busy = False
        self.case: CorrectionCase | None = None
        self.title = PaneTitle("correctionClose")
        self._facts = PlainLabel(selectable=True)
        self._facts.setObjectName("correctionFacts")
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._facts.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.reveal = QPushButton()
        self.reveal.setObjectName("correctionReveal")
        self.text = LowText(lines=5)
        self.text.setObjectName("correctionText")
        self._words_label = QLabel()
        self.words = LowEditor(limit=NOTE_LIMIT, lines=3)
        self.words.setObjectName("correctionWords")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words_label.setBuddy(self.words)
        self.tell = QPushButton()
        self.tell.setObjectName("correctionTold")
        self.tell.setProperty("role", "primary")
        self.others = OthersView(ground, may(ground.person.role, Act.SEE_ALL_CALLS))
        self.message = MessageLabel(lines=2)
        self.message.setObjectName("correctionMessage")
        self._lay_out()
        self.words.refused.connect(self.refused)
        self.words.text_changed.connect(lambda _text: mark_input(self.words, None))
        self.tell.clicked.connect(self.take)
        self.reveal.clicked.connect(self.reveal_wanted)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(SHOWN_MILLISECONDS)
        self._hide_again.timeout.connect(lambda: self.show_number(""))
        self.retranslate()

    @property
    def correction_id(self) -> str:
        return self.case.correction.id if self.case is not None else ""

    def show_case(
        self, case: CorrectionCase, others: tuple[Reviewed, ...], words: str | None, marks: dict[str, bool] | None
    ) -> None:
        """`words` and `marks` are what was begun here before; None leaves what stands there as it is."""
        if case.correction.id != self.correction_id:
            self._number = ""
            self.message.show_message("")
            mark_input(self.words, None)
        self.case = case
        if words is not None:
            self.words.show_text(words)
            self.words.moveCursor(QTextCursor.MoveOperation.End)
        self._show()
        call = case.call
        self.others.show_others(others, marks, findable=bool(call.subject or call.script))

    def show_number(self, number: str) -> None:
        """The whole number, for the callback; masked again in half a minute."""
        if self.reveal.hasFocus():
            self.words.setFocus()
        self._number = number
        if number:
            self._hide_again.start()
        self._show()

    def take(self) -> None:
        """The customer has been told; the words say what."""
        if self._busy or not self.may_tell():
            return
        text = self.words.committed().strip()
        if not text:
            words = self.tr("Write what the customer was told.")
            mark_input(self.words, words)
            self.message.announce(words, problem=True)
            self.words.setFocus()
            return
        self.told.emit(text)

    def may_tell(self) -> bool:
        """The owner does, who took it over, and a shift lead for them."""
        if self.case is None or self.case.correction.state is not CorrectionState.DUE:
            return False
        person = self._ground.person
        theirs = person.job_number in (self.case.correction.owner, self.case.holder)
        return theirs or may(person.role, Act.HANDLE_ESCALATIONS)

    def set_busy(self, busy: bool) -> None:
        """While something is on its way nothing typed may get lost behind it."""
        self._busy = busy
        if busy and self.tell.hasFocus():
            self.words.setFocus()
        self.words.setReadOnly(busy)
        self.tell.setEnabled(not busy)
        self.others.set_busy(busy)

    def show_told(self) -> None:
        """It is on the disk: the words have become part of it."""
        if self.words.hasFocus():
            self.text.setFocus()
        self.words.show_text("")

    def focus_first(self) -> None:
        target = self.words if self.may_tell() else self.others.rows if self.others.rows.isVisible() else self.text
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.tell)
        facts = QGridLayout()
        facts.addWidget(self._facts, 0, 0)
        facts.addWidget(self.reveal, 0, 1, Qt.AlignmentFlag.AlignTop)
        facts.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(facts)
        column.addWidget(self.text, 1)
        column.addWidget(self._words_label)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addWidget(self.others)
        column.addWidget(self.message)

    def _show(self) -> None:
        if self.case is None:
            return
        correction, call, ground = self.case.correction, self.case.call, self._ground
        self.title.show_text(f"{call.number}  {state_in_words(correction.state)}")
        whole = self._number or correction.caller
        words = call_in_words(call, ground).replace(correction.caller, whole, 1) if whole else ""
        self._facts.show_text(f"{words}\n{standing_in_words(self.case, ground)}")
        self.reveal.setVisible(bool(correction.caller) and not self._number and self.may_tell())
        blocks = [
            self.tr("【Wrong】{reason}").format(reason=correction.reason),
            self.tr("【Right answer】{answer}").format(answer=correction.right_answer),
        ]
        if correction.told:
            blocks.append(self.tr("【Told】{told}").format(told=correction.told))
        blocks.append(self.tr("【Recorded】{note}").format(note=call.note))
        text = "\n".join(blocks)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        for widget in (self._words_label, self.words, self.tell):
            widget.setVisible(self.may_tell())

    def retranslate(self) -> None:
        label = self.tr("&What the customer was told")
        self._words_label.setText(label)
        self.words.setAccessibleName(without_mnemonic(label))
        self.text.setAccessibleName(self.tr("What was wrong, and what is right"))
        self.tell.setText(self.tr("Customer told  {key}").format(key="Ctrl+Enter"))
        plain_tooltip(self.tell, self.tr("The customer was called back and knows the right answer"))
        self.reveal.setText(self.tr("Number"))
        self.reveal.setAccessibleName(self.tr("Show the whole number"))
        plain_tooltip(self.reveal, self.tr("Show the whole number for the callback; that you looked at it is recorded"))
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has seen the number."""
        super().hideEvent(event)
        self._hide_again.stop()
        self._number = ""
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
