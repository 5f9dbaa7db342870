"""Which day: typed as people say it, or picked from a calendar that takes nothing away."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.widgets.plain_line import PlainLine

_DAY_ROWS = 9  # six weeks, the names of the days, and the month above them


class DayLine(QWidget):
    """`typed(str)` on Enter, or with the day that was picked."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date.min
        self.line = PlainLine(limit=NAME_LIMIT)
        self.line.setObjectName("dutyDay")
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("2026-11-220") + 24)
        self.pick = QToolButton()
        self.pick.setObjectName("dutyPickDay")
        self.pick.setText("▾")
        self.pick.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard opens it with Alt+Down in the line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(lambda: self.typed.emit(self.line.text()))
        self.pick.clicked.connect(self.open_calendar)
        self.retranslate()

    def show_day(self, day: date) -> None:
        """Emits nothing."""
        self._day = day
        self.line.show_text(f"{day:%Y-%m-%d}")

    def open_calendar(self) -> None:
        """A pop-up; Esc closes it and the line is as it was."""
        panel = _Calendar(self._day, self)
        panel.taken.connect(self._take)
        panel.adjustSize()
        room, below = self.screen().availableGeometry(), self.mapToGlobal(self.rect().bottomLeft())
        fits = below.y() + panel.height() <= room.bottom()
        place = below if fits else self.mapToGlobal(QPoint(0, -panel.height()))
        panel.move(max(room.left(), min(place.x(), room.right() - panel.width())), max(room.top(), place.y()))
        panel.show()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("today, -1d, 2026-11-21"))
        plain_tooltip(self.line, self.tr("The day on which the shift begins: today, -1d or 2026-11-21, then Enter"))
        self.pick.setAccessibleName(self.tr("Pick the day"))
        plain_tooltip(self.pick, self.tr("Pick the day (Alt+Down)"))

    def _take(self, day: str) -> None:
        self.line.setFocus()
        self.typed.emit(day)

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
    """`taken(str)` with the day on Enter or a double click."""

    taken = Signal(str)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setObjectName("dutyCalendar")
        self._days = QCalendarWidget()
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt's own red is hard to read on dark
        self._days.setMinimumHeight(_DAY_ROWS * (self.fontMetrics().lineSpacing() + 8))
        self._days.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.addWidget(self._days)
        self._days.activated.connect(self._took)
        self._days.setFocus()

    def _took(self, day: QDate) -> None:
        self.taken.emit(day.toString("yyyy-MM-dd"))
        self.close()
