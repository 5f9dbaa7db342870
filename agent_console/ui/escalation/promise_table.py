"""What one owes as a list of two lines a row: until when and how it stands, then whom and about what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.correction_call import CorrectionCall, CorrectionState
from agent_console.domain.correction_owed import BegunCorrection
from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_clock import Due
from agent_console.domain.owed import Promise
from agent_console.domain.phone import mask_typed
from agent_console.store.clock import Clock
from agent_console.ui.times import at_in_words
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex
Owed = EscalationForm | Promise | CorrectionCall | BegunCorrection
"""A form that was not sent, an escalation that one owns, a callback for a wrong answer, or one that is to be opened."""

MARKS = {Due.OVERDUE: "▲", Due.DUE_SOON: "△", Due.IN_TIME: "", Due.PAUSED: "‖", Due.ENDED: "✓"}
"""A shape for each standing; the word stands beside it."""

FRESH = "●"


def id_of(owed: Owed) -> str:
    return owed.summary.id if isinstance(owed, Promise) else owed.id


@dataclass(frozen=True, slots=True)
class Dress:
    """What a row is put into words with."""

    wording: Wording
    catalogue: Catalogue
    language: str
    clock: Clock
    job_number: str = ""

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone


class PromiseTable(QAbstractTableModel):
    """Rows as they are given; one column."""

    def __init__(self, dress: Dress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._rows: tuple[Owed, ...] = ()
        self._fresh: frozenset[str] = frozenset()
        self._holders: Mapping[str, str] = {}
        self._lines: tuple[tuple[str, str], ...] = ()

    def show_owed(self, rows: tuple[Owed, ...], fresh: frozenset[str], holders: Mapping[str, str]) -> bool:
        """Show these, `fresh` (ids) marked; True when rows have come, gone or changed places.

        `holders` tells by the id of a callback who has taken it over.
        """
        self._holders = holders
        moved = [id_of(one) for one in rows] != [id_of(one) for one in self._rows]
        lines = tuple(self._in_lines(one, id_of(one) in fresh) for one in rows)
        if moved:
            self.beginResetModel()
        changed = moved or lines != self._lines
        self._rows, self._fresh, self._lines = rows, fresh, lines
        if moved:
            self.endResetModel()
        elif changed and rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        return moved

    def owed_at(self, row: int) -> Owed:
        return self._rows[row]

    def place_of(self, owed_id: str) -> int | None:
        return next((place for place, one in enumerate(self._rows) if id_of(one) == owed_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(self._lines[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(line for line in self._lines[index.row()] if line)
        if role == Qt.ItemDataRole.FontRole and (id_of(one) in self._fresh or _is_late(one)):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _in_lines(self, one: Owed, fresh: bool) -> tuple[str, str]:
        if isinstance(one, EscalationForm):
            problem = " ".join(one.problem.split()) or self.tr("(empty)")
            return self.tr("✎ Not sent yet"), _joined(mask_typed(one.caller), problem)
        if isinstance(one, CorrectionCall | BegunCorrection):
            return self._callback(one, fresh)
        dress, summary = self._dress, one.summary
        words = [MARKS[one.standing]]
        if one.standing is not Due.IN_TIME:
            words.append(dress.wording.due(one.standing))
        if one.due is not None:
            words.append(at_in_words(one.due, dress.clock.now(), dress.zone))
        words.append(dress.wording.escalation_state(summary.state))
        if fresh:
            words.append(FRESH)
        words.append(f"E{summary.number.rpartition('-')[2]}")
        subject = (
            dress.catalogue.path_in(summary.subject, dress.language).rpartition(" ▸ ")[2] if summary.subject else ""
        )
        about = subject or " ".join(summary.problem.split())
        whose = self._whose(summary.owner, summary.holder)
        return " ".join(word for word in words if word), _joined(whose, summary.caller, summary.caller_name, about)

    def _whose(self, owner: str, holder: str) -> str:
        """Empty for what is one's own and stayed with one."""
        me = self._dress.job_number
        if owner != me and holder == me:
            return self.tr("taken over from {owner}").format(owner=owner)
        if owner == me and holder not in ("", me):
            return self.tr("{holder} has taken it over").format(holder=holder)
        return ""

    def _callback(self, one: CorrectionCall | BegunCorrection, fresh: bool) -> tuple[str, str]:
        number = f"C{one.call_number.rpartition('-')[2]}"
        if isinstance(one, BegunCorrection):
            begun, asked = self.tr("✎ Correction call begun"), self.tr("⚑ Correction call to open")
            words = begun if one.as_text() else asked
            return f"{words} {number}", _joined(one.caller, " ".join(one.reason.split()))
        clock = self._dress.clock
        if one.ended_at is not None:
            at = at_in_words(one.ended_at, clock.now(), clock.zone)
            words = self.tr("✓ Correction call told {time}").format(time=at)
        elif self._dress.job_number in (one.owner, self._holders.get(one.id)):
            words = self.tr("⚑ Correction call now")
        else:
            words = self.tr("⚑ Correction call of {owner}").format(owner=one.owner)
        words = " ".join(word for word in (words, FRESH if fresh else "", number) if word)
        whose = self._whose(one.owner, self._holders.get(one.id, ""))
        return words, _joined(whose, one.caller, one.caller_name, " ".join(one.reason.split()))


def _joined(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _is_late(one: Owed) -> bool:
    if isinstance(one, CorrectionCall):
        return one.state is CorrectionState.DUE
    return isinstance(one, Promise) and one.standing is Due.OVERDUE
