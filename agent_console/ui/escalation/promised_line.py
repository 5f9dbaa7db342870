"""Until when a callback is promised: typed as people say it, or picked from a calendar; said back exactly."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.text import NAME_LIMIT
from agent_console.store.clock import Clock
from agent_console.ui.escalation.ground import PromiseFault
from agent_console.ui.times import at_in_words, rest_in_words, typed_again
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip
from agent_console.ui.widgets.plain_line import PlainLine

DAY_ROWS = 9  # six weeks, the names of the days, and the month above them


class PromisedLine(QWidget):
    """`typed(str)` with whatever stands in the line; what it means is shown with `show_meaning`."""

    typed = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.line = PlainLine(limit=NAME_LIMIT)
        self.line.setObjectName("escalationPromised")
        self.pick = QToolButton()
        self.pick.setObjectName("escalationPick")
        self.pick.setText("▾")
        self.pick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard opens it with Alt+Down in the line
        self._meaning = PlainLabel(elided=True)
        self._meaning.setObjectName("escalationPromisedMeans")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 3)
        row.addWidget(self.pick)
        row.addWidget(self._meaning, 4)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.typed)
        self.pick.clicked.connect(self.open_calendar)
        self.retranslate()

    def show_until(self, until: datetime | None, words: str = "") -> None:
        """Show a stored time, or the words that are none yet; nothing is emitted."""
        self.line.show_text(words if until is None else typed_again(until, self._clock.zone))

    def show_meaning(self, until: datetime | None, fault: PromiseFault | None) -> None:
        """What was understood, in full, or that it was not."""
        now = self._clock.now()
        if fault is PromiseFault.NOT_UNDERSTOOD:
            words = self.tr("⚠ not a time")
        elif until is None:
            words = "" if self.line.text().strip() else self.tr("14:30, +30, tomorrow")
        elif fault is PromiseFault.PAST:
            words = self.tr("⚠ {time} is over").format(time=at_in_words(until, now, self._clock.zone))
        else:
            time, rest = at_in_words(until, now, self._clock.zone), rest_in_words(until - now)
            words = self.tr("{time}, in {rest} h").format(time=time, rest=rest)
        self._meaning.setProperty("tone", "error" if fault else None)
        self._meaning.setProperty("role", "muted" if until is None and not fault else None)
        self._meaning.style().unpolish(self._meaning)
        self._meaning.style().polish(self._meaning)
        self._meaning.show_text(words)

    def set_writable(self, writable: bool) -> None:
        self.line.setReadOnly(not writable)
        self.pick.setEnabled(writable)

    def open_calendar(self) -> None:
        """A pop-up that takes nothing away: Esc closes it and the line is as it was."""
        panel = _Calendar(self._clock.now().astimezone(self._clock.zone), self)
        panel.taken.connect(self._take)
        panel.adjustSize()
        room, below = self.screen().availableGeometry(), self.mapToGlobal(self.rect().bottomLeft())
        fits = below.y() + panel.height() <= room.bottom()
        place = below if fits else self.mapToGlobal(QPoint(0, -panel.height()))
        panel.move(max(room.left(), min(place.x(), room.right() - panel.width())), max(room.top(), place.y()))
        panel.show()

    def _take(self, day_and_time: str) -> None:
        self.line.setText(day_and_time)
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt_down and not self.line.isReadOnly():
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.pick.setAccessibleName(self.tr("Pick day and time"))
        plain_tooltip(self.pick, self.tr("Pick day and time (Alt+Down)"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Calendar(QFrame):
    """Day, time and one button. `taken(str)` in the spelling that the line reads."""

    taken = Signal(str)

    def __init__(self, now: datetime, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setObjectName("escalationCalendar")
        begin = QDateTime(now.replace(tzinfo=None, microsecond=0)).addSecs(3600)
        self._days = QCalendarWidget()
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(day, QTextCharFormat())  # Qt's own red is hard to read on a dark ground
        self._days.setMinimumHeight(DAY_ROWS * (self.fontMetrics().lineSpacing() + 8))
        self._days.setMinimumDate(QDateTime(now.replace(tzinfo=None)).date())
        self._days.setSelectedDate(begin.date())
        self._time = QTimeEdit(begin.time())
        self._time.setDisplayFormat("HH:mm")
        self._time.setAccessibleName(self.tr("Time of day"))
        take = QPushButton(self.tr("Take it"))
        take.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(self._time, 1)
        row.addWidget(take)
        column = QVBoxLayout(self)
        column.addWidget(self._days)
        column.addLayout(row)
        take.clicked.connect(self._take)
        self._days.activated.connect(self._take)
        self._days.setFocus()

    def _take(self) -> None:
        self.taken.emit(f"{self._days.selectedDate().toString('yyyy-MM-dd')} {self._time.time().toString('HH:mm')}")
        self.close()
