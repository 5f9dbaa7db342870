"""The form of an escalation beside the call: what cannot be solved here, what was tried, until when, how urgent."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import PROBLEM_LIMIT, TEXT_LIMIT, EscalationForm, Missing, Urgency
from agent_console.domain.escalation_list import Similar
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.phone import mask_typed
from agent_console.ui.escalation.caller_line import CallerLine
from agent_console.ui.escalation.ground import Lack, PromiseFault
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.escalation.promised_line import PromisedLine
from agent_console.ui.escalation.similar_pane import SimilarPane
from agent_console.ui.notices import announce
from agent_console.ui.times import whole_units
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.low_editors import LowEditor
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pane_title import PaneTitle
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.tick_box import TickBox

SEND_KEY = "Ctrl+Enter"


class FormView(QWidget):
    """Signals: `written(field, value)` for each change of a person, `promised(str)`, `send_wanted()`,
    `discard_wanted()`, `helps(Similar)`, `refused(ConsoleError)`.
    """

    written = Signal(str, object)
    promised = Signal(str)
    send_wanted = Signal()
    discard_wanted = Signal()
    helps = Signal(object)
    refused = Signal(object)

    def __init__(self, dress: Dress, rules: EscalationRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._rules = rules
        self._form: EscalationForm | None = None
        self._showing = False
        self.title = PaneTitle("escalationClose")
        self._facts = PlainLabel(elided=True)
        self._facts.setObjectName("escalationFacts")
        self._facts.setProperty("role", "muted")
        self.caller = CallerLine()
        self.caller.setObjectName("escalationCaller")
        self.problem = LowEditor(limit=PROBLEM_LIMIT, lines=3)
        self.problem.setObjectName("escalationProblem")
        self.similar = SimilarPane(dress.wording)
        self.tried = LowEditor(limit=PROBLEM_LIMIT, lines=2)
        self.tried.setObjectName("escalationTried")
        self.urgency = Choice()
        self.urgency.setObjectName("escalationUrgency")
        self.urgency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.urgency.setMinimumContentsLength(12)
        self.until = PromisedLine(dress.clock)
        self.special = TickBox()
        self.special.setObjectName("escalationSpecial")
        self.reason = PlainLine(limit=TEXT_LIMIT)
        self.reason.setObjectName("escalationReason")
        self.send = QPushButton()
        self.send.setObjectName("escalationSend")
        self.send.setProperty("role", "primary")
        self.discard = QPushButton()
        self.discard.setObjectName("escalationDiscard")
        self.discard.setProperty("role", "quiet")
        self.message = MessageLabel(lines=2)
        self.message.setObjectName("escalationMessage")
        self._labels = {name: QLabel() for name in ("problem", "tried", "urgency", "until", "reason")}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_writable(True)

    def show_form(self, form: EscalationForm | None, words: str = "") -> None:
        """Put a form there; nothing is emitted. `words` begin its problem and can be taken back with undo."""
        self.clear_marks()
        self.message.show_message("")
        self._showing = True
        self._form = form
        self.caller.show_number(form.caller if form else "")
        self.caller.setVisible(form is not None and not form.call_id)
        self.problem.show_text("" if form is None or words else form.problem)
        if words:
            self.problem.insert_at_caret(words)
        self.problem.moveCursor(QTextCursor.MoveOperation.End)
        self.tried.show_text(form.tried if form else "")
        self.urgency.show_value(form.urgency if form else None)
        self.until.show_until(form.callback_until if form else None, form.promised_words if form else "")
        self.special.setChecked(form is not None and form.special)
        self.reason.show_text(form.similar_reason if form else "")
        self._showing = False
        self.show_similar(())
        self.show_facts(form)
        self.set_writable(form is not None)

    def show_facts(self, form: EscalationForm | None) -> None:
        """What comes from the call; the caller's number is masked."""
        if form is None:
            self._facts.show_text("")
            return
        path = self._dress.catalogue.path_in(form.subject, self._dress.language) if form.subject else ""
        words = [form.call_number, mask_typed(form.caller), form.caller_name, path]
        of_call = " · ".join(word for word in words if word)
        self._facts.show_text(of_call if form.call_id else self.tr("Without a call"))

    def show_similar(self, similar: tuple[Similar, ...]) -> None:
        self.similar.show_similar(similar)
        self.reason.setEnabled(bool(similar))
        self._tell_reason()
        if not similar:
            mark_input(self.reason, None)

    def set_writable(self, writable: bool) -> None:
        """Read only while it is on its way and once it is sent; the focus stays inside."""
        if not writable and self.isAncestorOf(self.window().focusWidget()):
            self.problem.setFocus()  # a control that is switched off would hand the focus to the call
        for editor in (self.caller, self.problem, self.tried, self.reason):
            editor.setReadOnly(not writable)
        self.until.set_writable(writable)
        self.similar.set_writable(writable)
        for box in (self.urgency, self.special, self.send, self.discard):
            box.setEnabled(writable)

    def mark(self, lacks: tuple[Lack, ...]) -> None:
        """Name what is missing and put the focus on the first of it."""
        self.clear_marks()
        words = [self._lack(lack) for lack in lacks]
        self.message.show_message(" ".join(words), problem=True)
        for place, (lack, word) in enumerate(zip(lacks, words, strict=True)):
            field = self._field(lack)
            mark_input(field, word)
            if place == 0:
                field.setFocus()
                announce(field, " ".join(words), urgent=True)

    def clear_marks(self) -> None:
        for field in (self.problem, self.tried, self.reason, self.until.line):
            mark_input(field, None)

    def with_composing(self, form: EscalationForm) -> EscalationForm:
        """What a draft keeps: the form with the words an input method has not finished yet."""
        try:
            return replace(
                form,
                problem=self.problem.text_with_composing(),
                tried=self.tried.text_with_composing(),
                similar_reason=self.reason.text_with_composing(),
            )
        except ConsoleError:  # letters in the making that could not be committed either
            return form

    def retranslate(self) -> None:
        names = {
            "problem": (self.tr("T&he problem"), self.problem),
            "tried": (self.tr("&What was tried"), self.tried),
            "urgency": (self.tr("Ur&gency"), self.urgency),
            "until": (self.tr("Call &back by"), self.until.line),
            "reason": (self.tr("Sent e&ven so, because"), self.reason),
        }
        for name, (text, buddy) in names.items():
            self._labels[name].setText(text)
            self._labels[name].setBuddy(buddy)
            buddy.setAccessibleName(without_mnemonic(text))
        self.title.show_text(self.tr("Escalation to the shift lead"))
        caller = self.tr("Customer's number, if there is one")
        self.caller.setPlaceholderText(caller)
        self.caller.setAccessibleName(caller)
        self.problem.setPlaceholderText(self.tr("What the customer wants and what stands in the way"))
        self.tried.setPlaceholderText(self.tr("What you looked up, asked and offered"))
        self._tell_reason()
        self.special.setText(self.tr("Special handling (e&xception)"))
        self.send.setText(self.tr("Send  {key}").format(key=SEND_KEY))
        self.discard.setText(self.tr("Discard"))
        plain_tooltip(self.send, self.tr("Send to the shift lead ({key})").format(key=SEND_KEY))
        plain_tooltip(self.discard, self.tr("Drop this form; it can be brought back for some seconds"))
        self.urgency.show_options(
            Option(urgency, self._limit(urgency), str(number)) for number, urgency in enumerate(Urgency, start=1)
        )
        self.show_facts(self._form)

    def _tell_reason(self) -> None:
        """What belongs into the line follows from whether anything similar was found."""
        wanted = self.tr("What is different this time")
        idle = self.tr("Only where similar ones were found")
        self.reason.setPlaceholderText(wanted if self.reason.isEnabled() else idle)

    def _limit(self, urgency: Urgency) -> str:
        limit = self._rules.limits[urgency]
        unit, count = whole_units(limit)
        within = {
            "days": lambda: self.tr("within %n day(s)", "", count),
            "hours": lambda: self.tr("within %n hour(s)", "", count),
            "minutes": lambda: self.tr("within %n minute(s)", "", count),
        }[unit]()
        if limit.hours:
            within = self.tr("{within} of working time").format(within=within)
        return f"{self._dress.wording.urgency(urgency)} · {within}"

    def _lack(self, lack: Lack) -> str:
        if lack is PromiseFault.NOT_UNDERSTOOD:
            return self.tr("The promised time is not understood. Write 14:30, +30 or tomorrow 10:00.")
        if lack is PromiseFault.PAST:
            return self.tr("The promised time is over. Promise a later one.")
        return self._dress.wording.missing(Missing(lack))

    def _field(self, lack: Lack) -> QWidget:
        if isinstance(lack, PromiseFault):
            return self.until.line
        return {Missing.PROBLEM: self.problem, Missing.TRIED: self.tried, Missing.REASON: self.reason}[lack]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("urgency", self.urgency),
            ("until", self.until),
            ("reason", self.reason),
        )
        for row, (name, widget) in enumerate(rows):
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.special, len(rows), 1)
        keys = QHBoxLayout()
        keys.addStretch(1)
        keys.addWidget(self.discard)
        keys.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget, stretch in (
            (self.title, 0), (self._facts, 0), (self.caller, 0), (self._labels["problem"], 0), (self.problem, 3),
            (self.similar, 0), (self._labels["tried"], 0), (self.tried, 2),
        ):  # fmt: skip
            column.addWidget(widget, stretch)
        column.addLayout(grid)
        column.addLayout(keys)
        column.addWidget(self.message)
        order = (
            self.caller, self.problem, self.similar.rows, self.similar.take, self.tried, self.urgency, self.until.line,
            self.reason, self.special, self.discard, self.send,
        )  # fmt: skip
        for before, behind in pairwise(order):
            self.setTabOrder(before, behind)

    def _connect(self) -> None:
        self.problem.text_changed.connect(partial(self._write, "problem", self.problem))
        self.tried.text_changed.connect(partial(self._write, "tried", self.tried))
        self.reason.textChanged.connect(partial(self._write, "similar_reason", self.reason))
        self.caller.number_changed.connect(partial(self.written.emit, "caller"))
        self.urgency.chosen.connect(partial(self.written.emit, "urgency"))
        self.special.toggled.connect(self._special_toggled)
        self.until.typed.connect(self._until_typed)
        self.similar.helps.connect(self.helps)
        for source in (self.caller, self.problem, self.tried, self.reason, self.until.line):
            source.refused.connect(self.refused)
        self.send.clicked.connect(self.send_wanted)
        self.discard.clicked.connect(self.discard_wanted)

    def _write(self, field: str, source: QWidget, text: str) -> None:
        if not self._showing:
            mark_input(source, None)
            self.written.emit(field, text)

    def _special_toggled(self, special: bool) -> None:
        if not self._showing:
            self.written.emit("special", special)

    def _until_typed(self, text: str) -> None:
        if not self._showing:
            mark_input(self.until.line, None)
            self.promised.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line or on a box does nothing to the rest of the form; only Ctrl+Enter sends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
