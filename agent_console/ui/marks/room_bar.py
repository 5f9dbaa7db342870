"""The bar above the marks: which of them are listed."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.review import MarkState
from agent_console.domain.staff import Person
from agent_console.ui.mark_words import IN_ORDER, MarkWords
from agent_console.ui.marks.typed_marks import TypedMarks
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.day_span import DaySpan, NotApplied
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.person_field import PersonField
from agent_console.ui.widgets.plain_label import without_mnemonic

_AGENT_LETTERS, _CHOICE_LETTERS = 13, 7
_ROOM = 20  # pixels: frame and margins of a line


class MarksBar(QWidget):
    """Signal `changed()` when anything of it was changed by hand."""

    changed = Signal()

    def __init__(self, words: MarkWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.since = DayField(today)
        self.since.line.setObjectName("marksFrom")
        self.until = DayField(today, ends=True)
        self.until.line.setObjectName("marksTo")
        self._days = DaySpan(self.since, self.until, today)
        self.not_applied = NotApplied()
        self.not_applied.setObjectName("marksNotApplied")
        self.agent = PersonField()
        self.agent.setObjectName("marksAgent")
        self.agent.setFixedWidth(self.agent.fontMetrics().averageCharWidth() * _AGENT_LETTERS + _ROOM)
        self.verdict, self.state = Choice(), Choice()
        self.verdict.setObjectName("marksVerdict")
        self.state.setObjectName("marksState")
        for choice in (self.verdict, self.state):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_CHOICE_LETTERS)
        self.buttons = {"waiting": QToolButton(), "clear": QToolButton()}
        self._labels = {name: QLabel() for name in ("since", "until", "agent", "verdict", "state")}
        row = FlowRow()
        for name, label in self._labels.items():
            field: QWidget = getattr(self, name)
            label.setBuddy(field)
            row.addWidget(_pair(label, field))
        for verb, button in self.buttons.items():
            button.setObjectName(f"marks{verb.title()}")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.not_applied)
        for day in (self.since, self.until):
            day.changed.connect(self.changed)
        self.agent.textChanged.connect(self.changed)
        for choice in (self.verdict, self.state):
            choice.chosen.connect(self.changed)
        self.setFocusProxy(self.agent)
        self.retranslate()

    def typed(self) -> TypedMarks:
        return TypedMarks(
            since=self.since.text(),
            until=self.until.text(),
            agent=self.agent.job_number(),
            unclear=self.agent.unclear(),
            verdict=self.verdict.value() or "",
            state=self.state.value() or "",
        )

    def show_typed(self, typed: TypedMarks) -> None:
        """Emits nothing."""
        self.since.show_text(typed.since)
        self.until.show_text(typed.until)
        self.agent.show_text(typed.agent)
        self.verdict.show_value(typed.verdict)
        self.state.show_value(typed.state)

    def show_people(self, people: Iterable[Person]) -> None:
        """Who can be meant as an agent."""
        self.agent.show_people({one.job_number: one.name for one in people})

    def show_faults(self, faults: Iterable[str]) -> None:
        """Mark what is not understood, and nothing else."""
        wrong = set(faults)
        self.not_applied.show_faults([*self._days.mark(wrong), *self.agent.mark(wrong="agent" in wrong)])

    def retranslate(self) -> None:
        texts = {
            "since": self.tr("Fro&m"),
            "until": self.tr("T&o"),
            "agent": self.tr("&Agent"),
            "verdict": self.tr("Mar&k"),
            "state": self.tr("&State"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
        for name in ("agent", "verdict", "state"):
            getattr(self, name).setAccessibleName(without_mnemonic(texts[name]))
        self.since.name(without_mnemonic(texts["since"]))
        self.until.name(without_mnemonic(texts["until"]))
        self.agent.setPlaceholderText(self.tr("all"))
        every = Option("", self.tr("all"))
        self.verdict.show_options([every, *(Option(one.value, self._words.verdict(one)) for one in IN_ORDER)])
        self.state.show_options([every, *(Option(one.value, self._words.state(one)) for one in MarkState)])
        for choice in (self.verdict, self.state):
            if choice.value() is None:
                choice.show_value("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _pair(label: QLabel, field: QWidget) -> QWidget:
    """A field and its name, which go to the next line together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label)
    row.addWidget(field)
    return pair
