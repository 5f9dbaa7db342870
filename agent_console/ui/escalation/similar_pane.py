"""Similar escalations under the problem: chosen with the arrow keys, their answers read, one of them taken."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_console.domain.escalation_list import Similar
from agent_console.ui.escalation.similar_table import SimilarTable
from agent_console.ui.widgets.low_editors import LowText
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip
from agent_console.ui.widgets.quiet_rows import QuietRows
from agent_console.ui.wording import Wording

ROWS_SEEN, LINES_SEEN = 3, 2


class SimilarPane(QWidget):
    """Keeps its size whatever is found: nothing moves under somebody who types. Signal `helps(Similar)`."""

    helps = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = True
        self._table = SimilarTable(wording, self)
        self._title = PlainLabel()
        self._title.setProperty("role", "heading")
        self.rows = QuietRows()
        self.rows.setModel(self._table)
        self.rows.setObjectName("escalationSimilar")
        self.rows.horizontalHeader().hide()
        for column in range(3):
            self.rows.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.rows.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        row_height = self.rows.verticalHeader().defaultSectionSize()
        self.rows.setFixedHeight(ROWS_SEEN * row_height + 2 * self.rows.frameWidth() + 2)
        self.answer = LowText(lines=LINES_SEEN)
        self.answer.setObjectName("escalationSimilarAnswer")
        self.answer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what can be done with it
        self.answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.take = QPushButton()
        self.take.setObjectName("escalationHelps")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.take)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(4)
        column_of.addLayout(head)
        column_of.addWidget(self.rows)
        column_of.addWidget(self.answer)
        self.setTabOrder(self.rows, self.take)
        self.rows.chosen.connect(self._show_answer)
        self.rows.opened.connect(self._go_to_button)
        self.take.clicked.connect(self._take)
        self.retranslate()
        self.show_similar(())

    def show_similar(self, similar: tuple[Similar, ...]) -> None:
        """List these; the one that was chosen stays chosen while it is among them."""
        chosen = self._table.similar_at(self.rows.row()).summary.id if self.rows.row() >= 0 else ""
        self._table.show_similar(similar)
        place = self._table.place_of(chosen)
        if place is not None:
            self.rows.selectRow(place)
        self.rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus if similar else Qt.FocusPolicy.NoFocus)
        self._show_title()
        self._show_answer(self.rows.row())

    def set_writable(self, writable: bool) -> None:
        self._writable = writable
        self._show_answer(self.rows.row())

    def _show_title(self) -> None:
        count = self._table.rowCount()
        self._title.show_text(self.tr("%n similar one(s)", "", count) if count else self.tr("Similar ones: none found"))

    def _show_answer(self, row: int) -> None:
        one = self._table.similar_at(row) if 0 <= row < self._table.rowCount() else None
        if one is None:
            words = self.tr("Choose one to read its answer.") if self._table.rowCount() else ""
        else:
            words = one.answer or self.tr("No answer yet. Open since {time}.").format(
                time=f"{one.summary.sent_at.astimezone():%m-%d %H:%M}"
            )
        if words != self.answer.toPlainText():
            self.answer.setPlainText(words)
        self.take.setEnabled(self._writable and one is not None and bool(one.answer))

    def _go_to_button(self, _row: int) -> None:
        """Enter on a row reads it; Enter once more takes its answer. One key alone closes no form."""
        if self.take.isEnabled():
            self.take.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        row = self.rows.row()
        if 0 <= row < self._table.rowCount():
            self.helps.emit(self._table.similar_at(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.take.hasFocus():
            self.take.click()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.take.setText(self.tr("This answer helps"))
        plain_tooltip(self.take, self.tr("Closes the form; that the answer helped is recorded"))
        self.rows.setAccessibleName(self.tr("Similar escalations"))
        self.answer.setAccessibleName(self.tr("The answer of the chosen one"))
        self._show_title()
        self._show_answer(self.rows.row())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
