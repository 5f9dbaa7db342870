"""The duty record of one shift: its figures, the remarks on it, who signed it, and what was added."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_console.domain.duty import REMARKS_LIMIT
from agent_console.ui.duty.actions import DutyActions
from agent_console.ui.duty.figure_list import FigureList, Figures
from agent_console.ui.duty.sign_row import SignRow
from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic

REMARK_LINES, STORY_LINES = 4, 5


class RecordPane(QScrollArea):
    """Shows what it is given; a small window scrolls it, but for `sign`, which stands beneath it. Nothing that is typed
    is emitted by showing.
    """

    def __init__(self, actions: DutyActions, sign: SignRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self._title = PlainLabel(selectable=True)
        self._title.setObjectName("dutyTitle")
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._hint = PlainLabel()
        self._hint.setObjectName("dutyHint")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.figures = FigureList()
        self._remarks_label = QLabel()
        self.remarks = LowEditor(limit=REMARKS_LIMIT, lines=REMARK_LINES)
        self.remarks.setObjectName("dutyRemarks")
        self._remarks_label.setBuddy(self.remarks)
        self._count = CharacterCount(REMARKS_LIMIT)
        self.remarks.text_changed.connect(self._count.show_count)
        self._story_label = QLabel()
        self.story = LowText(lines=STORY_LINES)
        self.story.setObjectName("dutyStory")
        self._story_label.setBuddy(self.story)
        self.supplement = QPushButton()
        self.supplement.setObjectName("dutySupplement")
        self._adds = "supplement" in actions.all
        if self._adds:
            actions.bind("supplement", self.supplement)
        self._lay_out()
        self.retranslate()

    def show_head(self, title: str, hint: str) -> None:
        self._title.show_text(title)
        self._hint.show_text(hint)
        self._hint.setVisible(bool(hint))

    def show_figures(self, rows: Figures) -> None:
        self.figures.show_figures(rows)
        self.figures.setVisible(bool(rows))

    def show_remarks(self, text: str, *, writing: bool) -> None:
        """Emits nothing; words that stand there already keep their caret."""
        self.remarks.setReadOnly(not writing)
        if text != self.remarks.committed():
            self.remarks.show_text(text)
        self._count.show_count(text)
        self._count.setVisible(writing)
        self._name_remarks()

    def show_story(self, text: str) -> None:
        """Signature, proof and supplements; empty for what is not signed."""
        if text != self.story.toPlainText():
            self.story.setPlainText(text)
        for part in (self._story_label, self.story):
            part.setVisible(bool(text))
        self.supplement.setVisible(bool(text) and self._adds)

    def go_to_story(self) -> None:
        """What was signed or added last is in sight."""
        bar = self.story.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.story.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.story)

    def show_signing(self, shown: bool) -> None:
        self.sign.setVisible(shown)

    def retranslate(self) -> None:
        self._remarks_label.setText(self.tr("&Remarks"))
        self.remarks.setAccessibleName(without_mnemonic(self._remarks_label.text()))
        self._name_remarks()
        self._story_label.setText(self.tr("Si&gnature and supplements"))
        self.story.setAccessibleName(without_mnemonic(self._story_label.text()))
        self.figures.setAccessibleName(self.tr("Figures of the shift"))

    def _name_remarks(self) -> None:
        """Nobody is asked to write into what is sealed."""
        wanted = self.tr("What the figures do not say; kept while you write")
        self.remarks.setPlaceholderText(self.tr("No remarks") if self.remarks.isReadOnly() else wanted)

    def _lay_out(self) -> None:
        labels = QHBoxLayout()
        labels.addWidget(self._remarks_label, 1)
        labels.addWidget(self._count)
        story = QHBoxLayout()
        story.addWidget(self._story_label, 1)
        story.addWidget(self.supplement)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.figures, 4)
        column.addLayout(labels)
        column.addWidget(self.remarks, 2)
        column.addLayout(story)
        column.addWidget(self.story, 2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
