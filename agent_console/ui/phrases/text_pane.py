"""Left: the hotline's own list as it is written, and beneath it what is wrong in it, line by line."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from agent_console.domain.phrase_versions import LIST_LIMIT
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic

FAULTS_SEEN = 5


class TextPane(QWidget):
    """`text` is the editor. A fault that is clicked or entered brings the caret to its line."""

    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.text = NoteEditor(limit=LIST_LIMIT)
        self.text.setObjectName("phraseListText")
        self._title.setBuddy(self.text)
        self._state = PlainLabel()
        self._state.setObjectName("phraseListState")
        self._state.setProperty("role", "muted")
        self._faults = QListWidget()
        self._faults.setObjectName("phraseListFaults")
        self._faults.setWordWrap(False)
        self._faults.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.text, 1)
        column.addWidget(self._state)
        column.addWidget(self._faults)
        self._faults.itemClicked.connect(self._go_to)
        self._faults.itemActivated.connect(self._go_to)
        self.text.refused.connect(self.refused)
        self._faults.hide()
        self.retranslate()

    def show_faults(self, state: str, faults: tuple[tuple[str, int], ...]) -> None:
        """`state` says how the list stands; each fault is a sentence and its line, 0 where it is in another file."""
        self._state.show_text(state)
        row = self._faults.currentRow()
        self._faults.clear()
        for sentence, line in faults:
            item = QListWidgetItem(" ".join(sentence.split()))
            item.setData(Qt.ItemDataRole.UserRole, line)
            self._faults.addItem(item)
        if faults:
            self._faults.setCurrentRow(min(max(row, 0), len(faults) - 1))
            seen = min(len(faults), FAULTS_SEEN)
            self._faults.setFixedHeight(seen * self._faults.sizeHintForRow(0) + 2 * self._faults.frameWidth())
        elif self._faults.hasFocus():
            self.text.setFocus()
        self._faults.setVisible(bool(faults))

    def show_state(self, state: str) -> None:
        """How far a check of the list is; the faults of the one before stay."""
        self._state.show_text(state)

    def put(self, text: str) -> bool:
        """Put another list in place of this one, as one step of undo; False where it cannot be taken."""
        self.text.selectAll()
        taken = self.text.insert_at_caret(text) if text else self._empty()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setFocus()
        return taken

    def _empty(self) -> bool:
        self.text.textCursor().removeSelectedText()
        return True

    def go_to_line(self, line: int) -> None:
        """Put the caret at the beginning of a line, counted from 1."""
        block = self.text.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.text.setTextCursor(QTextCursor(block))
            self.text.centerCursor()
        self.text.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("The hotline's own &list (TOML)"))
        self.text.setAccessibleName(without_mnemonic(self._title.text()))
        self._faults.setAccessibleName(self.tr("What is wrong in the list; Enter goes to the line"))

    def _go_to(self, item: QListWidgetItem) -> None:
        line = item.data(Qt.ItemDataRole.UserRole)
        if line:
            self.go_to_line(line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
