"""The try-out of similar escalations: a text, a likeness that can be moved, and what would be shown at it."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.escalation import PROBLEM_LIMIT
from agent_console.domain.escalation_alike import Tried
from agent_console.ui.notices import announce
from agent_console.ui.queue.trial_table import TrialTable
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.quiet_rows import QuietRows
from agent_console.ui.wording import Wording

LINES = 5
LEAST, MOST = 1, 100


class TrialView(QWidget):
    """Signals: `moved(int)` with per cent, `keep_wanted()`, `leave_wanted()`, `looked_at(str)` with the id of an
    escalation that was found. Words that are typed come from the editor.
    """

    moved = Signal(int)
    keep_wanted = Signal()
    leave_wanted = Signal()
    looked_at = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled = MOST
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._text_label = QLabel()
        self.text = NoteEditor(limit=PROBLEM_LIMIT)
        self.text.setObjectName("alikeText")
        self._text_label.setBuddy(self.text)
        self.ground = PlainLabel(elided=True)
        self.ground.setObjectName("alikeGround")
        self.ground.setProperty("role", "muted")
        self._least_label = QLabel()
        self.least = QSpinBox()
        self.least.setObjectName("alikeLeast")
        self.least.setSuffix(" %")
        self._least_label.setBuddy(self.least)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("alikeSlider")
        for control in (self.least, self.slider):
            control.setRange(LEAST, MOST)
            control.valueChanged.connect(self._move)
        self.totals = PlainLabel()
        self.totals.setObjectName("alikeTotals")
        self.totals.setWordWrap(True)
        self.past = PlainLabel()
        self.past.setObjectName("alikePast")
        self.past.setWordWrap(True)
        self.table = TrialTable(wording, self)
        self.rows = QuietRows()
        self.rows.setObjectName("alikeRows")
        self.rows.setModel(self.table)
        self.keep = QPushButton()
        self.keep.setObjectName("alikeKeep")
        self.keep.setProperty("role", "primary")
        self._leave = QPushButton()
        self._leave.setObjectName("alikeLeave")
        self._lay_out()
        self.keep.clicked.connect(self.keep_wanted)
        self._leave.clicked.connect(self.leave_wanted)
        self.rows.opened.connect(lambda row: self.looked_at.emit(self.table.similar_at(row).summary.id))
        self.setFocusProxy(self.text)
        self.retranslate()

    def show_least(self, per_cent: int, settled: int) -> None:
        """The likeness that is tried, and the one that holds; emits nothing."""
        self._settled = settled
        for control in (self.least, self.slider):
            with QSignalBlocker(control):
                control.setValue(per_cent)
        self._name_keep()

    def show_tried(self, tried: Tried, per_cent: int, *, asked: bool) -> None:
        """`asked` is False while there are no words to compare."""
        self.table.show_tried(tried, per_cent / 100)
        if not asked:
            words = self.tr("Write a problem, or choose an escalation in the list on the left.")
        elif not tried.enough:
            words = self.tr("None would be shown; {missed} just miss it.").format(missed=len(tried.missed))
        else:
            words = self.tr("{shown} of {enough} that are alike enough would be shown; {missed} just miss it.").format(
                shown=len(tried.shown), enough=tried.enough, missed=len(tried.missed)
            )
        if words != self.totals.text():
            self.totals.show_text(words)
            announce(self.totals, words)

    def show_past(self, shown: int, measured: int, of: int) -> None:
        """How many of the last ones would have shown something, as far as they have been measured."""
        if measured < of:
            words = self.tr(
                "Of the last escalations, {shown} would have shown something ({measured} of {of} measured)."
            )
        elif of:
            words = self.tr("Of the last {of} escalations, {shown} would have shown something.")
        else:
            words = self.tr("Nothing has been sent yet, so there is nothing to compare with.")
        self.past.show_text(words.format(shown=shown, measured=measured, of=of))

    def next_homes(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.text, self.least, self.rows]

    def retranslate(self) -> None:
        self._title.setText(self.tr("Similar escalations: try out"))
        self._text_label.setText(self.tr("&Problem as an agent would write it"))
        self.text.setAccessibleName(without_mnemonic(self._text_label.text()))
        self.text.setPlaceholderText(self.tr("Type a problem, or choose an escalation in the list."))
        self._least_label.setText(self.tr("Shown &from"))
        for control in (self.least, self.slider):
            control.setAccessibleName(self.tr("Shown from so many per cent on"))
        self.rows.setAccessibleName(self.tr("What would be shown, then what just misses it"))
        plain_tooltip(self.rows, self.tr("Enter shows the escalation"))
        self._leave.setText(self.tr("Close  Esc"))
        self._name_keep()

    def _name_keep(self) -> None:
        """The verb says what will hold; there is nothing to keep while nothing was moved."""
        per_cent = self.least.value()
        same = per_cent == self._settled
        words = self.tr("{per_cent} % holds now") if same else self.tr("Keep {per_cent} %  Ctrl+Enter")
        self.keep.setText(words.format(per_cent=per_cent))
        self.keep.setEnabled(not same)

    def _move(self, per_cent: int) -> None:
        self.show_least(per_cent, self._settled)
        self.moved.emit(per_cent)

    def _lay_out(self) -> None:
        self.rows.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.rows.horizontalHeader()
        for column in range(4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.text.setFixedHeight(LINES * self.text.fontMetrics().lineSpacing() + 12)
        least = QHBoxLayout()
        least.setSpacing(8)
        least.addWidget(self._least_label)
        least.addWidget(self.least)
        least.addWidget(self.slider, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.keep)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 0, 0, 0)
        page.setSpacing(6)
        for widget in (self._title, self._text_label, self.text, self.ground):
            page.addWidget(widget)
        page.addLayout(least)
        page.addWidget(self.totals)
        page.addWidget(self.rows, 1)
        page.addWidget(self.past)
        page.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
