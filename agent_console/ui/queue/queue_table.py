"""The open escalations as a table: what hurts first on top, changed in place so that nothing under the eye jumps."""

import html
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import OPEN, EscalationState, Urgency
from agent_console.domain.escalation_clock import Due
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.escalation_queue import due_of, due_order
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.store.clock import Clock
from agent_console.ui.times import due_in_words, due_widest
from agent_console.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex

DUE, NUMBER, URGENCY, SPECIAL, STATE, OWNER, HANDLER, CALLER, SUBJECT, PROBLEM = range(10)
STANDING_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Due` of a row, for whoever paints it."""

SHAPES = {Urgency.NORMAL: "○", Urgency.URGENT: "◆", Urgency.CRITICAL: "▲"}
DUE_SHAPES = {Due.OVERDUE: "■ ", Due.DUE_SOON: "□ "}
_MINUTE = timedelta(minutes=1)
_URGENCY_ORDER = {Urgency.CRITICAL: 0, Urgency.URGENT: 1, Urgency.NORMAL: 2}


class QueueTable(QAbstractTableModel):
    """Rows are EscalationSummary values. `people` are names by job number; `unread` the ids with news nobody at this
    desk has looked at, `drafts` those with an answer that is not sent.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        rules: EscalationRules,
        wording: Wording,
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._wording = wording
        self._clock = clock
        self._now = clock.now()
        self._rows: list[EscalationSummary] = []
        self._key: Callable[[EscalationSummary], Any] = due_order
        self._descending = False
        self._cells: tuple[Callable[[EscalationSummary], str], ...] = (
            self._due,
            self._number,
            lambda row: f"{SHAPES[row.urgency]} {wording.urgency(row.urgency)}",
            lambda row: "★" if row.special else "",
            lambda row: wording.escalation_state(row.state),
            lambda row: f"{row.owner} {row.owner_name}",
            lambda row: self.people.get(row.handler, row.handler),
            lambda row: row.caller,
            lambda row: catalogue.path_in(row.subject, language).rpartition(" ▸ ")[2] if row.subject else "",
            lambda row: " ".join(row.problem.split()),
        )
        self.people: dict[str, str] = {}
        self.unread: set[str] = set()
        self.drafts: set[str] = set()

    def show_rows(self, rows: Iterable[EscalationSummary]) -> None:
        """Show these rows in the chosen order: what went is taken out, what came is put in, the rest stays."""
        self._now = self._clock.now()
        fresh = sorted(rows, key=self._key, reverse=self._descending)
        self._take_out({row.id for row in fresh})
        self._put_in(fresh)
        changed = [place for place, row in enumerate(fresh) if self._rows[place] is not row]
        self._rows = fresh
        if changed:
            self._tell(changed[0], changed[-1])

    def tick(self) -> None:
        """Time has passed: what is left is counted again, and told where it reads differently."""
        before, self._now = self._now, self._clock.now()
        for place, row in enumerate(self._rows):
            if self._clock_face(row, before) != self._clock_face(row, self._now):
                self.dataChanged.emit(self.index(place, DUE), self.index(place, DUE))

    def refresh(self) -> None:
        """Marks or names have changed."""
        if self._rows:
            self._tell(0, len(self._rows) - 1)

    def row_at(self, row: int) -> EscalationSummary:
        return self._rows[row]

    def place_of(self, escalation_id: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.id == escalation_id), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        keys: dict[int, Callable[[EscalationSummary], Any]] = {
            NUMBER: lambda row: (row.sent_at, row.id),
            URGENCY: lambda row: (_URGENCY_ORDER[row.urgency], due_order(row)),
            SPECIAL: lambda row: (not row.special, due_order(row)),
        }
        by_words = {STATE, OWNER, HANDLER, CALLER, SUBJECT, PROBLEM}
        self._key = keys.get(column, due_order)
        if column in by_words:
            self._key = lambda row: (self.words(row, column), due_order(row))
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._rows.sort(key=self._key, reverse=self._descending)
        places = {row.id: place for place, row in enumerate(self._rows)}
        for index, row_id in kept:
            self.changePersistentIndex(index, self.index(places[row_id], index.column()))
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else PROBLEM + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == STANDING_ROLE:
            return self.standing(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == DUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_full(row) if column == DUE else self.words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{html.escape(self._in_full(row))}</qt>"  # Qt guesses rich text from tags otherwise
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def words(self, row: EscalationSummary, column: int) -> str:
        """What a cell says."""
        return self._cells[column](row)

    def standing(self, row: EscalationSummary) -> Due:
        return due_of(row, self._now, self._rules.limits)

    def as_lines(self, rows: Iterable[int], columns: Iterable[int]) -> str:
        """Tab-separated, with titles: exactly what these cells show."""
        titles, columns = self._titles(), tuple(columns)
        lines = ["\t".join(titles[column] for column in columns)]
        lines += ["\t".join(self.words(self._rows[row], column) for column in columns) for row in rows]
        return "\n".join(lines)

    def widest(self) -> dict[int, tuple[str, ...]]:
        """By column, what it should have room for at first; the problem has what is left."""
        return {
            DUE: due_widest(),
            NUMBER: ("● 1122-0042",),
            URGENCY: tuple(f"{SHAPES[urgency]} {self._wording.urgency(urgency)}" for urgency in Urgency),
            SPECIAL: ("★",),
            STATE: tuple(self._wording.escalation_state(state) for state in EscalationState if state in OPEN),
            OWNER: ("1001 王芳芳",),
            HANDLER: ("王芳芳",),
            CALLER: ("138****5678",),
            SUBJECT: ("套餐变更预约",),
        }

    def _number(self, row: EscalationSummary) -> str:
        """Without what is the same everywhere: the letter and the year."""
        marks = ("● " if row.id in self.unread else "") + ("✎ " if row.id in self.drafts else "")
        return f"{marks}{row.number.removeprefix('E')[4:]}"

    def _due(self, row: EscalationSummary) -> str:
        due = row.next_due
        if due is None:
            return self.tr("paused") if row.state in OPEN else ""
        shape = DUE_SHAPES.get(self.standing(row), "")
        return f"{shape}{due_in_words(due, self._now, self._clock.zone)}"

    def _in_full(self, row: EscalationSummary) -> str:
        standing = {
            Due.OVERDUE: self.tr("overdue"),
            Due.DUE_SOON: self.tr("due soon"),
            Due.PAUSED: self.tr("paused"),
        }.get(self.standing(row), "")
        special = self.tr("special handling") if row.special else ""
        unread = self.tr("new") if row.id in self.unread else ""
        draft = self.tr("answer not sent") if row.id in self.drafts else ""
        due = "" if row.next_due is None else self._due(row)
        cells = (self.words(row, column) for column in (STATE, OWNER, HANDLER, CALLER, SUBJECT, PROBLEM))
        urgency = self._wording.urgency(row.urgency)
        parts = (row.number, standing, due, urgency, special, unread, draft, *cells)
        return " · ".join(part for part in parts if part)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Due"), self.tr("No."), self.tr("Urgency"), self.tr("★"), self.tr("State"), self.tr("Owner"),
            self.tr("By"), self.tr("Caller"), self.tr("Subject"), self.tr("Problem"),
        )  # fmt: skip

    def _take_out(self, staying: set[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            while first >= 0 and self._rows[first].id not in staying:
                first -= 1
            if first < last:
                self.beginRemoveRows(QModelIndex(), first + 1, last)
                del self._rows[first + 1 : last + 1]
                self.endRemoveRows()
            last = first - 1

    def _put_in(self, fresh: list[EscalationSummary]) -> None:
        """Bring the rows into the order of `fresh`, which holds all of them; each keeps its old value for now."""
        order = {row.id: place for place, row in enumerate(fresh)}
        known = {row.id for row in self._rows}
        place = 0
        while place < len(fresh):
            if place < len(self._rows) and self._rows[place].id == fresh[place].id:
                place += 1
            elif fresh[place].id in known:
                self._move_one(order, place)
            else:
                end = place
                while end < len(fresh) and fresh[end].id not in known:
                    end += 1
                self.beginInsertRows(QModelIndex(), place, end - 1)
                self._rows[place:place] = fresh[place:end]
                self.endInsertRows()
                place = end

    def _move_one(self, order: dict[str, int], place: int) -> None:
        """One move towards the order: the row at `place` down to where it belongs, if that lets its follower come up;
        else the row that belongs to `place`.
        """
        places = [order[row.id] for row in self._rows]
        if places[place + 1] == place:
            own = places[place]
            to = next((at for at in range(place + 1, len(places)) if places[at] > own), len(places))
            self._move(place, to)
        else:
            self._move(places.index(place), place)

    def _move(self, source: int, before: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), before)
        row = self._rows.pop(source)
        self._rows.insert(before - (before > source), row)
        self.endMoveRows()

    def _clock_face(self, row: EscalationSummary, at: datetime) -> tuple[int, Due] | None:
        due = row.next_due
        return None if due is None else ((due - at) // _MINUTE, due_of(row, at, self._rules.limits))

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, PROBLEM))
