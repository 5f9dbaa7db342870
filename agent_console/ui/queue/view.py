"""The queue's page: left what is due, right the thread of one and the words for it, above it counts and filters."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_queue import QueueCounts, QueueFilter
from agent_console.domain.escalation_rules import CalendarOver, EscalationRules
from agent_console.domain.text import NAME_LIMIT
from agent_console.store.clock import Clock
from agent_console.ui.notices import announce
from agent_console.ui.queue.actions import QueueActions
from agent_console.ui.queue.queue_rows import QueueRows
from agent_console.ui.queue.queue_table import QueueTable
from agent_console.ui.queue.thread_pane import ThreadPane
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.queue.trial_view import TrialView
from agent_console.ui.queue.verbs import STEP_VERBS
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

USUAL_WIDTHS = [850, 490]
LEAST_WIDTH = 330


class QueueView(QWidget):
    """What happens is decided by the controller. `in_room` is for a tab of the review window, which has a title and
    the ways to help and out itself. Signals: `number_typed(str)`, `sound_wanted(bool)`.
    """

    number_typed = Signal(str)
    sound_wanted = Signal(bool)

    def __init__(
        self,
        catalogue: Catalogue,
        rules: EscalationRules,
        wording: Wording,
        language: str,
        clock: Clock,
        job_number: str,
        parent: QWidget | None = None,
        *,
        in_room: bool = False,
    ) -> None:
        super().__init__(parent)
        self.keys = QueueActions(self, in_room=in_room)
        self.table = QueueTable(catalogue, rules, wording, language, clock, self)
        self.rows = QueueRows(self.table)
        self.words = ThreadWords(catalogue, rules, wording, language, clock.zone, self)
        self.pane = ThreadPane(self.words, wording, self.keys, job_number)
        self.trial = TrialView(wording)
        self._side = QStackedWidget()
        self._side.addWidget(self.pane)
        self._side.addWidget(self.trial)
        self._counts = QueueCounts()
        self._silent = ""
        self._calendars: tuple[CalendarOver, ...] = ()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._totals = PlainLabel(elided=True)
        self._totals.setObjectName("queueCounts")
        self._number_label = QLabel()
        self.number = PlainLine(limit=NAME_LIMIT)
        self.number.setObjectName("queueFind")
        self._number_label.setBuddy(self.number)
        self.sound = QToolButton()
        self.sound.setObjectName("queueSound")
        self.sound.setCheckable(True)
        self._try = QToolButton()
        self._try.setObjectName("queueTry")
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self._close = QPushButton()
        self._close.setObjectName("queueClose")
        self.filters = QButtonGroup(self)
        self._filter_buttons = {which: QToolButton() for which in QueueFilter}
        for which, button in self._filter_buttons.items():
            button.setObjectName(f"queueFilter-{which}")
            button.setCheckable(True)
            button.toggled.connect(partial(_embolden, button))
            self.filters.addButton(button)
            self.keys.bind(which.value, button, named=False)
        self._filter_buttons[QueueFilter.ALL].setChecked(True)
        self._empty = PlainLabel()
        self._empty.setObjectName("queueEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("queueMessage")
        self.head = QHBoxLayout()
        self._lay_out(in_room)
        self._connect()
        self.retranslate()

    def show_rows(self, rows: Iterable[EscalationSummary], which: QueueFilter) -> None:
        self.rows.show_rows(rows)
        self._filter_buttons[which].setChecked(True)
        self._show_empty(which)

    def show_counts(self, counts: QueueCounts) -> None:
        if counts != self._counts:
            self._counts = counts
            self._tell_counts()

    def show_silent(self, since: str) -> None:
        """That the database does not answer, and of when the list is; empty when it answers again."""
        self._silent = since
        self._tell_counts()

    def show_calendars(self, over: tuple[CalendarOver, ...]) -> None:
        """The calendars whose holidays have run out, quietly beside the counts, with what to do in the tooltip."""
        if over != self._calendars:
            self._calendars = over
            self._tell_counts()

    def tell_news(self, text: str) -> None:
        """For a screen reader: somebody has done something. What is shown changes without a word."""
        announce(self.rows, text)

    def next_pane(self) -> None:
        """F6: list → thread → answer → list, or through the try-out."""
        beside = self.trial.next_homes() if self.shows_trial else [self.pane.story, self.pane.answer]
        homes: list[QWidget] = [self.rows, *beside]
        go_to_next(homes)

    @property
    def shows_trial(self) -> bool:
        """Whether the try-out of similar ones stands where the thread was."""
        return self._side.currentWidget() is self.trial

    def show_trial(self, wanted: bool) -> None:
        """With the focus in the words, or back in the list."""
        self._side.setCurrentWidget(self.trial if wanted else self.pane)
        (self.trial if wanted else self.rows).setFocus(Qt.FocusReason.OtherFocusReason)

    def places(self) -> QByteArray:
        """How the columns stand."""
        return self.rows.horizontalHeader().saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        if not columns.isEmpty():
            self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Escalations"))
        self._number_label.setText(self.tr("N&umber"))
        self.number.setAccessibleName(without_mnemonic(self._number_label.text()))
        self.number.setPlaceholderText("E20261122-0007")
        plain_tooltip(self.number, self.keys.all["find"].toolTip())
        self._name_sound()
        plain_tooltip(self.sound, self.tr("Sound an alarm when one is over its limit"))
        self._help.setText(self.tr("Help  F1"))
        self._close.setText(self.tr("Close  Esc"))
        self.rows.setAccessibleName(self.tr("Open escalations by due time"))
        self._tell_counts()

    def _connect(self) -> None:
        self.keys.bind("try-alike", self._try)
        self.keys.bind("help", self._help, named=False)
        self.keys.bind("leave", self._close, named=False)
        self.number.returnPressed.connect(lambda: self.number_typed.emit(self.number.text()))
        self.sound.toggled.connect(self.sound_wanted)
        self.sound.toggled.connect(self._name_sound)
        self.rows.opened.connect(self.pane.answer.setFocus)
        self.pane.sheet.call_wanted.connect(lambda: self.keys.wanted.emit("call"))
        for verb in (*(step.id for step in STEP_VERBS), "print"):
            self.rows.addAction(self.keys.all[verb])
        self.setFocusProxy(self.rows)

    def _name_sound(self) -> None:
        self.sound.setText(self.tr("Sound on") if self.sound.isChecked() else self.tr("Sound off"))

    def _tell_counts(self) -> None:
        counts = self._counts
        parts = [
            self.tr("open {count}").format(count=counts.open),
            self.tr("overdue {count}").format(count=counts.overdue),
            self.tr("due soon {count}").format(count=counts.due_soon),
            self.tr("with a department {count}").format(count=counts.with_department),
        ]
        if self._silent:
            parts.append(self.tr("as of {time}: the database does not answer").format(time=self._silent))
        if self._calendars:
            year = max(one.due_year for one in self._calendars)
            parts.append(self.tr("⚠ holidays of {year} not entered").format(year=year))
        self._totals.show_text(" · ".join(parts))
        plain_tooltip(self._totals, "\n".join([" · ".join(parts), *map(self._calendar, self._calendars)]))
        names = {
            QueueFilter.ALL: (self.tr("&All {count}"), counts.open),
            QueueFilter.MINE: (self.tr("&Mine {count}"), counts.mine),
            QueueFilter.UNACCEPTED: (self.tr("Una&ccepted {count}"), counts.unaccepted),
            QueueFilter.OVERDUE: (self.tr("&Overdue {count}"), counts.overdue),
            QueueFilter.TO_CLOSE: (self.tr("&To close {count}"), counts.to_close),
        }
        for which, (name, count) in names.items():
            self._filter_buttons[which].setText(name.format(count=count))

    def _calendar(self, over: CalendarOver) -> str:
        words = self.tr(
            "The working hours “{hours}” know holidays until {last_year} only; what is due in {due_year} is counted"
            " without. Enter them in escalation/hours.toml in the data folder (F1 tells how)."
        )
        return words.format(hours=over.hours, last_year=over.last_year, due_year=over.due_year)

    def _show_empty(self, which: QueueFilter) -> None:
        empty = self.table.rowCount() == 0
        self._empty.setVisible(empty)
        if empty and which is QueueFilter.ALL:
            self._empty.show_text(self.tr("Nothing is open. What agents escalate with F4 appears here by itself."))
        elif empty:
            self._empty.show_text(self.tr("None of the open ones. Ctrl+1 shows all."))

    def _lay_out(self, in_room: bool) -> None:
        head = self.head
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._totals, 1)
        head.addWidget(self._number_label)
        head.addWidget(self.number)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("E20261122-00070") + 24)
        head.addWidget(self._try)
        head.addWidget(self.sound)
        head.addWidget(self._help)
        head.addWidget(self._close)
        filters = QHBoxLayout()
        filters.setSpacing(6)
        for button in self._filter_buttons.values():
            filters.addWidget(button)
        filters.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addLayout(filters)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self.splitter = side_by_side((left, self._side), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)
        for part in (self._title, self._help, self._close) if in_room else ():
            part.setObjectName("")
            part.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _embolden(button: QToolButton, chosen: bool) -> None:
    """The chosen one stands out without its ground, too."""
    font = button.font()
    font.setBold(chosen)
    button.setFont(font)
