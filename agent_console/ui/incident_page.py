"""Incidents at the call screen: reported with one key, told in a quiet line, and one key away the board of them all."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton

from agent_console.domain.incident import IncidentDraft
from agent_console.exchange.answers import Answers
from agent_console.ui.incident.board_desk import BoardDesk
from agent_console.ui.incident.going_on_line import BOARD_KEY
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.incident_desk import IncidentDesk
from agent_console.ui.notices import Tone
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat

REPORT_KEY = "F5"
BEGUN, REMEDIES = "incident-reports", "incident-remedies"
"""Folders of what is being written at this desk."""
ALARM = "incidents"


class IncidentPage(QObject):
    """Joins two screens that do not know each other; `beat` is the one on which escalations look for news."""

    def __init__(self, seat: CallSeat, beat: SignalInstance) -> None:
        super().__init__(seat.screen)
        place, person = seat.place, seat.desk.person
        self._window = place.window
        self._preferences = seat.preferences
        self._screen = seat.screen
        self._count = 0
        ground = Ground(
            incidents=place.store.incidents,
            person=person,
            rules=place.library.escalation_rules,
            jobs=place.jobs,
            clock=place.clock,
            wording=place.wording,
            language=place.language,
            begun=Answers(place.data_dir / BEGUN, person.job_number),
            remedies=Answers(place.data_dir / REMEDIES, person.job_number),
            preferences=place.preferences,
        )
        self.desk = desk = IncidentDesk(ground, self)
        self.board = board = BoardDesk(ground, desk, place.window, seat.preferences, self)
        self._keep_composing = place.keep_composing
        self._report = self._action("action-incident", REPORT_KEY)
        self._board = self._action("action-incidents", BOARD_KEY)
        self._board.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # an alarm may come at any page
        place.window.addAction(self._board)
        self._button = QToolButton()
        self._button.setObjectName("incidentButton")
        self._button.clicked.connect(self._board.trigger)
        seat.screen.header.take_button(self._button)
        seat.screen.take_foot(desk.line)
        seat.screen.take_aside(desk.pane, desk.finish, "incident")
        self._report.triggered.connect(lambda _=False: desk.report())
        self._board.triggered.connect(lambda _=False: board.open())
        desk.line.open_wanted.connect(self._board.trigger)
        desk.shown.connect(lambda: seat.screen.show_aside(desk.pane))
        desk.done.connect(seat.screen.close_aside)
        desk.told.connect(place.window.tell)
        desk.trouble.connect(place.window.tell_problem)
        desk.discarded.connect(self._offer_back)
        desk.alarmed.connect(self._alarm)
        desk.counted.connect(self._show_count)
        board.report_wanted.connect(desk.report)
        board.help_wanted.connect(lambda actions: place.help("incident", actions))
        place.window.notice.dismissed.connect(self._waved_off)
        beat.connect(desk.watch.look)
        seat.calls.closing.connect(self._leave)
        seat.screen.installEventFilter(self)
        self.retranslate()
        QTimer.singleShot(0, self, desk.start)

    def retranslate(self) -> None:
        self._report.setText(self.tr("Report an incident or an equipment fault"))
        self._report.setToolTip(f"{self._report.text()} ({REPORT_KEY})")
        self._board.setText(self.tr("Incidents and faults: what is going on"))
        self._board.setToolTip(f"{self._board.text()} ({BOARD_KEY})")
        words = self.tr("Incidents {count}") if self._count else self.tr("Incidents")
        self._button.setText(words.format(count=self._count))
        font = self._button.font()
        font.setBold(self._count > 0)
        self._button.setFont(font)
        both = self.tr("{board}\nReport one: {key}").format(board=self._board.toolTip(), key=REPORT_KEY)
        plain_tooltip(self._button, both)

    def _action(self, name: str, key: str) -> QAction:
        action = QAction(self._screen)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(self._keep_composing)
        self._screen.addAction(action)
        return action

    def _show_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.retranslate()

    def _alarm(self, words: str) -> None:
        """Stays until it is seen, whatever else the banner has to say."""
        if not words:
            self._window.notice.withdraw(ALARM)
            return
        go = (self.tr("Open the board  {key}").format(key=BOARD_KEY), self.board.open)
        self._window.notice.say(words, Tone.ALARM, action=go, key=ALARM)
        QApplication.alert(self._window)
        if self._preferences.alarm:
            QApplication.beep()

    def _waved_off(self) -> None:
        if self._window.notice.tone() is not Tone.ALARM:
            self.desk.seen()

    def _offer_back(self, text: str, draft: IncidentDraft) -> None:
        bring_back = (self.tr("Bring it back"), lambda: self.desk.restore(draft))
        self._window.notice.say(text, Tone.INFO, action=bring_back)

    def _leave(self) -> None:
        self.board.leave()
        self.desk.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_incidents(seat: CallSeat, beat: SignalInstance) -> IncidentPage:
    """For everybody at a call screen, at work until they leave it."""
    return IncidentPage(seat, beat)
