"""The middle pane: the standard record of one call, typed while the caller speaks."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.call import Call, Gap, Kind
from agent_console.domain.call_hits import CallHit, unresolved
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.errors import ConsoleError
from agent_console.domain.text import NAME_LIMIT, NOTE_LIMIT, REASON_LIMIT
from agent_console.ui.call.caller_field import CallerField
from agent_console.ui.call.phrase_marks import PhraseMarks
from agent_console.ui.call.phrase_panel import Explanation, PhrasePanel
from agent_console.ui.colours import colours_near
from agent_console.ui.notices import announce
from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.offsets import to_code_points
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.search_choice import SearchChoice
from agent_console.ui.widgets.tick_box import TickBox
from agent_console.ui.wording import Wording

LEAST_OUTCOME = 12  # letters


class RecordMode(Enum):
    WRITING = auto()
    OFFERED = auto()  # a draft is shown and waits for one key
    SAVING = auto()  # the last word is on its way to the disk
    CORRECTING = auto()  # a finished record; changes need a reason


class RecordView(QWidget):
    """Signals: `written(field, value)` for each change of a person, `refused(ConsoleError)`, and those of the number:
    `caller_left(str)`, `reveal_wanted(str)`, `greeting_said()`.
    """

    written = Signal(str, object)
    refused = Signal(object)
    caller_left = Signal(str)
    reveal_wanted = Signal(str)
    greeting_said = Signal()

    def __init__(self, catalogue: Catalogue, wording: Wording, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._hits: tuple[CallHit, ...] = ()
        self._gaps: tuple[Gap, ...] = ()
        self._wording = wording
        self._language = language
        self.caller = CallerField()
        self.caller_hint = PlainLabel()
        self.caller_hint.setProperty("tone", "warning")
        self.caller_hint.setWordWrap(True)
        self.caller_name = PlainLine(limit=NAME_LIMIT)
        self.caller_name.setObjectName("callerName")
        self.kind = Choice()
        self.kind.setObjectName("callKind")
        self.subject = SearchChoice()
        self.subject.setObjectName("callSubject")
        self.note = NoteEditor(limit=NOTE_LIMIT)
        self.note.setObjectName("callNote")
        self.count = CharacterCount(NOTE_LIMIT)
        self.count.setObjectName("noteCount")
        self.phrases = PhrasePanel()
        self._marks = PhraseMarks(self.note, colours_near(self.palette()))
        self.outcome = Choice()
        self.outcome.setObjectName("callOutcome")
        self.gap_hint = PlainLabel()
        self.gap_hint.setObjectName("gapHint")
        self.gap_hint.setProperty("tone", "error")
        self.gap_hint.setWordWrap(True)
        self.gap_hint.hide()
        self.correction_due = TickBox()
        self.correction_due.setObjectName("correctionDue")
        self.reason = PlainLine(limit=REASON_LIMIT)
        self.reason.setObjectName("correctionReason")
        self._labels = {name: QLabel() for name in ("caller", "name", "kind", "subject", "note", "outcome", "reason")}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_mode(RecordMode.WRITING)

    def show_call(self, call: Call | None) -> None:
        """Put a record into the form; nothing is emitted. None empties it."""
        self.clear_gaps()
        self.caller.show_number(call.caller if call else "")
        self.caller_name.show_text(call.caller_name if call else "")
        self.note.show_text(call.note if call else "")
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.count.show_count(call.note if call else "")
        self.show_choices(call)
        self.reason.show_text("")

    def show_choices(self, call: Call | None) -> None:
        """Show what may have changed by itself (a script or an outcome presets kind and subject); texts stay."""
        self.kind.show_value(call.kind if call else None)
        self.subject.show_value((call.subject or None) if call else None)
        self.outcome.show_value((call.outcome or None) if call else None)
        blocked = self.correction_due.blockSignals(True)
        self.correction_due.setChecked(call is not None and call.correction_due)
        self.correction_due.blockSignals(blocked)

    def take(self, field: str, text: str) -> None:
        """Put into the record what was asked elsewhere (`caller_name` or `caller`), as if it had been typed here."""
        if field == "caller":
            self.caller.type_number(text)
        elif text != self.caller_name.text():
            self.caller_name.setText(text)

    def set_mode(self, mode: RecordMode) -> None:
        writable = mode in (RecordMode.WRITING, RecordMode.CORRECTING)
        self.caller.set_writable(writable)
        for line in (self.caller_name, self.note):
            line.setReadOnly(not writable)
        self.phrases.set_writable(writable)
        for box in (self.kind, self.subject, self.outcome, self.correction_due):
            box.setEnabled(writable)
        for widget in (self.reason, self._labels["reason"]):
            widget.setVisible(mode is RecordMode.CORRECTING)

    def mark_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Mark what is missing and put the focus on the first of it."""
        fields: dict[Gap, QWidget] = {
            Gap.KIND: self.kind,
            Gap.OUTCOME: self.outcome,
            Gap.NOTE: self.note,
            Gap.WORDING: self.phrases.reason,
        }
        if Gap.WORDING in gaps:
            self.phrases.ask()
        words = [self._gap(gap) for gap in gaps]
        self._gaps = gaps
        self.gap_hint.show_text("  ".join(words))
        self.gap_hint.setVisible(bool(words))
        for index, (gap, word) in enumerate(zip(gaps, words, strict=True)):
            mark_input(fields[gap], word)
            if index == 0:
                fields[gap].setFocus()
                announce(fields[gap], " ".join(words), urgent=True)

    def clear_gaps(self) -> None:
        self._gaps = ()
        self.gap_hint.hide()
        for field in (self.kind, self.subject, self.outcome, self.note, self.phrases.reason):
            mark_input(field, None)

    def retranslate(self) -> None:
        names = {
            "caller": (self.tr("&Caller"), self.caller.line),
            "name": (self.tr("N&ame"), self.caller_name),
            "kind": (self.tr("&Kind"), self.kind),
            "subject": (self.tr("&Subject"), self.subject),
            "note": (self.tr("&Note"), self.note),
            "outcome": (self.tr("&Outcome"), self.outcome),
            "reason": (self.tr("&Reason for the correction"), self.reason),
        }
        for name, (text, buddy) in names.items():
            self._labels[name].setText(text)
            self._labels[name].setBuddy(buddy)
            buddy.setAccessibleName(without_mnemonic(text))
        self.subject.line.setAccessibleName(self.subject.accessibleName())
        self.correction_due.setText(self.tr("Correction call &due"))
        self.kind.setPlaceholderText(self.tr("Choose (1–7)"))
        self.outcome.setPlaceholderText(self.tr("Choose how it ended"))
        self.subject.line.setPlaceholderText(self.tr("Type a part of it, or choose"))
        self.note.setPlaceholderText(self.tr("What the caller wants, what you did, what was promised"))
        self.kind.show_options(
            Option(kind, self._wording.kind(kind), str(number)) for number, kind in enumerate(Kind, start=1)
        )
        self.subject.show_options(
            (subject.id, self._catalogue.path_in(subject.id, self._language)) for subject in self._catalogue.subjects
        )
        self.outcome.show_options(
            Option(outcome.id, outcome.name_in(self._language), outcome.key) for outcome in self._catalogue.offered
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for box in (self.kind, self.subject, self.outcome):  # else the longest entry decides over its neighbours
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        # it shares its line with a tick; what it asks for may be cut at large text, the window may not grow by it
        self.outcome.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_OUTCOME)
        places: tuple[tuple[str, QWidget, int, int], ...] = (
            ("caller", self.caller, 0, 0),
            ("name", self.caller_name, 0, 2),
            ("kind", self.kind, 2, 0),
            ("subject", self.subject, 2, 2),
        )
        for name, widget, row, place in places:
            grid.addWidget(self._labels[name], row, place)
            grid.addWidget(widget, row, place + 1)
        grid.addWidget(self.caller_hint, 1, 1, 1, 3)
        self.caller_hint.hide()
        above_note = QHBoxLayout()
        above_note.addWidget(self._labels["note"])
        above_note.addStretch(1)
        above_note.addWidget(self.count)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._labels["outcome"])
        below.addWidget(self.outcome, 1)
        below.addWidget(self.correction_due)
        why = QHBoxLayout()
        why.setSpacing(10)
        why.addWidget(self._labels["reason"])
        why.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(above_note)
        column.addWidget(self.note, 1)
        column.addWidget(self.phrases)
        column.addLayout(below)
        column.addWidget(self.gap_hint)
        column.addLayout(why)

    def _connect(self) -> None:
        self.caller.number_changed.connect(partial(self.written.emit, "caller"))
        self.caller.left.connect(self.caller_left)
        self.caller.reveal_wanted.connect(self.reveal_wanted)
        self.caller.greeting_said.connect(self.greeting_said)
        self.caller.not_a_number.connect(self._show_caller_hint)
        self.caller_name.textChanged.connect(partial(self.written.emit, "caller_name"))
        self.kind.chosen.connect(partial(self.written.emit, "kind"))
        self.subject.not_listed.connect(self._tell_not_listed)
        self.subject.chosen.connect(lambda subject: self.written.emit("subject", subject or ""))
        self.outcome.chosen.connect(lambda outcome: self.written.emit("outcome", outcome or ""))
        self.correction_due.toggled.connect(partial(self.written.emit, "correction_due"))
        self.note.text_changed.connect(self._note_changed)
        for source in (self.caller, self.caller_name, self.note, self.reason, self.phrases):
            source.refused.connect(self.refused)
        self.phrases.reworded.connect(self._reword)
        self.note.cursorPositionChanged.connect(self._follow_caret)

    def show_hits(self, hits: tuple[CallHit, ...], explain: Callable[[CallHit], Explanation]) -> None:
        """Mark in the note and list beneath it what the phrase check has found."""
        self._hits = hits
        self._marks.show_hits(hits)
        self.phrases.show_hits(hits, explain)
        if Gap.WORDING in self._gaps:
            if not unresolved(hits):
                mark_input(self.phrases.reason, None)
                self._gaps = tuple(gap for gap in self._gaps if gap is not Gap.WORDING)
            self.gap_hint.show_text("  ".join(map(self._gap, self._gaps)))
            self.gap_hint.setVisible(bool(self._gaps))

    def _gap(self, gap: Gap) -> str:
        """What is missing; each phrase that must be reworded is named."""
        quoted = self.tr("“{text}”")
        phrases = dict.fromkeys(quoted.format(text=" ".join(hit.text.split())) for hit in unresolved(self._hits))
        return " ".join((self._wording.gap(gap), *(phrases if gap is Gap.WORDING else ())))

    def _reword(self, hit: CallHit, wording: str) -> None:
        if not self.note.isReadOnly():
            self.note.replace(hit.start, hit.end, wording)
            self.note.setFocus()

    def _follow_caret(self) -> None:
        at = to_code_points(self.note.committed(), self.note.textCursor().position()) if self._hits else 0
        for place, hit in enumerate(self._hits):
            if hit.start <= at <= hit.end:
                self.phrases.go_to(place)
                return

    def _note_changed(self, text: str) -> None:
        self.count.show_count(text)
        mark_input(self.note, None)
        self.written.emit("note", text)
        self._follow_caret()  # what was found in this text has just been shown

    def _tell_not_listed(self, typed: str) -> None:
        self.gap_hint.show_text(self.tr("No subject is called “{typed}”; the field is as it was.").format(typed=typed))
        self.gap_hint.show()

    def _show_caller_hint(self, error: ConsoleError | None) -> None:
        self.caller_hint.show_text("" if error is None else str(self._wording.problem(error)))
        self.caller_hint.setVisible(error is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._marks.show_colours(colours_near(self.palette()))
        super().changeEvent(event)
