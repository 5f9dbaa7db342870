"""Praise and blame in balance: one row an agent, all of them in the first."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from agent_console.domain.mark_list import AgentMarks
from agent_console.domain.review import Verdict
from agent_console.ui.mark_words import MarkWords
from agent_console.ui.widgets.steady_rows import Index, SteadyRows

WHO, MARKS, EXCELLENT, APPROVED, TO_IMPROVE, WAITING = range(6)


class BalanceTable(SteadyRows[AgentMarks]):
    """The row of all has no job number."""

    columns = WAITING + 1

    def __init__(self, words: MarkWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def id_of(self, row: AgentMarks) -> str:
        return row.job_number

    def show_totals(self, totals: tuple[AgentMarks, ...]) -> AgentMarks:
        """Gives the sum of all."""
        everybody = sum(totals, AgentMarks(job_number=""))
        self.show_rows([everybody, *totals] if len(totals) > 1 else totals)
        return everybody

    def cell(self, place: int, column: int) -> str:
        row = self.rows[place]
        if column == WHO:
            return self._words.who(row.job_number, row.agent) if row.job_number else self.tr("All")
        numbers = {
            MARKS: row.all_, EXCELLENT: row.excellent, APPROVED: row.approved,
            TO_IMPROVE: row.to_improve, WAITING: row.waiting,
        }  # fmt: skip
        return f"{numbers[column]:,}"

    def titles(self) -> tuple[str, ...]:
        """In full, for a tooltip and a screen reader."""
        verdicts = (Verdict.EXCELLENT, Verdict.APPROVED, Verdict.TO_IMPROVE)
        return (self.tr("Agent"), self.tr("Marks"), *map(self._words.verdict, verdicts), self.tr("▲ Waits"))

    def _title(self, column: int) -> str:
        """Only the shape where there is one: names need the room."""
        words = self.titles()[column]
        return words if column in (WHO, MARKS) else words.partition(" ")[0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != WHO:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole if not self.rows[index.row()].job_number:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == WHO:
                cells = zip(self.titles()[1:], range(1, self.columns), strict=True)
                return " · ".join(
                    (self.cell(index.row(), WHO), *(f"{title} {self.cell(index.row(), one)}" for title, one in cells))
                )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != WHO:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None
