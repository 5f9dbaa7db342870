"""The bar above the calls: which of them are listed."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.call import Kind
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.staff import Person
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.review.more_filters import MoreFilters, pair
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.day_span import DaySpan, NotApplied
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.person_field import PersonField
from agent_console.ui.widgets.plain_label import plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

SEVERITIES = ("block", "warn", "hint")
TICKS = ("flagged", "escalated")
_SEARCH_LETTERS = 10  # at the least; it takes what is left over
_AGENT_LETTERS = 14
_LENGTH_LETTERS = 10
_CHOICE_LETTERS = 8
ROOM = 20  # pixels: frame and margins of a line


class FilterBar(QWidget):
    """Signals: `changed()` when anything of it was changed by hand, `entered()` for Enter in the search,
    `rules_wanted()` whenever the row is unfolded that offers the rules of the phrase list.
    """

    changed = Signal()
    entered = Signal()
    rules_wanted = Signal()

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
        self.until = DayField(today, ends=True)
        self.until.line.setObjectName("reviewTo")
        self._days = DaySpan(self.since, self.until, today)
        self.not_applied = NotApplied()
        self.not_applied.setObjectName("reviewNotApplied")
        self.agent = PersonField()
        _shape(self.agent, "reviewAgent", _AGENT_LETTERS)
        self.kind = _choice("reviewKind")
        self.outcome = _choice("reviewOutcome")
        self.severity = _choice("reviewSeverity")
        self.length = _line("reviewLength", _LENGTH_LETTERS)
        self.ticks = {name: QCheckBox() for name in TICKS}
        for name, tick in self.ticks.items():
            tick.setObjectName(f"review{name.title()}")
        self.more = MoreFilters(catalogue, language)
        self.more.hide()
        self.unfold = QToolButton()
        self.unfold.setObjectName("reviewMoreFilters")
        self.unfold.setCheckable(True)
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
        typed = TypedFilter(
            search=self.search.text(),
            since=self.since.text(),
            until=self.until.text(),
            agent=self.agent.job_number(),
            unclear=self.agent.unclear(),
            kind=self.kind.value() or "",
            outcome=self.outcome.value() or "",
            severity=self.severity.value() or "",
            length=self.length.text(),
            flagged=self.ticks["flagged"].isChecked(),
            escalated=self.ticks["escalated"].isChecked(),
        )
        return self.more.added_to(typed)

    def show_typed(self, typed: TypedFilter) -> None:
        """Tells of no change. The row of further filters unfolds where one of them is set."""
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
        self.more.show_typed(typed)
        if self.more.count:
            self.unfold.setChecked(True)
        self._tell_more()

    def show_rules(self, rules: Iterable[tuple[str, str]]) -> None:
        """Which rules of the phrase list can be chosen: their ids, and how they are called."""
        self.more.show_rules(rules)

    def show_people(self, people: Iterable[Person]) -> None:
        """Who can be meant as an agent."""
        self.agent.show_people({one.job_number: one.name for one in people})

    def show_faults(self, faults: Iterable[str]) -> None:
        """Mark what is not understood, and nothing else."""
        wrong = set(faults)
        told = [*self._days.mark(wrong), *self.agent.mark(wrong="agent" in wrong)]
        length = self.tr("No length. Type 0:30-2:00, <30 or >5:00.")
        mark_input(self.length, length if "length" in wrong else None)
        self.not_applied.show_faults([*told, length] if "length" in wrong else told)
        if "length" not in wrong:
            plain_tooltip(self.length, self.tr("Length of talk in seconds or m:ss: <30, >5:00, 0:30-2:00"))

    def retranslate(self) -> None:
        texts = {
            "search": self.tr("&Search"),
            "since": self.tr("Fro&m"),
            "until": self.tr("T&o"),
            "agent": self.tr("&Agent"),
            "kind": self.tr("&Kind"),
            "outcome": self.tr("O&utcome"),
            "severity": self.tr("Se&verity"),
            "length": self.tr("&Length (s, m:ss)"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
        for name in ("search", "agent", "kind", "outcome", "severity", "length"):
            getattr(self, name).setAccessibleName(without_mnemonic(texts[name]))
        self.since.name(without_mnemonic(texts["since"]))
        self.until.name(without_mnemonic(texts["until"]))
        self.search.setPlaceholderText(self.tr("Note, name, number"))
        self.agent.setPlaceholderText(self.tr("all"))
        self.length.setPlaceholderText(self.tr("e.g. <0:30"))
        self.ticks["flagged"].setText(self.tr("&Flagged"))
        plain_tooltip(self.ticks["flagged"], self.tr("The agent said what they should not have"))
        self.ticks["escalated"].setText(self.tr("&Escalated"))
        plain_tooltip(self.ticks["escalated"], self.tr("It went on to the shift leads"))
        every = Option("", self.tr("all"))
        self.kind.show_options([every, *(Option(kind.value, self._wording.kind(kind)) for kind in Kind)])
        outcomes = self._catalogue.outcomes
        self.outcome.show_options([every, *(Option(one.id, one.name_in(self._language)) for one in outcomes)])
        words = {"block": self.tr("reword"), "warn": self.tr("warning"), "hint": self.tr("hint")}
        self.severity.show_options([every, *(Option(one, words[one]) for one in SEVERITIES)])
        for choice in (self.kind, self.outcome, self.severity):
            if choice.value() is None:
                choice.show_value("")
        self._tell_more()
        plain_tooltip(self.unfold, self.tr("Subject, rule, corrected, marked and nominated calls"))
        self.show_faults(())

    def _tell_more(self) -> None:
        """How many filters are set in the row, folded away or not."""
        count = self.more.count
        words = self.tr("More f&ilters ({count})").format(count=count) if count else self.tr("More f&ilters")
        self.unfold.setText(f"{words} {'▴' if self.unfold.isChecked() else '▾'}")
        self.unfold.setAccessibleName(without_mnemonic(words))

    def _fold(self, unfolded: bool) -> None:
        self.more.setVisible(unfolded)
        self._tell_more()
        if unfolded:
            self.rules_wanted.emit()

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
        self.more.changed.connect(self._tell_more)
        self.more.changed.connect(self.changed)
        self.unfold.toggled.connect(self._fold)
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
            second.addWidget(pair(self._labels[name], getattr(self, name)))
        for tick in self.ticks.values():
            second.addWidget(tick)
        second.addWidget(self.unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.more)
        column.addWidget(self.not_applied)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _line(name: str, letters: int) -> PlainLine:
    line = PlainLine(limit=NAME_LIMIT)
    _shape(line, name, letters)
    return line


def _shape(line: PlainLine, name: str, letters: int) -> None:
    line.setObjectName(name)
    wide = line.fontMetrics().averageCharWidth() * letters + ROOM
    line.setMinimumWidth(wide)
    if name != "reviewSearch":
        line.setMaximumWidth(wide)


def _choice(name: str) -> Choice:
    choice = Choice()
    choice.setObjectName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(_CHOICE_LETTERS)
    return choice
