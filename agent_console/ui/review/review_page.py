"""The review window's page: who looks, a tab for each room, and the ways out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from agent_console.domain.staff import Act, may
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip

NEXT_TAB, PREVIOUS_TAB = "Ctrl+PgDown", "Ctrl+PgUp"


class ReviewPage(QWidget):
    """Signals: `sign_out_wanted()`, `phrases_wanted()` from those who may edit the list, `help_wanted()`. `beside` is
    a window of its own that has nobody to sign out.
    """

    sign_out_wanted = Signal()
    phrases_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, ground: Ground, *, beside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.calls = CallsRoom(ground, self)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("reviewTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.calls.view, "")
        self._who = PlainLabel(elided=True)
        self._who.setObjectName("reviewWho")
        self._who.setProperty("role", "heading")
        self._silent = PlainLabel()
        self._silent.setObjectName("reviewSilent")
        self._phrases = QPushButton()
        self._phrases.setObjectName("phrasesButton")
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self._leave = QPushButton()
        self._leave.setObjectName("signOut")
        self._phrases.setVisible(not beside and may(ground.person.role, Act.EDIT_PHRASES))
        self._leave.setVisible(not beside)
        self._silent.hide()
        self._phrases.clicked.connect(self.phrases_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._leave.clicked.connect(self.sign_out_wanted)
        for key, step in ((NEXT_TAB, 1), (PREVIOUS_TAB, -1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._turn(step))
        self._lay_out()
        self.retranslate()
        self.setFocusProxy(self.calls.view)

    def show_silent(self, silent: bool) -> None:
        """Whether the database does not answer: what is listed is as old as that."""
        self._silent.setVisible(silent)

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
        self._silent.show_text(self.tr("⚠ The database does not answer; this is what was read last."))
        self._phrases.setText(self.tr("Edit the &phrases"))
        self._help.setText(self.tr("Help  F1"))
        self._leave.setText(self.tr("Sign out"))
        self.tabs.setTabText(0, self.tr("Calls"))
        self.tabs.setAccessibleName(self.tr("Rooms of the review"))
        plain_tooltip(
            self.tabs.tabBar(),
            self.tr("Next room {next}, room before {previous}").format(next=NEXT_TAB, previous=PREVIOUS_TAB),
        )

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.setSpacing(10)
        head.addWidget(self._who, 1)
        head.addWidget(self._silent)
        head.addWidget(self._phrases)
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
