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

from agent_console.domain.call_hits import CallHit, unresolved
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.call.wording_button import WordingButton
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.plain_line import PlainLine

ROWS_SEEN = 3
SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a person is told of a rule, in the language of the windows."""

    category: str
    why: str
    suggestions: tuple[str, ...]


class PhrasePanel(QWidget):
    """Hidden while there is nothing to say. Signals: `reworded(CallHit, str)`, `override_given(str)`,
    `refused(ConsoleError)`.
    """

    reworded = Signal(object, object)
    override_given = Signal(object)
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
        wordings = QHBoxLayout()
        wordings.setSpacing(6)
        for place, button in enumerate(self._buttons):
            button.setObjectName(f"phraseSuggestion{place + 1}")
            button.clicked.connect(lambda _=False, place=place: self.take(place))
            wordings.addWidget(button)
        wordings.addStretch(1)
        kept = QHBoxLayout()
        kept.addWidget(self._reason_label)
        kept.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        column.addWidget(self._why)
        column.addLayout(wordings)
        column.addLayout(kept)
        self._list.currentRowChanged.connect(self._show_chosen)
        self.reason.textChanged.connect(self.override_given.emit)
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
        open_blocks = bool(unresolved(hits)) or bool(self.reason.text())
        self.reason.setVisible(open_blocks)
        self._reason_label.setVisible(open_blocks)
        self._show_chosen()
        self.setVisible(bool(hits))

    def show_reason(self, reason: str) -> None:
        """The reason that is kept with the call; nothing is emitted."""
        self.reason.show_text(reason)

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
        self._reason_label.setText(self.tr("Reason to k&eep it"))
        self.reason.setAccessibleName(self.tr("Reason to keep it"))
        self.reason.setPlaceholderText(self.tr("Only where the words must stay as they are"))

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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
