"""Beneath the note: what the phrase check found, why it hurts, and better wordings that one key puts in place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.call_hits import CallHit, is_block, unresolved
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.call.wording_button import WordingButton
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.tick_box import TickBox

ROWS_SEEN = 3
SUGGESTIONS = 3
WORDS_SEEN = 24


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a person is told of a rule, in the language of the windows."""

    category: str
    why: str
    suggestions: tuple[str, ...]


class PhrasePanel(QWidget):
    """Hidden while there is nothing to say. Signals: `reworded(CallHit, str)`, `refused(ConsoleError)`,
    `reason_given(tuple[CallHit], str)` for the phrase that is named before the line, or for all of them.
    """

    reworded = Signal(object, object)
    reason_given = Signal(object, object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[CallHit, ...] = ()
        self._explain: Callable[[CallHit], Explanation] = lambda _hit: Explanation("", "", ())
        self._list = QListWidget()
        self._list.setObjectName("phraseHits")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setWordWrap(False)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._why = PlainLabel()
        self._why.setObjectName("phraseWhy")
        self._why.setWordWrap(True)
        self._buttons = [WordingButton(f"Ctrl+{place + 1}") for place in range(SUGGESTIONS)]
        self._reason_label = QLabel()
        self.reason = PlainLine(limit=REASON_LIMIT)
        self.reason.setObjectName("phraseOverride")
        self._reason_label.setBuddy(self.reason)
        self._asked: tuple[str, str] | None = None
        self._blocks: tuple[tuple[str, str], ...] = ()
        self.same = TickBox()
        self.same.setObjectName("phraseSameReason")
        wordings = QVBoxLayout()  # each on a line of its own: what goes into the note is read before it is taken
        wordings.setSpacing(3)
        for place, button in enumerate(self._buttons):
            button.setObjectName(f"phraseSuggestion{place + 1}")
            button.clicked.connect(lambda _=False, place=place: self.take(place))
            wordings.addWidget(button)
        asked = QHBoxLayout()
        asked.addWidget(self._reason_label, 1)
        asked.addWidget(self.same)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        column.addWidget(self._why)
        column.addLayout(wordings)
        column.addLayout(asked)
        column.addWidget(self.reason)
        QWidget.setTabOrder(self.reason, self.same)
        self._list.currentRowChanged.connect(self._show_chosen)
        self.reason.textChanged.connect(self._give)
        self.reason.returnPressed.connect(self._go_on)
        self.same.toggled.connect(self._same_toggled)
        self.reason.refused.connect(self.refused)
        self.retranslate()
        self.hide()

    def show_hits(self, hits: tuple[CallHit, ...], explain: Callable[[CallHit], Explanation]) -> None:
        """List the hits of the note in its order; the row that was chosen stays chosen."""
        self._explain = explain
        if hits != self._hits:
            row = max(0, self._list.currentRow())
            self._hits = hits
            self._list.clear()
            for hit in hits:
                self._list.addItem(self._item(hit))
            self._list.setCurrentRow(min(row, len(hits) - 1))
            line = self._list.sizeHintForRow(0) if hits else 0
            self._list.setFixedHeight(min(len(hits), ROWS_SEEN) * line + 2 * self._list.frameWidth())
        blocks = tuple(dict.fromkeys(_words(hit) for hit in hits if is_block(hit)))
        if set(blocks) - set(self._blocks):
            self._choose_same(False)  # nobody has said so of the phrase that has come
        self._blocks = blocks
        self._show_chosen()
        self.setVisible(bool(hits))

    def begin(self) -> None:
        """Another record: what was chosen for the one before does not hold for it."""
        self._asked = None
        self._choose_same(False)

    def set_writable(self, writable: bool) -> None:
        self.reason.setReadOnly(not writable)
        self.same.setEnabled(writable)

    def ask(self) -> None:
        """Choose the first phrase that still asks for a rewording or a reason."""
        first = next((row for row, hit in enumerate(self._hits) if hit in unresolved(self._hits)), None)
        if first is not None:
            self._list.setCurrentRow(first)

    def go_to(self, place: int) -> None:
        """The caret went into the hit at this place of the list."""
        self._list.setCurrentRow(place)

    def take(self, place: int) -> None:
        """Ctrl+1…: put a better wording where the chosen hit stands."""
        row = self._list.currentRow()
        if not 0 <= row < len(self._hits):
            return
        wordings = self._explain(self._hits[row]).suggestions
        if place < len(wordings) and self._hits[row].speaker == "agent":
            self.reworded.emit(self._hits[row], wordings[place])

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("What the phrase check found"))
        self.reason.setPlaceholderText(self.tr("Only where the words must stay as they are"))
        plain_tooltip(self.reason, self.tr("Enter goes on to the next phrase that needs a reason"))
        self._show_reason()

    def _item(self, hit: CallHit) -> QListWidgetItem:
        explanation = self._explain(hit)
        text = self.tr("{severity}  “{text}”  {category}").format(
            severity=self._severity(hit), text=hit.text, category=explanation.category
        )
        item = QListWidgetItem(" ".join(text.split()))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}  {explanation.why}")
        return item

    def _severity(self, hit: CallHit) -> str:
        if hit.speaker != "agent":
            return self.tr("┄ quoted")
        if hit.override:
            return self.tr("✓ kept")
        words = {"block": self.tr("■ reword"), "warn": self.tr("▲ warning"), "hint": self.tr("● hint")}
        return words.get(hit.severity, hit.severity)

    def _show_chosen(self, _row: int = 0) -> None:
        row = self._list.currentRow()
        hit = self._hits[row] if 0 <= row < len(self._hits) else None
        explanation = self._explain(hit) if hit is not None else Explanation("", "", ())
        self._why.show_text(explanation.why)
        self._why.setVisible(bool(explanation.why))
        wordings = explanation.suggestions if hit is not None and hit.speaker == "agent" else ()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(wordings))
            if place < len(wordings):
                button.show_wording(wordings[place])

        self._show_reason()

    @property
    def _asked_hits(self) -> tuple[CallHit, ...]:
        """What the reason in the line is for: all places of the words that are named, or all that must be reworded."""
        return tuple(
            hit for hit in self._hits if is_block(hit) and (self.same.isChecked() or _words(hit) == self._asked)
        )

    def _show_reason(self) -> None:
        """Ask for the chosen phrase; where that needs none, go on asking for the one before, else for the first."""
        row = self._list.currentRow()
        chosen = self._hits[row] if 0 <= row < len(self._hits) else None
        if chosen is not None and is_block(chosen):
            self._asked = _words(chosen)
        elif self._asked not in self._blocks:
            open_first = (*unresolved(self._hits), *filter(is_block, self._hits))
            self._asked = _words(open_first[0]) if open_first else None
        asked = bool(self._asked_hits)
        for widget in (self.reason, self._reason_label):
            widget.setVisible(asked)
        self.same.setVisible(len(self._blocks) > 1)
        self.same.setText(self.tr("&Use for all %n", "", len(self._blocks)))
        words = "" if self._asked is None else self._asked[1]
        name = self.tr("Reason to keep “{text}”").format(text=words)
        self.reason.setAccessibleName(name)
        label = self.tr("Reason to k&eep “{text}”")
        self._reason_label.setText(label.format(text=_short(words).replace("&", "&&")))
        reason = next((hit.override for hit in self._hits if is_block(hit) and _words(hit) == self._asked), "")
        if self.reason.text().strip() != reason:
            self.reason.show_text(reason)

    def _give(self, reason: str) -> None:
        self.reason_given.emit(self._asked_hits, reason)

    def _same_toggled(self, _same: bool) -> None:
        if self.same.isChecked() and self.reason.text().strip():
            self._give(self.reason.text())

    def _choose_same(self, same: bool) -> None:
        blocked = self.same.blockSignals(True)
        self.same.setChecked(same)
        self.same.blockSignals(blocked)

    def _go_on(self) -> None:
        """Enter in the line: to the next phrase that still asks for a reason."""
        if self.reason.text().strip():
            self.ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _words(hit: CallHit) -> tuple[str, str]:
    """Places with the same words under the same rule are one phrase, which needs one reason."""
    return hit.rule, hit.text


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= WORDS_SEEN else f"{one_line[: WORDS_SEEN - 1]}…"
