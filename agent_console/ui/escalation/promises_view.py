"""My promises 我的承诺: what I owe whom until when, with a count of what others have answered meanwhile."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QVBoxLayout, QWidget

from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.correction_owed import BegunCorrection, OwedCorrections
from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_clock import Due
from agent_console.domain.owed import Promise
from agent_console.ui.escalation.promise_table import Dress, Owed, PromiseTable, id_of
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.quiet_rows import QuietRows


class PromisesView(QWidget):
    """Signals: `form_opened(str)` for a form that waits, `opened(str)` for an escalation, `correction_opened(str)` for
    a callback after a wrong answer, each with its id; `correction_begun(str)` with the id of the call that one is to
    be opened for.
    """

    form_opened = Signal(str)
    opened = Signal(str)
    correction_opened = Signal(str)
    correction_begun = Signal(str)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[EscalationForm, ...] = ()
        self._promises: tuple[Promise, ...] = ()
        self._corrections = OwedCorrections()
        self._fresh: frozenset[str] = frozenset()
        self._table = PromiseTable(dress, self)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._count = PlainLabel()
        self._count.setObjectName("promisesCount")
        self._count.setProperty("role", "muted")
        self._count.setWordWrap(True)
        self.rows = QuietRows(lines=2)
        self.rows.setObjectName("myPromises")
        self.rows.setModel(self._table)
        self.rows.horizontalHeader().hide()
        self.rows.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._title.setBuddy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addWidget(self.rows, 1)
        column.addStretch()  # without rows the words stay together at the top
        self.rows.opened.connect(self._open)
        self.retranslate()

    def show_forms(self, forms: tuple[EscalationForm, ...]) -> None:
        """Forms that have not been sent."""
        self._forms = forms
        self._show()

    def show_promises(self, promises: tuple[Promise, ...]) -> None:
        self._promises = promises
        self._show()

    def show_corrections(self, corrections: OwedCorrections) -> None:
        """Callbacks after a wrong answer: due now, so they stand above all that is due later."""
        self._corrections = corrections
        self._show()

    def mark_fresh(self, escalation_ids: frozenset[str]) -> None:
        """Somebody else has taken a step on these, and nobody has looked at it here."""
        self._fresh = escalation_ids
        self._show()

    def _show(self) -> None:
        chosen = id_of(self._table.owed_at(self.rows.row())) if self.rows.row() >= 0 else ""
        scrolled = self.rows.verticalScrollBar().value()
        callbacks = self._corrections
        now: tuple[Owed, ...] = (*callbacks.due, *callbacks.begun)
        rows = (*now, *self._forms, *self._promises, *callbacks.others, *callbacks.ended)
        if self._table.show_owed(rows, self._fresh | callbacks.fresh, callbacks.holders):
            place = self._table.place_of(chosen)
            if place is not None:
                self.rows.selectRow(place)
            self.rows.verticalScrollBar().setValue(scrolled)
        self.rows.setVisible(bool(rows))
        self._show_count()

    def _show_count(self) -> None:
        standings = [one.standing for one in self._promises]
        open_ones = sum(standing is not Due.ENDED for standing in standings)
        callbacks = len(self._corrections.due) + len(self._corrections.begun)
        words = [self.tr("⚑ %n to call back", "", callbacks)] if callbacks else []
        words += [self.tr("%n open", "", open_ones)] if open_ones else []
        late = standings.count(Due.OVERDUE)
        if late:
            words.append(self.tr("▲ %n overdue", "", late))
        fresh = sum(one.summary.id in self._fresh for one in self._promises) + len(self._corrections.fresh)
        if fresh:
            words.append(self.tr("● %n new", "", fresh))
        empty = self.tr("You owe nobody an answer. F4 escalates what you cannot solve.")
        self._count.show_text(" · ".join(words) if self._table.rowCount() else empty)
        self._count.setVisible(bool(self._count.text()))

    def _open(self, row: int) -> None:
        owed = self._table.owed_at(row)
        if isinstance(owed, EscalationForm):
            self.form_opened.emit(owed.id)
        elif isinstance(owed, CorrectionCall):
            self.correction_opened.emit(owed.id)
        elif isinstance(owed, BegunCorrection):
            self.correction_begun.emit(owed.call_id)
        else:
            self.opened.emit(owed.summary.id)

    def retranslate(self) -> None:
        self._title.setText(self.tr("M&y promises"))
        self.rows.setAccessibleName(self.tr("My promises"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
