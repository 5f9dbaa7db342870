"""One mark beside the list: all that was said about it, what can be done, and the words in their place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.review import ReviewMark
from agent_console.ui.colours import Colours, colours_near
from agent_console.ui.mark_words import MarkWords, Tone
from agent_console.ui.widgets.comment_bar import CommentBar
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.plain_label import PlainLabel


class MarkPane(QWidget):
    """`buttons` are by verb, for the page to bind; object names begin with that of the `screen`."""

    def __init__(self, words: MarkWords, screen: str, verbs: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._mark: ReviewMark | None = None
        self._title = PlainLabel(elided=True)
        self._title.setObjectName(f"{screen}Title")
        self._title.setProperty("role", "heading")
        self.text = QTextEdit()
        self.text.setObjectName(f"{screen}Detail")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.bar = CommentBar(screen)
        self.buttons = {verb: QToolButton() for verb in verbs}
        self._verbs = QWidget()
        row = FlowRow(self._verbs, spacing=6)
        for verb, button in self.buttons.items():
            button.setObjectName(f"{screen}{verb.title()}")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.text, 1)
        column.addWidget(self.bar)
        column.addWidget(self._verbs)
        self.bar.installEventFilter(self)
        self.retranslate()

    @property
    def written(self) -> list[QWidget]:
        """Where something is being written, if anything is."""
        return [] if self.bar.question is None else [self.bar.line]

    def show_mark(self, mark: ReviewMark | None) -> None:
        """The same one again changes nothing under the eye."""
        if mark != self._mark:
            same = mark is not None and self._mark is not None and mark.id == self._mark.id
            place = self.text.verticalScrollBar().value() if same else 0
            self._mark = mark
            self._write()
            self.text.verticalScrollBar().setValue(place)

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("What was said about the chosen mark"))
        self._write()

    def _write(self) -> None:
        mark, colours = self._mark, colours_near(self.palette())
        self.text.clear()
        if mark is None:
            self._title.show_text("")
            return
        self._title.show_text(f"{mark.call_number} · {self._words.who(mark.job_number, mark.agent)}")
        cursor = QTextCursor(self.text.document())
        for place, (words, tone) in enumerate(self._words.paragraphs(mark)):
            if place:
                cursor.insertBlock()
            cursor.insertText(words, _format(tone, colours))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that are being written need the room of the buttons."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._verbs.setVisible(event.type() == QEvent.Type.HideToParent)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)


def _format(tone: Tone, colours: Colours) -> QTextCharFormat:
    ink = {Tone.MUTED: colours.muted, Tone.GOOD: colours.success, Tone.WAITS: colours.warning}.get(tone, colours.text)
    result = QTextCharFormat()
    result.setForeground(QColor(ink))
    return result
