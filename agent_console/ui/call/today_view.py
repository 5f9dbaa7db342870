"""The left pane: today's calls, and the earlier calls of the number that is on the line."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QVBoxLayout, QWidget

from agent_console.domain.call_list import CallSummary
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation_list import CallAnswer
from agent_console.ui.call.call_table import CallTable
from agent_console.ui.call.history_answers import HistoryAnswers
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.quiet_rows import QuietRows
from agent_console.ui.wording import Wording


class CallRows(QuietRows):
    """A quiet table of calls; `call_opened(CallSummary)` on Enter or double click."""

    call_opened = Signal(object)

    def __init__(self, model: CallTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls = model
        self.setModel(model)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0:00:00"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.opened.connect(lambda row: self.call_opened.emit(self._calls.call_at(row)))


class TodayView(QWidget):
    """Signals: `opened(CallSummary)` for a record of today, `looked_at(CallSummary)` for one that is only read,
    `history_shown(str, tuple[CallSummary])` with the number on the line and its earlier calls.
    """

    opened = Signal(object)
    looked_at = Signal(object)
    history_shown = Signal(str, object)

    def __init__(self, catalogue: Catalogue, wording: Wording, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = CallTable(catalogue, wording, language, self)
        self._earlier = CallTable(catalogue, wording, language, self, dated=True)
        self._today_title = QLabel()
        self._today_title.setProperty("role", "heading")
        self._empty = PlainLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._earlier_title = PlainLabel()
        self._earlier_title.setProperty("role", "heading")
        self.today_rows = CallRows(self._today)
        self.today_rows.setObjectName("todayCalls")
        self.earlier_rows = CallRows(self._earlier)
        self.earlier_rows.setObjectName("callHistory")
        self.answers = HistoryAnswers(wording)
        self._today_title.setBuddy(self.today_rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._today_title)
        column.addWidget(self._empty)
        column.addWidget(self.today_rows, 3)
        column.addWidget(self._earlier_title)
        column.addWidget(self.earlier_rows, 2)
        column.addWidget(self.answers, 1)
        self.today_rows.call_opened.connect(self.opened)
        self.earlier_rows.call_opened.connect(self.looked_at)
        self.retranslate()
        self.show_today(())
        self.show_history("", (), 0)

    def take_promises(self, promises: QWidget) -> None:
        """What one owes, under today's calls."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.today_rows) + 1, promises, 3)

    def chosen_call(self) -> str:
        """The id of the call that the keys are about, "" while the focus is elsewhere."""
        for rows, table in ((self.today_rows, self._today), (self.earlier_rows, self._earlier)):
            if rows.hasFocus() and rows.row() >= 0:
                return table.call_at(rows.row()).id
        return ""

    def show_today(self, calls: tuple[CallSummary, ...], current: str = "") -> None:
        """`current` is the id of the call in the form: another one that still runs was interrupted."""
        self._today.current = current
        self._today.show_calls(calls)
        self._empty.setVisible(not calls)

    def show_history(self, number: str, calls: tuple[CallSummary, ...], this_month: int) -> None:
        """Earlier calls of the number on the line, which is the `this_month`th; hidden while there is no number."""
        self._earlier.show_calls(calls)
        self.earlier_rows.setVisible(bool(calls))
        self._earlier_title.setVisible(bool(number))
        if calls:
            self._earlier_title.show_text(self.tr("This number: call {count} this month").format(count=this_month))
        else:
            self._earlier_title.show_text(self.tr("This number: first call"))
        self.history_shown.emit(number, calls)

    def show_answers(self, answers: tuple[CallAnswer, ...], current: str = "") -> None:
        """What became of these calls with the shift leads, marked in the lists; `current` is the call in the form."""
        self.answers.show_answers(answers, current)
        words: dict[str, str] = {}
        for one in reversed(answers):
            words[one.call_id] = " · ".join(part for part in (words.get(one.call_id), self.answers.head(one)) if part)
        words.pop("", None)
        self._today.show_escalated(words)
        self._earlier.show_escalated(words)

    def retranslate(self) -> None:
        self._today_title.setText(self.tr("&Today's calls"))
        self._empty.show_text(self.tr("No calls yet today. Press F2 when the phone rings."))
        self.today_rows.setAccessibleName(self.tr("Today's calls"))
        self.earlier_rows.setAccessibleName(self.tr("Earlier calls of this number"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
