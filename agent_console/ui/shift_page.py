"""The own shift at the call screen: on the screen that waits for a call, in the header, and in a word on leaving."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from agent_console.domain.shift import Shift
from agent_console.ui.notices import Tone
from agent_console.ui.shift.controller import ShiftController
from agent_console.ui.shift.ground import Ground
from agent_console.ui.shift.view import SHIFT_KEY, ShiftView
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.workplace import CallSeat


class ShiftPage(QObject):
    """Joins two screens that do not know each other: the shift never stands in the way of a call."""

    def __init__(self, seat: CallSeat) -> None:
        super().__init__(seat.screen)
        place = seat.place
        self._place = place
        self._screen = screen = seat.screen
        self._ground = ground = Ground(
            shifts=place.store.shifts,
            handovers=place.store.handovers,
            person=seat.desk.person,
            rules=place.library.shift_rules,
            jobs=place.jobs,
            clock=place.clock,
            wording=place.wording,
            language=place.language,
        )
        self._words = ShiftWords(place.language, place.clock.zone, self)
        self.view = ShiftView(self._words, place.language)
        self.controller = ShiftController(self.view, self._words, ground, self)
        self._action = QAction(screen)
        self._action.setObjectName("action-shift")
        self._action.setShortcut(QKeySequence(SHIFT_KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(place.keep_composing)
        self._action.triggered.connect(lambda _=False: self.controller.go())
        screen.addAction(self._action)
        screen.idle.take_shift(self.view)
        screen.bar.answer.installEventFilter(self)
        screen.installEventFilter(self)
        screen.actions_by_verb.on("note", self.controller.close_question)
        self.controller.changed.connect(self._show_header)
        self.controller.told.connect(place.window.tell)
        self.controller.trouble.connect(place.window.tell_problem)
        self.view.put_away.connect(screen.focus_note)
        seat.calls.closing.connect(self.controller.stop)
        seat.calls.left.connect(self._left)
        self.retranslate()
        QTimer.singleShot(0, self, self.controller.start)

    def retranslate(self) -> None:
        self._action.setText(self.tr("Start the shift, or go to it"))
        self._action.setToolTip(f"{self._action.text()} ({SHIFT_KEY})")
        self._show_header()

    def _show_header(self) -> None:
        shift, header = self.controller.shift, self._screen.header
        if not self.controller.known:
            return
        if shift is None:
            tip = self.tr("Your shift has not begun. {key} starts it.").format(key=SHIFT_KEY)
            header.show_shift(self.tr("no shift"), self.tr("no shift"), tip)
            return
        tip = self.tr("{number}, since {time} ({key} goes to it)")
        if self.controller.endless:
            tip = self.tr("{number} was never ended: a shift lead closes it ({key} goes to it)")
        time = self._words.instant(shift.started_at)
        tip = tip.format(number=shift.number, time=time, key=SHIFT_KEY)
        sign = "▲ " if self.controller.endless else ""
        turn, name = self._words.turn(shift.planned), self._words.pattern(shift.planned)
        header.show_shift(sign + turn, sign + name, tip)

    def _left(self) -> None:
        """Somebody has signed out and their shift goes on: told behind it, and never in the way.

        Whoever sits down next could press anything that ends it in the name of the one who went.
        """
        shift = self.controller.shift
        if shift is not None and not self.controller.endless:
            QTimer.singleShot(0, self._place.window, partial(self._tell_open, shift))

    def _tell_open(self, shift: Shift) -> None:
        words, person = self._words, self._ground.person
        told = self.tr("{who} has signed out; {shift} ({number}) goes on until they sign in and end it.")
        told = told.format(
            who=words.who(person.job_number, person.name), shift=words.turn(shift.planned), number=shift.number
        )
        self._place.window.notice.say(told, Tone.INFO)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit at the button that answers ticks a line of the checklist: nothing has to be gone to first."""
        if watched is self._screen and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._screen.bar.answer and self.view.press_digit(event)
        return super().eventFilter(watched, event)


def join_shift(seat: CallSeat) -> ShiftPage:
    """For everybody at a call screen, at work until they leave it."""
    return ShiftPage(seat)
