"""The calm of a seat that waits: the own shift, and what can be done now, each with its key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from agent_console.domain.seat import Seat, SeatStatus
from agent_console.ui.widgets.plain_label import PlainLabel


class IdleView(QWidget):
    """Shown in place of the form while there is no record in it. Where large letters need more room it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("idleHint")
        self._paused = False
        self._title = PlainLabel()
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = tuple(PlainLabel(key) for key in ("F2", "F4", "F5", "F8", "F9", "F10–F12", "Enter", "F1"))
        self._words = tuple(PlainLabel() for _ in self._keys)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for row, (key, words) in enumerate(zip(self._keys, self._words, strict=True)):
            key.setProperty("role", "key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(key, row, 1)
            words.setWordWrap(True)
            grid.addWidget(words, row, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 4)
        grid.setColumnStretch(3, 1)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addSpacing(12)
        column.addLayout(grid)
        column.addStretch(3)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("idleScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reach)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)
        self.retranslate()

    def take_shift(self, panel: QWidget) -> None:
        """The own shift stands above everything that may be done in it."""
        self._column.insertWidget(0, panel)

    def show_seat(self, seat: Seat) -> None:
        self._paused = seat.status is SeatStatus.PAUSED
        self.retranslate()

    def _reach(self, _least: int, most: int) -> None:
        """What lies below is reached by the keys for pages, too; where everything is seen there is nowhere to go."""
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("What can be done now"))
        paused = self.tr("The service is paused. Set the seat to ready above, or answer.")
        self._title.show_text(paused if self._paused else self.tr("Waiting for the next call"))
        lines = (
            self.tr("answers when the phone rings"),
            self.tr("escalates to the shift lead, during a call or after it"),
            self.tr("reports an incident or an equipment fault to the shift lead at once"),
            self.tr("hands the shift over to the next one"),
            self.tr("pauses the service, with a reason"),
            self.tr("record a silent line, a hang-up, a wrong number"),
            self.tr("opens a record of the list again, to complete or to correct it"),
            self.tr("opens the help page of this screen"),
        )
        for label, line in zip(self._words, lines, strict=True):
            label.show_text(line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
