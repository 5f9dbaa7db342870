"""One's own marks: left all of them, right what was said about one and the note of its call."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.mark_list import AgentMarks
from agent_console.domain.review import MarkState, ReviewMark
from agent_console.ui.colours import colours_near
from agent_console.ui.mark_words import SHAPES, MarkWords
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_pane import MarkPane
from agent_console.ui.marks.mark_rows import MarkRows
from agent_console.ui.marks.mark_table import AT, BY, COMMENT, NUMBER, STATE, VERDICT, Key, MarkTable
from agent_console.ui.marks.own_actions import PANE_VERBS, OwnMarksActions
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel

COLUMNS = (VERDICT, STATE, NUMBER, COMMENT, BY, AT)
USUAL_WIDTHS = [800, 540]
USUAL_HEIGHTS = [340, 260]
LEAST_WIDTH = 320
MAY_BE_DISPUTED = frozenset({MarkState.GIVEN, MarkState.ACKNOWLEDGED})


def unread(mark: ReviewMark) -> bool:
    return mark.unread


def newest_first(mark: ReviewMark) -> Key:
    return (-mark.at.timestamp(),)


class OwnMarksView(QWidget):
    """What happens is decided by the controller."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownMarks")
        self.keys = OwnMarksActions(self)
        self.words = MarkWords(ground.zone, self)
        self.table = MarkTable(self.words, COLUMNS, newest_first, unread, self)
        self.rows = MarkRows(self.table)
        self.rows.setObjectName("ownMarksRows")
        self.pane = MarkPane(self.words, "ownMarks", PANE_VERBS)
        self._call_title = PlainLabel(elided=True)
        self._call_title.setObjectName("ownMarksCall")
        self._call_title.setProperty("role", "heading")
        self.note = QPlainTextEdit()
        self.note.setObjectName("ownMarksNote")
        self.note.setReadOnly(True)
        self.note.setTabChangesFocus(True)
        self.note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.count = PlainLabel(elided=True)
        self.count.setObjectName("ownMarksCount")
        self._help, self._close = QPushButton(), QPushButton()
        self._help.setObjectName("helpButton")
        self._close.setObjectName("ownMarksClose")
        self._empty = PlainLabel()
        self._empty.setObjectName("ownMarksEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("ownMarksMessage")
        self._totals = AgentMarks(job_number="")
        self._about = ""
        for verb, button in self.pane.buttons.items():
            self.keys.bind(verb, button)
        for verb, leaving in (("help", self._help), ("leave", self._close)):
            self.keys.bind(verb, leaving, named=False)
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.dress()
        self.retranslate()

    def show_totals(self, totals: tuple[AgentMarks, ...]) -> None:
        self._totals = sum(totals, AgentMarks(job_number=""))
        self._tell_count()

    def show_list(self) -> None:
        """Something was read: an empty list is explained, a first one measured."""
        filled = self.table.rowCount() > 0
        self._empty.setVisible(not filled)
        self._right.setVisible(filled)
        self.rows.fit()

    def show_mark(self, mark: ReviewMark | None) -> None:
        """What can be done to a mark stands under it."""
        self.pane.show_mark(mark)
        self.pane.buttons["seen"].setVisible(mark is not None and mark.unread)
        self.pane.buttons["dispute"].setVisible(mark is not None and mark.state in MAY_BE_DISPUTED)

    def show_call(self, about: str, note: str) -> None:
        """The call that the mark is about; empty while it is being read."""
        self._about = about
        if note != self.note.toPlainText():
            self.note.setPlainText(note)
        self._entitle()

    def next_pane(self) -> None:
        """F6: list → what was said → what is being written → the call → list."""
        homes: list[QWidget] = [self.rows, self.pane.text, *self.pane.written, self.note]
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.places(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def dress(self) -> None:
        """The colours of the day."""
        self.table.colours = colours_near(self.palette())
        self.rows.viewport().update()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Marks on my calls"))
        self._help.setText(self.tr("Help  F1"))
        self._close.setText(self.tr("Close  Esc"))
        self.rows.setAccessibleName(self.tr("Marks on my calls, the newest first"))
        self.note.setAccessibleName(self.tr("Note of the call"))
        self._empty.show_text(
            self.tr("No marks yet. What reviewers say about your calls stands here, praise just as advice.")
        )
        self.table.retitle()
        self._tell_count()
        self._entitle()

    def _tell_count(self) -> None:
        totals = self._totals
        figures = (totals.excellent, totals.approved, totals.to_improve)
        parts = [f"{shape} {figure:,}" for shape, figure in zip(SHAPES.values(), figures, strict=True)]
        self.count.show_text("  ·  ".join((self.tr("%n mark(s)", "", totals.all_), *parts)))

    def _entitle(self) -> None:
        self._call_title.show_text(self._about or self.tr("The call"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self.count, 1)
        head.addWidget(self._help)
        head.addWidget(self._close)
        left, call = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        column = QVBoxLayout(call)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._call_title)
        column.addWidget(self.note, 1)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.setChildrenCollapsible(False)
        self._right.addWidget(self.pane)
        self._right.addWidget(call)
        self._right.setSizes(USUAL_HEIGHTS)
        self.splitter = side_by_side((left, self._right), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
