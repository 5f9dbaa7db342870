"""A day, typed (today, -7d, 2026-11-01) or picked from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.typed_past import TODAY, read_day
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.widgets.plain_line import PlainLine

LIMIT = 20
DAY_ROWS = 8
ROOM = 22  # pixels: frame and margins of the line


class DayField(QWidget):
    """`changed()` when somebody has typed or picked. Alt+Down opens the calendar, which begins with a Monday.

    `today` is the local day. An empty field shows an example of what could be typed into it: a day of the past, or in
    one that `ends` a span this very day.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None, *, ends: bool = False) -> None:
        super().__init__(parent)
        self._today = today
        self._ends = ends
        self.line = PlainLine(limit=LIMIT)
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("2026-12-30") + ROOM)
        self._pick = QToolButton()
        self._pick.setText("▾")
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down does the same from the line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line)
        row.addWidget(self._pick)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self._pick.clicked.connect(self.open_calendar)
        self.retranslate()

    def name(self, name: str) -> None:
        """How a screen reader calls it."""
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """What was typed; TODAY for its word in the language of the window."""
        typed = self.line.text()
        return TODAY if typed == self._word_for_today() else typed

    def show_text(self, text: str) -> None:
        """Emits nothing. TODAY is shown in the language of the window."""
        self.line.show_text(self._word_for_today() if text == TODAY else text)

    def mark(self, message: str | None) -> None:
        mark_input(self.line, message)

    def open_calendar(self) -> None:
        panel = _Calendar(read_day(self.text(), self._today()) or self._today(), self)
        panel.taken.connect(self._take)
        panel.adjustSize()
        room, below = self.screen().availableGeometry(), self.mapToGlobal(self.rect().bottomLeft())
        fits = below.y() + panel.height() <= room.bottom()
        place = below if fits else self.mapToGlobal(QPoint(0, -panel.height()))
        panel.move(max(room.left(), min(place.x(), room.right() - panel.width())), max(room.top(), place.y()))
        panel.show()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("e.g. today") if self._ends else self.tr("e.g. -7d"))
        self._pick.setAccessibleName(self.tr("Pick a day"))
        plain_tooltip(self._pick, self.tr("Pick a day (Alt+Down)"))

    def _word_for_today(self) -> str:
        return self.tr("today")

    def _take(self, day: str) -> None:
        self.line.setText(day)
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Calendar(QFrame):
    """`taken(str)` in the spelling that the line reads."""

    taken = Signal(str)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setObjectName("dayCalendar")
        self._days = QCalendarWidget()
        self._days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt's own red is hard to read on dark ground
        self._days.setMinimumHeight(DAY_ROWS * (self.fontMetrics().lineSpacing() + 8))
        self._days.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.addWidget(self._days)
        self._days.clicked.connect(self._take)
        self._days.activated.connect(self._take)
        self._days.setFocus()

    def _take(self, day: QDate) -> None:
        self.taken.emit(day.toString(Qt.DateFormat.ISODate))
        self.close()
