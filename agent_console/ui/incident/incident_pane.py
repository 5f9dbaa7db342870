"""One incident on the board: what was reported, who has been told, and how it ended."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.incident import Incident
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.incident.board_actions import BoardActions
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.notify_rows import NotifyRows
from agent_console.ui.incident.notify_table import NotifyTable
from agent_console.ui.widgets.low_editors import LowEditor, LowText
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic

CLEAR_KEY = "Ctrl+Enter"


class IncidentPane(QWidget):
    """Signals: `tick_wanted(int)` with the line of the notify list, `refused(ConsoleError)`."""

    tick_wanted = Signal(int)
    refused = Signal(object)

    def __init__(self, ground: Ground, keys: BoardActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._incident: Incident | None = None
        self._title = PlainLabel(selectable=True)
        self._title.setProperty("role", "figure")
        self._title.setWordWrap(True)
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.facts = LowText(lines=6)
        self.facts.setObjectName("incidentFacts")
        self._notify = NotifyTable(ground, self)
        self._notify_title = QLabel()
        self.contacts = NotifyRows(self._notify)
        self._notify_title.setBuddy(self.contacts)
        self.tick = QPushButton()
        self.tick.setObjectName("incidentTick")
        self._remedy_title = QLabel()
        self.remedy = LowEditor(limit=REASON_LIMIT, lines=2)
        self.remedy.setObjectName("incidentRemedy")
        self._remedy_title.setBuddy(self.remedy)
        self.clear_it = QPushButton()
        self.clear_it.setObjectName("incidentClear")
        self.clear_it.setProperty("role", "primary")
        self._lay_out()
        keys.bind("tick", self.tick)
        keys.bind("clear", self.clear_it)
        self.contacts.opened.connect(self.tick_wanted)
        self.remedy.refused.connect(self.refused)
        for widget in (self.tick, self._remedy_title, self.remedy, self.clear_it):
            widget.setVisible(ground.leads)
        self.retranslate()
        self.show_incident(None)

    def show_incident(self, incident: Incident | None) -> None:
        """Put one there, or show it anew; what is being written about it stays."""
        self._incident = incident
        self._notify.show_incident(incident)
        usable = incident is not None and incident.open
        self.tick.setEnabled(usable and self._notify.next_untold() >= 0)
        if not usable and self.remedy.hasFocus():
            self.contacts.setFocus()  # a control that is switched off would hand the focus to anything
        self.remedy.setReadOnly(not usable)
        self.clear_it.setEnabled(usable)
        self._tell()

    def show_remedy(self, text: str) -> None:
        """Emits nothing."""
        self.remedy.show_text(text)

    def contact(self, row: int) -> str:
        """The id of a line of the notify list that nobody has ticked off; else empty."""
        line = self._notify.line_at(row)
        return line.id if line is not None and line.at is None else ""

    def next_untold(self) -> int:
        """The chosen line if nobody has ticked it off, else the first such one; -1 for none."""
        chosen = self.contacts.row()
        return chosen if self.contact(chosen) else self._notify.next_untold()

    def retranslate(self) -> None:
        self.facts.setAccessibleName(self.tr("What was reported"))
        self._remedy_title.setText(self.tr("How it was re&medied"))
        self.remedy.setAccessibleName(without_mnemonic(self._remedy_title.text()))
        self.remedy.setPlaceholderText(self.tr("What was done, and from when on it works again"))
        self.tick.setText(self.tr("Told  Ctrl+T"))
        self.clear_it.setText(self.tr("It is over  {key}").format(key=CLEAR_KEY))
        self._tell()

    def _tell(self) -> None:
        one = self._incident
        lines = self._notify.rowCount()
        title = self.tr("N&otify list: {told} of {all} told").format(told=self._notify.told, all=lines)
        self._notify_title.setText(title if lines else self.tr("N&otify list: nobody is named for this kind"))
        self.contacts.setAccessibleName(without_mnemonic(self._notify_title.text()))
        if one is None:
            self._title.show_text("")
            self.facts.setPlainText("")
            return
        self._title.show_text(f"{one.number}  {self._ground.wording.incident_kind(one.report.kind)}")
        opened = one.opened_at.astimezone(self._ground.zone)
        facts = [
            self.tr("Reported {time} by {who}").format(
                time=f"{opened:%Y-%m-%d %H:%M:%S}", who=f"{one.opened_by} {one.opened_by_name}"
            ),
            self.tr("Where: {place}").format(place=one.report.place),
            self.tr("What: {what}").format(what=one.report.what),
            self.tr("Effect: {effect}").format(effect=one.report.effect or self.tr("not known yet")),
        ]
        if one.cleared_at is not None:
            cleared = one.cleared_at.astimezone(self._ground.zone)
            facts.append(
                self.tr("Cleared {time} by {who}: {remedy}").format(
                    time=f"{cleared:%Y-%m-%d %H:%M:%S}",
                    who=f"{one.cleared_by} {one.cleared_by_name}",
                    remedy=one.remedy or "–",
                )
            )
        words = "\n".join(facts)
        if words != self.facts.toPlainText():  # what is selected to be copied stays selected
            self.facts.setPlainText(words)

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.addStretch(1)
        keys.addWidget(self.clear_it)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.addWidget(self._notify_title, 0, 0)
        grid.addWidget(self.tick, 0, 1)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.facts, 3)
        column.addLayout(grid)
        column.addWidget(self.contacts, 2)
        column.addWidget(self._remedy_title)
        column.addWidget(self.remedy, 1)
        column.addLayout(keys)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
