"""A window with the inputs of the console, for typing with a real input method; says what it holds in a file."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from agent_console.ui.input_method import ComposingGuard, prepare_input_method
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_line import PlainLine

BEAT_MS = 250


class TypingWindow(QWidget):
    """note, line, two buttons and two keys; every act notes what the note held when it was done."""

    def __init__(self, state: Path) -> None:
        super().__init__()
        self._state = state
        self.acts: list[list[str]] = []
        self.drafts: list[str] = []
        self.beats = 0
        self.letters: list[str] = []
        self.note = NoteEditor()
        self.line = PlainLine(limit=100)
        self.button = QPushButton("takes the focus")
        self.quiet = QPushButton("takes no focus")
        self.quiet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        for widget in (self.button, self.quiet, self.line, self.note):  # candidates open below the caret
            column.addWidget(widget)
        self.button.clicked.connect(lambda: self.act("button"))
        self.quiet.clicked.connect(lambda: self.act("quiet"))
        for key in ("F9", "Ctrl+Return"):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, key=key: self.act(key))
            self.addAction(action)
        self.beat = QTimer(self)
        self.beat.timeout.connect(self._keep_draft)
        self.beat.start(BEAT_MS)
        self.note.setFocus()

    def note_letters(self, letters: str) -> None:
        self.letters.append(letters)
        self.write()

    def act(self, name: str) -> None:
        self.acts.append([name, self.note.committed()])
        self.write()

    def _keep_draft(self) -> None:
        self.beats += 1
        draft = self.note.text_with_composing()
        if draft not in self.drafts[-1:]:
            self.drafts.append(draft)
        self.write()

    def write(self) -> None:
        widgets = {"note": self.note, "line": self.line, "button": self.button, "quiet": self.quiet}
        focus = [name for name, widget in widgets.items() if widget.hasFocus()]
        state = {
            "note": self.note.committed(),
            "line": self.line.committed(),
            "composing": self.note.composing or self.line.composing,
            "letters": self.letters[-2:],
            "acts": self.acts,
            "drafts": self.drafts,
            "beats": self.beats,
            "focus": focus[0] if focus and self.isActiveWindow() else None,
            "places": {name: centre(widget) for name, widget in widgets.items()},
        }
        aside = self._state.with_suffix(".new")
        aside.write_text(json.dumps(state), encoding="utf-8")
        aside.replace(self._state)


def centre(widget: QWidget) -> list[int]:
    point = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return [point.x(), point.y()]


def main() -> int:
    prepare_input_method(os.environ)
    app = QApplication(sys.argv[:1])
    guard = None if "--no-guard" in sys.argv else ComposingGuard(app)
    window = TypingWindow(Path(sys.argv[1]))
    for widget in (window.note, window.line):
        widget.composing_changed.connect(window.note_letters)
        widget.textChanged.connect(window.write)
    app.focusChanged.connect(window.write)
    window.resize(500, 400)
    window.show()
    code = app.exec()
    del guard
    return code


if __name__ == "__main__":
    sys.exit(main())
