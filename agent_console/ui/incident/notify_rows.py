"""The notify list under the keyboard: Space or Enter ticks a line off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from agent_console.ui.incident.notify_table import MARK, REACH, TOLD, WHO, NotifyTable
from agent_console.ui.widgets.quiet_rows import QuietRows

LINES_SEEN = 5


class NotifyRows(QuietRows):
    """`opened(int)` is a tick."""

    def __init__(self, table: NotifyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("incidentNotify")
        self.setModel(table)
        self.horizontalHeader().hide()
        for column in (MARK, WHO, TOLD):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(REACH, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(LINES_SEEN * self.verticalHeader().defaultSectionSize() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.row() >= 0:
            self.opened.emit(self.row())
            return
        super().keyPressEvent(event)
