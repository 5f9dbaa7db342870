"""The floor: left who is on, right what waits for a shift lead. Nothing moves but what has happened."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from agent_console.domain.staff import Act, may
from agent_console.ui.colours import colours_near
from agent_console.ui.floor.actions import FloorActions
from agent_console.ui.floor.concern_table import ABOUT, WAITING, ConcernTable
from agent_console.ui.floor.ground import Ground
from agent_console.ui.floor.live_rows import LiveRows
from agent_console.ui.floor.seat_table import KIND, LASTING, LENGTH, NUMBER, SHIFT, SINCE, WHO, SeatTable
from agent_console.ui.floor.words import FloorWords
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic

USUAL_WIDTHS = [780, 480]
LEAST_WIDTH = 240
STRETCH = (3, 2)
ROOM_FOR_ONE = (0, 1)


class FloorView(QWidget):
    """What happens is decided by the room."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewFloor")
        self._leads = may(ground.person.role, Act.LEAD_SHIFT)  # who cannot do anything about it only reads it
        self._filled: QByteArray | None = None
        self.keys = FloorActions(self)
        self.words = FloorWords(ground, self)
        self.seats = SeatTable(ground, self.words, self)
        self.seat_rows = LiveRows(self.seats, WHO, (NUMBER, SINCE, SHIFT, LENGTH, KIND, LASTING))
        self.seat_rows.setObjectName("floorSeats")
        self.seat_rows.setSortingEnabled(True)
        self.seat_rows.sortByColumn(WHO, Qt.SortOrder.AscendingOrder)
        self.concerns = ConcernTable(self.words, ground.clock.now(), self)
        self.concern_rows = LiveRows(self.concerns, ABOUT, (WAITING,))
        self.concern_rows.setObjectName("floorConcerns")
        self._counts = PlainLabel(elided=True)
        self._counts.setObjectName("floorCounts")
        self._seats_label, self._concerns_label = QLabel(), QLabel()
        self._seats_label.setBuddy(self.seat_rows)
        self._concerns_label.setBuddy(self.concern_rows)
        self._concern_count = PlainLabel()
        self._concern_count.setObjectName("floorConcernCount")
        self._nobody, self._nothing = PlainLabel(), PlainLabel()
        self._nobody.setObjectName("floorNobody")
        self._nothing.setObjectName("floorNothing")
        for label in (self._nobody, self._nothing):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.hide()
        self.message = MessageLabel()
        self.message.setObjectName("floorMessage")
        self.message.hide()
        self._open, self._refresh = QPushButton(), QPushButton()
        for name, button, verb in (
            ("floorOpen", self._open, "open"),
            ("floorRefresh", self._refresh, "refresh"),
        ):
            button.setObjectName(name)
            self.keys.bind(verb, button)
        self._lay_out()
        self.setFocusProxy(self.seat_rows)
        self.dress()
        self.retranslate()

    @property
    def current(self) -> LiveRows:
        """The list whose chosen row the keys are about."""
        return self.concern_rows if self.concern_rows.hasFocus() else self.seat_rows

    def show_counts(self, seats: str, concerns: int) -> None:
        if seats != self._counts.whole_text():
            self._counts.show_text(seats)
        count = str(concerns) if concerns else "✓"
        if count != self._concern_count.text():
            self._concern_count.show_text(count)

    def show_lists(self) -> None:
        """Say what an empty list means, and keep a row chosen where there are any."""
        for rows, empty in ((self.seat_rows, self._nobody), (self.concern_rows, self._nothing)):
            filled = rows.model().rowCount() > 0
            if rows.isHidden() == filled:
                had_focus = rows.hasFocus()
                rows.setVisible(filled)
                empty.setVisible(not filled)
                if had_focus:
                    self.go_home()
            if filled and rows.row() < 0:
                rows.setCurrentIndex(rows.model().index(0, 0))
        self._share_room()
        for rows in (self.seat_rows, self.concern_rows):
            rows.fit()
        self.setFocusProxy(self._home())  # what is hidden cannot take the focus of whoever comes in

    def _share_room(self) -> None:
        """Where nobody is on, what waits has the room; how wide both lists were comes back with the first of them."""
        empty = self.seat_rows.isHidden() and not self.concern_rows.isHidden()
        if empty and self._filled is None:
            self._filled = self.splitter.saveState()
            self._stretch(ROOM_FOR_ONE)
            self.splitter.setSizes([LEAST_WIDTH, sum(USUAL_WIDTHS) - LEAST_WIDTH])
        elif not empty and self._filled is not None:
            self._stretch(STRETCH)
            self.splitter.restoreState(self._filled)
            self._filled = None

    def _stretch(self, shares: tuple[int, int]) -> None:
        for place, share in enumerate(shares):
            self.splitter.setStretchFactor(place, share)

    def show_trouble(self, words: str) -> None:
        """Why what is shown may be old; empty when it is not."""
        if words != self.message.text():
            self.message.setVisible(bool(words))
            self.message.announce(words, problem=bool(words))

    def go_home(self) -> None:
        self._home().setFocus(Qt.FocusReason.OtherFocusReason)

    def _home(self) -> QWidget:
        home: QWidget = self._refresh
        for rows in (self.concern_rows, self.seat_rows):
            home = home if rows.isHidden() else rows
        return home

    def next_pane(self) -> None:
        homes = [rows for rows in (self.seat_rows, self.concern_rows) if rows.isVisible()]
        go_to_next(homes)

    def places(self) -> QByteArray:
        return self.splitter.saveState() if self._filled is None else self._filled

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def dress(self) -> None:
        """The colours of the day."""
        colours = colours_near(self.palette())
        for table in (self.seats, self.concerns):
            table.colours = colours
        for rows in (self.seat_rows, self.concern_rows):
            rows.viewport().update()

    def retranslate(self) -> None:
        self._seats_label.setText(self.tr("Who is &on"))
        self.seat_rows.setAccessibleName(without_mnemonic(self._seats_label.text()))
        concerns = self.tr("&Waits for you") if self._leads else self.tr("&What goes on")
        self._concerns_label.setText(concerns)
        self.concern_rows.setAccessibleName(without_mnemonic(self._concerns_label.text()))
        self._nobody.show_text(
            self.tr("Nobody is on. Whoever signs in or starts a shift stands here at once, without a reload.")
        )
        self._nothing.show_text(
            self.tr("Nothing waits: no limit passed, nothing unsigned, no open incident. Go on with checking calls.")
        )
        for table in (self.seats, self.concerns):
            table.retitle()
        for rows in (self.seat_rows, self.concern_rows):
            rows.fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._counts, 1)
        for button in (self._open, self._refresh):
            head.addWidget(button)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._seats_label)
        column.addWidget(self._nobody, 1)
        column.addWidget(self.seat_rows, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        title = QHBoxLayout()
        title.addWidget(self._concerns_label)
        title.addWidget(self._concern_count)
        title.addStretch(1)
        column.addLayout(title)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.concern_rows, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for pane in (left, right):
            pane.setMinimumWidth(LEAST_WIDTH)
            self.splitter.addWidget(pane)
        self._stretch(STRETCH)
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
        elif event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
