"""Review marks at the call screen: told in a quiet line, counted on a button, and one key away the page of them all."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from agent_console.domain.staff import Act, may
from agent_console.exchange.answers import Answers
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.own_desk import OwnMarksDesk
from agent_console.ui.notices import Tone
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

KEY = "Shift+F7"
HELP = "own-marks"
BEGUN = "begun-disputes"
"""The folder of what is being written to a reviewer."""
ABOUT = "own marks"


class OwnMarksPage(QObject):
    """Joins two screens that do not know each other; `beat` is the one on which escalations look for news. What comes
    never takes the focus.
    """

    def __init__(self, seat: CallSeat, beat: SignalInstance) -> None:
        super().__init__(seat.screen)
        place, person = seat.place, seat.desk.person
        self._window = place.window
        self._count = 0
        self._leads = may(person.role, Act.HANDLE_ESCALATIONS)
        ground = Ground(
            reviews=place.store.reviews,
            calls=place.store.calls,
            staff=place.store.staff,
            person=person,
            catalogue=place.library.catalogue,
            jobs=place.jobs,
            clock=place.clock,
            wording=place.wording,
            language=place.language,
            begun=Answers(place.data_dir / BEGUN, person.job_number),
            preferences=seat.preferences,
        )
        self.desk = desk = OwnMarksDesk(ground, place.window, self)
        self._action = action = QAction(seat.screen)
        action.setObjectName("action-own-marks")
        action.setShortcut(QKeySequence(KEY))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(place.keep_composing)
        action.triggered.connect(lambda _=False: self._open())
        seat.screen.addAction(action)
        self._button = QToolButton()
        self._button.setObjectName("ownMarksButton")
        self._button.clicked.connect(action.trigger)
        seat.screen.header.take_button(self._button)
        desk.counted.connect(self._show_count)
        desk.told.connect(self._tell)
        desk.help_wanted.connect(lambda actions: place.help(HELP, actions))
        beat.connect(desk.look)
        seat.calls.closing.connect(self._leave)
        seat.screen.installEventFilter(self)
        self.retranslate()
        QTimer.singleShot(0, self, desk.look)

    def retranslate(self) -> None:
        words = self.tr("Marks {count}") if self._count else self.tr("Marks")
        self._button.setText(words.format(count=self._count))
        self._button.setVisible(self._count > 0 or not self._leads)  # the header of a shift lead has no room to spare
        font = self._button.font()
        font.setBold(self._count > 0)
        self._button.setFont(font)
        self._action.setText(self.tr("Review marks on my calls"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def _open(self) -> None:
        self._window.notice.withdraw(ABOUT)  # one goes to look
        self.desk.open()

    def _show_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.retranslate()
            if not count:
                self._window.notice.withdraw(ABOUT)

    def _tell(self, words: str, praise: bool, mark_id: str) -> None:
        """Eight seconds in the banner; the count stays until it is read."""
        go = (self.tr("Read it  {key}").format(key=KEY), lambda: self.desk.open(mark_id))
        self._window.notice.say(words, Tone.SUCCESS if praise else Tone.INFO, action=go, key=ABOUT)

    def _leave(self) -> None:
        self._window.notice.withdraw(ABOUT)
        self.desk.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_own_marks(seat: CallSeat, beat: SignalInstance) -> OwnMarksPage:
    """For everybody who answers calls, at work until they leave them."""
    return OwnMarksPage(seat, beat)
