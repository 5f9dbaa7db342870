"""Marks in the note where the phrase check found something: a colour and a shape for each severity."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agent_console.domain.call_hits import CallHit
from agent_console.ui.colours import Colours
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.offsets import to_units

Underline = QTextCharFormat.UnderlineStyle


class PhraseMarks(QObject):
    """Block: a wave on a tinted ground; warn: a wave; hint: dots; what somebody else said: grey dashes.

    Selections of the editor, not formats of its text: nothing to undo, and a word in the making is left alone.
    """

    def __init__(self, note: NoteEditor, colours: Colours) -> None:
        super().__init__(note)
        self._note = note
        self._colours = colours
        self._hits: tuple[CallHit, ...] = ()

    def show_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.show_hits(self._hits)

    def show_hits(self, hits: Iterable[CallHit]) -> None:
        """Mark these places of the committed text; offsets are code points."""
        self._hits = tuple(hits)
        text = self._note.committed()
        self._note.setExtraSelections([self._selection(text, hit) for hit in self._hits])

    def _selection(self, text: str, hit: CallHit) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._note.document())
        cursor.setPosition(to_units(text, hit.start))
        cursor.setPosition(to_units(text, hit.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = self._format(hit)
        return selection

    def _format(self, hit: CallHit) -> QTextCharFormat:
        colours, look = self._colours, QTextCharFormat()
        if hit.speaker != "agent":
            style, colour = Underline.DashUnderline, colours.muted
        elif hit.severity == "block":
            style, colour = Underline.WaveUnderline, colours.error
            look.setBackground(QColor(colours.error_ground))
        elif hit.severity == "warn":
            style, colour = Underline.WaveUnderline, colours.warning
        else:
            style, colour = Underline.DotLine, colours.info
        look.setUnderlineStyle(style)
        look.setUnderlineColor(QColor(colour))
        return look
