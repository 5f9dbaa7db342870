"""A line of the journal as people read it: its cells, and all of it for the detail pane."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, tzinfo
from enum import IntEnum

from PySide6.QtCore import QObject

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallColumn
from agent_console.domain.journal import Fact
from agent_console.domain.journal_list import JournalLine
from agent_console.domain.privacy import mask_numbers
from agent_console.domain.staff import Role
from agent_console.store.journal import CONSOLE
from agent_console.ui.journal.act_words import ActWords
from agent_console.ui.wording import Wording

_WORDED = frozenset({"severity", "period", "which"})
"""The facts whose values are one of a few words."""

_DIRECTIONS = {"down": "↓", "up": "↑"}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Column(IntEnum):
    SEQ = 0
    AT = 1
    WHO = 2
    ACT = 3
    ABOUT = 4


class LineWords(QObject):
    """The words of the windows' language; `people` are names by job number."""

    def __init__(self, zone: tzinfo | None, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._wording = wording
        self.people: Mapping[str, str] = {}
        self.act_words = ActWords(self)
        self.retranslate()

    def retranslate(self) -> None:
        self._acts = self.act_words.acts()
        self._unreadable = self.tr("cannot be read")
        self._console = self.tr("the console itself")

    def titles(self) -> tuple[str, ...]:
        return self.tr("Line"), self.tr("Time"), self.tr("Who"), self.tr("What"), self.tr("About")

    def cell(self, line: JournalLine, column: int) -> str:
        if column == Column.SEQ:
            return f"{line.seq}"
        if column == Column.AT:
            return self.at(line)
        if column == Column.WHO:
            return self.who(line.who)
        return self.act(line) if column == Column.ACT else self.about(line)

    def at(self, line: JournalLine) -> str:
        return self._unreadable if line.at is None else f"{line.at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def who(self, job_number: str) -> str:
        if job_number == CONSOLE:
            return self._console
        return f"{job_number} {self.people.get(job_number, '')}".strip()

    def act(self, line: JournalLine) -> str:
        return self.act_words.act(line.act, self._acts)

    def about(self, line: JournalLine) -> str:
        """What people know the record by; ids say nothing to anybody, and whole numbers are never shown."""
        if line.facts is None:
            return self._unreadable
        shown = line.facts.get("shown")
        if line.number in self.people:
            return self.who(line.number)
        if line.number or shown:
            return mask_numbers(line.number or str(shown))
        if line.target in self.people:
            return self.who(line.target)
        return "" if _ID.fullmatch(line.target) else mask_numbers(line.target)

    def in_full(self, line: JournalLine) -> str:
        """All of a row, for a tooltip and a screen reader."""
        reason = mask_numbers(str((line.facts or {}).get("reason", "")))
        parts = (self.at(line), self.who(line.who), self.act(line), self.about(line), reason, f"{line.seq}")
        return " · ".join(part for part in parts if part)

    def detail(self, line: JournalLine, before: str | None) -> str:
        """The whole line; `before` is the seal of the line before it, None where there is none."""
        told = [self.act(line), "", *self._head(line)]
        if line.facts is None:
            told.append(self.tr("What stands in this line cannot be read: somebody has been at it."))
        facts = {name: value for name, value in (line.facts or {}).items() if name != "number"}
        told += [self._told(self._fact(name), self._value(name, value)) for name, value in facts.items()]
        told += ["", self.tr("In the chain"), self.tr("Seal of this line: {seal}").format(seal=line.link)]
        if before is not None:
            told.append(self.tr("Hangs on line {line}: {seal}").format(line=line.seq - 1, seal=before))
        elif line.seq == 1:
            told.append(self.tr("It is the first line."))
        else:
            told.append(self.tr("Line {line}, which it hangs on, is missing.").format(line=line.seq - 1))
        return "\n".join(told)

    def _head(self, line: JournalLine) -> list[str]:
        pairs = (
            (self.tr("Line"), f"{line.seq}"),
            (self.tr("Time"), self.at(line)),
            (self.tr("Who"), self.who(line.who)),
            (self.tr("About"), self.about(line)),
            (self.tr("Name of the act"), line.act),
            (self.tr("Id of the record"), line.target if _ID.fullmatch(line.target) else ""),
        )
        return [self._told(name, value) for name, value in pairs if value]

    def _told(self, name: str, value: str) -> str:
        return self.tr("{name}: {value}").format(name=name, value=value)

    def _fact(self, name: str) -> str:
        words = {
            "shown": self.tr("Number"),
            "version": self.tr("Version"),
            "seal": self.tr("Seal of the record"),
            "reason": self.tr("Reason"),
            "rows": self.tr("Rows"),
            "numbers": self.tr("Whole numbers written"),
            "left_out": self.tr("Left out"),
            "name": self.tr("Name"),
            "role": self.tr("Role"),
            "from": self.tr("From"),
            "to": self.tr("To"),
            "since": self.tr("From"),
            "until": self.tr("To"),
            "correction": self.tr("Seal of what it said before"),
            "calls": self.tr("Calls"),
            "id": self.tr("Id"),
            "language": self.tr("Language"),
            "pace": self.tr("Characters a minute"),
            "wrap_up_limit": self.tr("Seconds for the wrap-up"),
            "days": self.tr("Days"),
            "seed": self.tr("Seed"),
            "step": self.tr("Seal of the step"),
            "steps": self.tr("Steps"),
            "reveal": self.tr("Numbers whole"),
            "agent": self.tr("Agent"),
            "kind": self.tr("Kind"),
            "subject": self.tr("Subject"),
            "outcome": self.tr("Outcome"),
            "flagged": self.tr("Flagged only"),
            "sample": self.tr("Calls drawn"),
            "search": self.tr("Search"),
            "chosen": self.tr("Calls chosen"),
            "order": self.tr("Order"),
            "sha256": "SHA-256",
            **self._further(),
        }
        return words.get(name, name)

    def _further(self) -> dict[str, str]:
        """What files are chosen by, and what the rarer lines hold."""
        return {
            "per_agent": self.tr("For each agent"),
            "severity": self.tr("Severity"),
            "rule": self.tr("Rule"),
            "escalated": self.tr("Escalated"),
            "corrected": self.tr("Corrected"),
            "marked": self.tr("Marked"),
            "nominated": self.tr("Nominated"),
            "shortest": self.tr("Seconds of talk, at least"),
            "longest": self.tr("Seconds of talk, at most"),
            "caller": self.tr("Caller"),
            "violations": self.tr("With violations"),
            "which": self.tr("Which"),
            "person": self.tr("Person"),
            "period": self.tr("Period"),
            "first": self.tr("First day"),
            "behind": self.tr("Up to, not with"),
            "check": self.tr("Seal of the check"),
            "changed": self.tr("Changed"),
            "digest": self.tr("Digest"),
            "note": self.tr("Note"),
            "alike_percent": self.tr("Alike from, per cent"),
            "escalations": self.tr("Escalations"),
            "form": self.tr("Form"),
            "call": self.tr("Call"),
            "disabled": self.tr("Disabled"),
        }

    def _value(self, name: str, value: Fact) -> str:
        if value is None:
            return "–"
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, str):
            return self._word(name, value) or mask_numbers(value)
        return mask_numbers(json.dumps(value))

    def _word(self, name: str, value: str) -> str:
        """What people call a value that the program has a name for; empty where there is none."""
        word = self._choices().get(value, "") if name in _WORDED else ""
        if name == "kind" and value in tuple(Kind):
            word = self._wording.kind(Kind(value))
        elif name == "role" and value in tuple(Role):
            word = self._wording.role(Role(value))
        elif name == "order":
            word = self._order(value)
        elif name in ("since", "until"):
            word = self._instant(value)
        return word

    def _choices(self) -> dict[str, str]:
        return {
            "block": self.tr("reword"),
            "warn": self.tr("warning"),
            "hint": self.tr("hint"),
            "day": self.tr("day"),
            "week": self.tr("week"),
            "month": self.tr("month"),
            "quarter": self.tr("quarter"),
            "half-year": self.tr("half-year"),
            "year": self.tr("year"),
            "all": self.tr("all"),
            "open": self.tr("open"),
            "overdue": self.tr("overdue"),
            "closed": self.tr("closed"),
        }

    def _order(self, told: str) -> str:
        """A column and a direction: talk ↓."""
        column, _, direction = told.partition(" ")
        columns = {
            CallColumn.ANSWERED_AT: self.tr("time"),
            CallColumn.AGENT: self.tr("agent"),
            CallColumn.KIND: self.tr("kind"),
            CallColumn.SUBJECT: self.tr("subject"),
            CallColumn.OUTCOME: self.tr("outcome"),
            CallColumn.TALK: self.tr("length"),
            CallColumn.VIOLATIONS: self.tr("violations"),
        }
        name = columns[CallColumn(column)] if column in tuple(CallColumn) else mask_numbers(column)
        return f"{name} {_DIRECTIONS.get(direction, direction)}".strip()

    def _instant(self, written: str) -> str:
        try:
            at = datetime.fromisoformat(written)
        except ValueError:
            return mask_numbers(written)
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"
