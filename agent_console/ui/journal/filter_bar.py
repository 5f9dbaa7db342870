"""The bar above the journal: which lines are listed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.day import day_span
from agent_console.domain.journal_list import ActGroup, JournalFilter
from agent_console.domain.text import NAME_LIMIT
from agent_console.domain.typed_past import bound_faults, read_bound
from agent_console.ui.journal.act_words import ActWords
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.day_span import DaySpan, NotApplied
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.person_field import PersonField
from agent_console.ui.widgets.plain_label import plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

_LETTERS = {"journalAbout": 16, "journalWho": 12}
ROOM = 20  # pixels: frame and margins of a line


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFilter:
    """A filter as it stands in the bar. Empty texts ask for nothing; `unclear` is whether `who` is no job number but
    what fits nobody, or several people.
    """

    since: str = ""
    until: str = ""
    who: str = ""
    unclear: bool = False
    group: str = ""
    about: str = ""

    def faults(self, today: date) -> tuple[str, ...]:
        """The names of the fields that are not understood."""
        days = bound_faults(self.since, self.until, today)
        return (*days, "who") if self.unclear else days

    def wanted(self, today: date, zone: tzinfo | None) -> JournalFilter:
        """What the store is asked for; without faults only."""
        since = read_bound(self.since, today) if self.since.strip() else None
        until = read_bound(self.until, today, ends=True) if self.until.strip() else None
        return JournalFilter(
            since=None if since is None else day_span(since, zone)[0],
            until=None if until is None else day_span(until, zone)[1],
            who=self.who or None,
            group=ActGroup(self.group) if self.group else None,
            about=self.about.strip() or None,
        )


class JournalBar(QWidget):
    """Signals: `changed()` when anything of it was changed by hand, `entered()` for Enter in a line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, words: ActWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.about = _line("journalAbout")
        self.about.setClearButtonEnabled(True)
        self.since, self.until = DayField(today), DayField(today, ends=True)
        self.since.line.setObjectName("journalFrom")
        self._days = DaySpan(self.since, self.until, today)
        self.not_applied = NotApplied()
        self.not_applied.setObjectName("journalNotApplied")
        self.until.line.setObjectName("journalTo")
        self.who = PersonField()
        _shape(self.who, "journalWho")
        self.group = Choice()
        self.group.setObjectName("journalGroup")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._labels = {name: QLabel() for name in ("about", "since", "until", "who", "group")}
        self.row = FlowRow()
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
            self.row.addWidget(_pair(label, getattr(self, name)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.row)
        column.addWidget(self.not_applied)
        for line in (self.about, self.who):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)
        for day in (self.since, self.until):
            day.changed.connect(self.changed)
            day.line.returnPressed.connect(self.entered)
        self.group.chosen.connect(self.changed)
        self.setFocusProxy(self.about)
        self.retranslate()

    def typed(self) -> TypedFilter:
        return TypedFilter(
            since=self.since.text(),
            until=self.until.text(),
            who=self.who.job_number(),
            unclear=self.who.unclear(),
            group=self.group.value() or "",
            about=self.about.text(),
        )

    def show_typed(self, typed: TypedFilter) -> None:
        """Emits nothing."""
        self.about.show_text(typed.about)
        self.since.show_text(typed.since)
        self.until.show_text(typed.until)
        self.who.show_text(typed.who)
        self.group.show_value(typed.group)

    def show_people(self, people: Mapping[str, str]) -> None:
        """Who can be meant: names by job number."""
        self.who.show_people(people)

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """Mark what is not understood, and nothing else."""
        self.not_applied.show_faults([*self._days.mark(faults), *self.who.mark(wrong="who" in faults)])

    def retranslate(self) -> None:
        texts = {
            "about": self.tr("&About"),
            "since": self.tr("Fro&m"),
            "until": self.tr("T&o"),
            "who": self.tr("&Who"),
            "group": self.tr("W&hat"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
        for name in ("about", "who", "group"):
            getattr(self, name).setAccessibleName(without_mnemonic(texts[name]))
        self.since.name(without_mnemonic(texts["since"]))
        self.until.name(without_mnemonic(texts["until"]))
        self.about.setPlaceholderText(self.tr("e.g. 0042, 1001"))
        plain_tooltip(
            self.about, self.tr("Number of a call or a form, its last digits, a job number, or the name of a file")
        )
        self.who.setPlaceholderText(self.tr("all"))
        groups = self._words.groups()
        self.group.show_options(
            [Option("", self.tr("all")), *(Option(group.value, words) for group, words in groups.items())]
        )
        if self.group.value() is None:
            self.group.show_value("")
        self.show_faults(())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _line(name: str) -> PlainLine:
    line = PlainLine(limit=NAME_LIMIT)
    _shape(line, name)
    return line


def _shape(line: PlainLine, name: str) -> None:
    line.setObjectName(name)
    line.setFixedWidth(line.fontMetrics().averageCharWidth() * _LETTERS[name] + ROOM)


def _pair(label: QLabel, field: QWidget) -> QWidget:
    """A field and its name, which go to the next line together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label)
    row.addWidget(field)
    return pair
