"""The room of handovers: above which of them are listed, left the list, right the record as it was sealed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.handover import HandoversAsked, HandoverSummary
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.colours import colours_near
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.handover_pane import HandoverPane
from agent_console.ui.handover.item_table import ItemTable
from agent_console.ui.handover.log_actions import LogActions
from agent_console.ui.handover.log_table import LogRows, LogTable
from agent_console.ui.handover.signature_row import SignatureRow
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.waits import Waits
from agent_console.ui.widgets.choice import Option
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.span_filter import SpanFilter

USUAL_WIDTHS = [600, 740]
LEAST_WIDTH = 300


class LogView(QWidget):
    """What happens is decided by the controller. `late` tells what has been unsigned for too long.

    Signal `number_typed(str)`.
    """

    number_typed = Signal(str)

    def __init__(
        self,
        ground: Ground,
        waits: Waits,
        today: Callable[[], date],
        late: Callable[[HandoverSummary], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handoversRoom")
        self.keys = LogActions(self, leads=ground.leads)
        self.words = HandoverWords(ground.wording, ground.zone, self)
        self.items = ItemTable(self.words, ground.zone, self)
        self.sign = SignatureRow(self.keys, waits, ground.person.job_number)
        self.pane = HandoverPane(self.words, self.items, self.sign, self.keys)
        self.table = LogTable(self.words, ground.zone, late, self)
        self.rows = LogRows(self.table)
        self.filter = SpanFilter("handovers", today)
        self.count = PlainLabel()
        self.count.setObjectName("handoversCount")
        self.count.setProperty("role", "figure")
        self._number_label = QLabel()
        self.number = PlainLine(limit=NAME_LIMIT)
        self.number.setObjectName("handoversFind")
        self._number_label.setBuddy(self.number)
        self._buttons = {verb: QToolButton() for verb in ("unfilter", "export", "duty")}
        for verb, button in self._buttons.items():
            button.setObjectName(f"handoversButton-{verb}")
            self.keys.bind(verb, button)
        self._empty = PlainLabel()
        self._empty.setObjectName("handoversEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.hide()
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("handoversMessage")
        self._counts: tuple[int | None, int] = None, 0
        self._lay_out()
        self.number.returnPressed.connect(lambda: self.number_typed.emit(self.number.text()))
        self.setFocusProxy(self.rows)
        self.dress()
        self.retranslate()
        self.show_nothing("")

    def show_total(self, total: int | None, late: int) -> None:
        """How many the filter finds, None while that is being counted, and how many are unsigned for too long."""
        self._counts = total, late
        self._tell_count()

    def show_empty(self, *, empty: bool, filtered: bool) -> None:
        self._empty.setVisible(empty)
        words = self.tr("There is no handover yet. What somebody signs with F8 appears here by itself.")
        if filtered:
            words = self.tr("No handover fits this filter. Ctrl+Shift+T takes it away.")
        self._empty.show_text(words)

    def show_nothing(self, hint: str) -> None:
        self.pane.show_nothing(hint or self.tr("Choose a handover from the list, or type its number above (Ctrl+F)."))

    def next_pane(self) -> None:
        """F6: filter, list, items, note, signatures, PIN, as far as they are shown."""
        homes: list[QWidget] = [self.filter.which, self.rows, self.pane.rows, self.pane.note, self.pane.story]
        homes = [home for home in (*homes, self.sign.pin) if home.isVisible()]
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.horizontalHeader().saveState(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        if not columns.isEmpty():
            self.rows.horizontalHeader().restoreState(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def dress(self) -> None:
        """The colours of the day."""
        self.table.colours = colours_near(self.palette())
        self.rows.viewport().update()

    def retranslate(self) -> None:
        self._number_label.setText(self.tr("N&umber"))
        self.number.setAccessibleName(without_mnemonic(self._number_label.text()))
        self.number.setPlaceholderText("H20261122-0007")
        plain_tooltip(self.number, self.keys.all["find"].toolTip())
        self.rows.setAccessibleName(self.tr("Handovers of this filter, unsigned ones first"))
        self.filter.offer(
            (
                Option(HandoversAsked.ALL, self.tr("all")),
                Option(HandoversAsked.UNSIGNED, self.tr("unsigned")),
                Option(HandoversAsked.ACCEPTED, self.tr("accepted")),
                Option(HandoversAsked.TAKEN_OVER, self.tr("taken over")),
            )
        )
        self._tell_count()

    def _tell_count(self) -> None:
        total, late = self._counts
        if total is None:
            words = self.tr("counting …")
        else:
            words = self.tr("%n handover(s)", "", total).replace(f"{total}", f"{total:,}", 1)
        if late:
            words = self.tr("{count}, {late} unsigned too long").format(count=words, late=late)
        if words != self.count.text():
            self.count.show_text(words)

    def _lay_out(self) -> None:
        beside: list[QWidget] = [self._number_label, self.number, *self._buttons.values(), self.count]
        for part in beside:
            self.filter.end.addWidget(part)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("H20261122-00070") + 24)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for pane in (left, self.pane):
            self.splitter.addWidget(pane)
        left.setMinimumWidth(LEAST_WIDTH)
        self.pane.setContentsMargins(8, 0, 0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addWidget(self.filter)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
