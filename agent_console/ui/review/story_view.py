"""The detail pane: one call as it was said, to be read from top to bottom with the arrow keys."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QHideEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.call_hits import CallHit
from agent_console.domain.privacy import SHOWN_SECONDS
from agent_console.domain.search import Search, places
from agent_console.ui.colours import Colours, colours_near
from agent_console.ui.review.call_story import CallStory
from agent_console.ui.review.mark_strip import MarkStrip
from agent_console.ui.review.story_line import Line, Look
from agent_console.ui.review.story_words import StoryWords
from agent_console.ui.widgets.offsets import to_units
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.step_bar import StepBar

Underline = QTextCharFormat.UnderlineStyle
_PLAIN_SPACE = 2
_HEADING_SPACE = 10


class StoryView(QWidget):
    """`bar` asks for reasons in its place, `marks` is what a reviewer says. Signal `refused(ConsoleError)`."""

    refused = Signal(object)

    def __init__(self, words: StoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._story: CallStory | None = None
        self._whole: CallStory | None = None
        self._search: Search | None = None
        self._empty = ""
        self._title = PlainLabel(elided=True)
        self._title.setProperty("role", "heading")
        self._caller = PlainLabel()
        self._caller.setObjectName("reviewCaller")
        self.reveal = QToolButton()
        self.reveal.setObjectName("reviewReveal")
        self.history = QToolButton()
        self.history.setObjectName("reviewHistory")
        self.bar = StepBar("review")
        self.bar.refused.connect(self.refused)
        self.marks = MarkStrip()
        self.text = QTextEdit()
        self.text.setObjectName("reviewDetail")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(SHOWN_SECONDS * 1000)
        self._hide_again.timeout.connect(self.hide_number)
        self._lay_out()
        self.retranslate()

    @property
    def story(self) -> CallStory | None:
        return self._story

    def show_story(self, story: CallStory, search: Search | None) -> None:
        """One call. The same one again keeps the place in the text, and the number that was asked for."""
        same = self._story is not None and self._story.call.id == story.call.id
        if same and (story, search) == (self._story, self._search):
            return
        if not same:
            self.hide_number()
        self._story, self._search, self._whole = story, search, None
        if same:
            self._write_in_place()
        else:
            self._write()

    def show_empty(self, words: str) -> None:
        """No call is chosen; what to do."""
        self.hide_number()
        self._story, self._empty = None, words
        self._write()

    def show_number(self, number: str, whole: CallStory | None = None) -> None:
        """For half a minute, and the `whole` call with what was written of numbers, until it is another or reads
        differently. Who wanted it, and why, is on the disk by now; a screen reader is not told by itself.
        """
        self._caller.setText(number)
        self._hide_again.start()
        if whole is not None and self._story is not None and whole.call.id == self._story.call.id:
            self._whole = whole
            self._write_in_place()

    def hide_number(self) -> None:
        self._hide_again.stop()
        self._name_caller()
        if self._whole is not None:
            self._whole = None
            self._write_in_place()

    @property
    def shows_number(self) -> bool:
        return self._hide_again.isActive()

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("The call as it was said"))
        self._write()

    def _name_caller(self) -> None:
        self._caller.setText("" if self._story is None else self._words.caller(self._story.call))

    def _write_in_place(self) -> None:
        place = self.text.verticalScrollBar().value()
        self._write()
        self.text.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        story = self._story
        self._title.show_text("" if story is None else self._words.title(story.call))
        if not self._hide_again.isActive():
            self._name_caller()
        for widget in (self.reveal, self.history, self.marks):
            widget.setVisible(story is not None)
        self.reveal.setEnabled(story is not None and bool(story.call.caller))
        if story is not None:
            self.history.setVisible(story.history is None)
        self.text.clear()
        lines = [Line(self._empty, Look.MUTED)] if story is None else self._words.lines(self._whole or story)
        self._put(lines)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _put(self, lines: Iterable[Line]) -> None:
        colours = colours_near(self.palette())
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for place, line in enumerate(lines):
            if place:
                cursor.insertBlock()
            block = QTextBlockFormat()
            block.setTopMargin(_HEADING_SPACE if line.look is Look.HEADING and place else _PLAIN_SPACE)
            cursor.setBlockFormat(block)
            begin = cursor.position()
            cursor.insertText(line.text, _format(line.look, colours))
            self._mark(begin, line, colours)
        cursor.endEditBlock()

    def _mark(self, begin: int, line: Line, colours: Colours) -> None:
        """Phrase hits in the note, and what is searched anywhere."""
        for hit in line.hits:
            self._merge(begin, line.text, (hit.start, hit.end), _hit_format(hit, colours))
        if self._search is not None and line.look is Look.NOTE:
            found = QTextCharFormat()
            found.setBackground(QColor(colours.warning_ground))
            found.setFontWeight(QFont.Weight.Bold)
            for span in places(line.text, self._search):
                self._merge(begin, line.text, span, found)

    def _merge(self, begin: int, text: str, span: tuple[int, int], look: QTextCharFormat) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(begin + to_units(text, span[0]))
        cursor.setPosition(begin + to_units(text, span[1]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._caller, 1)
        head.addWidget(self.reveal)
        head.addWidget(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.text, 1)
        column.addWidget(self.marks)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes to another room has seen the number."""
        super().hideEvent(event)
        self.hide_number()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._write()  # light and dark follow the system live
        super().changeEvent(event)


def _format(look: Look, colours: Colours) -> QTextCharFormat:
    result = QTextCharFormat()
    ink = {Look.MUTED: colours.muted, Look.GOOD: colours.success, Look.BAD: colours.error}.get(look, colours.text)
    result.setForeground(QColor(ink))
    if look is Look.HEADING:
        result.setFontWeight(QFont.Weight.Bold)
    return result


def _hit_format(hit: CallHit, colours: Colours) -> QTextCharFormat:
    """As in the note while it was written: a shape and a colour for each severity."""
    result = QTextCharFormat()
    if hit.speaker != "agent":
        style, colour = Underline.DashUnderline, colours.muted
    elif hit.severity == "block":
        style, colour = Underline.WaveUnderline, colours.error
        result.setBackground(QColor(colours.error_ground))
    elif hit.severity == "warn":
        style, colour = Underline.WaveUnderline, colours.warning
    else:
        style, colour = Underline.DotLine, colours.info
    result.setUnderlineStyle(style)
    result.setUnderlineColor(QColor(colour))
    return result
