"""The other callers with the same subject and script version: each note read, each owed a callback or left out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.correction_call import Reviewed
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.correction_call.others_table import OthersTable
from agent_console.ui.widgets.low_editors import LowText
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip
from agent_console.ui.widgets.quiet_rows import QuietRows

ROWS_SEEN, LINES_SEEN = 4, 3
SPANS = (0, 7, 30)
"""Days before the first wrong answer that is known."""


class OtherRows(QuietRows):
    """`marked(bool | None)`: + owes the chosen call a callback, − leaves it out, Space goes through the three."""

    marked = Signal(object)
    next_mark_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Plus: True,
            Qt.Key.Key_Insert: True,
            Qt.Key.Key_Minus: False,
            Qt.Key.Key_Delete: False,
            Qt.Key.Key_Backspace: None,
        }
        key = Qt.Key(event.key())
        if key in keys:
            self.marked.emit(keys[key])
        elif key == Qt.Key.Key_Space:
            self.next_mark_wanted.emit()
        else:
            super().keyPressEvent(event)


class OthersView(QWidget):
    """Signals: `span_chosen(int)` in days, `decide_wanted()`."""

    span_chosen = Signal(int)
    decide_wanted = Signal()

    def __init__(self, ground: Ground, sees_all: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sees_all = sees_all
        self._busy = False
        self._findable = True
        self._table = OthersTable(ground, self)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.since = QComboBox()
        self.since.setObjectName("correctionSince")
        self.rows = OtherRows()
        self.rows.setObjectName("correctionOthers")
        self.rows.setModel(self._table)
        self.rows.horizontalHeader().hide()
        for column in range(3):
            self.rows.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.rows.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        height = self.rows.verticalHeader().defaultSectionSize()
        self.rows.setFixedHeight(ROWS_SEEN * height + 2 * self.rows.frameWidth() + 2)
        self.note = LowText(lines=LINES_SEEN)
        self.note.setObjectName("correctionOtherNote")
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = PlainLabel()
        self._hint.setObjectName("correctionOthersHint")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.add, self.leave, self.decide = QPushButton(), QPushButton(), QPushButton()
        self.add.setObjectName("correctionAdd")
        self.leave.setObjectName("correctionLeave")
        self.decide.setObjectName("correctionDecide")
        self._title.setBuddy(self.rows)
        self._lay_out()
        self.rows.chosen.connect(lambda _row: self._show_chosen())
        self.rows.marked.connect(self.mark)
        self.rows.next_mark_wanted.connect(self._next_mark)
        self.add.clicked.connect(lambda: self.mark(True))
        self.leave.clicked.connect(lambda: self.mark(False))
        self.decide.clicked.connect(self.decide_wanted)
        self.since.activated.connect(lambda place: self.span_chosen.emit(SPANS[place]))
        self.retranslate()

    @property
    def marks(self) -> dict[str, bool]:
        """By the id of each call: True is owed a callback, False is left out."""
        return dict(self._table.marks)

    def show_others(self, others: tuple[Reviewed, ...], marks: dict[str, bool] | None, *, findable: bool) -> None:
        """`marks` are those made before; None leaves them as they are. Where a record has neither subject nor script
        others cannot be found.
        """
        self._findable = findable
        chosen = self._table.other_at(self.rows.row()).call.id if self.rows.row() >= 0 else ""
        if marks is not None:
            self._table.marks = dict(marks)
        if self._table.show_others(others) and others:
            place = self._table.place_of(chosen)
            self.rows.selectRow(0 if place is None else place)
        self._show()

    def mark(self, add: bool | None) -> None:
        """Mark the chosen one and go on to the next; nothing is written before it is decided."""
        row = self.rows.row()
        if self._busy or row < 0:
            return
        if self._table.mark(row, add) and add is not None and row + 1 < self._table.rowCount():
            self.rows.selectRow(row + 1)
        self._show()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy and any(button.hasFocus() for button in (self.add, self.leave, self.decide)):
            self.rows.setFocus()
        self._show()

    def has_the_focus(self) -> bool:
        """Whether Ctrl+Enter is about the others."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _next_mark(self) -> None:
        row = self.rows.row()
        if row >= 0 and not self._busy:
            after = {None: True, True: False, False: None}
            self._table.mark(row, after[self._table.mark_at(row)])
            self._show()

    def _show(self) -> None:
        waiting, marks = self._table.waiting(), self._table.marks
        self._title.setText(self.tr("Ot&her callers: %n to look at", "", waiting))
        add = sum(marks.values())
        self.decide.setText(
            self.tr("Decide: {added} owed, {left} left out  {key}").format(
                added=add, left=len(marks) - add, key="Ctrl+Enter"
            )
            if marks
            else self.tr("Nothing marked yet")
        )
        self.decide.setEnabled(bool(marks) and not self._busy)
        shown = self._table.rowCount() > 0
        for widget in (self.rows, self.note, self.add, self.leave, self.decide):
            widget.setVisible(shown)
        self.since.setVisible(self._findable)
        self._hint.show_text(" ".join(self._hints(shown=shown)))
        self._hint.setVisible(bool(self._hint.text()))
        self._show_chosen()

    def _hints(self, *, shown: bool) -> list[str]:
        if not self._findable:
            return [self.tr("The record has neither subject nor script: others cannot be found by it.")]
        words = [] if shown else [self.tr("No other call since then had this subject and this version of the script.")]
        if not self._sees_all:
            words.append(self.tr("You see your own calls; those of others are looked at by a shift lead or a checker."))
        return words

    def _show_chosen(self) -> None:
        row = self.rows.row()
        one = self._table.other_at(row) if 0 <= row < self._table.rowCount() else None
        empty = self.tr("Nothing was written down.")
        words = "" if one is None else f"{one.call.number}  {one.call.note or empty}"
        if words != self.note.toPlainText():
            self.note.setPlainText(words)
        open_one = one is not None and one.decided is None and not self._busy
        self.add.setEnabled(open_one)
        self.leave.setEnabled(open_one)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.since)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.rows, self.note):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.decide)
        column.addWidget(self._hint)

    def retranslate(self) -> None:
        spans = (self.tr("since that day"), self.tr("7 days before, too"), self.tr("30 days before, too"))
        chosen = max(self.since.currentIndex(), 0)
        self.since.clear()
        self.since.addItems(spans)
        self.since.setCurrentIndex(chosen)
        self.since.setAccessibleName(self.tr("How far back other callers are looked for"))
        self.rows.setAccessibleName(self.tr("Other callers"))
        self.note.setAccessibleName(self.tr("What was recorded for the chosen one"))
        self.add.setText(self.tr("Told the same  +"))
        self.leave.setText(self.tr("Leave out  −"))
        plain_tooltip(self.add, self.tr("This caller was given the wrong answer, too, and is owed a callback (+)"))
        plain_tooltip(self.leave, self.tr("This caller was told something else (−); Backspace takes a mark back"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
