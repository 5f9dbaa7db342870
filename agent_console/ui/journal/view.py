"""The room of the journal: above what is listed, left the lines, right the whole of one."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.journal_list import JournalLine
from agent_console.ui.journal.actions import JournalActions
from agent_console.ui.journal.filter_bar import JournalBar
from agent_console.ui.journal.line_rows import LineRows
from agent_console.ui.journal.line_table import LineTable
from agent_console.ui.journal.line_words import LineWords
from agent_console.ui.widgets.low_editors import LowText
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording

USUAL_WIDTHS = [860, 480]
LEAST_WIDTH = 260
LEAST_LINES = 6


class JournalView(QWidget):
    """What happens is decided by the room."""

    def __init__(
        self, zone: tzinfo | None, wording: Wording, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reviewJournal")
        self.keys = JournalActions(self)
        self.words = LineWords(zone, wording, self)
        self.table = LineTable(self.words, self)
        self.rows = LineRows(self.table)
        self.bar = JournalBar(self.words.act_words, today)
        self.detail = LowText(lines=LEAST_LINES)
        self.detail.setObjectName("journalDetail")
        self.count = PlainLabel()
        self.count.setObjectName("journalCount")
        self.count.setProperty("role", "figure")
        self.buttons = {verb: QToolButton() for verb in ("today", "clear", "check", "export")}
        for verb, button in self.buttons.items():
            button.setObjectName(f"journal{verb.title()}")
            self.keys.bind(verb, button)
        self._empty = PlainLabel()
        self._empty.setObjectName("journalEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.hide()
        self.progress = QProgressBar()
        self.progress.setObjectName("journalProgress")
        self.progress.setFixedWidth(240)
        self.progress.hide()
        self.cancel = QPushButton()
        self.cancel.setObjectName("journalCancel")
        self.cancel.hide()
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("journalMessage")
        self._shown: tuple[JournalLine | None, str | None] = (None, None)
        self._counted: tuple[int, bool] = (0, True)
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.retranslate()

    def show_total(self, total: int, *, exact: bool) -> None:
        """How many lines the filter finds; not `exact` while that is being counted."""
        self._counted = total, exact
        self._tell_count()
        self._empty.setVisible(exact and total == 0)

    def show_filtered(self, filtered: bool) -> None:
        """What an empty list means."""
        words = self.tr("No line fits this filter. Ctrl+Shift+T takes it away.")
        self._empty.show_text(words if filtered else self.tr("Nothing has been done yet."))

    def show_line(self, line: JournalLine | None, before: str | None = None) -> None:
        """One line, with the seal of the line before it."""
        if (line, before) == self._shown:
            return
        self._shown = line, before
        self._write()

    def show_checking(self, done: int | None, total: int = 0) -> None:
        """How far the check is; None when nothing is being checked."""
        for widget in (self.progress, self.cancel):
            widget.setVisible(done is not None)
        self.buttons["check"].setEnabled(done is None)
        self.progress.setRange(0, total)
        self.progress.setValue(done or 0)

    def next_pane(self) -> None:
        """F6: what it is about → list → line → again."""
        homes: list[QWidget] = [self.bar.about, self.rows, self.detail]
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.places(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Lines of the journal"))
        self.detail.setAccessibleName(self.tr("The whole line"))
        self.progress.setAccessibleName(self.tr("How far the check is"))
        self.cancel.setText(self.tr("Stop  Esc"))
        self.table.renamed()
        self._tell_count()
        self._write()

    def _write(self) -> None:
        line, before = self._shown
        empty = self.tr("Choose a line in the list: it is shown here with its place in the chain.")
        self.detail.setPlainText(empty if line is None else self.words.detail(line, before))

    def _tell_count(self) -> None:
        total, exact = self._counted
        if exact:
            words = self.tr("%n line(s)", "", total).replace(f"{total}", f"{total:,}", 1)
        else:
            words = self.tr("counting …")
        if words != self.count.text():
            self.count.show_text(words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.bar, 1)
        for button in self.buttons.values():
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.count.setMinimumHeight(self.buttons["today"].sizeHint().height())
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self.splitter = side_by_side((left, self.detail), LEAST_WIDTH, USUAL_WIDTHS)
        foot = QHBoxLayout()
        foot.addWidget(self.message, 1)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addLayout(foot)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
