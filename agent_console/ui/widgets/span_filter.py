"""Above a list of records: how they stand, from which day to which, whose they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.day import day_span
from agent_console.domain.staff import Person
from agent_console.domain.typed_past import bound_faults, read_bound
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.day_span import DaySpan, NotApplied
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.person_field import PersonField
from agent_console.ui.widgets.plain_label import without_mnemonic

PERSON_LETTERS = 11
ROOM = 20  # pixels: frame and margins of a line


@dataclass(frozen=True, slots=True)
class TypedSpan:
    """As it stands there; empty asks for nothing. `unclear` is whether `person` is no job number but what fits nobody,
    or several people.
    """

    which: str = ""
    since: str = ""
    until: str = ""
    person: str = ""
    unclear: bool = False

    def faults(self, today: date) -> tuple[str, ...]:
        """The names of the fields that are not understood."""
        days = bound_faults(self.since, self.until, today)
        return (*days, "person") if self.unclear else days

    def span(self, today: date, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
        """From when to before when, aware UTC; without faults only."""
        since = read_bound(self.since, today) if self.since.strip() else None
        until = read_bound(self.until, today, ends=True) if self.until.strip() else None
        return (
            None if since is None else day_span(since, zone)[0],
            None if until is None else day_span(until, zone)[1],
        )


class SpanFilter(QWidget):
    """Its parts are named after `prefix`; `today` is the local day. What belongs beside it goes into `end`.

    Signal `changed()` when anything of it was changed by hand.
    """

    changed = Signal()

    def __init__(self, prefix: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = Choice()
        self.which.setObjectName(f"{prefix}Which")
        self.since, self.until = DayField(today), DayField(today, ends=True)
        self.since.line.setObjectName(f"{prefix}From")
        self._days = DaySpan(self.since, self.until, today)
        self.not_applied = NotApplied()
        self.not_applied.setObjectName(f"{prefix}NotApplied")
        self.until.line.setObjectName(f"{prefix}To")
        self.person = PersonField()
        self.person.setObjectName(f"{prefix}Person")
        self.person.setFixedWidth(self.person.fontMetrics().averageCharWidth() * PERSON_LETTERS + ROOM)
        self._labels = {name: QLabel() for name in ("which", "since", "until", "person")}
        self._parts: dict[str, QWidget] = {
            "which": self.which, "since": self.since, "until": self.until, "person": self.person,
        }  # fmt: skip
        self.row = FlowRow()
        for name, label in self._labels.items():
            label.setBuddy(self._parts[name])
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            line.addWidget(label)
            line.addWidget(self._parts[name])
            self.row.addWidget(pair)
        self._end = QWidget()
        self.end = QHBoxLayout(self._end)
        self.end.setContentsMargins(0, 0, 0, 0)
        self.end.setSpacing(8)
        self.row.addWidget(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.row)
        column.addWidget(self.not_applied)
        self.which.chosen.connect(self.changed)
        self.person.textChanged.connect(self.changed)
        for day in (self.since, self.until):
            day.changed.connect(self.changed)
        self.retranslate()

    def typed(self) -> TypedSpan:
        person, unclear = self.person.job_number(), self.person.unclear()
        return TypedSpan(self.which.value() or "", self.since.text(), self.until.text(), person, unclear)

    def show_typed(self, typed: TypedSpan) -> None:
        """Emits nothing."""
        self.which.show_value(typed.which)
        self.since.show_text(typed.since)
        self.until.show_text(typed.until)
        self.person.show_text(typed.person)

    def offer(self, options: Iterable[Option]) -> None:
        """How the records may stand; the first one is chosen at first."""
        options = tuple(options)
        before = self.which.value()
        self.which.show_options(options)
        if before is None:
            self.which.show_value(options[0].value)

    def show_people(self, people: Iterable[Person]) -> None:
        """Who can be meant."""
        self.person.show_people({one.job_number: one.name for one in people})

    def show_faults(self, faults: Iterable[str]) -> None:
        wrong = set(faults)
        self.not_applied.show_faults([*self._days.mark(wrong), *self.person.mark(wrong="person" in wrong)])

    def retranslate(self) -> None:
        texts = {
            "which": self.tr("Sho&w"),
            "since": self.tr("Fro&m"),
            "until": self.tr("T&o"),
            "person": self.tr("Pe&rson"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
        self.which.setAccessibleName(without_mnemonic(texts["which"]))
        self.since.name(without_mnemonic(texts["since"]))
        self.until.name(without_mnemonic(texts["until"]))
        self.person.setAccessibleName(without_mnemonic(texts["person"]))
        self.person.setPlaceholderText(self.tr("all"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
