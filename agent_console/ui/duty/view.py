"""The duty page: which shift, left who works it, right its duty record, below what is asked and what was said."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.ui.duty.actions import DutyActions
from agent_console.ui.duty.day_line import DayLine
from agent_console.ui.duty.ground import Ground
from agent_console.ui.duty.record_pane import RecordPane
from agent_console.ui.duty.shift_table import ShiftRows, ShiftTable
from agent_console.ui.duty.sign_row import SignRow
from agent_console.ui.duty.words import DutyWords
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.choice import Choice
from agent_console.ui.widgets.low_editors import LowText
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar

USUAL_WIDTHS = [640, 700]
LEAST_WIDTH = 360
DETAIL_LINES = 5
VERBS = ("end", "open", "praise", "improve")
"""What is done with the shifts in the list."""


class DutyView(QWidget):
    """What happens is decided by the controllers."""

    def __init__(self, ground: Ground, waits: Waits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dutyRecord")
        self.keys = DutyActions(self, leads=ground.leads)
        self.shift_words = ShiftWords(ground.language, ground.zone, self)
        self.words = DutyWords(self.shift_words, ground.wording, ground.catalogue.pauses, ground.language, self)
        self.table = ShiftTable(ground, self.shift_words, self)
        self.rows = ShiftRows(self.table)
        self.pane = RecordPane(self.keys, SignRow(self.keys, waits, ground.person.job_number))
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._pattern_label, self._day_label = QLabel(), QLabel()
        self.pattern = Choice()
        self.pattern.setObjectName("dutyPattern")
        self._pattern_label.setBuddy(self.pattern)
        self.day = DayLine()
        self._day_label.setBuddy(self.day.line)
        self._before, self._behind, self._now = QToolButton(), QToolButton(), QToolButton()
        self._counts = PlainLabel(elided=True)
        self._counts.setObjectName("dutyCounts")
        self._print, self._help, self._close = QPushButton(), QPushButton(), QPushButton()
        self._list_label = QLabel()
        self._list_label.setBuddy(self.rows)
        self._empty = PlainLabel()
        self._empty.setObjectName("dutyEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self.buttons = {verb: QPushButton() for verb in VERBS if verb in self.keys.all}
        self.details = LowText(lines=DETAIL_LINES)
        self.details.setObjectName("dutyShiftDetails")
        self.bar = StepBar("duty")
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("dutyMessage")
        self._bind()
        self._lay_out()
        self.retranslate()
        self._empty.hide()  # nothing is known of the list before it is read

    def show_counts(self, on_duty: int, endless: int) -> None:
        words = self.tr("on duty {count}")
        if endless:
            words = self.tr("on duty {count} · without an end {endless}")
        self._counts.show_text(words.format(count=on_duty, endless=endless))

    @property
    def home(self) -> QWidget:
        """Where the keys are about the page as a whole."""
        return self.pattern if self.rows.isHidden() else self.rows

    def go_home(self) -> None:
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self, empty: bool) -> None:
        """A list that goes takes no focus elsewhere."""
        was_there = self.focusWidget() in (None, self.rows, self.details)
        self._empty.setVisible(empty)
        self.rows.setVisible(not empty)
        self.details.setVisible(not empty)
        if was_there and empty:
            self.go_home()

    def next_pane(self) -> None:
        """F6: the list, what is known about the chosen one, figures, remarks, signature or PIN, the day."""
        homes: list[QWidget] = [self.rows, self.details, self.pane.figures, self.pane.remarks, self.pane.story]
        homes += [self.pane.sign.pin, self.pattern]
        homes = [home for home in homes if home.isVisible()]
        go_to_next(homes)

    def places(self) -> QByteArray:
        return self.splitter.saveState()

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Duty"))
        self._pattern_label.setText(self.tr("S&hift"))
        self.pattern.setAccessibleName(without_mnemonic(self._pattern_label.text()))
        self._day_label.setText(self.tr("&Day"))
        self.day.line.setAccessibleName(without_mnemonic(self._day_label.text()))
        self._print.setText(self.tr("Print  {key}").format(key=self.keys.key("print")))
        self._help.setText(self.tr("Help  F1"))
        self._close.setText(self.tr("Close  Esc"))
        self._list_label.setText(self.tr("On duty &now, and who worked this shift"))
        self.rows.setAccessibleName(without_mnemonic(self._list_label.text()))
        self.details.setAccessibleName(self.tr("The chosen shift"))
        words = self.tr("Nobody is on duty, and nobody has worked this shift.")
        if "open" in self.keys.all:
            words = self.tr("Nobody is on duty, and nobody has worked this shift. {key} opens a shift for somebody.")
            words = words.format(key=self.keys.key("open"))
        self._empty.show_text(words)

    def _bind(self) -> None:
        for name, button, verb in (
            ("dutyBefore", self._before, "before"),
            ("dutyBehind", self._behind, "behind"),
            ("dutyNow", self._now, "now"),
        ):
            button.setObjectName(name)
            self.keys.bind(verb, button)
            button.setAccessibleName(self.keys.all[verb].text())
        for name, face, verb in (
            ("dutyPrint", self._print, "print"),
            ("helpButton", self._help, "help"),
            ("dutyClose", self._close, "leave"),
        ):
            face.setObjectName(name)
            self.keys.bind(verb, face, named=False)
        for verb, one in self.buttons.items():
            one.setObjectName(f"dutyButton-{verb}")
            self.keys.bind(verb, one)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        for widget in (
            self._before, self._pattern_label, self.pattern, self._day_label, self.day, self._behind, self._now,
        ):  # fmt: skip
            head.addWidget(widget)
        head.addWidget(self._counts, 1)
        for button in (self._print, self._help, self._close):
            head.addWidget(button)
        verbs = QHBoxLayout()
        verbs.setSpacing(6)
        for button in self.buttons.values():
            verbs.addWidget(button)
        verbs.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._list_label)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 3)
        column.addLayout(verbs)
        column.addWidget(self.details, 1)
        column.addStretch(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        right = QWidget()
        record = QVBoxLayout(right)
        record.setContentsMargins(0, 0, 0, 0)
        record.setSpacing(6)
        record.addWidget(self.pane, 1)
        record.addWidget(self.pane.sign)
        for pane in (left, right):
            pane.setMinimumWidth(LEAST_WIDTH)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.bar)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
