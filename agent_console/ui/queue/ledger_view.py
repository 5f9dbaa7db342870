"""All escalations, open and closed: above which of them are listed, left the list, right the thread of one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation_list import EscalationsAsked
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.text import NAME_LIMIT
from agent_console.store.clock import Clock
from agent_console.ui.queue.ledger_actions import LedgerActions
from agent_console.ui.queue.ledger_table import LedgerRows, LedgerTable
from agent_console.ui.queue.thread_sheet import ThreadSheet
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.widgets.choice import Option
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.span_filter import SpanFilter
from agent_console.ui.widgets.step_bar import StepBar
from agent_console.ui.wording import Wording

USUAL_WIDTHS = [850, 490]
LEAST_WIDTH = 300
LIST_NAME, LIST_NAME_BESIDE_QUEUE = "reviewEscalations", "reviewAllEscalations"
"""In a window with the queue the queue's own list has the first name."""


class LedgerView(QWidget):
    """What happens is decided by the controller. Signal `number_typed(str)`."""

    number_typed = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        rules: EscalationRules,
        wording: Wording,
        language: str,
        clock: Clock,
        today: Callable[[], date],
        *,
        leads: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.keys = LedgerActions(self, leads=leads)
        self.table = LedgerTable(catalogue, rules, wording, language, clock, self)
        self.rows = LedgerRows(self.table, LIST_NAME_BESIDE_QUEUE if leads else LIST_NAME)
        self.words = ThreadWords(catalogue, rules, wording, language, clock.zone, self)
        self.sheet = ThreadSheet(self.words, wording, "escalation", self.keys.key("call"))
        self.filter = SpanFilter("escalations", today)
        self.bar = StepBar("escalations")
        self.head = QHBoxLayout()
        self.count = PlainLabel()
        self.count.setObjectName("escalationsCount")
        self.count.setProperty("role", "figure")
        self._number_label = QLabel()
        self.number = PlainLine(limit=NAME_LIMIT)
        self.number.setObjectName("escalationsFind")
        self._number_label.setBuddy(self.number)
        self._buttons = {verb: QToolButton() for verb in ("clear", "export")}
        self._verbs = {verb: QPushButton() for verb in ("work", "print") if verb in self.keys.all}
        for verb, button in (*self._buttons.items(), *self._verbs.items()):
            button.setObjectName(f"escalationsButton-{verb}")
            self.keys.bind(verb, button)
        self._empty = PlainLabel()
        self._empty.setObjectName("escalationsEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.hide()
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("escalationsMessage")
        self._total: int | None = None
        self._lay_out()
        self.number.returnPressed.connect(lambda: self.number_typed.emit(self.number.text()))
        self.sheet.call_wanted.connect(self.keys.all["call"].trigger)
        self.setFocusProxy(self.rows)
        self.retranslate()
        self.show_nothing()

    def show_total(self, total: int | None) -> None:
        """Exactly how many the filter finds; None while that is being counted."""
        self._total = total
        self._tell_count()

    def show_empty(self, *, empty: bool, filtered: bool) -> None:
        self._empty.setVisible(empty)
        words = self.tr("There are no escalations yet. What agents escalate with F4 appears here by itself.")
        if filtered:
            words = self.tr("No escalation fits this filter. Ctrl+Shift+T takes it away.")
        self._empty.show_text(words)

    def show_nothing(self) -> None:
        """None is chosen."""
        self.sheet.show_nothing(self.tr("Choose an escalation from the list, or type its number above (Ctrl+F)."))
        self.offer_verbs(shown=False)

    def offer_verbs(self, *, shown: bool) -> None:
        for button in self._verbs.values():
            button.setEnabled(shown)

    def next_pane(self) -> None:
        """F6: filter → list → thread → filter."""
        homes: list[QWidget] = [self.filter.which, self.rows, self.sheet.story]
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.horizontalHeader().saveState(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        if not columns.isEmpty():
            self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def retranslate(self) -> None:
        self._number_label.setText(self.tr("N&umber"))
        self.number.setAccessibleName(without_mnemonic(self._number_label.text()))
        self.number.setPlaceholderText("E20261122-0007")
        plain_tooltip(self.number, self.keys.all["find"].toolTip())
        self.rows.setAccessibleName(self.tr("Escalations of this filter, newest first"))
        self.filter.offer(
            (
                Option(EscalationsAsked.ALL, self.tr("all")),
                Option(EscalationsAsked.OPEN, self.tr("open")),
                Option(EscalationsAsked.OVERDUE, self.tr("overdue")),
                Option(EscalationsAsked.CLOSED, self.tr("closed")),
            )
        )
        self._tell_count()

    def _tell_count(self) -> None:
        if self._total is None:
            words = self.tr("counting …")
        else:
            words = self.tr("%n escalation(s)", "", self._total).replace(f"{self._total}", f"{self._total:,}", 1)
        if words != self.count.text():
            self.count.show_text(words)

    def _lay_out(self) -> None:
        head = self.head
        head.setSpacing(10)
        head.addWidget(self.filter, 1)
        beside: list[QWidget] = [self._number_label, self.number, *self._buttons.values(), self.count]
        for part in beside:
            self.filter.end.addWidget(part)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("E20261122-00070") + 24)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.bar)
        verbs = QHBoxLayout()
        for verb in self._verbs.values():
            verbs.addWidget(verb)
        verbs.addStretch(1)
        column.addLayout(verbs)
        self.splitter = side_by_side((left, right), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
