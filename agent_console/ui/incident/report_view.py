"""The form of a report beside the call: which kind, what has happened, where, and what it does to the service."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.incident import WHAT_LIMIT, Blank, IncidentDraft
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.incident.kind_picker import KindPicker
from agent_console.ui.notices import announce
from agent_console.ui.widgets.low_editors import LowEditor
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pane_title import PaneTitle
from agent_console.ui.widgets.plain_label import plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.tick_box import TickBox
from agent_console.ui.wording import Wording

SEND_KEY = "Ctrl+Enter"


class ReportView(QWidget):
    """Signals: `written(field, value)` for each change of a person, `send_wanted()`, `discard_wanted()`,
    `refused(ConsoleError)`.
    """

    written = Signal(str, object)
    send_wanted = Signal()
    discard_wanted = Signal()
    refused = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._showing = False
        self.title = PaneTitle("incidentClose")
        self.kind = KindPicker(wording)
        self.what = LowEditor(limit=WHAT_LIMIT, lines=3)
        self.what.setObjectName("incidentWhat")
        self.place = PlainLine(limit=NAME_LIMIT)
        self.place.setObjectName("incidentPlace")
        self.own_seat = TickBox()
        self.own_seat.setObjectName("incidentOwnSeat")
        self.effect = LowEditor(limit=WHAT_LIMIT, lines=2)
        self.effect.setObjectName("incidentEffect")
        self.send = QPushButton()
        self.send.setObjectName("incidentSend")
        self.send.setProperty("role", "primary")
        self.discard = QPushButton()
        self.discard.setObjectName("incidentDiscard")
        self.discard.setProperty("role", "quiet")
        self.message = MessageLabel(lines=3)
        self.message.setObjectName("incidentMessage")
        self._labels = {name: QLabel() for name in ("kind", "what", "place", "effect")}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_draft(None)

    def show_draft(self, draft: IncidentDraft | None) -> None:
        """Put a report there; nothing is emitted."""
        self.clear_marks()
        self.message.show_message("")
        self._showing = True
        self.kind.show_value(draft.kind if draft else None)
        self.what.show_text(draft.what if draft else "")
        self.what.moveCursor(QTextCursor.MoveOperation.End)
        self.place.show_text(draft.place if draft else "")
        self.effect.show_text(draft.effect if draft else "")
        self.own_seat.setChecked(False)
        self._showing = False
        self.set_writable(draft is not None)

    def set_writable(self, writable: bool) -> None:
        """Read only while it is on its way and once it is sent; the focus stays inside."""
        if not writable and self.isAncestorOf(self.window().focusWidget()):
            self.what.setFocus()  # a control that is switched off would hand the focus to the call
        for editor in (self.what, self.place, self.effect):
            editor.setReadOnly(not writable)
        for box in (self.kind, self.own_seat, self.send, self.discard):
            box.setEnabled(writable)

    def focus_first(self) -> None:
        """The kind, as long as none is chosen; then the words."""
        target: QWidget = self.what if self.kind.value is not None or not self.kind.isEnabled() else self.kind
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark(self, missing: tuple[Blank, ...]) -> None:
        """Name what is missing and put the focus on the first of it."""
        self.clear_marks()
        fields: dict[Blank, QWidget] = {Blank.KIND: self.kind, Blank.WHAT: self.what, Blank.PLACE: self.place}
        words = [self._wording.blank(blank) for blank in missing]
        self.message.show_message(" ".join(words), problem=True)
        for blank, word in zip(missing, words, strict=True):
            if blank is not Blank.KIND:
                mark_input(fields[blank], word)
        fields[missing[0]].setFocus()
        announce(fields[missing[0]], " ".join(words), urgent=True)

    def clear_marks(self) -> None:
        for field in (self.what, self.place):
            mark_input(field, None)

    def with_composing(self, draft: IncidentDraft) -> IncidentDraft:
        """What is kept: the report with the words an input method has not finished yet."""
        return replace(
            draft,
            what=self.what.text_with_composing(),
            place=self.place.text_with_composing(),
            effect=self.effect.text_with_composing(),
        )

    def retranslate(self) -> None:
        names: dict[str, tuple[str, QWidget]] = {
            "kind": (self.tr("Kind"), self.kind),
            "what": (self.tr("W&hat has happened"), self.what),
            "place": (self.tr("&Where"), self.place),
            "effect": (self.tr("Effect on the ser&vice"), self.effect),
        }
        for name, (text, buddy) in names.items():
            self._labels[name].setText(text)
            self._labels[name].setBuddy(buddy)
            buddy.setAccessibleName(without_mnemonic(text))
        self.title.show_text(self.tr("Report to the shift lead"))
        self.what.setPlaceholderText(self.tr("What you see: goes dead, rings on, smells of smoke"))
        self.place.setPlaceholderText(self.tr("Seat, room or system"))
        self.effect.setPlaceholderText(self.tr("Who cannot work, what callers notice; may stay empty"))
        self.own_seat.setText(self.tr("Remem&ber it as this seat"))
        plain_tooltip(self.own_seat, self.tr("The next report from this desk begins with this place"))
        self.send.setText(self.tr("Send  {key}").format(key=SEND_KEY))
        plain_tooltip(self.send, self.tr("Send to the shift lead at once ({key})").format(key=SEND_KEY))
        self.discard.setText(self.tr("Discard"))
        plain_tooltip(self.discard, self.tr("Drop this report; it can be brought back for some seconds"))

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.addStretch(1)
        keys.addWidget(self.discard)
        keys.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget, stretch in (
            (self.title, 0), (self._labels["kind"], 0), (self.kind, 0), (self._labels["what"], 0), (self.what, 3),
            (self._labels["place"], 0), (self.place, 0), (self.own_seat, 0), (self._labels["effect"], 0),
            (self.effect, 2),
        ):  # fmt: skip
            column.addWidget(widget, stretch)
        column.addLayout(keys)
        column.addWidget(self.message)
        order = (*self.kind.buttons, self.what, self.place, self.own_seat, self.effect, self.discard, self.send)
        for before, behind in pairwise(order):
            self.setTabOrder(before, behind)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.kind.done.connect(self.what.setFocus)
        self.what.text_changed.connect(partial(self._write, "what", self.what))
        self.place.textChanged.connect(partial(self._write, "place", self.place))
        self.effect.text_changed.connect(partial(self._write, "effect", self.effect))
        for source in (self.what, self.place, self.effect):
            source.refused.connect(self._refused)
        self.send.clicked.connect(self.send_wanted)
        self.discard.clicked.connect(self.discard_wanted)

    def _kind_chosen(self, kind: object) -> None:
        if not self._showing:
            self.message.show_message("")
            self.written.emit("kind", kind)

    def _write(self, field: str, source: QWidget, text: str) -> None:
        if not self._showing:
            mark_input(source, None)
            self.written.emit(field, text)

    def _refused(self, error: ConsoleError) -> None:
        self.message.announce(str(self._wording.problem(error)), problem=True)
        self.refused.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line or on a box sends nothing; only Ctrl+Enter does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
