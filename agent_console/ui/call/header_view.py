"""The line across the top: which hotline, who sits here, what the seat does, what the day has brought."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from agent_console.domain.call_list import DayTotals
from agent_console.domain.catalogue import PauseReason
from agent_console.domain.desk import Desk
from agent_console.domain.seat import Seat, SeatStatus
from agent_console.domain.staff import Act, may
from agent_console.ui.widgets.elapsed import ElapsedLabel, in_words
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip
from agent_console.ui.wording import Wording

ROOM_FOR_WHO = 40
"""So many letters of hotline and person are seen before the hours of the shift are."""


class HeaderView(QWidget):
    """Signals: `ready_wanted()`, `pause_wanted(str)` with the id of the reason. The screen binds the buttons."""

    ready_wanted = Signal()
    pause_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        pauses: Iterable[PauseReason],
        wording: Wording,
        language: str,
        steady: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pauses = tuple(pauses)
        self._wording = wording
        self._language = language
        self._steady = steady
        self._who = PlainLabel(elided=True)
        self._who.setObjectName("deskTitle")
        self._who.setProperty("role", "heading")
        self._shift = PlainLabel()
        self._shift.setObjectName("deskShift")
        self._shift_words = ("", "")
        self.seat = QToolButton()
        self.seat.setObjectName("seatStatus")
        self.seat.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.seat.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._menu = QMenu(self.seat)
        self.seat.setMenu(self._menu)
        self._elapsed = ElapsedLabel(steady)
        self._elapsed.setObjectName("seatElapsed")
        self._totals = PlainLabel()
        self._totals.setObjectName("dayTotals")
        self.phrases = QToolButton()
        self.phrases.setObjectName("phrasesButton")
        self.help = QToolButton()
        self.help.setObjectName("helpButton")
        self.sign_out = QToolButton()
        self.sign_out.setObjectName("signOut")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._who, 1)
        row.addWidget(self._shift)
        row.addWidget(self.seat)
        row.addWidget(self._elapsed)
        row.addSpacing(16)
        row.addWidget(self._totals)
        row.addSpacing(16)
        row.addWidget(self.phrases)
        row.addWidget(self.help)
        row.addWidget(self.sign_out)
        self.phrases.setVisible(may(desk.person.role, Act.EDIT_PHRASES))
        self._shown = Seat(
            person_id=desk.person.id,
            job_number=desk.person.job_number,
            status=SeatStatus.SIGNED_OUT,
            since=desk.person.created_at,
        )
        self._day: DayTotals | None = None
        self.retranslate()

    def take_button(self, button: QToolButton) -> None:
        """The way to another page of this person's; it stands before the list of phrases."""
        self._row.insertWidget(self._row.indexOf(self.phrases), button)

    def show_shift(self, words: str, name: str, tip: str) -> None:
        """Which shift this person is in; only its name where there is no room for its hours."""
        self._shift_words = (words, name)
        plain_tooltip(self._shift, tip)
        self._fit()

    def show_seat(self, seat: Seat) -> None:
        if (seat.status, seat.reason) != (self._shown.status, self._shown.reason) or not self._elapsed.running:
            self._elapsed.start(self._steady())
        self._shown = seat
        self.phrases.setEnabled(seat.status in (SeatStatus.READY, SeatStatus.PAUSED))
        text = self._wording.seat(seat.status)
        if seat.reason:
            name = next((one.name_in(self._language) for one in self._pauses if one.id == seat.reason), seat.reason)
            text = self.tr("{status}: {reason}").format(status=text, reason=name)
        self.seat.setText(text.replace("&", "&&"))  # a mark of a key would be hidden
        self.seat.setProperty("seat", seat.status.value)
        self.seat.style().unpolish(self.seat)
        self.seat.style().polish(self.seat)
        self._fill_menu()

    def show_totals(self, totals: DayTotals) -> None:
        self._day = totals
        average = totals.average_talk_seconds
        text = self.tr("Today %n call(s)", "", totals.calls)
        if average is not None:
            text = self.tr("{calls} · average {length}").format(calls=text, length=in_words(round(average)))
        if totals.unfinished:
            text = self.tr("{calls} · {count} to complete").format(calls=text, count=totals.unfinished)
        self._totals.show_text(text)

    def _fit(self) -> None:
        """The hours go before the name of the hotline and the person do."""
        words, name = self._shift_words
        others = self.sizeHint().width() - self._shift.sizeHint().width()
        metrics = self._who.fontMetrics()
        who = min(metrics.horizontalAdvance(self._who.whole_text()), metrics.averageCharWidth() * ROOM_FOR_WHO)
        room = self.width() - others - who
        self._shift.show_text(words if metrics.horizontalAdvance(words) <= room else name)

    def open_pauses(self) -> None:
        """F9: the reasons drop down; a digit or the arrow keys choose."""
        self.seat.showMenu()

    def retranslate(self) -> None:
        self._who.show_text(
            self.tr("{hotline}  ·  {job_number}  {name}").format(
                hotline=self._desk.hotline.name, job_number=self._desk.person.job_number, name=self._desk.person.name
            )
        )
        plain_tooltip(self.seat, self.tr("Status of the seat (F9 pauses)"))
        self.phrases.setText(self.tr("Phrases"))
        plain_tooltip(self.phrases, self.tr("The hotline's own list of phrases (not during a call)"))
        self.help.setText("?")
        self.help.setAccessibleName(self.tr("Help"))
        self.sign_out.setText(self.tr("Sign out"))
        self.show_seat(self._shown)
        if self._day is not None:
            self.show_totals(self._day)

    def _fill_menu(self) -> None:
        self._menu.clear()
        busy = self._shown.status in (SeatStatus.ON_CALL, SeatStatus.SIGNED_OUT)
        ready = QAction(self._wording.seat(SeatStatus.READY), self._menu)
        ready.setEnabled(self._shown.status is SeatStatus.PAUSED)
        ready.triggered.connect(self.ready_wanted)
        self._menu.addAction(ready)
        self._menu.addSeparator()
        for number, reason in enumerate(self._pauses, start=1):
            name = reason.name_in(self._language).replace("&", "&&")
            text = self.tr("&{number} Pause: {reason}").format(number=number, reason=name)
            action = QAction(text, self._menu)
            action.setEnabled(not busy)
            action.triggered.connect(lambda _=False, chosen=reason.id: self.pause_wanted.emit(chosen))
            self._menu.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
