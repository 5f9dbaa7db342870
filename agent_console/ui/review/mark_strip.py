"""Under the call that is shown: what a reviewer says about it, praise as near as blame."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from agent_console.domain.review import MarkState
from agent_console.ui.review.call_story import CallStory
from agent_console.ui.widgets.comment_bar import CommentBar
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.plain_label import PlainLabel

GIVEN = ("approve", "improve", "excel")
VERBS = (*GIVEN, "nominate", "settle", "withdraw")


class MarkStrip(QWidget):
    """`buttons` are by verb; the page binds them to its keys. `bar` asks for the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {verb: QToolButton() for verb in VERBS}
        for verb, button in self.buttons.items():
            button.setObjectName(f"review{verb.title()}")
        self.bar = CommentBar("review")
        self._begun = PlainLabel(elided=True)
        self._begun.setObjectName("reviewBegun")
        self._begun.setProperty("role", "muted")
        self._why = PlainLabel()
        self._why.setObjectName("reviewMarkWhy")
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        row = FlowRow(spacing=6)
        for button in self.buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self._begun)
        column.addWidget(self._why)
        column.addLayout(row)
        self._possible = dict.fromkeys(VERBS, True)
        self._asked = ""
        self._nominated = False
        self._words = ""
        self._begun.hide()
        self._why.hide()
        self.hide()
        self.retranslate()

    def show_story(self, story: CallStory, why_not: str) -> None:
        """What can be done to this call; `why_not` is why it cannot be marked, "" where it can."""
        self._nominated = story.nomination is not None
        for verb in GIVEN:
            self.buttons[verb].setEnabled(not why_not)
        self._why.setText(why_not)
        self._why.setVisible(bool(why_not))
        states = {mark.state for mark in story.marks}
        self._possible["settle"] = MarkState.DISPUTED in states
        self._possible["withdraw"] = bool(states - {MarkState.WITHDRAWN})
        self.show_asked(self._asked)
        self.retranslate()

    def show_asked(self, verb: str) -> None:
        """While words are asked for, they need the room; only the other verdicts stay beside one. "" for nothing."""
        self._asked = verb
        for name, button in self.buttons.items():
            button.setVisible(self._possible[name] and (not verb or (verb in GIVEN and name in GIVEN)))

    def show_begun(self, words: str) -> None:
        """What was begun about this call and not given yet; "" for nothing."""
        self._words = words
        self._begun.setVisible(bool(words))
        self.retranslate()

    def retranslate(self) -> None:
        nominate = self.tr("Not in the sample") if self._nominated else self.tr("Nominate…")
        self.buttons["nominate"].setText(nominate)
        self._begun.show_text(self.tr("Begun, not given yet: {words}").format(words=self._words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
