"""The board: left what is going on and what is over today, right one of it with the notify list."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.incident import Incident
from agent_console.ui.incident.board_actions import BoardActions
from agent_console.ui.incident.board_rows import BoardRows
from agent_console.ui.incident.board_table import BoardTable
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.incident_pane import IncidentPane
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel

USUAL_WIDTHS = [800, 540]
LEAST_WIDTH = 330


class BoardView(QWidget):
    """What happens is decided by the controller; `reports` is for a seat where one can be reported."""

    def __init__(self, ground: Ground, parent: QWidget | None = None, *, reports: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("incidentBoard")
        self.keys = BoardActions(self, ground.leads, reports=reports)
        self.table = BoardTable(ground, self)
        self.rows = BoardRows(self.table)
        self.pane = IncidentPane(ground, self.keys)
        self._counts = (0, 0)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._totals = PlainLabel(elided=True)
        self._totals.setObjectName("incidentCounts")
        self._report = QPushButton()
        self._report.setObjectName("incidentReport")
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self._close = QPushButton()
        self._close.setObjectName("incidentBoardClose")
        self._empty = PlainLabel()
        self._empty.setObjectName("incidentEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("incidentBoardMessage")
        self._lay_out()
        for verb, button in (("report", self._report), ("help", self._help), ("leave", self._close)):
            self.keys.bind(verb, button)
        self._report.setVisible(reports)
        self.setFocusProxy(self.rows)
        self.retranslate()

    def show_rows(self, rows: Iterable[Incident]) -> None:
        rows = tuple(rows)
        self.rows.show_rows(rows)
        going_on = sum(one.open for one in rows)
        self._counts = (going_on, len(rows) - going_on)
        self._empty.setVisible(not rows)
        self.pane.setVisible(bool(rows))
        self._tell_counts()

    def next_pane(self) -> None:
        """F6: list → what was reported → notify list → remedy → list."""
        homes: list[QWidget] = [self.rows, self.pane.facts, self.pane.contacts]
        if not self.pane.remedy.isReadOnly() and not self.pane.remedy.isHidden():
            homes.append(self.pane.remedy)
        go_to_next(homes)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Incidents and faults"))
        self._report.setText(self.tr("Report  F5"))
        self._help.setText(self.tr("Help  F1"))
        self._close.setText(self.tr("Close  Esc"))
        self._empty.show_text(
            self.tr("Nothing is open, and nothing was cleared today. F5 reports an incident or an equipment fault.")
        )
        self.rows.setAccessibleName(self.tr("Incidents and equipment faults, open ones first"))
        self._tell_counts()

    def _tell_counts(self) -> None:
        going_on, over = self._counts
        self._totals.show_text(self.tr("open {open} · cleared today {cleared}").format(open=going_on, cleared=over))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._totals, 1)
        for button in (self._report, self._help, self._close):
            head.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self.splitter = side_by_side((left, self.pane), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
