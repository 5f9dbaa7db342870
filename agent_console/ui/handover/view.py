"""The handover's page: which records are shown, their list beside the one that is read, and what was said."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.handover import HandoverSummary
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.handover.actions import HandoverActions
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.handover_pane import HandoverPane
from agent_console.ui.handover.item_table import ItemTable
from agent_console.ui.handover.record_rows import HandoverTable, RecordRows
from agent_console.ui.handover.signature_row import SignatureRow
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

USUAL_WIDTHS = [400, 940]
LEAST_LIST = 200


class HandoverView(QWidget):
    """What happens is decided by the controllers. Signal `number_typed(str)`."""

    number_typed = Signal(str)

    def __init__(self, ground: Ground, waits: Waits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handoverPage")
        self.keys = HandoverActions(self, leads=ground.leads)
        self.words = HandoverWords(ground.wording, ground.zone, self)
        self.items = ItemTable(self.words, ground.zone, self)
        self.sign = SignatureRow(self.keys, waits, ground.person.job_number)
        self.pane = HandoverPane(self.words, self.items, self.sign, self.keys)
        self.table = HandoverTable(self.words, ground.zone, self)
        self.records = RecordRows(self.table)
        self._counts: Mapping[Shelf, int] = {}
        self._shelf = Shelf.OWN
        self._silent = ""
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._as_of = PlainLabel(elided=True)
        self._as_of.setObjectName("handoverSilent")
        self._number_label = QLabel()
        self.number = PlainLine(limit=NAME_LIMIT)
        self.number.setObjectName("handoverFind")
        self._number_label.setBuddy(self.number)
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self._close = QPushButton()
        self._close.setObjectName("handoverClose")
        self._group = QButtonGroup(self)
        self._shelves = {shelf: QToolButton() for shelf in Shelf if shelf.value in self.keys.all}
        for shelf, button in self._shelves.items():
            button.setObjectName(f"handoverShelf-{shelf}")
            button.setCheckable(True)
            button.toggled.connect(partial(_embolden, button))
            self._group.addButton(button)
            self.keys.bind(shelf, button, named=False)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("handoverMessage")
        self._lay_out()
        self.keys.bind("help", self._help, named=False)
        self.keys.bind("leave", self._close, named=False)
        self.number.returnPressed.connect(lambda: self.number_typed.emit(self.number.text()))
        for verb in ("flag", "reason", "add", "clear", "print"):
            self.pane.rows.addAction(self.keys.all[verb])
        self.setFocusProxy(self.pane.rows)
        self.retranslate()
        self.show_shelf(Shelf.OWN)

    @property
    def shelf_buttons(self) -> tuple[QToolButton, ...]:
        return tuple(self._shelves.values())

    @property
    def shelf(self) -> Shelf:
        return self._shelf

    def show_shelf(self, shelf: Shelf) -> None:
        """The list of records stands beside, but for the one that is being written."""
        self._shelf = shelf
        self._shelves[shelf].setChecked(True)
        self._left.setVisible(shelf is not Shelf.OWN)

    def show_rows(self, rows: Iterable[HandoverSummary]) -> None:
        self.records.show_rows(rows)

    def show_counts(self, counts: Mapping[Shelf, int]) -> None:
        if counts != self._counts:
            self._counts = dict(counts)
            self._name_shelves()

    def show_silent(self, since: str) -> None:
        """That the database does not answer, and of when the list is; empty when it answers again."""
        self._silent = since
        words = self.tr("as of {time}: the database does not answer").format(time=since) if since else ""
        self._as_of.show_text(words)

    def next_pane(self) -> None:
        """F6: the list, the items, the note, the signatures, the PIN, as far as they are shown."""
        homes: list[QWidget] = [self.records, self.pane.rows, self.pane.note, self.pane.story]
        homes.append(self.sign.pin)
        homes = [home for home in homes if home.isVisible()]
        go_to_next(homes)

    def places(self) -> QByteArray:
        """How wide the list of records stands."""
        return self.splitter.saveState()

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Handover"))
        self._number_label.setText(self.tr("N&umber"))
        self.number.setAccessibleName(without_mnemonic(self._number_label.text()))
        self.number.setPlaceholderText("H20261122-0007")
        plain_tooltip(self.number, self.keys.all["find"].toolTip())
        self._help.setText(self.tr("Help  F1"))
        self._close.setText(self.tr("Close  Esc"))
        self.records.setAccessibleName(self.tr("Handovers"))
        self._name_shelves()
        self.show_silent(self._silent)

    def _name_shelves(self) -> None:
        names = {
            Shelf.OWN: self.tr("My handover"),
            Shelf.WAITING: self.tr("To be accepted {count}"),
            Shelf.EARLIER: self.tr("Earlier"),
            Shelf.UNSIGNED: self.tr("Unsigned {count}"),
        }
        for shelf, button in self._shelves.items():
            button.setText(names[shelf].format(count=self._counts.get(shelf, 0)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        for button in self._shelves.values():
            head.addWidget(button)
        head.addWidget(self._as_of, 1)
        head.addWidget(self._help)
        head.addWidget(self._close)
        find = QVBoxLayout()
        find.setSpacing(2)
        find.addWidget(self._number_label)
        find.addWidget(self.number)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 8, 0)
        left.setSpacing(6)
        left.addLayout(find)
        left.addWidget(self.records, 1)
        self._left.setMinimumWidth(LEAST_LIST)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(USUAL_WIDTHS)
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


def _embolden(button: QToolButton, chosen: bool) -> None:
    """The chosen one stands out without its ground, too."""
    font = button.font()
    font.setBold(chosen)
    button.setFont(font)
