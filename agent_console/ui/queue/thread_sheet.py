"""One escalation to be read: which it is and how it stands, its facts, and its thread from the problem on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_list import EscalationSummary, Thread
from agent_console.ui.queue.queue_table import SHAPES
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.wording import Wording

FACTS_ABREAST = 2
WIDE_FACT = 24
"""What is wider than so many digits has a row to itself, and is never cut: whom an order went to and until when."""


class ThreadSheet(QWidget):
    """Its parts are named after `prefix`. Signal `call_wanted()`, where calls are shown in the same window."""

    call_wanted = Signal()

    def __init__(
        self, words: ThreadWords, wording: Wording, prefix: str, call_key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._wording = wording
        self._call_key = call_key
        self._title = PlainLabel(selectable=True)
        self._title.setProperty("role", "heading")
        self._title.setObjectName(f"{prefix}Title")
        self._title.setWordWrap(True)
        self._call = QToolButton()
        self._call.setObjectName(f"{prefix}Call")
        self._call.clicked.connect(self.call_wanted)
        self._call.hide()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(10)
        self._facts.setVerticalSpacing(2)
        self._fact_labels: list[QLabel] = []
        self._label = QLabel()
        self.story = QPlainTextEdit()
        self.story.setObjectName(f"{prefix}Thread")
        self.story.setReadOnly(True)
        self.story.setTabChangesFocus(True)
        self._label.setBuddy(self.story)
        self._lay_out()
        self.retranslate()

    def show_nothing(self, words: str) -> None:
        """No escalation is chosen; the words say what to do."""
        self._title.show_text(words)
        self._show_facts([])
        self._call.hide()
        self.story.setPlainText("")

    def show_summary(self, row: EscalationSummary) -> None:
        """What the list knows, until the thread has been read."""
        state = self._wording.escalation_state(row.state)
        self._show_title(row.number, state, f"{SHAPES[row.urgency]} {self._wording.urgency(row.urgency)}")
        self._show_facts([])
        self._call.hide()
        self.story.setPlainText(row.problem)

    def show_thread(self, thread: Thread) -> None:
        """The same one again keeps the place in the text; whoever has read to its end sees what is new."""
        escalation = thread.escalation
        urgency = f"{SHAPES[escalation.form.urgency]} {self._wording.urgency(escalation.form.urgency)}"
        state = self._wording.escalation_state(escalation.state)
        self._show_title(escalation.number, self._with_pause(escalation, state), urgency)
        self._show_facts(self._words.facts(escalation))
        self._call.setVisible(bool(self._call_key and escalation.form.call_number))
        self._show_text(self._words.text(escalation, thread.steps))

    def retranslate(self) -> None:
        self._label.setText(self.tr("Threa&d"))
        self.story.setAccessibleName(without_mnemonic(self._label.text()))
        self._call.setText(self.tr("Call"))
        plain_tooltip(self._call, self.tr("Show the call in the room of calls ({key})").format(key=self._call_key))

    def _with_pause(self, escalation: Escalation, state: str) -> str:
        if escalation.paused_at is not None and escalation.left_seconds is not None:
            hours, minutes = divmod(escalation.left_seconds // 60, 60)
            return self.tr("{state}, paused with {left} left").format(state=state, left=f"{hours}:{minutes:02d}")
        return self.tr("{state}, for everyone").format(state=state) if escalation.for_everyone else state

    def _show_title(self, number: str, state: str, urgency: str) -> None:
        self._title.show_text(f"{number}  ·  {state}  ·  {urgency}")

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        for label in self._fact_labels:
            self._facts.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._fact_labels = []
        place = 0
        for name, value in facts:
            metrics = self.fontMetrics()
            wide = metrics.horizontalAdvance(value) > metrics.horizontalAdvance("0") * WIDE_FACT
            title, words = PlainLabel(name), PlainLabel(value, elided=not wide)
            title.setProperty("role", "muted")
            words.setWordWrap(wide)
            place += place % FACTS_ABREAST if wide else 0
            row, column = divmod(place, FACTS_ABREAST)
            self._facts.addWidget(title, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(words, row, 2 * column + 1, 1, 3 if wide else 1)
            self._fact_labels += [title, words]
            place += FACTS_ABREAST if wide else 1

    def _show_text(self, text: str) -> None:
        if text == self.story.toPlainText():
            return
        bar = self.story.verticalScrollBar()
        before, place, at_end = self.story.toPlainText(), bar.value(), bar.value() == bar.maximum()
        goes_on = bool(before) and text.startswith(before)
        self.story.setPlainText(text)
        bar.setValue(bar.minimum() if not goes_on else bar.maximum() if at_end else place)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._call, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)
        self.story.setMinimumHeight(3 * self.story.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._facts)
        column.addWidget(self._label)
        column.addWidget(self.story, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
