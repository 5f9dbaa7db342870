"""One escalation that is read: the answer, every step with who and when, and what its owner can do now."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import TEXT_LIMIT, Escalation, EscalationState
from agent_console.domain.escalation_clock import acting_due
from agent_console.domain.escalation_list import Thread
from agent_console.domain.escalation_steps import RULES, Step, StepKind
from agent_console.domain.phone import mask_typed
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.times import at_in_words
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pane_title import PaneTitle
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic

PLACES = {
    StepKind.TOLD: (0, 0),
    StepKind.ADDED: (0, 1),
    StepKind.PAUSED: (1, 0),
    StepKind.RESUMED: (1, 0),  # one of the two is shown
    StepKind.REOPENED: (1, 1),
}
"""The steps of an owner, and where their buttons stand."""


class ThreadView(QWidget):
    """Signals: `step_wanted(StepKind, str)` with the words, `refused(ConsoleError)`."""

    step_wanted = Signal(object, str)
    refused = Signal(object)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._thread: Thread | None = None
        self._busy = False
        self.title = PaneTitle("escalationClose")
        self.title.words.setObjectName("escalationNumber")
        self._facts = PlainLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self.steps = LowText(lines=6)
        self.steps.setObjectName("escalationThread")
        self._words_label = QLabel()
        self.words = LowEditor(limit=TEXT_LIMIT, lines=3)
        self.words.setObjectName("escalationWords")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words_label.setBuddy(self.words)
        self.buttons = {kind: QPushButton() for kind in PLACES}
        grid = QGridLayout()
        grid.setSpacing(8)
        for kind, button in self.buttons.items():
            button.setObjectName(f"escalationStep-{kind.value}")
            button.clicked.connect(lambda _=False, kind=kind: self.take(kind))
            grid.addWidget(button, *PLACES[kind])
        self.message = MessageLabel(lines=2)
        self.message.setObjectName("escalationThreadMessage")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self._facts):
            column.addWidget(widget)
        column.addWidget(self.steps, 1)
        column.addWidget(self._words_label)
        column.addWidget(self.words)
        column.addLayout(grid)
        column.addWidget(self.message)
        self.words.refused.connect(self.refused)
        self.words.text_changed.connect(lambda _text: mark_input(self.words, None))
        self.retranslate()

    @property
    def escalation_id(self) -> str:
        return self._thread.escalation.id if self._thread is not None else ""

    def show_thread(self, thread: Thread, words: str | None) -> None:
        """`words` are what was begun here before; None leaves what is being typed as it is."""
        another = thread.escalation.id != self.escalation_id
        if another:
            self.message.show_message("")
            mark_input(self.words, None)
        self._thread = thread
        if words is not None:
            self.words.show_text(words)
            self.words.moveCursor(QTextCursor.MoveOperation.End)
        self._show(scroll=True)

    def take(self, kind: StepKind) -> None:
        """One of the buttons; a step that needs words asks for them where they are written."""
        if self._busy or self._thread is None:
            return
        if not self.may_take(kind):
            self._refuse(self._thread.escalation)
            return
        text = self.words.committed().strip()
        if RULES[kind].needs_text and not text:
            words = self.tr("Write a few words first.")
            mark_input(self.words, words)
            self.message.announce(words, problem=True)
            self.words.setFocus()
            return
        self.step_wanted.emit(kind, text)

    def _refuse(self, escalation: Escalation) -> None:
        """Ctrl+Enter where nothing comes any more: said, and what is written stays."""
        if escalation.state is EscalationState.VOID:
            self.show_problem(ConsoleError(Problem.VOIDED, number=escalation.number))
            return
        said = self.tr("{number} is “{state}”: nothing was changed. What you wrote is still here.")
        state = self._dress.wording.escalation_state(escalation.state)
        self.message.announce(said.format(number=escalation.number, state=state), problem=True)

    def next_step(self) -> StepKind:
        """What Ctrl+Enter does: tell the customer where there is an answer, else say more."""
        return StepKind.TOLD if self.may_take(StepKind.TOLD) else StepKind.ADDED

    def may_take(self, kind: StepKind) -> bool:
        if self._thread is None:
            return False
        escalation = self._thread.escalation
        paused = escalation.paused_at is not None
        if kind in (StepKind.PAUSED, StepKind.RESUMED) and paused is not (kind is StepKind.RESUMED):
            return False
        return escalation.state in RULES[kind].within

    def set_busy(self, busy: bool) -> None:
        """While a step is on its way nothing typed may get lost behind it."""
        self._busy = busy
        if busy and any(button.hasFocus() for button in self.buttons.values()):
            self.words.setFocus()  # a button that is switched off would hand the focus to the call
        self.words.setReadOnly(busy)
        self._show_buttons()

    def show_taken(self, escalation: Escalation, kind: StepKind) -> None:
        """A step is on the disk: its words have become part of the thread."""
        self.words.show_text("")
        mark_input(self.words, None)
        at = self._dress.clock.now().astimezone(self._dress.zone)
        words = self.tr("{number}: {step}, {time}. Saved.").format(
            number=escalation.number, step=self._dress.wording.step(kind), time=f"{at:%H:%M:%S}"
        )
        self.message.announce(words)

    def show_problem(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.message.announce(str(self._dress.wording.problem(error)), problem=True)

    def _show(self, *, scroll: bool) -> None:
        if self._thread is None:
            return
        dress, escalation = self._dress, self._thread.escalation
        form, now = escalation.form, dress.clock.now()
        state = dress.wording.escalation_state(escalation.state)
        self.title.show_text(f"{escalation.number}  {state}")
        path = dress.catalogue.path_in(form.subject, dress.language) if form.subject else ""
        due = acting_due(escalation)
        times = (
            (self.tr("callback promised {time}"), form.callback_until),
            (self.tr("due {time}"), None if due == form.callback_until else due),
            (self.tr("paused since {time}"), escalation.paused_at),
        )
        words = (
            mask_typed(form.caller),
            form.caller_name,
            path,
            form.call_number,
            self._whose(self._thread),
            dress.wording.urgency(form.urgency),
            *(text.format(time=at_in_words(at, now, dress.zone)) for text, at in times if at is not None),
        )
        self._facts.show_text(" · ".join(word for word in words if word))
        text = self._text(self._thread)
        if text != self.steps.toPlainText():
            self.steps.setPlainText(text)
            if scroll and escalation.state is not EscalationState.ANSWERED:
                self.steps.verticalScrollBar().setValue(self.steps.verticalScrollBar().maximum())
        self._show_buttons()

    def _whose(self, thread: Thread) -> str:
        """Whose it is, where somebody has taken it over: the owner of the first inquiry stays the owner."""
        owner = thread.escalation.owner
        if thread.holder in ("", owner):
            return ""
        return self.tr("owner {owner}, taken over by {holder}").format(owner=owner, holder=thread.holder)

    def _text(self, thread: Thread) -> str:
        form = thread.escalation.form
        blocks = []
        if thread.escalation.answer:
            blocks.append(self.tr("【Answer】{answer}").format(answer=thread.escalation.answer))
        blocks.append(self.tr("【Problem】{problem}").format(problem=form.problem))
        blocks.append(self.tr("【Tried】{tried}").format(tried=form.tried))
        if form.special:
            blocks.append(self.tr("【Special handling asked for】"))
        if form.similar_reason:
            blocks.append(self.tr("【Sent even so】{reason}").format(reason=form.similar_reason))
        return "\n".join([*blocks, "", *(self._line(step) for step in thread.steps)])

    def _line(self, step: Step) -> str:
        at = f"{step.at.astimezone(self._dress.zone):%m-%d %H:%M:%S}"
        words = f"{at}  {step.by} {self._dress.wording.step(step.kind)}"
        if step.to:
            words += f" → {step.to}"
        if step.order is not None:
            words += f" {step.order.number} → {step.order.liaison}"
        text = step.text.replace("\n", "\n    ")
        return f"{words}\n    {text}" if text else words

    def _show_buttons(self) -> None:
        main = self.next_step()
        for kind, button in self.buttons.items():
            possible = self.may_take(kind)
            button.setEnabled(possible and not self._busy)
            button.setText(f"{self._names[kind]}  Ctrl+Enter" if kind is main and possible else self._names[kind])
            wanted = "primary" if kind is main and possible else None
            if button.property("role") != wanted:
                button.setProperty("role", wanted)
                button.style().unpolish(button)
                button.style().polish(button)
        for kind in (StepKind.PAUSED, StepKind.RESUMED):
            self.buttons[kind].setVisible(self.may_take(kind) or (kind is StepKind.PAUSED and not self._paused))

    @property
    def _paused(self) -> bool:
        return self._thread is not None and self._thread.escalation.paused_at is not None

    def retranslate(self) -> None:
        self._names = {
            StepKind.TOLD: self.tr("Told the customer"),
            StepKind.ADDED: self.tr("Add"),
            StepKind.PAUSED: self.tr("Wait for the customer"),
            StepKind.RESUMED: self.tr("Go on"),
            StepKind.REOPENED: self.tr("Reopen"),
        }
        tips = {
            StepKind.TOLD: self.tr("The customer has been told; your words say how they took it"),
            StepKind.ADDED: self.tr("More about the problem, or the reply to a question"),
            StepKind.PAUSED: self.tr("The limit stands still until you let it go on; say what you wait for"),
            StepKind.RESUMED: self.tr("The rest of the limit begins to run"),
            StepKind.REOPENED: self.tr("It was not solved after all; say why"),
        }
        for kind, button in self.buttons.items():
            plain_tooltip(button, tips[kind])
        label = self.tr("Your &words")
        self._words_label.setText(label)
        self.words.setAccessibleName(without_mnemonic(label))
        self.steps.setAccessibleName(self.tr("What has happened so far"))
        self._show_buttons()
        self._show(scroll=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
