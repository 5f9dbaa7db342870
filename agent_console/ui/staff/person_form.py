"""The form of one person: somebody who is there, somebody to be added, or a new PIN."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person, Role
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.pin_line import PinLine
from agent_console.ui.widgets.plain_label import without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

JOB_NUMBER_LETTERS = 32


class Form(Enum):
    """What is asked for, and so which fields are there."""

    NOBODY = ()
    PERSON = ("name", "role")
    ADD = ("number", "name", "role", "pin", "again")
    PIN = ("pin", "again")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form, but for PINs."""

    number: str = ""
    name: str = ""
    role: Role = Role.AGENT


_FIELDS = {
    Problem.JOB_NUMBER_INVALID: "number",
    Problem.JOB_NUMBER_TAKEN: "number",
    Problem.TEXT_MISSING: "name",
    Problem.TEXT_TOO_LONG: "name",
    Problem.TEXT_CHARACTERS: "name",
    Problem.LAST_LEAD: "role",
    Problem.PIN_TOO_SHORT: "pin",
    Problem.PIN_OBVIOUS: "pin",
    Problem.PINS_DIFFER: "again",
}
"""At which field a problem is said."""


class PersonForm(QWidget):
    """Signals: `changed()` when something was typed, `entered()` for Enter in a field, `refused(ConsoleError)`."""

    changed = Signal()
    entered = Signal()
    refused = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.mode = Form.NOBODY
        self.number = PlainLine(limit=JOB_NUMBER_LETTERS)
        self.name = PlainLine(limit=NAME_LIMIT)
        self.role = Choice()
        self.pin, self.again = PinLine(), PinLine()
        self._fields: dict[str, PlainLine | Choice] = {
            "number": self.number, "name": self.name, "role": self.role, "pin": self.pin, "again": self.again,
        }  # fmt: skip
        self._labels = {name: QLabel() for name in self._fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(self._fields.items()):
            field.setObjectName(f"staff{name.title()}")
            self._labels[name].setBuddy(field)
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(field, row, 1)
            if isinstance(field, PlainLine):
                field.textChanged.connect(lambda _, name=name: self._written(name))
                field.composing_changed.connect(lambda _: self.changed.emit())
                field.returnPressed.connect(self.entered)
                field.refused.connect(self.refused)
        self.role.chosen.connect(lambda _: self._written("role"))
        self.retranslate()
        self.ask(Form.NOBODY)

    def ask(self, mode: Form) -> None:
        """Show the fields of that, with PINs empty; what else stands in them stays."""
        self.mode = mode
        self.unmark()
        self.clear_pins()
        for name, field in self._fields.items():
            for widget in (field, self._labels[name]):
                widget.setVisible(name in mode.value)

    def go_in(self) -> None:
        """The focus to the first field, or to the first that is marked."""
        names = list(self.mode.value)
        marked = [name for name in names if self._fields[name].property("marked")]
        for name in [*marked, *names][:1]:
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> Typed:
        """With letters that are still being composed."""
        role = self.role.value()
        return Typed(
            self.number.text_with_composing().strip(),
            self.name.text_with_composing().strip(),
            role if isinstance(role, Role) else Role.AGENT,
        )

    def pins(self) -> tuple[str, str]:
        return self.pin.text(), self.again.text()

    def keep_composing(self) -> None:
        for field in (self.number, self.name):
            field.keep_composing()

    def show_typed(self, typed: Typed) -> None:
        """Emits nothing."""
        self.number.show_text(typed.number)
        self.name.show_text(typed.name)
        self.role.show_value(typed.role)

    def show_person(self, person: Person) -> None:
        self.show_typed(Typed(person.job_number, person.name, person.role))

    def clear_pins(self) -> None:
        for line in (self.pin, self.again):
            line.show_text("")

    def mark(self, error: ConsoleError) -> bool:
        """Say it at its field, if it has one that is asked for."""
        self.unmark()
        name = _FIELDS.get(error.problem, "")
        if name not in self.mode.value:
            return False
        mark_input(self._fields[name], str(self._wording.problem(error)))
        self.go_in()
        return True

    def unmark(self) -> None:
        for field in self._fields.values():
            mark_input(field, None)

    def retranslate(self) -> None:
        texts = {
            "number": self.tr("&Job number"),
            "name": self.tr("&Name"),
            "role": self.tr("&Role"),
            "pin": self.tr("P&IN"),
            "again": self.tr("PIN a&gain"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
            self._fields[name].setAccessibleName(without_mnemonic(texts[name]))
        self.pin.setPlaceholderText(self.tr("Empty: a random one, shown once"))
        self.role.show_options(Option(role, self._wording.role(role)) for role in Role)

    def _written(self, name: str) -> None:
        mark_input(self._fields[name], None)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
