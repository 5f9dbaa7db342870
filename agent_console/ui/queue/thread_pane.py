"""The right pane: one escalation with its thread, the words that are being written, and a button for each step."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.escalation import TEXT_LIMIT, Escalation
from agent_console.domain.escalation_list import EscalationSummary, Thread
from agent_console.ui.queue.actions import QueueActions
from agent_console.ui.queue.queue_table import SHAPES
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.queue.verbs import STEP_VERBS, can_take
from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar
from agent_console.ui.wording import Wording

ROWS_OF_BUTTONS = (
    ("accept", "take-over", "pass-on", "order", "pause"),
    ("for-everyone", "close-it", "reopen", "void", "print"),
)
BESIDE_ANSWER = ("ask-back", "receipt", "told")
FACTS_ABREAST = 2
WIDE_FACT = 24
"""What is wider than so many digits has a row to itself, and is never cut: whom an order went to and until when."""


class ThreadPane(QWidget):
    """Shows what it is given; `job_number` is whose steps the buttons offer."""

    def __init__(
        self,
        words: ThreadWords,
        wording: Wording,
        actions: QueueActions,
        job_number: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._wording = wording
        self._actions = actions
        self._job_number = job_number
        self._owner = ""
        self._title = PlainLabel(selectable=True)
        self._title.setProperty("role", "heading")
        self._title.setObjectName("queueTitle")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(10)
        self._facts.setVerticalSpacing(2)
        self._fact_labels: list[QLabel] = []
        self._thread_label = QLabel()
        self.story = QPlainTextEdit()
        self.story.setObjectName("queueThread")
        self.story.setReadOnly(True)
        self.story.setTabChangesFocus(True)
        self._thread_label.setBuddy(self.story)
        self._answer_label = QLabel()
        self.answer = NoteEditor(limit=TEXT_LIMIT)
        self.answer.setObjectName("escalationAnswer")
        self._answer_label.setBuddy(self.answer)
        self._count = CharacterCount(TEXT_LIMIT)
        self.bar = StepBar("queue")
        self.buttons = {verb: QPushButton() for row in (BESIDE_ANSWER, *ROWS_OF_BUTTONS) for verb in row}
        self.reply = QPushButton()
        self.reply.setObjectName("escalationReply")
        self.reply.setProperty("role", "primary")
        self.buttons["answer"] = self.reply
        for verb, button in self.buttons.items():
            if button is not self.reply:
                button.setObjectName(f"queueButton-{verb}")
            actions.bind(verb, button, named=button is not self.reply)
        self.buttons["void"].setProperty("role", "danger")
        self.answer.text_changed.connect(self._count.show_count)
        self._lay_out()
        self.retranslate()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No escalation is chosen."""
        self._title.show_text(self.tr("Choose an escalation from the list, or type its number above (Ctrl+F)."))
        self._show_facts([])
        self.story.setPlainText("")
        self.show_answer("")
        self.answer.setReadOnly(True)
        self.bar.close_it()
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_summary(self, row: EscalationSummary) -> None:
        """What the list knows, until the thread has been read."""
        state = self._wording.escalation_state(row.state)
        self._show_title(row.number, state, f"{SHAPES[row.urgency]} {self._wording.urgency(row.urgency)}")
        self._show_facts([])
        self.story.setPlainText(row.problem)
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_thread(self, thread: Thread) -> None:
        """The same one again keeps what is being typed and the place in the text; whoever has read to its end sees
        what is new.
        """
        escalation = thread.escalation
        urgency = f"{SHAPES[escalation.form.urgency]} {self._wording.urgency(escalation.form.urgency)}"
        state = self._wording.escalation_state(escalation.state)
        self._show_title(escalation.number, self._with_pause(escalation, state), urgency)
        self._show_facts(self._words.facts(escalation))
        self._show_text(self._words.text(escalation, thread.steps))
        self._actions.show_paused(escalation.paused_at is not None)
        self._owner = escalation.owner
        self._tell_reader()
        self.answer.setReadOnly(False)
        _polish(self.answer)
        for verb in STEP_VERBS:
            self.buttons[verb.id].setEnabled(can_take(verb, escalation, self._job_number))
        self.buttons["print"].setEnabled(True)

    def show_answer(self, text: str) -> None:
        """The draft that belongs to the one that is shown; emits nothing."""
        self.answer.show_text(text)
        self._count.show_count(text)

    def retranslate(self) -> None:
        self._thread_label.setText(self.tr("Threa&d"))
        self.story.setAccessibleName(without_mnemonic(self._thread_label.text()))
        self._answer_label.setText(self.tr("A&nswer, question or receipt"))
        self.answer.setAccessibleName(without_mnemonic(self._answer_label.text()))
        self._tell_reader()
        self.reply.setText(self.tr("Answer  {key}").format(key=self._actions.key("answer")))

    def _tell_reader(self) -> None:
        """Who reads what is written here; nobody, where the owner is switched off."""
        read = self.tr("The owner reads this on the own screen at once.")
        unread = self.tr("The owner is switched off and does not read this: tell the customer yourself.")
        off = self._owner in self._words.switched_off
        self.answer.setPlaceholderText(unread if off else read)

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
        labels = QHBoxLayout()
        labels.addWidget(self._answer_label, 1)
        labels.addWidget(self._count)
        send = QHBoxLayout()
        send.setSpacing(6)
        for verb in BESIDE_ANSWER:
            send.addWidget(self.buttons[verb])
        send.addStretch(1)
        send.addWidget(self.reply)
        steps = QGridLayout()
        steps.setSpacing(6)
        for row, verbs in enumerate(ROWS_OF_BUTTONS):
            for column, verb in enumerate(verbs):
                steps.addWidget(self.buttons[verb], row, column)
                self.buttons[verb].setProperty("compact", True)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 0, 0, 0)
        page.setSpacing(6)
        page.addWidget(self._title)
        page.addLayout(self._facts)
        page.addWidget(self._thread_label)
        page.addWidget(self.story, 3)
        page.addLayout(labels)
        page.addWidget(self.answer, 2)
        page.addLayout(send)
        page.addWidget(self.bar)
        page.addLayout(steps)
        for editor in (self.story, self.answer):
            editor.setMinimumHeight(3 * editor.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _polish(widget: QWidget) -> None:
    """The style draws what cannot be written in differently."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
