"""The right pane: one escalation with its thread, the words that are being written, and a button for each step."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.escalation import TEXT_LIMIT
from agent_console.domain.escalation_list import EscalationSummary, Thread
from agent_console.ui.queue.actions import QueueActions
from agent_console.ui.queue.thread_sheet import ThreadSheet
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.queue.verbs import STEP_VERBS, can_take
from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_label import without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar
from agent_console.ui.wording import Wording

ROWS_OF_BUTTONS = (
    ("accept", "take-over", "pass-on", "order", "pause"),
    ("for-everyone", "close-it", "reopen", "void", "print"),
)
BESIDE_ANSWER = ("ask-back", "receipt", "told")


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
        self._actions = actions
        self._job_number = job_number
        self._owner = ""
        self.sheet = ThreadSheet(words, wording, "queue", actions.call_key)
        self.story = self.sheet.story
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
        self.sheet.show_nothing(self.tr("Choose an escalation from the list, or type its number above (Ctrl+F)."))
        self.show_answer("")
        self.answer.setReadOnly(True)
        self.bar.close_it()
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_summary(self, row: EscalationSummary) -> None:
        """What the list knows, until the thread has been read."""
        self.sheet.show_summary(row)
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_thread(self, thread: Thread) -> None:
        """The same one again keeps what is being typed and the place in the text; whoever has read to its end sees
        what is new.
        """
        escalation = thread.escalation
        self.sheet.show_thread(thread)
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
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 0, 0, 0)
        page.setSpacing(6)
        page.addWidget(self.sheet, 3)
        page.addLayout(labels)
        page.addWidget(self.answer, 2)
        page.addLayout(send)
        page.addWidget(self.bar)
        page.addLayout(steps)
        self.answer.setMinimumHeight(3 * self.answer.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _polish(widget: QWidget) -> None:
    """The style draws what cannot be written in differently."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
