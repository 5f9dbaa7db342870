"""The room of staff: left everybody, right one person with what can be done for them."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.staff_list import StaffEntry
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.colours import colours_near
from agent_console.ui.staff.actions import StaffActions
from agent_console.ui.staff.ground import Ground
from agent_console.ui.staff.person_form import Form, PersonForm
from agent_console.ui.staff.shown_pin import ShownPin
from agent_console.ui.staff.staff_table import NAME, NUMBER, OPEN, ROLE, SEEN, SINCE, StaffTable
from agent_console.ui.staff.words import StaffWords
from agent_console.ui.widgets.fitting_rows import FittingRows
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.step_bar import StepBar

USUAL_WIDTHS = [840, 480]
LEAST_WIDTH = 280


class StaffView(QWidget):
    """What happens is decided by the room. Signal `sought()` when another part of the list is wanted."""

    sought = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewStaff")
        self.keys = StaffActions(self)
        self.words = StaffWords(ground, self)
        self.table = StaffTable(self.words, self)
        self.rows = FittingRows(self.table, NAME, (SINCE, SEEN, OPEN, ROLE))
        self.rows.setObjectName("staffList")
        self.rows.setSortingEnabled(True)
        self.rows.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        self._seek_label = QLabel()
        self.seek = PlainLine(limit=NAME_LIMIT)
        self.seek.setObjectName("staffFind")
        self.seek.setClearButtonEnabled(True)
        self._seek_label.setBuddy(self.seek)
        self.gone = QCheckBox()
        self.gone.setObjectName("staffGone")
        self.gone.setChecked(True)
        self._count = PlainLabel()
        self._count.setObjectName("staffCount")
        self._count.setProperty("role", "figure")
        self._nobody = PlainLabel()
        self._nobody.setObjectName("staffNobody")
        self._nobody.setProperty("role", "muted")
        self._nobody.setWordWrap(True)
        self._nobody.hide()
        self._who = PlainLabel(elided=True)
        self._who.setObjectName("staffWho")
        self._who.setProperty("role", "title")
        self._facts = PlainLabel(selectable=True)
        self._facts.setObjectName("staffFacts")
        self._facts.setWordWrap(True)
        self.form = PersonForm(ground.wording)
        self.bar = StepBar("staffStep")
        self.pin = ShownPin()
        self._buttons = {verb: QPushButton() for verb in ("add", "save", "revert", "pin", "switch")}
        for verb, button in self._buttons.items():
            button.setObjectName(f"staff{verb.title()}Button")
            self.keys.bind(verb, button, named=verb in ("add", "revert", "pin"))
        self._buttons["save"].setProperty("role", "primary")
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("staffMessage")
        self._entry: StaffEntry | None = None
        self._shown = (0, 0)
        self._lay_out()
        self.seek.textChanged.connect(self.sought)
        self.gone.toggled.connect(self.sought)
        self.seek.returnPressed.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.setFocusProxy(self.rows)
        self.dress()
        self.retranslate()

    def show_people(self, entries: Sequence[StaffEntry], total: int) -> None:
        """Those of all who are looked for; the chosen one stays chosen."""
        self.table.show_people(entries)
        self._shown = len(entries), total
        self._nobody.setVisible(not entries)
        if entries and self.rows.row() < 0:
            self.rows.selectRow(0)
        self.rows.fit()
        self._tell_count()

    def show_form(self, mode: Form, entry: StaffEntry | None) -> None:
        """What is asked for, and of whom."""
        self._entry = entry
        if mode is not self.form.mode:
            self.form.ask(mode)
        self._tell_form()

    def show_facts(self, words: str) -> None:
        if words != self._facts.text():
            self._facts.show_text(words)

    def show_changed(self, changed: bool) -> None:
        """Whether there is anything to save or to take back."""
        self._buttons["save"].setEnabled(changed)
        self._buttons["revert"].setEnabled(changed)

    def next_pane(self) -> None:
        """F6: find → list → person → find."""
        homes: list[QWidget] = [self.seek, self.rows, self.form]
        focus = QApplication.focusWidget()
        inside = [place for place, home in enumerate(homes) if focus and (home is focus or home.isAncestorOf(focus))]
        home = homes[((inside[0] if inside else -1) + 1) % len(homes)]
        if home is self.form:
            self.form.go_in()
        else:
            home.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def places(self) -> QByteArray:
        return self.splitter.saveState()

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def dress(self) -> None:
        """The colours of the day."""
        self.table.colours = colours_near(self.palette())
        self.rows.viewport().update()

    def retranslate(self) -> None:
        self._seek_label.setText(self.tr("&Find"))
        self.seek.setAccessibleName(without_mnemonic(self._seek_label.text()))
        self.seek.setPlaceholderText(self.tr("Job number or name"))
        self.gone.setText(self.tr("Switched &off too"))
        plain_tooltip(self.gone, self.tr("List those too who can no longer sign in"))
        self.rows.setAccessibleName(self.tr("Everybody who works here"))
        self._nobody.show_text(self.tr("Nobody is found. Take letters away, or tick “Switched off too”."))
        self.table.retitle()
        self.rows.fit()
        self._tell_count()
        self._tell_form()

    def _tell_count(self) -> None:
        shown, total = self._shown
        people = self.tr("%n person(s)", "", total)
        self._count.show_text(people if shown == total else self.tr("{shown} of {all}").format(shown=shown, all=people))

    def _tell_form(self) -> None:
        mode, entry = self.form.mode, self._entry
        who = "" if entry is None else self.words.who(entry)
        titles = {
            Form.NOBODY: self.tr("Nobody is chosen"),
            Form.ADD: self.tr("Somebody new"),
            Form.PERSON: who,
            Form.PIN: self.tr("New PIN for {who}").format(who=who),
        }
        verbs = {Form.ADD: self.tr("&Add"), Form.PIN: self.tr("Give the &PIN")}
        self._who.show_text(titles[mode])
        self._buttons["save"].setText(verbs.get(mode, self.tr("&Save")))
        off = entry is not None and entry.person.disabled_at is not None
        self._buttons["switch"].setText(self.tr("Switch on") if off else self.tr("Switch off…"))
        self._facts.setVisible(mode is Form.PERSON)
        for verb, button in self._buttons.items():
            button.setVisible(verb == "add" or (mode is not Form.NOBODY and (verb == "save" or mode is Form.PERSON)))

    def _lay_out(self) -> None:
        head = FlowRow()
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._seek_label)
        row.addWidget(self.seek)
        self.seek.setMinimumWidth(self.seek.fontMetrics().averageCharWidth() * 22)
        for widget in (found, self.gone, self._buttons["add"], self._count):
            head.addWidget(widget)
        self._count.setMinimumHeight(self._buttons["add"].sizeHint().height())  # on a line with the buttons
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._nobody)
        column.addWidget(self.rows, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self._who)
        column.addWidget(self.pin)
        column.addWidget(self._facts)
        column.addWidget(self.form)
        saving = FlowRow()
        for verb in ("save", "revert", "pin", "switch"):
            saving.addWidget(self._buttons[verb])
        column.addLayout(saving)
        column.addWidget(self.bar)
        column.addStretch(1)
        right = QScrollArea()
        right.setObjectName("staffPerson")
        right.setWidgetResizable(True)
        right.setFrameShape(QScrollArea.Shape.NoFrame)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setWidget(inner)
        self.splitter = side_by_side((left, right), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
