"""The editor of a note: plain text kept exactly as typed, with an input method's unfinished word in sight."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import NOTE_LIMIT, check_text
from agent_console.ui.widgets.composing import TakenAway, keep_composing_in
from agent_console.ui.widgets.offsets import to_code_points, to_units

_PARAGRAPH = "\u2029"  # what Qt holds for the end of a line
_FRAME_MARKS = "\ufdd0\ufdd1"  # what Qt takes for the borders of a frame, and would turn into line ends
_OBJECT = "\ufffc"  # what Qt holds for a picture in pasted rich text


class NoteEditor(QPlainTextEdit):
    """Emits `text_changed` (str) only when committed text really changed, `composing_changed` (str) for the
    letters in the making, and `refused` (ConsoleError) instead of taking a part of what was typed or pasted.

    `limit` is in code points. Tab leaves the editor.
    """

    text_changed = Signal(str)
    composing_changed = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, limit: int = NOTE_LIMIT) -> None:
        super().__init__(parent)
        self.limit = limit
        self._told = ""
        self._told_composing = ""
        self._showing = False
        self._taken_away = TakenAway()
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)

    @property
    def composing(self) -> str:
        """The letters an input method shows at the caret and has not committed."""
        return self.textCursor().block().layout().preeditAreaText()

    def committed(self) -> str:
        """The text without the letters in the making, exactly as typed."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def text_with_composing(self) -> str:
        """What a draft keeps: the text as it would be if the input method committed its letters now."""
        text = self.committed()
        letters = self.composing
        if not letters:
            return text
        block = self.textCursor().block()
        at = to_code_points(text, block.position() + block.layout().preeditAreaPosition())
        return text[:at] + letters + text[at:]

    def show_text(self, text: str) -> None:
        """Show a stored text: nothing is emitted, there is nothing to undo. ConsoleError for text that Qt would change.

        The same text again changes nothing, not even a word in the making; another text drops that word, so it
        never leaks into the next record.
        """
        self._check(text, len(text))
        self._taken_away.forget()
        if text == self.committed():
            self.document().clearUndoRedoStacks()
            return
        if self.composing and self.hasFocus():
            QGuiApplication.inputMethod().reset()
        self._showing = True
        self.setPlainText(text)
        self._told = text
        self._told_composing = ""
        self._showing = False

    def insert_at_caret(self, text: str) -> bool:
        """Put `text` in place of the selection, as one step of undo; False after `refused`."""
        self.keep_composing()
        text = _with_plain_line_ends(text)
        if not self._takes(text):
            return False
        cursor = self.textCursor()
        cursor.beginEditBlock()  # a step of its own, not joined with the word typed before
        cursor.insertText(text)
        cursor.endEditBlock()
        self.ensureCursorVisible()
        return True

    def replace(self, start: int, end: int, text: str) -> bool:
        """Put `text` in place of a part of the committed text (code points), as one step of undo."""
        whole = self.committed()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(whole, start))
        cursor.setPosition(to_units(whole, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return self.insert_at_caret(text)

    def keep_composing(self) -> bool:
        """Make the letters in the making part of the text, exactly once; False when there were none."""
        return keep_composing_in(self)

    def bring_back(self) -> bool:
        """Put back letters that the input method took away just now; for a window that loses the focus."""
        return self._taken_away.bring_back(self, self._place())

    def _place(self) -> tuple[str, int]:
        return self.committed(), self.textCursor().position()

    def _tell(self) -> None:
        if self._showing:
            return
        text = self.committed()
        if text != self._told:
            self._told = text
            self.text_changed.emit(text)
        letters = self.composing
        if letters != self._told_composing:
            self._told_composing = letters
            self.composing_changed.emit(letters)

    def _check(self, added: str, length: int) -> None:
        check_text(added, max(self.limit, len(added)), multiline=True)
        mark = next((place for place, letter in enumerate(added) if letter in _PARAGRAPH + _FRAME_MARKS), None)
        if mark is not None:
            raise ConsoleError(Problem.TEXT_CHARACTERS, character=f"U+{ord(added[mark]):04X}", position=mark)
        if length > self.limit:
            raise ConsoleError(Problem.TEXT_TOO_LONG, limit=self.limit, length=length)

    def _takes(self, added: str) -> bool:
        if not added:
            return True
        length = len(added) + self.document().characterCount() - 1  # in units: never fewer than code points
        if length > self.limit:
            length = len(added) + len(self.committed()) - len(self.textCursor().selectedText())
        try:
            self._check(added, length)
        except ConsoleError as error:
            self.refused.emit(error)
            return False
        return True

    def setReadOnly(self, read_only: bool) -> None:
        """With the look that belongs to it, which Qt would give it only when the style sheet is read again."""
        changed = read_only != self.isReadOnly()
        super().setReadOnly(read_only)
        if changed:
            self.style().unpolish(self)
            self.style().polish(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insert_at_caret(source.text())
        elif source.hasHtml():
            self.insert_at_caret(self._plain(source.html()))

    def _plain(self, html: str) -> str:
        if len(html) > 100 * self.limit:  # no text of the allowed length needs that much; do not parse it
            return html
        document = QTextDocument()
        document.setHtml(html)
        return document.toRawText().replace(_OBJECT, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()  # it leaves the editor; where nothing else takes the focus it does nothing
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.insert_at_caret("\n")  # Qt would put U+2028 there, which other programs do not take for a line end
        elif self._takes(_typed(event)):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        committed = event.commitString()
        if committed and not self._takes(committed):
            event.setCommitString("")
        before = self.composing
        super().inputMethodEvent(event)
        self._taken_away.watch(before, event, self._place())
        self._tell()


def _typed(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
        return "\n"
    return event.text() if event.text().isprintable() else ""


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace(_PARAGRAPH, "\n")
