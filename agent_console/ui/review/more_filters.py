"""The filters that are asked for now and then, in a row of the bar that folds away: subject, rule, three ticks."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.catalogue import Catalogue
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.search_choice import SearchChoice

TICKS = ("corrected", "marked", "nominated")
_LETTERS = {"subject": 16, "rule": 28}


class MoreFilters(QWidget):
    """Signal `changed()` when anything of it was changed by hand."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._rules: tuple[tuple[str, str], ...] = ()
        self._sought: dict[str, str] = {}
        self.subject = _search_choice("subject")
        self.rule = _search_choice("rule")
        self.ticks = {name: QCheckBox() for name in TICKS}
        for name, tick in self.ticks.items():
            tick.setObjectName(f"review{name.title()}")
            tick.toggled.connect(self.changed)
        self._labels = {name: QLabel() for name in ("subject", "rule")}
        for name, label in self._labels.items():
            label.setBuddy(self._choice(name))
            self._choice(name).chosen.connect(lambda _, name=name: self._take(name))
            self._choice(name).not_listed.connect(lambda typed, name=name: self._tell_not_listed(name, typed))
        self._fault = PlainLabel()
        self._fault.setObjectName("reviewFilterFault")
        self._fault.setProperty("tone", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._lay_out()
        self.retranslate()

    @property
    def count(self) -> int:
        """How many of these filters are set."""
        chosen = [self.subject.value(), self.rule.value(), *(tick.isChecked() for tick in self.ticks.values())]
        return sum(map(bool, chosen))

    def added_to(self, typed: TypedFilter) -> TypedFilter:
        """What the rest of the bar says, and what stands here."""
        return replace(
            typed,
            subject=self.subject.value() or "",
            rule=self.rule.value() or "",
            corrected=self.ticks["corrected"].isChecked(),
            marked=self.ticks["marked"].isChecked(),
            nominated=self.ticks["nominated"].isChecked(),
        )

    def show_typed(self, typed: TypedFilter) -> None:
        """Emits nothing. What is listed nowhere any more is shown by its id."""
        self._fault.hide()
        for name in self._labels:
            choice, value = self._choice(name), getattr(typed, name)
            self._sought[name] = value
            self._unmark(name)
            choice.show_options(self._options(name))
            choice.show_value(value or None)
            choice.line.setCursorPosition(0)  # of what is too long the beginning is seen
        for name, tick in self.ticks.items():
            blocked = tick.blockSignals(True)
            tick.setChecked(getattr(typed, name))
            tick.blockSignals(blocked)

    def show_rules(self, rules: Iterable[tuple[str, str]]) -> None:
        """Which rules there are, by id and how they are called; the chosen one stays chosen."""
        self._rules = tuple(rules)
        self.rule.show_options(self._options("rule"))
        self.rule.line.setCursorPosition(0)

    def retranslate(self) -> None:
        texts = {"subject": self.tr("Sub&ject"), "rule": self.tr("Rule &hit")}
        for name, label in self._labels.items():
            label.setText(texts[name])
            for named in (self._choice(name), self._choice(name).line):
                named.setAccessibleName(without_mnemonic(texts[name]))
            self._choice(name).line.setPlaceholderText(self.tr("all"))
            self._unmark(name)
        self.ticks["corrected"].setText(self.tr("Co&rrected"))
        plain_tooltip(self.ticks["corrected"], self.tr("The record was changed after it was complete"))
        self.ticks["marked"].setText(self.tr("Marke&d"))
        plain_tooltip(self.ticks["marked"], self.tr("It has a review mark"))
        self.ticks["nominated"].setText(self.tr("&Nominated"))
        plain_tooltip(self.ticks["nominated"], self.tr("Somebody wants it in the sample"))
        self.subject.show_options(self._options("subject"))

    def _choice(self, name: str) -> SearchChoice:
        return self.subject if name == "subject" else self.rule

    def _options(self, name: str) -> list[tuple[str, str]]:
        """What is listed, with what is sought even where it is not."""
        if name == "rule":
            found = list(self._rules)
        else:
            way = self._catalogue.path_in
            found = [(one.id, way(one.id, self._language)) for one in self._catalogue.subjects]
        sought = self._sought.get(name, "")
        return found if not sought or any(value == sought for value, _ in found) else [*found, (sought, sought)]

    def _unmark(self, name: str) -> None:
        hints = {
            "subject": self.tr("A subject and all that branches off it; typed letters narrow the list"),
            "rule": self.tr("A rule that hit what the agent said; typed letters narrow the list"),
        }
        self._choice(name).mark(None)
        plain_tooltip(self._choice(name), hints[name])

    def _take(self, name: str) -> None:
        self._sought[name] = self._choice(name).value() or ""
        self._unmark(name)
        self._fault.hide()
        self.changed.emit()

    def _tell_not_listed(self, name: str, typed: str) -> None:
        words = {
            "subject": self.tr("No subject is called “{typed}”; the field is as it was."),
            "rule": self.tr("No rule is called “{typed}”; the field is as it was."),
        }
        told = words[name].format(typed=typed)
        self._choice(name).mark(told)
        self._fault.show_text(told)
        self._fault.show()

    def _lay_out(self) -> None:
        row = FlowRow()
        for name, label in self._labels.items():
            row.addWidget(pair(label, self._choice(name)))
        for tick in self.ticks.values():
            row.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._fault)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def pair(label: QLabel, field: QWidget) -> QWidget:
    """A field and its name, which go to the next line together."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label)
    row.addWidget(field)
    return both


def _search_choice(name: str) -> SearchChoice:
    choice = SearchChoice()
    choice.setObjectName(f"review{name.title()}")
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(_LETTERS[name])
    return choice
