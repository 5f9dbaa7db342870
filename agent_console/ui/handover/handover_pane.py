"""One handover: its facts, its items, its note, the signatures beneath it, and the row where somebody signs."""

from collections.abc import Set
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.handover import Handover, HandoverState, open_incident
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.domain.text import NOTE_LIMIT
from agent_console.ui.handover.actions import HandoverActions
from agent_console.ui.handover.item_rows import ItemRows
from agent_console.ui.handover.item_table import ItemTable
from agent_console.ui.handover.signature_row import SignatureRow
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar

WRITING = ("flag", "reason", "add", "clear")
"""What is done with the items while the handover is being written."""
FOR_LEADS = ("take-over", "allow-self", "take-incident", "sign-for")
NOTE_LINES, STORY_LINES = 3, 5
LEAST_HEIGHT = 160


class HandoverPane(QWidget):
    """Shows what it is given and emits nothing by it; a button for each verb that `actions` know. A low window scrolls
    all but what is asked and signed.
    """

    def __init__(self, words: HandoverWords, table: ItemTable, sign: SignatureRow, actions: HandoverActions) -> None:
        super().__init__()
        self._words = words
        self._table = table
        self._shown: Handover | None = None
        self._same = False
        self._title = PlainLabel(selectable=True)
        self._title.setObjectName("handoverTitle")
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self.facts = _muted("handoverFacts")
        self.hint = PlainLabel()
        self.hint.setObjectName("handoverHint")
        self.hint.setWordWrap(True)
        self._items_label = QLabel()
        self.counter = PlainLabel()
        self.counter.setObjectName("handoverCounter")
        self.counter.setProperty("role", "heading")
        self.rows = ItemRows(table)
        self._items_label.setBuddy(self.rows)
        self.detail = _muted("handoverItem")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.print = QPushButton()
        self.print.setObjectName("handoverPrint")
        self.print.setProperty("compact", True)
        actions.bind("print", self.print)
        self._note_label = QLabel()
        self.note = LowEditor(limit=NOTE_LIMIT, lines=NOTE_LINES)
        self.note.setObjectName("handoverNote")
        self._note_label.setBuddy(self.note)
        self._count = CharacterCount(NOTE_LIMIT)
        self.note.text_changed.connect(self._count.show_count)
        self._story_label = QLabel()
        self.story = LowText(lines=STORY_LINES)
        self.story.setObjectName("handoverStory")
        self._story_label.setBuddy(self.story)
        self.bar = StepBar("handover")
        self.sign = sign
        verbs = [verb for verb in (*WRITING, "supplement", *FOR_LEADS) if verb in actions.all]
        self.buttons = {verb: QPushButton() for verb in verbs}
        for verb, button in self.buttons.items():
            button.setObjectName(f"handoverButton-{verb}")
            button.setProperty("compact", True)
            actions.bind(verb, button)
        self._lay_out()
        self.retranslate()
        self.show_nothing("")

    @property
    def shown(self) -> Handover | None:
        return self._shown

    def show_nothing(self, hint: str) -> None:
        """No record is chosen, or none is there; the hint says what to do."""
        self._shown = None
        self._title.show_text("")
        self.facts.show_text("")
        self._say(hint)
        self._show_parts(items=False, note=False, story=False)
        for button in (*self.buttons.values(), self.print):
            button.setVisible(False)

    def show_record(
        self, handover: Handover, at: datetime, ticks: Set[str] | None, hint: str = "", *, writing: bool = False
    ) -> None:
        """The same one again keeps the chosen item, the place in the texts and everything that is being typed.

        `at` is the instant that its clocks are told as of; `ticks` are the ticked key items where somebody may tick;
        `writing` is for the own one, which can still be changed.
        """
        self._same = self._shown is not None and self._shown.id == handover.id
        self._shown = handover
        self._title.show_text(self._words.title(handover))
        self.facts.show_text(self._facts_of(handover))
        self._say(hint)
        self.rows.show_items(handover.items, at, ticks)
        self._count_items(handover, ticks)
        if not self._same:
            self.rows.choose_first()
        self._show_story(self._words.story(handover))
        self._show_parts(items=True, note=True, story=bool(handover.signatures))
        self._show_buttons(handover, own=writing)

    def show_note(self, text: str, *, writing: bool) -> None:
        """Emits nothing."""
        self.note.setReadOnly(not writing)
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self._name_note()
        if text != self.note.committed():
            self.note.show_text(text)
        self._count.show_count(text)
        self._count.setVisible(writing)

    def retranslate(self) -> None:
        self._items_label.setText(self.tr("&Items, what hurts first"))
        self.rows.retranslate()
        self.rows.setAccessibleName(without_mnemonic(self._items_label.text()))
        self._note_label.setText(self.tr("&Note"))
        self.note.setAccessibleName(without_mnemonic(self._note_label.text()))
        self._name_note()
        self._story_label.setText(self.tr("Si&gnatures and supplements"))
        self.story.setAccessibleName(without_mnemonic(self._story_label.text()))

    def _name_note(self) -> None:
        wanted = self.tr("What the next shift should know beyond the items")
        self.note.setPlaceholderText(self.tr("No note") if self.note.isReadOnly() else wanted)

    def _facts_of(self, handover: Handover) -> str:
        parts = [self._words.span(handover), self._words.figures(handover)]
        if handover.shift_number:
            parts.insert(0, self.tr("Shift {number}").format(number=handover.shift_number))
        return "  ·  ".join(parts)

    def _say(self, hint: str) -> None:
        self.hint.show_text(hint)
        self.hint.setVisible(bool(hint))

    def _count_items(self, handover: Handover, ticks: Set[str] | None) -> None:
        keys = handover.keys
        if ticks is None:
            words = self.tr("%n item(s)", "", len(handover.items))
            if keys:
                words = self.tr("{items}, key points {keys}").format(items=words, keys=len(keys))
        else:
            words = self.tr("{done} of {all} key points ticked").format(done=len(ticks & set(keys)), all=len(keys))
        self.counter.show_text(words)

    def _show_story(self, text: str) -> None:
        """What was added to the same record is brought into sight."""
        if text == self.story.toPlainText():
            return
        bar, goes_on = self.story.verticalScrollBar(), text.startswith(self.story.toPlainText())
        self.story.setPlainText(text)
        bar.setValue(bar.maximum() if goes_on and self._same else bar.minimum())

    def _show_parts(self, *, items: bool, note: bool, story: bool) -> None:
        parts: dict[QWidget, bool] = {
            **dict.fromkeys((self._items_label, self.counter, self.rows, self.detail, self.print), items),
            **dict.fromkeys((self._note_label, self.note), note),
            **dict.fromkeys((self._story_label, self.story), story),
            self._count: note and not self.note.isReadOnly(),
        }
        for part, shown in parts.items():
            part.setVisible(shown)

    def _show_buttons(self, handover: Handover, *, own: bool) -> None:
        waits = handover.state is HandoverState.SIGNED
        wanted = {
            **dict.fromkeys(WRITING, own),
            "supplement": handover.sealed,
            "take-over": waits,
            "allow-self": waits and not handover.self_allowed,
            "take-incident": own or open_incident(handover) is not None,
            "sign-for": own or handover.state is HandoverState.OPEN,
        }
        wanted["clear"] = own or handover.sealed
        for verb, button in self.buttons.items():
            button.setVisible(wanted[verb])
        self.show_choice(self.rows.current)

    def show_choice(self, item: HandoverItem | None) -> None:
        """The chosen item, in full; it decides what can be done with it."""
        self.detail.show_text("" if item is None else self._table.in_full(item))
        flagged = item is not None and bool(item.point or item.known_kind is ItemKind.POINT)
        for verb, enabled in (("flag", item is not None), ("reason", item is not None), ("clear", flagged)):
            if verb in self.buttons:
                self.buttons[verb].setEnabled(enabled)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._items_label, 1)
        head.addWidget(self.counter)
        keys = QGridLayout()
        keys.setSpacing(6)
        for place, button in enumerate(self.buttons.values()):
            keys.addWidget(button, 0, place)
        keys.setColumnStretch(len(self.buttons), 1)
        titles = QHBoxLayout()
        titles.addWidget(self._title, 1)
        titles.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(2 * self.detail.fontMetrics().lineSpacing())
        labels = QHBoxLayout()
        labels.addWidget(self._note_label, 1)
        labels.addWidget(self._count)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(titles)
        column.addWidget(self.facts)
        column.addWidget(self.hint)
        column.addLayout(head)
        column.addWidget(self.rows, 5)
        column.addWidget(self.detail)
        column.addLayout(keys)
        column.addLayout(labels)
        column.addWidget(self.note, 1)
        column.addWidget(self._story_label)
        column.addWidget(self.story, 1)
        column.addStretch(0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(6)
        page.addWidget(_Scrolled(sheet, (self.rows, self.note, self.story)), 1)
        page.addWidget(self.bar)
        page.addWidget(self.sign)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _muted(name: str) -> PlainLabel:
    label = PlainLabel(selectable=True)
    label.setObjectName(name)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


class _Scrolled(QScrollArea):
    """As wide as its sheet must be; lower it can be. Whoever goes to one of the `homes` sees it."""

    def __init__(self, sheet: QWidget, homes: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._sheet = sheet
        for home in homes:
            home.installEventFilter(self)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(self._sheet.minimumSizeHint().width() + bar, LEAST_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)
