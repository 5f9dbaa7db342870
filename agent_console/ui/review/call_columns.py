"""The columns of the list of calls: what each is called, what it says of a call, and what it is sorted by."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from enum import IntEnum

from PySide6.QtCore import QObject

from agent_console.domain.call import CallState, Kind
from agent_console.domain.call_list import CallColumn, CallSummary, UnreadableCall
from agent_console.domain.call_signs import CallSigns
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.ui.mark_words import IN_ORDER, SHAPES, MarkWords
from agent_console.ui.widgets.elapsed import in_words
from agent_console.ui.wording import Wording


class Column(IntEnum):
    NUMBER = 0
    SIGNS = 1
    ANSWERED = 2
    AGENT = 3
    CALLER = 4
    KIND = 5
    SUBJECT = 6
    OUTCOME = 7
    LENGTH = 8
    VIOLATIONS = 9


SORTED_BY: Mapping[Column, CallColumn] = {
    Column.NUMBER: CallColumn.ANSWERED_AT,
    Column.ANSWERED: CallColumn.ANSWERED_AT,
    Column.AGENT: CallColumn.AGENT,
    Column.KIND: CallColumn.KIND,
    Column.SUBJECT: CallColumn.SUBJECT,
    Column.OUTCOME: CallColumn.OUTCOME,
    Column.LENGTH: CallColumn.TALK,
    Column.VIOLATIONS: CallColumn.VIOLATIONS,
}
"""A caller's number is masked: an order by it would tell what the mask hides."""

FIGURES = (Column.LENGTH, Column.VIOLATIONS)
BIGGEST_FIRST = (Column.ANSWERED, Column.NUMBER, Column.LENGTH, Column.VIOLATIONS)
"""What a click on the header sorts downwards at first."""

VIOLATION = "▲"
NOMINATED = "⚐"
_NONE = CallSigns()


class CallWords(QObject):
    """The cells in one interface language; `people` are names by job number, `signs` what reviewers have done about the
    calls of these ids.
    """

    def __init__(
        self, catalogue: Catalogue, wording: Wording, language: str, zone: tzinfo | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._language = language
        self._zone = zone
        self._verdicts = MarkWords(zone, self)
        self.people: Mapping[str, str] = {}
        self.signs: dict[str, CallSigns] = {}
        self._cells: tuple[Callable[[CallSummary], str], ...] = (
            lambda call: call.number,
            self.reviewed,
            self.answered,
            lambda call: self.who(call.job_number),
            lambda call: f"{call.caller} {hide_numbers(call.caller_name, call.caller)}".strip(),
            lambda call: wording.kind(call.kind) if call.kind else wording.state(call.state),
            lambda call: self.subject(call).rpartition(" ▸ ")[2],
            self.outcome,
            lambda call: "" if call.talk_seconds is None else in_words(call.talk_seconds),
            lambda call: f"{VIOLATION} {call.violations}" if call.violations else "",
        )

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("No."), self.tr("Mark"), self.tr("Answered"), self.tr("Agent"), self.tr("Caller"), self.tr("Kind"),
            self.tr("Subject"), self.tr("Outcome"), self.tr("Length"), self.tr("Violations"),
        )  # fmt: skip

    def kinds(self) -> tuple[str, ...]:
        """What all may stand in that column."""
        return tuple(self._wording.kind(kind) for kind in Kind)

    def cell(self, call: CallSummary, column: int) -> str:
        if isinstance(call, UnreadableCall):
            return self._unreadable(call, column)
        return self._cells[column](call)

    def _unreadable(self, call: UnreadableCall, column: int) -> str:
        if column == Column.NUMBER:
            return call.number or "?"
        if column == Column.ANSWERED:
            return self.tr("! cannot be read")
        if column == Column.AGENT:
            return self.who(call.job_number)
        return self.reviewed(call) if column == Column.SIGNS else ""

    def answered(self, call: CallSummary) -> str:
        """To the second; the year stands in the number."""
        return f"{call.answered_at.astimezone(self._zone):%m-%d %H:%M:%S}"

    def subject(self, call: CallSummary) -> str:
        return self._catalogue.path_in(call.subject, self._language) if call.subject else ""

    def reviewed(self, call: CallSummary) -> str:
        """Praise first, as ★△⚐."""
        signs = self.signs.get(call.id, _NONE)
        verdicts = "".join(SHAPES[verdict] for verdict in IN_ORDER if verdict in signs.verdicts)
        return verdicts + (NOMINATED if signs.nominated else "")

    def reviewed_in_full(self, call: CallSummary) -> str:
        signs = self.signs.get(call.id, _NONE)
        verdicts = [self._verdicts.verdict(verdict) for verdict in IN_ORDER if verdict in signs.verdicts]
        nominated = self.tr("nominated")
        return ", ".join([*verdicts, f"{NOMINATED} {nominated}"] if signs.nominated else verdicts)

    def who(self, job_number: str) -> str:
        return f"{job_number} {self.people.get(job_number, '')}".strip()

    def outcome(self, call: CallSummary) -> str:
        found = self._catalogue.outcome(call.outcome)
        words = call.outcome if found is None else found.name_in(self._language)
        return f"⚑ {words}".strip() if call.correction_due else words

    def in_full(self, call: CallSummary) -> str:
        """All of a row, for a tooltip and a screen reader."""
        if isinstance(call, UnreadableCall):
            damaged = self.tr("damaged: cannot be read")
            return f"{call.number or '?'} · {damaged}"
        state = "" if call.state is CallState.COMPLETE else self._wording.state(call.state)
        told = self.tr("%n violation(s)", "", call.violations) if call.violations else ""
        due = self.tr("correction call owed") if call.correction_due else ""
        at = f"{call.answered_at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"
        cells = (self.cell(call, column) for column in (Column.AGENT, Column.CALLER, Column.KIND))
        length = self.cell(call, Column.LENGTH)
        reviewed = self.reviewed_in_full(call)
        parts = (call.number, at, *cells, self.subject(call), self.outcome(call), length, state, told, due, reviewed)
        return " · ".join(dict.fromkeys(part for part in parts if part))
