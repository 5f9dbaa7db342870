"""The list on the board: one row chosen, and it stays chosen while others come, go and move."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_console.domain.incident import Incident
from agent_console.ui.colours import colours_near
from agent_console.ui.incident.board_table import BY, KIND, NUMBER, OPEN_ROLE, PLACE, TOLD, WHAT, BoardTable
from agent_console.ui.widgets.quiet_rows import QuietRows

Index = QModelIndex | QPersistentModelIndex

_PLACE_LETTERS = 8
_ROOM_FOR = {BY: 80, NUMBER: 60, TOLD: 45}
"""Letters that the list must be wide, so that there is room for a column."""


class BoardRows(QuietRows):
    """`gone_to(str)`: a person, or the first row of all, has chosen the incident of this id."""

    gone_to = Signal(str)

    def __init__(self, table: BoardTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._showing = False
        self.setObjectName("incidentList")
        self.setModel(table)
        self.setItemDelegate(_OpenColours(self))
        self.setAlternatingRowColors(True)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        for column in range(BY + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(PLACE, _PLACE_LETTERS * self.fontMetrics().horizontalAdvance("席"))
        self.chosen.connect(self._choose)

    @property
    def current(self) -> str:
        """The id of the chosen row, empty for none."""
        return self._table.incident_at(self.row()).id if self.row() >= 0 else ""

    def show_rows(self, rows: Iterable[Incident]) -> None:
        """A chosen row that goes leaves none chosen: words for it must not get under another."""
        before = self.current
        self._showing = True
        self._table.show_rows(rows)
        if before and self.current != before:
            self.selectionModel().clear()
        self._showing = False

    def choose(self, incident_id: str) -> None:
        place = self._table.place_of(incident_id)
        if place is not None:
            self.setCurrentIndex(self._table.index(place, KIND))

    def _choose(self, row: int) -> None:
        if row >= 0 and not self._showing:
            self.gone_to.emit(self._table.incident_at(row).id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is less urgent stands beside the list only."""
        letters = event.size().width() / self.fontMetrics().averageCharWidth()
        for column, room in _ROOM_FOR.items():
            self.setColumnHidden(column, letters < room)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.row() >= 0:
            QGuiApplication.clipboard().setText(self._table.as_line(self.row()))
            return
        super().keyPressEvent(event)


class _OpenColours(QStyledItemDelegate):
    """What is open in the colour of errors, beside its shape and word; what is over in grey."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colours = colours_near(option.palette)
        if not index.data(OPEN_ROLE):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.muted))
        elif index.column() == KIND:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.error))
            option.font.setBold(True)
