"""The review window's page: who looks, a tab for each room, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from agent_console.ui.review.ground import Ground
from agent_console.ui.review.rooms import AtWork, Room, RoomName
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip

NEXT_TAB, PREVIOUS_TAB = "Ctrl+PgDown", "Ctrl+PgUp"
TAB = "Alt+{place}"
"""Straight to a room, by its place."""


class ReviewPage(QWidget):
    """Signals: `sign_out_wanted()`, `help_wanted(str, list)` with the page and the actions of the room, `begun()` and
    `ended()` when the rooms are at work and are so no more. `beside` is a window of its own: nobody signs out there.
    """

    sign_out_wanted = Signal()
    help_wanted = Signal(str, object)
    begun = Signal()
    ended = Signal()

    def __init__(self, ground: Ground, rooms: Sequence[Room], *, beside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rooms = tuple(rooms)
        self._entered: dict[int, AtWork] = {}
        self._badges: dict[RoomName, str] = {}
        self._begun = False
        self.tabs = QTabWidget()
        self.tabs.setObjectName("reviewTabs")
        self.tabs.setDocumentMode(True)
        self._places: list[QVBoxLayout] = []
        for _ in self._rooms:
            place = QWidget()
            self._places.append(QVBoxLayout(place))
            self._places[-1].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, "")
        self._who = PlainLabel(elided=True)
        self._who.setObjectName("reviewWho")
        self._who.setProperty("role", "heading")
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self._leave = QPushButton()
        self._leave.setObjectName("signOut")
        self._leave.setVisible(not beside)
        self._help.clicked.connect(self._show_help)
        self.tabs.currentChanged.connect(self._enter)
        self._leave.clicked.connect(self.sign_out_wanted)
        for key, step in ((NEXT_TAB, 1), (PREVIOUS_TAB, -1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._turn(step))
        for index in range(len(self._rooms)):
            QShortcut(
                QKeySequence(TAB.format(place=index + 1)), self, lambda index=index: self.tabs.setCurrentIndex(index)
            )
        self._lay_out()
        self.retranslate()

    @property
    def room(self) -> AtWork | None:
        """Where one is; None before the first is entered."""
        return self._entered.get(self.tabs.currentIndex())

    @property
    def stopped(self) -> bool:
        """Whether nothing is looked for: before `start`, and after `stop`."""
        return not self._begun

    def show_room(self, name: RoomName) -> AtWork | None:
        """Go to a room; None where this person has none of that name, or before `start`."""
        place = next((place for place, room in enumerate(self._rooms) if room.name is name), None)
        if place is None:
            return None
        self.tabs.setCurrentIndex(place)
        return self.room

    def show_badge(self, name: RoomName, words: str) -> None:
        """A few letters behind the title of a tab, such as how many records wait there; "" for none."""
        if self._badges.get(name, "") != words:
            self._badges[name] = words
            self._entitle()

    def start(self) -> None:
        self._begun = True
        self._enter(self.tabs.currentIndex())
        self.begun.emit()

    def stop(self) -> None:
        """Every room that was entered keeps how it stands."""
        self._begun = False
        for room in self._entered.values():
            room.stop()
        self.ended.emit()

    def retranslate(self) -> None:
        person = self._ground.person
        self._who.show_text(
            self.tr("Review  ·  {hotline}  ·  {job_number}  {name}  ·  {role}").format(
                hotline=self._ground.desk.hotline.name,
                job_number=person.job_number,
                name=person.name,
                role=self._ground.wording.role(person.role),
            )
        )
        self._help.setText(self.tr("Help  F1"))
        self._leave.setText(self.tr("Sign out"))
        self._entitle()
        self.tabs.setAccessibleName(self.tr("Rooms of the review"))
        plain_tooltip(
            self.tabs.tabBar(),
            self.tr("Next room {next}, room before {previous}, the first ones Alt+1, Alt+2 …").format(
                next=NEXT_TAB, previous=PREVIOUS_TAB
            ),
        )

    def _entitle(self) -> None:
        for place, room in enumerate(self._rooms):
            badge = self._badges.get(room.name, "")
            self.tabs.setTabText(place, f"{room.title()}  {badge}" if badge else room.title())

    def _enter(self, index: int) -> None:
        if not self._begun or index < 0:
            return
        if index not in self._entered:
            room = self._entered[index] = self._rooms[index].make(self)
            self._places[index].addWidget(room.view)
            room.view.show()  # now, or it could not take the focus
            room.start()
        room = self._entered[index]
        self.setFocusProxy(room.view)
        room.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_help(self) -> None:
        if self.room is not None:
            self.help_wanted.emit(self._rooms[self.tabs.currentIndex()].help, self.room.actions)

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.setSpacing(10)
        head.addWidget(self._who, 1)
        head.addWidget(self._help)
        head.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
