"""The own shift on the screen that waits for a call: what is proposed, the checklist, one key to start, one to end."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.shift import ReadyItem, Shift
from agent_console.domain.shift_rules import PlannedShift
from agent_console.ui.shift.checklist import Checklist
from agent_console.ui.shift.remark_row import RemarkRow
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.step_bar import StepBar

SHIFT_KEY = "Shift+F8"
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownShift:
    """What the panel shows. Without a `shift` one of the `turns` may be started; `endless` is one that nobody ended.

    `ticked` are lines that are not on the disk yet. `arrival` says who was in time.
    """

    shift: Shift | None = None
    endless: bool = False
    turns: tuple[PlannedShift, ...] = ()
    turn: PlannedShift | None = None
    items: tuple[ReadyItem, ...] = ()
    ticked: frozenset[str] = frozenset()
    arrival: str = ""
    late: bool = False


class ShiftView(QFrame):
    """Signals: `start_wanted()`, `end_wanted()`, `change_wanted()`, `pattern_chosen(str)`, and `put_away()` when what
    had the focus has gone and nothing is left to do; ticks and remarks have their own.
    """

    put_away = Signal()
    start_wanted = Signal()
    end_wanted = Signal()
    change_wanted = Signal()
    pattern_chosen = Signal(object)

    def __init__(self, words: ShiftWords, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: ShownShift | None = None
        self.setObjectName("shiftPanel")
        self.setProperty("role", "card")
        self._title = PlainLabel(elided=True)
        self._title.setObjectName("shiftTitle")
        self._title.setProperty("role", "heading")
        self._pattern_label = QLabel()
        self.pattern = Choice()
        self.pattern.setObjectName("shiftPattern")
        self._pattern_label.setBuddy(self.pattern)
        self._arrival = PlainLabel()
        self._arrival.setObjectName("shiftArrival")
        self._arrival.setWordWrap(True)
        self._list_label = PlainLabel()
        self._list_label.setProperty("role", "muted")
        self.checklist = Checklist(language)
        self.start = QPushButton()
        self.start.setObjectName("shiftStart")
        self.end = QPushButton()
        self.end.setObjectName("shiftEnd")
        self.change = QPushButton()
        self.change.setObjectName("shiftChange")
        self.bar = StepBar("shift")
        self.message = MessageLabel()
        self.message.setObjectName("shiftMessage")
        self.remark = RemarkRow(words)
        self._lay_out()
        self.pattern.chosen.connect(self.pattern_chosen)
        self.start.clicked.connect(self.start_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.retranslate()
        self.hide()

    def show_shift(self, shown: ShownShift) -> None:
        """Nothing that somebody is choosing or typing is touched by showing the same again."""
        if shown == self._shown:
            return
        turns = () if self._shown is None else self._shown.turns
        self._shown = shown
        focus = self._focus()
        shift = shown.shift
        before = shift is None
        running = shift is not None and not shown.endless
        ready = shift is not None and shift.ready_at is not None
        if before:
            if shown.turns != turns:  # else an open list of them would close
                self.pattern.show_options([Option(one.id, self._words.turn(one)) for one in shown.turns])
            self.pattern.show_value(None if shown.turn is None else shown.turn.id)
        self.checklist.show_items(shown.items, shown.ticked)
        for part, seen in (
            (self._pattern_label, before), (self.pattern, before), (self.start, before), (self.end, running),
            (self.change, running),
            (self.checklist, bool(shown.items) and not shown.endless and not ready),
        ):  # fmt: skip
            part.setVisible(seen)
        self._list_label.setVisible(not self.checklist.isHidden())
        self.start.setEnabled(shown.turn is not None)
        self._arrival.setProperty("tone", "warning" if shown.late else None)
        self._arrival.style().unpolish(self._arrival)
        self._arrival.style().polish(self._arrival)
        self._tell()
        self.show()
        self._hold(focus)

    def show_unseen(self, shifts: tuple[Shift, ...]) -> None:
        focus = self._focus()
        self.remark.show_unseen(shifts)
        self._hold(focus)

    def say(self, text: str, *, problem: bool = False) -> None:
        """In its place, and to a screen reader; nothing is kept free for it where there is nothing to say."""
        self.message.announce(text, problem=problem)
        self.message.setVisible(bool(text))

    def go_there(self) -> None:
        """The next thing to do in the panel has the focus."""
        first = self.checklist.first_open() if not self.checklist.isHidden() else None
        target = first or (self.end if not self.end.isHidden() else self.start)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press_digit(self, event: QKeyEvent) -> bool:
        """Tick a line by its number; False for any other key."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or event.key() not in _DIGITS or not self.checklist.isVisible():
            return False
        return self.checklist.press(event.key() - Qt.Key.Key_0)

    def retranslate(self) -> None:
        self._pattern_label.setText(self.tr("Patt&ern"))
        self.pattern.setAccessibleName(without_mnemonic(self._pattern_label.text()))
        plain_tooltip(self.pattern, self.tr("The nearest one is proposed; choose another by its first letter"))
        self._list_label.show_text(self.tr("Before the shift: tick with the number or Space"))
        self.checklist.setAccessibleName(self.tr("Readiness checklist"))
        self.start.setText(self.tr("Start the shift  {key}").format(key=SHIFT_KEY))
        plain_tooltip(self.start, self.tr("Start the shift now, stamped with the time ({key})").format(key=SHIFT_KEY))
        self.end.setText(self.tr("End the shift"))
        tip = self.tr("End the shift now, stamped with the time ({key}, then Space)")
        plain_tooltip(self.end, tip.format(key=SHIFT_KEY))
        self.change.setText(self.tr("Wrong pattern"))
        plain_tooltip(self.change, self.tr("Put right under which pattern this shift was begun; its start stays"))
        self._tell()

    def _focus(self) -> QWidget | None:
        """What has the focus in here."""
        focus = QApplication.focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) else None

    def _hold(self, focus: QWidget | None) -> None:
        """Where the focus was has gone: it goes on to what is next, never to somewhere else on the screen."""
        if focus is None or focus.isVisibleTo(self):
            return
        if not self.checklist.isHidden() and self.checklist.first_open() is not None:
            self.go_there()
        else:
            self.put_away.emit()

    def _tell(self) -> None:
        shown = self._shown
        if shown is None:
            return
        shift = shown.shift
        if shift is None:
            self._title.show_text(self.tr("Your shift has not begun"))
        elif shown.endless:
            self._title.show_text(self.tr("{number} was never ended").format(number=shift.number))
        else:
            words = self.tr("{shift}, since {time}  ·  {number}")
            turn, time = self._words.turn(shift.planned), self._words.time(shift.started_at)
            self._title.show_text(words.format(shift=turn, time=time, number=shift.number))
        lines = [shown.arrival]
        if shift is not None and shown.endless:
            lines = [
                self.tr(
                    "{shift} was left open, after a power cut perhaps. Go on with your calls: a shift lead says when "
                    "it ended, then the new one can start."
                ).format(shift=self._words.turn_of_day(shift.planned))
            ]
        elif shift is not None and shift.readiness:
            lines.append(self._words.readiness(shift))
        self._arrival.show_text("  ·  ".join(line for line in lines if line))

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.addWidget(self._title, 0, 0, 1, 3)
        head.addWidget(self.end, 0, 3)
        head.addWidget(self.change, 0, 4)
        head.addWidget(self._pattern_label, 1, 0)
        head.addWidget(self.pattern, 1, 1)
        head.setColumnStretch(2, 1)
        start = QHBoxLayout()
        start.addStretch(1)
        start.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._arrival)
        column.addWidget(self._list_label)
        column.addWidget(self.checklist)
        column.addLayout(start)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self.remark)
        self.message.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press_digit(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
