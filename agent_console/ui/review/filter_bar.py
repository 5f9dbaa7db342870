"""The bar above the calls: which of them are listed."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.call import Kind
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.staff import Person
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.plain_label import plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

SEVERITIES = ("block", "warn", "hint")
TICKS = ("flagged", "escalated", "corrected")
_SEARCH_LETTERS = 16
_AGENT_LETTERS = 14
_LENGTH_LETTERS = 10
_CHOICE_LETTERS = 8
ROOM = 20  # pixels: frame and margins of a line


class FilterBar(QWidget):
    """Signals: `changed()` when anything of it was changed by hand, `entered()` for Enter in the search."""

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        wording: Wording,
        language: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._language = language
        self.search = _line("reviewSearch", _SEARCH_LETTERS)
        self.search.setClearButtonEnabled(True)
        self.since = DayField(today)
        self.since.line.setObjectName("reviewFrom")
        self.until = DayField(today)
        self.until.line.setObjectName("reviewTo")
        self.agent = _line("reviewAgent", _AGENT_LETTERS)
        self._agents = QStringListModel(self)
        completer = QCompleter(self._agents, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.agent.setCompleter(completer)
        self.kind = _choice("reviewKind")
        self.outcome = _choice("reviewOutcome")
        self.severity = _choice("reviewSeverity")
        self.length = _line("reviewLength", _LENGTH_LETTERS)
        self.ticks = {name: QCheckBox() for name in TICKS}
        for name, tick in self.ticks.items():
            tick.setObjectName(f"review{name.title()}")
        self._labels = {
            name: QLabel() for name in ("search", "since", "until", "agent", "kind", "outcome", "severity", "length")
        }
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        self.figures = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def typed(self) -> TypedFilter:
        return TypedFilter(
            search=self.search.text(),
            since=self.since.text(),
            until=self.until.text(),
            agent=self.agent.text().strip().partition(" ")[0],
            kind=self.kind.value() or "",
            outcome=self.outcome.value() or "",
            severity=self.severity.value() or "",
            length=self.length.text(),
            **{name: tick.isChecked() for name, tick in self.ticks.items()},
        )

    def show_typed(self, typed: TypedFilter) -> None:
        """Emits nothing."""
        self.search.show_text(typed.search)
        self.since.show_text(typed.since)
        self.until.show_text(typed.until)
        self.agent.show_text(typed.agent)
        for choice, value in (
            (self.kind, typed.kind), (self.outcome, typed.outcome), (self.severity, typed.severity),
        ):  # fmt: skip
            choice.show_value(value)
        self.length.show_text(typed.length)
        for name, tick in self.ticks.items():
            blocked = tick.blockSignals(True)
            tick.setChecked(getattr(typed, name))
            tick.blockSignals(blocked)

    def show_people(self, people: Iterable[Person]) -> None:
        """Who can be picked as an agent; others can be typed."""
        self._agents.setStringList([f"{one.job_number} {one.name}" for one in people])

    def show_faults(self, faults: Iterable[str]) -> None:
        """Mark what is not understood, and nothing else."""
        wrong = set(faults)
        day = self.tr("No day. Type today, -7d or 2026-11-01.")
        before = self.tr("No day from the first one on. Type today, -7d or 2026-11-01.")
        self.since.mark(day if "since" in wrong else None)
        self.until.mark(before if "until" in wrong else None)
        mark_input(self.length, self.tr("No length. Type 0:30-2:00, <30 or >5:00.") if "length" in wrong else None)
        if "length" not in wrong:
            plain_tooltip(self.length, self.tr("Length of talk: 0:30-2:00, <30 (seconds), >5:00"))

    def retranslate(self) -> None:
        texts = {
            "search": self.tr("&Search"),
            "since": self.tr("Fro&m"),
            "until": self.tr("T&o"),
            "agent": self.tr("&Agent"),
            "kind": self.tr("&Kind"),
            "outcome": self.tr("O&utcome"),
            "severity": self.tr("Se&verity"),
            "length": self.tr("&Length"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
        for name in ("search", "agent", "kind", "outcome", "severity", "length"):
            getattr(self, name).setAccessibleName(without_mnemonic(texts[name]))
        self.since.name(without_mnemonic(texts["since"]))
        self.until.name(without_mnemonic(texts["until"]))
        self.search.setPlaceholderText(self.tr("Note, name, number"))
        self.agent.setPlaceholderText(self.tr("all"))
        self.length.setPlaceholderText("0:30-2:00")
        self.ticks["flagged"].setText(self.tr("&Flagged"))
        plain_tooltip(self.ticks["flagged"], self.tr("The agent said what they should not have"))
        self.ticks["escalated"].setText(self.tr("&Escalated"))
        plain_tooltip(self.ticks["escalated"], self.tr("It went on to the shift leads"))
        self.ticks["corrected"].setText(self.tr("Co&rrected"))
        plain_tooltip(self.ticks["corrected"], self.tr("The record was changed after it was complete"))
        every = Option("", self.tr("all"))
        self.kind.show_options([every, *(Option(kind.value, self._wording.kind(kind)) for kind in Kind)])
        outcomes = self._catalogue.outcomes
        self.outcome.show_options([every, *(Option(one.id, one.name_in(self._language)) for one in outcomes)])
        words = {"block": self.tr("reword"), "warn": self.tr("warning"), "hint": self.tr("hint")}
        self.severity.show_options([every, *(Option(one, words[one]) for one in SEVERITIES)])
        for choice in (self.kind, self.outcome, self.severity):
            if choice.value() is None:
                choice.show_value("")
        self.show_faults(())

    def _connect(self) -> None:
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
        for line in (self.search, self.agent, self.length):
            line.textChanged.connect(self.changed)
        for day in (self.since, self.until):
            day.changed.connect(self.changed)
        for choice in (self.kind, self.outcome, self.severity):
            choice.chosen.connect(self.changed)
        for tick in self.ticks.values():
            tick.toggled.connect(self.changed)
        self.search.returnPressed.connect(self.entered)
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._labels["search"])
        first.addWidget(self.search, 1)
        for name in ("since", "until"):
            first.addSpacing(6)
            first.addWidget(self._labels[name])
            first.addWidget(getattr(self, name))
        first.addSpacing(6)
        first.addLayout(self.buttons)
        first.addSpacing(6)
        first.addLayout(self.figures)
        second = FlowRow()
        for name in ("agent", "kind", "outcome", "severity", "length"):
            second.addWidget(_pair(self._labels[name], getattr(self, name)))
        for tick in self.ticks.values():
            second.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _line(name: str, letters: int) -> PlainLine:
    line = PlainLine(limit=NAME_LIMIT)
    line.setObjectName(name)
    wide = line.fontMetrics().averageCharWidth() * letters + ROOM
    line.setMinimumWidth(wide)
    if name != "reviewSearch":
        line.setMaximumWidth(wide)
    return line


def _pair(label: QLabel, field: QWidget) -> QWidget:
    """A field and its name, which go to the next line together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label)
    row.addWidget(field)
    return pair


def _choice(name: str) -> Choice:
    choice = Choice()
    choice.setObjectName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(_CHOICE_LETTERS)
    return choice
